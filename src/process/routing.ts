/** Organisation -> unit: who receives a summons, who may pass it on and to whom (R41-R43). */
import type { UnitId } from './ids.js';
import type { Recipient } from './sip-case.js';
import { unitOf, type Unit, type World } from './world.js';

/** The unit whose turn it is first: the receiving function of the called unit, or the unit itself. */
export function firstReceiver(world: World, unitId: UnitId): UnitId {
  return unitOf(world, unitId)?.receivingUnitId ?? unitId;
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
