/** Opens who comes; whoever answers through a mailed link sees nothing about the case there. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const confirmOpen = defineAction({
  kind: 'open',
  verb: 'summons.confirm-open',
  payload: nothing,
  leads: (_payload, { actor }) => ({
    to: 'dialog',
    card: actor.kind === 'link' ? 'confirm-link' : 'confirm',
  }),
});
