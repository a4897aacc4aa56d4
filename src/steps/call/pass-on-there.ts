/** Sends the summons to the unit that its holder has proposed. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const passOnThere = defineAction({
  kind: 'move',
  verb: 'proposed-unit.pass-on',
  payload: nothing,
  moves: (_payload, { recipientId, facts }) => {
    const proposed = facts?.recipients.find(({ id }) => id === recipientId)?.proposedUnit;
    return recipientId && proposed ? [{ kind: 'routeToUnit', recipientId, unitId: proposed.id }] : [];
  },
  leads: () => ({ to: 'done' }),
});
