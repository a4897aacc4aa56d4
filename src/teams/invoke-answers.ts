/** The heart's answers in the words of Teams' invokes. The HTTP status is always 200; the body carries the rest. */
import type { Answer, Choice } from '../answer.js';
import type { TurnAnswer } from './adapter.js';

export const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';
const searchType = 'application/vnd.microsoft.search.searchResponse';
/** Teams shows no more. */
const mostChoices = 15;

export interface Wording {
  readonly done: string;
  readonly brand: string;
}

/** Action.Execute: it can answer with a card or a sentence; a dialog's card takes the pressed card's place for the presser. */
export function executeAnswer(answer: Answer, { done }: Wording): TurnAnswer {
  switch (answer.kind) {
    case 'card':
    case 'dialog':
      return ok({ statusCode: 200, type: cardType, value: answer.card });
    case 'message':
      return ok({ statusCode: 200, type: messageType, value: answer.text });
    case 'close':
      return ok({ statusCode: 200, type: messageType, value: done });
    default:
      return answer satisfies never;
  }
}

/** task/fetch and task/submit: a next step, a sentence in the dialog's place, or nothing, which closes it. */
export function dialogAnswer(answer: Answer, { brand }: Wording): TurnAnswer {
  switch (answer.kind) {
    case 'card':
      return ok(step(brand, answer.card));
    case 'dialog':
      return ok(step(answer.title, answer.card));
    case 'message':
      return ok({ task: { type: 'message', value: answer.text } });
    case 'close':
      return { status: 200 };
    default:
      return answer satisfies never;
  }
}

export function searchAnswer(choices: readonly Choice[]): TurnAnswer {
  const results = choices.slice(0, mostChoices).map(({ title, value }) => ({ title, value }));
  return ok({ statusCode: 200, type: searchType, value: { results } });
}

/** For an invoke that we do not know: an error would only have it delivered again. */
export const emptyAnswer: TurnAnswer = { status: 200 };

function step(title: string, card: object): object {
  const value = { title, width: 'medium', height: 'medium', card: { contentType: cardType, content: card } };
  return { task: { type: 'continue', value } };
}

function ok(body: object): TurnAnswer {
  return { status: 200, body };
}
