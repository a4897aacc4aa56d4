/** A unit that the directory has closed keeps its part in a case, but nobody can be called there any more. */
import type { UnitId } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { unitOf } from '../world.js';

/** Whoever is chosen now, from a card that was sent before the unit closed too. */
export function targetIsOpen({ move, world }: Ask<'addRecipient'>): Refusal | undefined {
  return 'unitId' in move.target && unitOf(world, move.target.unitId)?.closed
    ? refuse('unitClosed')
    : undefined;
}

/** Nobody reads what is passed on to a closed unit. */
export function routedToOpen({
  move,
  world,
}: Asking & { readonly move: { readonly unitId: UnitId } }): Refusal | undefined {
  return unitOf(world, move.unitId)?.closed ? refuse('unitClosed') : undefined;
}

/** A unit may have closed since it was chosen: preparing takes weeks. */
export function chosenAreOpen({ sipCase, world }: Ask<'sendSummons'>): Refusal | undefined {
  const closed = sipCase.recipients.some(
    ({ state, target }) =>
      state === 'chosen' && target.kind === 'unit' && unitOf(world, target.unitId)?.closed,
  );
  return closed ? refuse('unitClosed') : undefined;
}

/** At a discharge the units are chosen and called at once. */
export function calledAreOpen({ move, world }: Ask<'callAtDischarge'>): Refusal | undefined {
  return move.recipients.some(({ unitId }) => unitOf(world, unitId)?.closed)
    ? refuse('unitClosed')
    : undefined;
}
