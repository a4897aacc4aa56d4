/** Where something goes when the door that was chosen does not take it: a channel's unit has perhaps a mailbox, else somebody is rung (design 8.1). */
import { doorAfter } from './process/doors.js';
import { targetOf, type Target } from './targets.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import type { Seen } from './process/disclosure.js';
import { isProtected } from './process/protection.js';
import { unitOf } from './process/world.js';
import { personKey } from './process/ids.js';
import type { SipCase } from './process/sip-case.js';
import { OutsideFailure, type Place } from './ports.js';

/** After so many tries that failed for a time (about a quarter of an hour) it goes another way. */
const patience = 5;

/** Whether the door will not take it, now or within a time that anybody should wait for. */
export function isShut(error: unknown, tries: number): boolean {
  if (!(error instanceof OutsideFailure) || error.retry === 'inTurn') return false;
  return error.retry === 'never' || tries >= patience;
}

/** Undefined where there is no other way. Somebody's own chat has none in writing: whoever convenes is told, or the chief of that unit. */
export function nextDoor(
  target: Target,
  { recipientId }: Extract<FollowUpEffect, { do: 'send' | 'tell' }>,
  { sipCase, world }: Seen,
): Target | undefined {
  if (target.door !== 'mail' && target.door !== 'teams') return undefined;
  if (target.door === 'teams' && target.place.door === 'personal')
    return { door: 'unreached', who: isConveners(target.place, sipCase) ? 'convener' : 'other' };
  const { unitId } = target;
  if (unitId === undefined) return target.door === 'mail' ? { door: 'ring' } : undefined;
  const unit = unitOf(world, unitId);
  const after = doorAfter(target.door === 'mail' ? 'mail' : 'channel', unit);
  const next = after && !isProtected(sipCase) ? targetOf(after, unit, recipientId) : undefined;
  return next ?? { door: 'ring', unitId };
}

function isConveners({ tenantId, address }: Place, { convener }: SipCase): boolean {
  return personKey(tenantId, address) === convener.person;
}
