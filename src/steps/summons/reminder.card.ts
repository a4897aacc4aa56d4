/** A reminder that an answer is missing: a new message, since an edited card notifies nobody. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { holdsSummons, isUnanswered } from '../../process/recipient-states.js';
import { dayOf } from '../../process/time.js';
import type { Texts } from '../../texts/sv.js';
import { defineCard, noteIn, type About } from '../card.js';
import { row } from '../row.js';
import { buttonsOf } from './buttons.js';
import { neutral, now } from './examples.js';
import { contextOf, headingOf, isOver } from './standing.js';
import { at } from '../example-case.js';

export const reminderCard = defineCard<NeutralFacts>({
  name: 'reminder',
  reads: 'receiver',
  title: (texts) => texts.summons.reminder.title,
  view: (about) => {
    const { texts } = about;
    const words = texts.summons.reminder;
    return {
      title: words.title,
      context: contextOf(about),
      ...noteIn(about),
      ...standing(about),
      rows: isWaiting(about) ? row(texts.summons.label.concerns, headingOf(about)) : [],
      ...buttonsOf(about),
      hasButtons: isWaiting(about),
      why: texts.common.why,
      whyText: about.disclosed.kind === 'invitation' ? words.whyInvited : words.why,
      whySource: texts.summons.why.source,
    };
  },
  examples: [
    { disclosed: neutral(), now: at('2026-03-09T07:00:00.000Z') },
    { disclosed: neutral({ state: 'received' }), now: at('2026-03-12T07:00:00.000Z') },
    { disclosed: neutral({ kind: 'invitation' }), now: at('2026-03-09T07:00:00.000Z') },
    { disclosed: neutral({ kind: 'invitation' }), now: at('2026-03-12T07:00:00.000Z') },
    { disclosed: neutral({ state: 'accepted' }), now },
  ],
});

function isWaiting(about: About<NeutralFacts>): boolean {
  const { caseIsOpen, heldByReader } = about.disclosed;
  return caseIsOpen && heldByReader && isUnanswered(about.disclosed) && !isOver(about);
}

function standing(about: About<NeutralFacts>) {
  const { disclosed, texts, format, now: today } = about;
  const words = texts.summons.reminder;
  const { answerBy, heldBy = '', state } = disclosed;
  const hasAnswered = holdsSummons(disclosed) || state === 'refused' || state === 'declined';
  if (!isWaiting(about) && (isUnanswered(disclosed) || !hasAnswered))
    return { state: texts.summons.noLonger, toneId: 'default', lead: texts.summons.nothingToDo };
  if (!isWaiting(about) || !answerBy) return { state: words.answered, toneId: 'good', lead: words.thanks };
  const day = format.day(answerBy);
  if (disclosed.kind === 'invitation') return invited(dayOf(today) > answerBy, day, words);
  if (dayOf(today) > answerBy)
    return { state: words.late, toneId: 'attention', lead: words.isLate(heldBy, day) };
  const lead = state === 'received' ? words.received(day) : words.notAnswered(heldBy, day);
  return { state: words.state, toneId: 'warning', lead };
}

/** Who may come is never late, and is asked to answer, not told to (R28). */
function invited(isPast: boolean, day: string, words: Texts['summons']['reminder']) {
  const lead = isPast ? words.isLateInvited(day) : words.notAnsweredInvited(day);
  return { state: words.state, toneId: 'default', lead };
}
