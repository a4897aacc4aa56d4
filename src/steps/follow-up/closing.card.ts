/** Avsluta: why, how it turned out, and what happens to what is not done (R59). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { outcomeAnswers } from '../../process/outcome.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defaultSettings } from '../../process/settings.js';
import { deviationId } from '../../process/ids.js';
import type { CaseState, ClosingReason } from '../../process/sip-case.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleTask } from '../example-case.js';
import { closingReasons } from './close.js';
import { dueFacts, onFollowUpDay } from './examples.js';
import { isOpen } from './open-tasks.js';

/** The likely reason, where the state of the case says one. */
const likely: Partial<Record<CaseState, ClosingReason>> = {
  pausedConsent: 'consentWithdrawn',
  consentRefused: 'individualWantsToStop',
};

function likelyReason({ state, sipCase }: ConvenerFacts): ClosingReason | undefined {
  if (sipCase.followUps?.at(-1)?.goals === 'all') return 'goalsReached';
  return likely[state];
}

export const closingCard = defineCard<ConvenerFacts>({
  name: 'closing',
  reads: 'convener',
  title: (texts) => texts.followUp.closing.title,
  view: (about) => {
    const { texts, disclosed, values, format } = about;
    const { title: _title, reasons, openTasks, disputes, handOver, ...words } = texts.followUp.closing;
    const { answers, notAsked } = texts.followUp.asks;
    const open = disclosed.sipCase.tasks.filter(isOpen).length;
    const disputed = disclosed.deviations.filter(({ state }) => state === 'disputed').length;
    return {
      ...words,
      ...noteIn(about),
      ref: disclosed.ref,
      reasonChoices: closingReasons.map((value) => ({ value, title: reasons[value] })),
      reasonValue: values['reason'] ?? likelyReason(disclosed) ?? '',
      storesTexts: keepsPlanTexts(disclosed.sipCase),
      keepsOutside: !keepsPlanTexts(disclosed.sipCase),
      evaluationValue: values['evaluation'] ?? '',
      individualViewValue: values['individualView'] ?? '',
      notAsked,
      betterChoices: outcomeAnswers.map((value) => ({ value, title: answers[value] })),
      betterValue: values['better'] ?? '',
      hasOpenTasks: open > 0,
      openTasks: openTasks(open, format.number),
      handOver: handOver(open),
      hasDisputes: disputed > 0,
      disputes: disputes(disputed, format.number),
      handOverValue: values['handOverOpenTasks'] ?? 'false',
      why: texts.common.why,
    };
  },
  examples: [
    {
      disclosed: dueFacts({
        state: 'followUpHeld',
        tasks: [exampleTask('t-1', 'bup-oster', { state: 'done' })],
      }),
    },
    { disclosed: dueFacts(), now: onFollowUpDay, refusal: { code: 'openTasks' } },
    { disclosed: exampleFacts({ state: 'consentRefused' }) },
    {
      disclosed: dueFacts({
        state: 'followUpHeld',
        tasks: [],
        deviations: [
          {
            id: deviationId('d1'),
            trigger: 'taskNotDone',
            state: 'disputed',
            stay: { since: onFollowUpDay, fired: [] },
          },
        ],
      }),
      now: onFollowUpDay,
    },
    {
      disclosed: dueFacts({
        state: 'followUpHeld',
        tasks: [],
        settings: { ...defaultSettings, planText: 'reference-only' },
      }),
    },
  ],
});
