/** Whether something that is to be written in Teams waits: for a tenant's quiet hours to end, or for a paused one to be opened. */
import type { Clock, Place, Tenants } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import { mayWait, quietUntil } from './process/quiet-hours.js';
import { addMinutes } from './process/time.js';
import { instant, type Instant } from './process/ids.js';
import type { Target } from './targets.js';

export interface WaitNeeds {
  readonly tenants: Tenants;
  readonly clock: Clock;
}

/** How often it is looked whether a paused tenant has been opened. */
const pausedMinutes = 60;

/** Mail wakes nobody, and goes at once. */
export async function waitsUntil(
  { tenants, clock }: WaitNeeds,
  effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>,
  target: Target,
  { world }: Seen,
): Promise<Instant | undefined> {
  const place = placeOf(target);
  const tenant = place && (await tenants.find(place.tenantId));
  if (!tenant) return undefined;
  const now = clock.now();
  // A unit's channel has another door; somebody's own chat has not.
  if (tenant.status === 'paused' && place.door === 'personal') return addMinutes(instant(now), pausedMinutes);
  return mayWait(effect) ? quietUntil(now, tenant.settings.quiet, world.holidays) : undefined;
}

/** To the people of a tenant that has left nothing is sent, and nothing is tried again. */
export async function goesNowhere({ tenants }: WaitNeeds, target: Target): Promise<boolean> {
  const place = placeOf(target);
  return place !== undefined && (await tenants.find(place.tenantId))?.status === 'left';
}

function placeOf(target: Target): Place | undefined {
  return target.door === 'teams' || target.door === 'leaderless' ? target.place : undefined;
}
