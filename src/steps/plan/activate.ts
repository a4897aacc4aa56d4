/** Saves who holds the plan together and when it is followed up, and lets the plan take effect. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defineAction, seenIn } from '../action.js';
import { perhapsDay, rows, words } from '../inputs.js';

export const activate = defineAction({
  kind: 'move',
  verb: 'plan-owner.activate',
  payload: z.object({
    planOwnerUnitId: words(80).transform(unitId),
    followUpOn: perhapsDay,
    contacts: rows(),
    reason: words(1000),
  }),
  moves: ({ planOwnerUnitId, followUpOn, contacts, reason }, at) => [
    {
      kind: 'savePlan',
      texts: at.facts && !keepsPlanTexts(at.facts.sipCase) ? {} : { contacts },
      // Whoever owns the plan reads the whole case: only a unit that takes part may.
      ...(at.facts?.partyUnits.some(({ id }) => id === planOwnerUnitId) ? { planOwnerUnitId } : {}),
      ...(followUpOn ? { followUpOn } : {}),
      ...seenIn('owner', at),
    },
    { kind: 'activatePlan', ...(reason ? { reason } : {}) },
  ],
  leads: () => ({ to: 'done' }),
});
