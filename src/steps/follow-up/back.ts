/** One screen back in the follow-up. Where nothing has to be answered, what has been is kept; of measures that is done by "Nästa". */
import { defineAction, type Leads, type Pressed } from '../action.js';
import { cardAt, screenBefore } from '../follow-up-pages.js';
import { nothing } from '../inputs.js';
import { OutcomeAnswers, outcomeOf } from './outcome-answers.js';
import { FollowUpAnswers } from './results.js';

export const followUpBack = defineAction({
  kind: 'open',
  verb: 'follow-up-form.back',
  payload: nothing,
  leads: (_payload, at) => before(at, false),
});

/** From the last screen. */
export const followUpSaidBack = defineAction({
  kind: 'move',
  verb: 'follow-up-form.said-back',
  payload: FollowUpAnswers,
  moves: ({ individualView, nextFollowUpOn }) => [
    {
      kind: 'noteFollowUp',
      results: [],
      said: {
        ...(individualView ? { individualView } : {}),
        ...(nextFollowUpOn ? { nextFollowUpOn } : {}),
      },
    },
  ],
  leads: (_typed, at) => before(at, false),
});

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
