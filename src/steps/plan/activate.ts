/** Saves who holds the plan together and when it is followed up, and lets the plan take effect. */
import { defineAction } from '../action.js';
import { OwnerFields, ownerSaved } from './owner-fields.js';

export const activate = defineAction({
  kind: 'move',
  verb: 'plan-owner.activate',
  payload: OwnerFields,
  moves: (typed, at) => [
    ownerSaved(typed, at),
    { kind: 'activatePlan', ...(typed.reason ? { reason: typed.reason } : {}) },
  ],
  leads: () => ({ to: 'done' }),
});
