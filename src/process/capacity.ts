/** In which capacity somebody acts: a pure question about memberships and the case, never about the card. */
import type { Actor, By, UnitRole } from './actor.js';
import { effectiveScope } from './effective-scope.js';
import type { RecipientId, UnitId } from './ids.js';
import type { Move } from './moves.js';
import { isAdmitted } from './protection.js';
import { firstReceiver } from './routing.js';
import type { Recipient, SipCase } from './sip-case.js';
import type { World } from './world.js';

type LinkActor = Extract<Actor, { kind: 'link' }>;

/** Coordinators, administrators and log reviewers work with no case (domain 5.2). */
export const working: readonly UnitRole[] = ['staff', 'dispatcher', 'chief'];

export function actsAs(by: By, actor: Actor, sipCase: SipCase, move: Move): boolean {
  if (!isAdmitted(sipCase, actor) && !onlyNames(by, move)) return false;
  switch (by) {
    case 'clock':
    case 'system':
      return actor.kind === by;
    case 'link':
      return actor.kind === 'link' && 'recipientId' in move && holdsLink(sipCase, move.recipientId, actor);
    case 'convener':
      return belongs(actor, sipCase.convener.unitId, working);
    case 'convenerByPhone':
      return targetOf(sipCase, move) === 'person' && belongs(actor, sipCase.convener.unitId, working);
    case 'planOwner':
      return belongs(actor, sipCase.planOwnerUnitId ?? sipCase.convener.unitId, working);
    case 'chief':
      return belongs(actor, sipCase.planOwnerUnitId ?? sipCase.convener.unitId, ['chief']);
    case 'convenerChief':
      return belongs(actor, sipCase.convener.unitId, ['chief']);
    case 'offeredUnit':
      return belongs(actor, sipCase.ownershipOffer?.unitId, working);
    case 'receiver':
      return answersFor(actor, holderOf(sipCase, move));
    case 'participant':
      return attendingUnits(sipCase).some((unitId) => belongs(actor, unitId, working));
    case 'careContact':
      return belongs(actor, sipCase.discharge?.request?.unitId, working);
    case 'taskUnit':
      return answersFor(
        actor,
        sipCase.tasks.find((task) => 'taskId' in move && task.id === move.taskId)?.unitId,
      );
  }
}

/** A summons that was passed on is answered by whoever has it now, not from the mailbox that had it. */
export function holdsLink(
  { recipients }: SipCase,
  asked: RecipientId,
  { recipientId, unitId }: Pick<LinkActor, 'recipientId' | 'unitId'>,
): boolean {
  return recipients.some(
    (recipient) => recipient.id === asked && asked === recipientId && recipient.atUnitId === unitId,
  );
}

/** A protected case must not be left without anybody: the chief, who sees nothing of it, may name somebody (R69). */
function onlyNames(by: By, { kind }: Move): boolean {
  return by === 'convenerChief' && (kind === 'namePerson' || kind === 'reassignConvener');
}

/** The case belongs to the unit: any of its working members may act for it (R60). */
export function belongs(actor: Actor, unitId: UnitId | undefined, roles: readonly UnitRole[]): boolean {
  return (
    actor.kind === 'person' &&
    unitId !== undefined &&
    actor.memberships.some((membership) => membership.unitId === unitId && roles.includes(membership.role))
  );
}

/** The neutral answers on a shared card, to a summons or about a measure: whoever works there, and whoever is in the unit's channel (design 8.12). */
function answersFor(actor: Actor, unitId: UnitId | undefined): boolean {
  return belongs(actor, unitId, working) || dispatches(actor, unitId);
}

/** By the roster of the unit's channel alone: such a person reads nothing that is not neutral, and takes nothing over. */
export function dispatches(actor: Actor, unitId: UnitId | undefined): boolean {
  return actor.kind === 'person' && unitId !== undefined && (actor.dispatches ?? []).includes(unitId);
}

/** Whoever is in a unit's channel passes summonses on, and looks for the right unit. */
export function dispatchesAny(actor: Actor): boolean {
  return actor.kind === 'person' && (actor.dispatches ?? []).length > 0;
}

/** Whether somebody administers any unit at all; which they may connect, `principalsConnected` says. */
export function administers(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(({ role }) => role === 'administrator');
}

/** Whether somebody reviews logs for any unit at all; whose, `mayReviewLog` says. */
export function reviewsLogs(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(({ role }) => role === 'log-reviewer');
}

/** Of a unit that had the summons, and is let in to the case: who has it now answers. */
export function hadItBefore(actor: Actor, sipCase: SipCase, move: Move, world: World): boolean {
  const recipient = recipientOf(sipCase, move);
  if (recipient?.target.kind !== 'unit' || !isAdmitted(sipCase, actor)) return false;
  const passed = recipient.trail.flatMap(({ toUnitId, fromUnitId }) => [toUnitId, fromUnitId]);
  const held = [firstReceiver(sipCase, recipient.target.unitId, world), ...passed];
  return held.some((unitId) => unitId !== recipient.atUnitId && answersFor(actor, unitId));
}

function holderOf(sipCase: SipCase, move: Move): UnitId | undefined {
  return recipientOf(sipCase, move)?.atUnitId;
}

function targetOf(sipCase: SipCase, move: Move): Recipient['target']['kind'] | undefined {
  return recipientOf(sipCase, move)?.target.kind;
}

function recipientOf(sipCase: SipCase, move: Move): Recipient | undefined {
  return 'recipientId' in move
    ? sipCase.recipients.find((recipient) => recipient.id === move.recipientId)
    : undefined;
}

/** Those that came to the meeting and that the consent does not except. */
export function attendingUnits(sipCase: SipCase): readonly UnitId[] {
  const { exceptUnitIds } = effectiveScope(sipCase);
  return sipCase.recipients
    .filter(({ state }) => state === 'attended')
    .flatMap(({ atUnitId }) => (atUnitId && !exceptUnitIds.includes(atUnitId) ? [atUnitId] : []));
}
