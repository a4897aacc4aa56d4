/** Saves the answers of one screen and goes on to the next. */
import { defineAction } from '../action.js';
import { cardAt, pageFrom } from '../follow-up-pages.js';
import { FollowUpAnswers, resultsOf } from './results.js';

export const followUpNext = defineAction({
  kind: 'move',
  verb: 'follow-up-form.next',
  payload: FollowUpAnswers,
  moves: (typed, { facts }) => [{ kind: 'noteFollowUp', results: resultsOf(typed, facts?.tasks ?? []) }],
  leads: (_typed, { facts, on }) => {
    const count = facts?.tasks.length ?? 0;
    return { to: 'dialog', ...cardAt(count, pageFrom(count, on).to) };
  },
});
