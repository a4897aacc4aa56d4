/** Records the follow-up; without a next day the plan is ready to be closed. */
import { defineAction } from '../action.js';
import { allResults, FollowUpAnswers } from './results.js';

export const hold = defineAction({
  kind: 'move',
  verb: 'follow-up-form.hold',
  payload: FollowUpAnswers,
  moves: (typed, { facts }) => [
    {
      kind: 'holdFollowUp',
      results: allResults(typed, facts),
      ...(typed.individualView ? { individualView: typed.individualView } : {}),
      ...(typed.nextFollowUpOn ? { nextFollowUpOn: typed.nextFollowUpOn } : {}),
    },
  ],
  leads: () => ({ to: 'done' }),
});
