/** The last screen's fields: saved whichever way one leaves it. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import type { MoveOf } from '../../process/moves.js';
import { meetingForms } from '../../process/sip-case.js';
import { seenIn, type Pressed } from '../action.js';
import { perhapsDay, rows, words } from '../inputs.js';

export const OwnerFields = z.object({
  planOwnerUnitId: words(80).transform(unitId),
  ownerPerson: words(80),
  followUpOn: perhapsDay,
  followUpForm: z.enum([...meetingForms, '']).default(''),
  contacts: rows(),
  reason: words(1000),
});

export function ownerSaved(typed: z.output<typeof OwnerFields>, at: Pressed): MoveOf<'savePlan'> {
  const { planOwnerUnitId, ownerPerson, contacts, followUpOn, followUpForm } = typed;
  return {
    kind: 'savePlan',
    texts: { contacts, ownerPerson },
    // Whoever owns the plan reads the whole case: only a unit that takes part may.
    ...(at.facts?.partyUnits.some(({ id }) => id === planOwnerUnitId) ? { planOwnerUnitId } : {}),
    ...(followUpOn ? { followUpOn } : {}),
    ...(followUpForm ? { followUpForm } : {}),
    ...seenIn('owner', at),
  };
}
