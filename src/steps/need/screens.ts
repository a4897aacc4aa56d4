/** Which screen of the triage comes after these answers: more questions, or the result. */
import type { PartialAnswers } from '../../process/triage-answers.js';
import { nextQuestions, questionsBeyondFirst } from '../../process/triage-questions.js';
import type { Leads } from '../action.js';

type Screen = Leads & { readonly extra: Readonly<Record<string, unknown>> };

export function firstScreen(answers: PartialAnswers, refused = false): Screen {
  return { to: 'card', card: 'need', extra: { answers, ...(refused ? { unanswered: true } : {}) } };
}

/** All that is asked beyond the first screen, as it was answered before. */
export function secondScreen(answers: PartialAnswers): Screen {
  return { to: 'card', card: 'need-more', extra: { answers, asks: questionsBeyondFirst(answers) } };
}

/** What is left to ask, else the result. */
export function screenAfter(answers: PartialAnswers): Screen {
  const asks = nextQuestions(answers);
  return asks.length > 0
    ? { to: 'card', card: 'need-more', extra: { answers, asks } }
    : { to: 'card', card: 'need-result', extra: { draft: { answers } } };
}
