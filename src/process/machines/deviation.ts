/** One suggested deviation (avvikelse i samverkan): suggested, drafted, registered elsewhere or let be (R61). */
import { sealing } from '../edit.js';
import type { Ask, MoveTable } from '../machine.js';
import type { SipCase } from '../sip-case.js';

// prettier-ignore
export const deviationMoves = {
  prompted: {
    draftDeviation:    { to: 'drafted',    by: ['convener', 'chief'], change: drafted },
    dismissDeviation:  { to: 'dismissed',  by: ['convener', 'chief'] },
  },
  drafted: {
    draftDeviation:    { to: 'drafted',    by: ['convener', 'chief'], change: drafted },
    registerDeviation: { to: 'registered', by: ['convener', 'chief'], change: registered },
    dismissDeviation:  { to: 'dismissed',  by: ['convener', 'chief'] },
  },
  registered: {},
  dismissed: {},
} satisfies MoveTable<'deviation'>;

function drafted({ sipCase, move }: Ask<'draftDeviation'>): SipCase {
  const before = sipCase.sealed.deviations[move.deviationId] ?? {};
  return sealing(sipCase, 'deviations', {
    ...sipCase.sealed.deviations,
    [move.deviationId]: { ...before, ...move.texts },
  });
}

/** R64: it counts as registered only with the number it got in MedControl PRO. */
function registered({ sipCase, move }: Ask<'registerDeviation'>): SipCase {
  return {
    ...sipCase,
    deviations: sipCase.deviations.map((deviation) =>
      deviation.id === move.deviationId ? { ...deviation, medControlId: move.medControlId } : deviation,
    ),
  };
}
