/** Organisation -> unit: who receives a summons, who may pass it on and to whom (R41-R43). */
import type { UnitId } from './ids.js';
import { unitIsExcepted } from './scope.js';
import type { Recipient, SipCase } from './sip-case.js';
import { principalOf, unitOf, type Principal, type Unit, type World } from './world.js';

/** The unit whose turn it is first: the receiving function of the called unit (R41), or the unit itself. */
export function firstReceiver(sipCase: SipCase, unitId: UnitId, world: World): UnitId {
  const receiving = unitOf(world, unitId)?.receivingUnitId;
  // A receiving function that the consent excepts is passed by (R16).
  return receiving && !unitIsExcepted(sipCase, receiving, world) ? receiving : unitId;
}

/** R43: whoever got the summons first, when somebody else holds it now. */
export function firstWhenPassedOn(sipCase: SipCase, recipient: Recipient, world: World): UnitId | undefined {
  if (recipient.target.kind !== 'unit') return undefined;
  const first = firstReceiver(sipCase, recipient.target.unitId, world);
  return recipient.atUnitId === first ? undefined : first;
}

/** A summons is passed on inside the same principal only: that unit finds the right one (R42). */
export function unitBelongsToPrincipal(recipient: Recipient, unitId: UnitId, world: World): boolean {
  const from = unitOf(world, recipient.atUnitId);
  const to = unitOf(world, unitId);
  return from !== undefined && to !== undefined && from.principalId === to.principalId && from.id !== to.id;
}

/** Summons or invitation follows the directory's `obliged`, not the principal (R28). */
export function kindFor(unit: Unit | undefined): 'summons' | 'invitation' {
  return unit?.obliged ? 'summons' : 'invitation';
}

/**
 * R44, R45: where the principal sends whoever is unknown to it - in the municipality of whoever convenes, or wherever; not
 * the unit that holds the summons, nor one that is excepted (R16).
 */
export function defaultUnit(sipCase: SipCase, recipient: Recipient, world: World): Unit | undefined {
  const { atUnitId } = recipient;
  const found = unitOf(world, defaultUnitId(principalOf(world, atUnitId), sipCase, world));
  return found && found.id !== atUnitId && !unitIsExcepted(sipCase, found.id, world) ? found : undefined;
}

/** Undefined when the principal has set none for the municipality where the case is. */
export function defaultUnitId(
  principal: Principal | undefined,
  sipCase: Pick<SipCase, 'convener'>,
  { units }: Pick<World, 'units'>,
): UnitId | undefined {
  const municipality = units.find(({ id }) => id === sipCase.convener.unitId)?.municipality ?? '';
  const there = principal?.defaultUnitIn ?? {};
  return Object.hasOwn(there, municipality) ? there[municipality] : principal?.defaultUnitId;
}
