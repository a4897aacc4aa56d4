/** Records the follow-up; without a next day the plan is ready to be closed. */
import { defineAction } from '../action.js';
import { FollowUpAnswers, resultsOf } from './results.js';

export const hold = defineAction({
  kind: 'move',
  verb: 'follow-up-form.hold',
  payload: FollowUpAnswers,
  moves: (typed, { facts }) => [
    {
      kind: 'holdFollowUp',
      results: resultsOf(typed, facts?.tasks ?? []),
      ...(typed.individualView ? { individualView: typed.individualView } : {}),
      ...(typed.nextFollowUpOn ? { nextFollowUpOn: typed.nextFollowUpOn } : {}),
    },
  ],
  leads: () => ({ to: 'done' }),
});
