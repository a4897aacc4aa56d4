/** Who may read what of a case: a pure question about memberships, the case and - where identity is protected - names (R68, R69). */
import type { Actor, Membership } from './actor.js';
import { belongs, working } from './capacity.js';
import type { Reader } from './disclosure.js';
import type { UnitId } from './ids.js';
import { isAdmitted } from './protection.js';
import type { SipCase } from './sip-case.js';
import type { Unit } from './world.js';

/** Whether this actor has the capacity in which the case is to be read. */
export function mayRead(sipCase: SipCase, reader: Reader, actor: Actor): boolean {
  if (!isAdmitted(sipCase, actor)) return false;
  if (actor.kind === 'system' || actor.kind === 'clock') return true;
  switch (reader.as) {
    case 'convener':
      return (
        belongs(actor, sipCase.convener.unitId, working) || belongs(actor, sipCase.planOwnerUnitId, working)
      );
    // Shared cards hold nothing but neutral facts, and stand where a channel's members read them.
    case 'receiver':
    case 'taskUnit':
    case 'offered':
    case 'careContact':
      return true;
    case 'dispatcher':
    case 'participant': {
      const recipient = sipCase.recipients.find(({ id }) => id === reader.recipientId);
      return belongs(actor, recipient?.atUnitId, working);
    }
    case 'taskWorker':
      return belongs(actor, sipCase.tasks.find(({ id }) => id === reader.taskId)?.unitId, working);
  }
}

/** A log, and nothing of its case, is for the log reviewers of the principals that take part in it (PDL 4 kap. 3 §). */
export function mayReviewLog(takingPart: readonly UnitId[], actor: Actor, units: readonly Unit[]): boolean {
  const principals = units.filter(({ id }) => takingPart.includes(id)).map(({ principalId }) => principalId);
  return units.some(
    ({ id, principalId }) => principals.includes(principalId) && belongs(actor, id, ['log-reviewer']),
  );
}

/** Whoever coordinates follows the work of all, in figures; a chief sees what has stopped at the own units (domain 5.2). No case is told of. */
export function figuresFor(held: readonly Membership[]): 'all' | readonly UnitId[] | undefined {
  if (coordinates(held)) return 'all';
  const own = held.filter(({ role }) => role === 'chief').map(({ unitId }) => unitId);
  return own.length > 0 ? own : undefined;
}

export function coordinates(held: readonly Membership[]): boolean {
  return held.some(({ role }) => role === 'sip-coordinator');
}
