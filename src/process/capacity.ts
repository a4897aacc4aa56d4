/** In which capacity somebody acts: a pure question about memberships and the case, never about the card. */
import type { Actor, By, UnitRole } from './actor.js';
import type { UnitId } from './ids.js';
import type { Move } from './moves.js';
import type { Recipient, SipCase } from './sip-case.js';

const working: readonly UnitRole[] = ['staff', 'dispatcher', 'chief'];

export function actsAs(by: By, actor: Actor, sipCase: SipCase, move: Move): boolean {
  switch (by) {
    case 'clock':
    case 'system':
      return actor.kind === by;
    case 'link':
      return actor.kind === 'link' && 'recipientId' in move && move.recipientId === actor.recipientId;
    case 'convener':
      return belongs(actor, sipCase.convener.unitId, working);
    case 'convenerByPhone':
      return targetOf(sipCase, move) === 'person' && belongs(actor, sipCase.convener.unitId, working);
    case 'planOwner':
      return belongs(actor, sipCase.planOwnerUnitId ?? sipCase.convener.unitId, working);
    case 'chief':
      return belongs(actor, sipCase.planOwnerUnitId ?? sipCase.convener.unitId, ['chief']);
    case 'receiver':
      return belongs(actor, holderOf(sipCase, move), working);
    case 'taskUnit':
      return belongs(
        actor,
        sipCase.tasks.find((task) => 'taskId' in move && task.id === move.taskId)?.unitId,
        working,
      );
  }
}

/** The case belongs to the unit: any of its working members may act for it (R60). */
export function belongs(actor: Actor, unitId: UnitId | undefined, roles: readonly UnitRole[]): boolean {
  return (
    actor.kind === 'person' &&
    unitId !== undefined &&
    actor.memberships.some((membership) => membership.unitId === unitId && roles.includes(membership.role))
  );
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
