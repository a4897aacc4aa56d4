/** The living case card of the convener and the plan owner: where we are, what is next, whom we wait for. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { shownState } from '../../process/shown-state.js';
import { defineCard, noteIn, type About } from '../card.js';
import { caseExamples } from './examples.js';
import { dischargeView } from './discharge.js';
import { recipientRows, taskRows } from './lines.js';
import { meetingRow } from './meeting-row.js';
import { pressesOf } from './presses.js';
import { disputeExamples } from './dispute-examples.js';
import { followUpExamples } from './follow-up-examples.js';
import { keptExamples } from './kept-examples.js';
import { disputeLines } from './disputes.js';
import { ownerGoneLines } from './owner-gone.js';
import { checklistLine, contextLine, keptLine, stepper, whyOf } from './around-the-sentence.js';
import { nextSentence } from './sentence.js';
import { timesView } from './times.js';

export const caseCard = defineCard<ConvenerFacts>({
  name: 'case',
  reads: 'convener',
  view: (about) => {
    const { disclosed, texts, now } = about;
    const recipients = recipientRows(about);
    const tasks = taskRows(about);
    const presses = pressesOf(disclosed, now, texts).map((press) => ({
      ...press,
      opensDialog: press.typeId === 'Action.Submit',
    }));
    return {
      ...noteIn(about),
      ref: disclosed.ref,
      ...stateOf(about),
      context: contextLine(about),
      ...stepper(about),
      next: nextSentence(about),
      warnings: [...ownerGoneLines(about), ...disputeLines(about)],
      ...keptLine(about),
      ...checklistLine(about),
      // Once the plan is in force its measures say who does what; the answers to the summons are history.
      recipients: tasks.length > 0 ? [] : recipients,
      hasRecipients: recipients.length > 0 && tasks.length === 0,
      recipientsTitle: texts.caseCard.recipients,
      ...meetingRow(about),
      ...timesView(about),
      ...dischargeView(about),
      tasks,
      hasTasks: tasks.length > 0,
      tasksTitle: texts.caseCard.tasks,
      // Two lists, since the way in to the meeting may stand between them.
      first: presses.slice(0, 1),
      others: presses.slice(1),
      hasPresses: presses.length > 0,
      ...whyOf(about),
    };
  },
  examples: [...caseExamples, ...disputeExamples, ...followUpExamples, ...keptExamples],
});

function stateOf({ disclosed, texts }: About<ConvenerFacts>) {
  const state = shownState(disclosed);
  return { state: texts.states.case[state], toneId: texts.states.tone.case[state] };
}
