/** Notes what was answered, and goes on to the last screen: none of it has to be. */
import { defineAction } from '../action.js';
import { OutcomeAnswers, outcomeOf } from './outcome-answers.js';

export const followUpAsksSave = defineAction({
  kind: 'move',
  verb: 'follow-up-asks.save',
  payload: OutcomeAnswers,
  moves: (typed) => [{ kind: 'noteFollowUp', results: [], outcome: outcomeOf(typed) }],
  leads: (_typed, { on }) => ({ to: 'dialog', card: 'follow-up-form', on: on ?? '0' }),
});
