/** Where something goes when the door that was chosen does not take it: a channel's unit has perhaps a mailbox, else somebody is rung (design 8.1). */
import type { Target } from './targets.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import type { Seen } from './process/disclosure.js';
import { isProtected } from './process/protection.js';
import { unitOf } from './process/world.js';
import { OutsideFailure } from './ports.js';

/** After so many tries that failed for a time (about a quarter of an hour) it goes another way. */
const patience = 5;

/** Whether the door will not take it, now or within a time that anybody should wait for. */
export function isShut(error: unknown, tries: number): boolean {
  return error instanceof OutsideFailure && (error.retry === 'never' || tries >= patience);
}

/** Undefined where there is no other way: somebody's own chat is the last one. */
export function nextDoor(
  target: Target,
  effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>,
  { sipCase, world }: Seen,
): Target | undefined {
  if (target.door === 'mail') return { door: 'ring' };
  if (target.door !== 'teams' || target.unitId === undefined) return undefined;
  const { unitId } = target;
  const mail = unitOf(world, unitId)?.mail;
  const { recipientId } = effect;
  if (mail && recipientId && !isProtected(sipCase))
    return { door: 'mail', address: mail, recipientId, toPerson: false, unitId };
  return { door: 'ring', unitId };
}
