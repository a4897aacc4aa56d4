/** A need that is pointed out by somebody who may not convene: an obliged unit is told, without a word about whom (R14). */
import type { Clock, Directory, Messenger, Place, Redirects } from './ports.js';
import type { Actor } from './process/actor.js';
import type { UnitId } from './process/ids.js';
import { dayOf } from './process/time.js';
import { mayConvene } from './process/triage.js';
import type { Unit } from './process/world.js';
import { textsFor } from './show.js';
import type { PointedOut } from './steps/action.js';

interface PointNeeds {
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly redirects: Redirects;
  readonly clock: Clock;
}

type Person = Extract<Actor, { kind: 'person' }>;

/** The first of one's own units that may convene (R11). */
export async function convening(needs: PointNeeds, actor: Person): Promise<Unit | undefined> {
  return (await ownUnits(needs, actor)).find(mayConvene);
}

export async function pointOut(
  needs: PointNeeds,
  actor: Person,
  unitId: UnitId,
): Promise<PointedOut | undefined> {
  const [own] = await ownUnits(needs, actor);
  const [unit] = await needs.directory.units([unitId]);
  if (!own || !unit || !mayConvene(unit)) return undefined;
  await needs.redirects.count('patalat', own.id, dayOf(needs.clock.now()));
  const place = channelOf(unit);
  if (!place || !(await needs.messenger.reaches(place)))
    return { told: false, unit: unit.name, phone: unit.phone };
  // A channel is the unit's: it speaks the language of the county.
  const words = textsFor('sv').need.pointOut;
  await needs.messenger.sendText(place, words.toUnit(own.neutralName, own.phone ?? words.noPhone));
  return { told: true, unit: unit.name, phone: unit.phone };
}

async function ownUnits(needs: PointNeeds, actor: Person): Promise<readonly Unit[]> {
  const working = actor.memberships.filter(({ role }) => ['staff', 'dispatcher', 'chief'].includes(role));
  const units = await needs.directory.units(working.map(({ unitId }) => unitId));
  return working.flatMap(({ unitId }) => units.filter(({ id }) => id === unitId));
}

function channelOf({ channel }: Unit): Place | undefined {
  return channel ? { tenantId: channel.tenantId, door: 'channel', address: channel.channelId } : undefined;
}
