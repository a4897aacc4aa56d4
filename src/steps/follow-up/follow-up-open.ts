/** Opens the follow-up where one left off; the button stands on the case card and on the plan owner's card. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { cardAt, firstUnanswered } from '../follow-up-pages.js';

export const followUpOpen = defineAction({
  kind: 'open',
  verb: 'case.follow-up-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({
    to: 'dialog',
    ...cardAt(facts?.tasks.length ?? 0, facts ? firstUnanswered(facts) : 0),
  }),
});
