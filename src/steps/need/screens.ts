/** Which screen of the triage comes after these answers: more questions, or the result. */
import type { PartialAnswers } from '../../process/triage-answers.js';
import { nextQuestions, questionsBeyondFirst, type Question } from '../../process/triage-questions.js';
import type { Leads, Notes } from '../action.js';

type Screen = Leads & { readonly extra: Readonly<Record<string, unknown>> };

export function firstScreen(answers: PartialAnswers, refused = false): Screen {
  return { to: 'card', card: 'need', extra: { answers, ...(refused ? { unanswered: true } : {}) } };
}

/** All that is asked beyond the first screen, as it was answered before. */
export function secondScreen(answers: PartialAnswers, notes: Notes): Promise<Screen> {
  return asking(answers, questionsBeyondFirst(answers), notes);
}

/** What is left to ask, else the result. */
export async function screenAfter(answers: PartialAnswers, notes: Notes): Promise<Screen> {
  const asks = nextQuestions(answers);
  return asks.length > 0
    ? asking(answers, asks, notes)
    : { to: 'card', card: 'need-result', extra: { draft: { answers } } };
}

/** Beside the question whether there is a SIP already stand the open ones of one's own units: nobody else's are looked among (R7, R68). */
async function asking(answers: PartialAnswers, asks: readonly Question[], notes: Notes): Promise<Screen> {
  if (!asks.includes('existing')) return { to: 'card', card: 'need-more', extra: { answers, asks } };
  const open = (await notes.myCases()).filter(({ state }) => state !== 'closed');
  return { to: 'card', card: 'need-more', extra: { answers, asks, open } };
}
