/** One screen back in the follow-up; what was answered on the screens before stands. */
import { defineAction, type Leads, type Pressed } from '../action.js';
import { cardAt, screenBefore } from '../follow-up-pages.js';
import { nothing } from '../inputs.js';
import { OutcomeAnswers, outcomeOf } from './outcome-answers.js';

export const followUpBack = defineAction({
  kind: 'open',
  verb: 'follow-up-form.back',
  payload: nothing,
  leads: (_payload, at) => before(at, false),
});

/** Nothing has to be answered here, so what has been is kept. */
export const followUpAsksBack = defineAction({
  kind: 'move',
  verb: 'follow-up-asks.back',
  payload: OutcomeAnswers,
  moves: (typed) => [{ kind: 'noteFollowUp', results: [], outcome: outcomeOf(typed) }],
  leads: (_typed, at) => before(at, true),
});

function before({ facts, on }: Pressed, asks: boolean): Leads {
  const count = facts?.tasks.length ?? 0;
  return { to: 'dialog', ...(screenBefore(count, on, asks) ?? cardAt(count, 0)) };
}
