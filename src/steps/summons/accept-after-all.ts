/** A no that becomes a yes: asked what any yes is asked. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const acceptAfterAll = defineAction({
  kind: 'open',
  verb: 'summons.accept-after-all',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'accept' }),
});
