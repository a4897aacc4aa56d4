/** Organisation -> unit: who receives a summons, who may pass it on and to whom (R41-R43). */
import type { UnitId } from './ids.js';
import { isProtected } from './protection.js';
import { unitIsExcepted } from './scope.js';
import type { Recipient, SipCase } from './sip-case.js';
import { principalOf, unitOf, type Principal, type Unit, type World } from './world.js';

/** The unit whose turn it is first: the receiving function of the called unit (R41), or the unit itself. */
export function firstReceiver(sipCase: SipCase, unitId: UnitId, world: World): UnitId {
  const receiving = unitOf(world, unitId)?.receivingUnitId;
  // A receiving function that the consent excepts is passed by (R16), and whoever calls does not call itself.
  const receives = receiving && receiving !== sipCase.convener.unitId;
  return receives && !unitIsExcepted(sipCase, receiving, world) ? receiving : unitId;
}

/** R43: whoever got the summons first and can have it back, when somebody else holds it now. */
export function firstWhenPassedOn(sipCase: SipCase, recipient: Recipient, world: World): UnitId | undefined {
  return wayOf(sipCase, recipient, world)
    .slice(0, -1)
    .find((unitId) => mayHaveItBack(sipCase, unitId, world));
}

/** Neither closed nor excepted since (R16). */
function mayHaveItBack(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  return unitOf(world, unitId)?.closed !== true && !unitIsExcepted(sipCase, unitId, world);
}

/** Through whose hands a summons has come to where it is: first whoever got it, last whoever holds it; hand-backs undone. */
export function wayOf(sipCase: SipCase, recipient: Recipient, world: World): readonly UnitId[] {
  const { target, trail, atUnitId } = recipient;
  if (target.kind !== 'unit' || atUnitId === undefined) return [];
  const way = [firstReceiver(sipCase, target.unitId, world)];
  for (const { toUnitId } of trail) {
    if (toUnitId === undefined) continue;
    const back = way.indexOf(toUnitId);
    if (back >= 0) way.length = back;
    way.push(toUnitId);
  }
  // A receiving function may have been set, or excepted, since it was sent.
  return way.at(-1) === atUnitId ? way : [...way, atUnitId];
}

/** Who a wrong unit hands the summons back to: whoever sent it there, or the one before where that can have it no more. */
export function cameFrom(sipCase: SipCase, recipient: Recipient, world: World): UnitId | undefined {
  const before = wayOf(sipCase, recipient, world).slice(0, -1);
  return before.findLast((unitId) => mayHaveItBack(sipCase, unitId, world));
}

const mostTimesAtOneUnit = 2;
/** So often it is passed on at all; then it is handed back, or whoever has it comes. */
const mostPasses = 6;

/** The loop guard: whoever has passed it on, but for the first, and whoever has been sent it twice, is not sent it again. */
export function whyRound(
  sipCase: SipCase,
  recipient: Recipient,
  { to, world }: { readonly to: UnitId; readonly world: World },
): 'goesRound' | undefined {
  const [first, ...later] = wayOf(sipCase, recipient, world);
  if (to === first) return undefined;
  const passes = recipient.trail.filter(({ what, by }) => what === 'routed' && by !== undefined);
  const there = passes.filter(({ toUnitId }) => toUnitId === to);
  const isRound = later.includes(to) || there.length >= mostTimesAtOneUnit || passes.length >= mostPasses;
  return isRound ? 'goesRound' : undefined;
}

/** Of an obliged unit that is silent; a protected case is spoken of with those who are named alone (R69). */
export function chiefIsTold(sipCase: SipCase, { kind, target }: Recipient): boolean {
  return kind === 'summons' && target.kind === 'unit' && !isProtected(sipCase);
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
