/** What a connection asks for after each step: who is to be told, and whose roster and cases are looked after. Again until it is done. */
import { OutsideFailure, type Connections, type Place, type Rosters, type Tending } from './ports.js';
import type { Connection } from './process/connection.js';
import { instant, type PersonKey } from './process/ids.js';
import { dispatchersIn } from './process/roster.js';
import { doorsOf } from './process/doors.js';
import type { Unit } from './process/world.js';
import { chatOf } from './send-case-card.js';
import { letLeave } from './let-leave.js';
import { sendOwnCard, type OwnCardNeeds } from './send-own-card.js';
import { textsFor } from './show.js';
import { questionOf } from './connect-question.js';
import { tendOwners, type OwnerNeeds } from './tend-owners.js';
import { tendReach, type ReachNeeds } from './tend-reach.js';

export interface TendNeeds extends OwnCardNeeds, ReachNeeds, OwnerNeeds {
  readonly connections: Connections;
  readonly rosters: Rosters;
}

const rosterHours = 24;
const sweepMs = 3600 * 1000;

/** For the tick: codes that nobody used are swept once an hour of process time. */
export function openTending(needs: TendNeeds): () => Promise<void> {
  let sweptAt = 0;
  return async () => {
    await tendConnections(needs);
    const now = needs.clock.now();
    if (Math.abs(now.getTime() - sweptAt) < sweepMs) return;
    sweptAt = now.getTime();
    await needs.connections.sweep(instant(now));
  };
}

/** Everything that has been noted, in one go: of two teams that the bot leaves in a moment a case hears once. */
export async function tendConnections(needs: TendNeeds): Promise<void> {
  await tendChannels(needs);
  await tendReach(needs);
  await tendOwners(needs);
  await letLeave(needs);
}

/** What can be done at once when something has happened to a channel. */
export async function tendChannels(needs: TendNeeds): Promise<void> {
  const before = new Date(needs.clock.now().getTime() - rosterHours * 3600 * 1000);
  for (const tending of await needs.connections.toTend(instant(before)))
    await tend(needs, tending).catch(untilNextTime);
}

/** The store gives it out again after a minute. */
function untilNextTime(error: unknown): void {
  if (!(error instanceof OutsideFailure)) throw error;
}

async function tend(needs: TendNeeds, { connection, untold, rosterDue }: Tending): Promise<void> {
  const [unit] = await needs.directory.units([connection.unitId]);
  if (!unit) return;
  if (untold) {
    await tell(needs, connection, unit);
    await needs.connections.told(connection.id, instant(needs.clock.now()));
  }
  if (rosterDue) await readRoster(needs, connection);
}

/** Reads who is there now. A channel that the bot is no longer in is lost, however we come to know of it. */
export async function readRoster(needs: TendNeeds, connection: Connection): Promise<void> {
  const place = placeOf(connection);
  if (!place) return;
  try {
    const roster = await needs.rosters.members(place);
    const people = dispatchersIn(roster, connection.tenantId);
    await needs.connections.keepRoster(connection.id, people, instant(needs.clock.now()));
  } catch (error) {
    const gone = error instanceof OutsideFailure && !(await needs.messenger.reaches(place));
    if (!gone) throw error;
    await needs.connections.lost(place.tenantId, { channelId: place.address }, instant(needs.clock.now()));
  }
}

async function tell(needs: TendNeeds, connection: Connection, unit: Unit): Promise<void> {
  const language = (await needs.tenants.find(connection.tenantId))?.language ?? 'sv';
  const words = textsFor(language).connect.told;
  switch (connection.state) {
    case 'claimed':
      return ask(needs, connection);
    case 'refused':
      return say(needs, connection, words.notApproved);
    case 'approved':
      return say(needs, connection, words.receives(unit.name));
    case 'ended':
      return connection.endedWhy === 'lost'
        ? tellAdministrators(needs, connection, unit)
        : say(needs, connection, words.receivesNoLonger(unit.name));
    default:
      return undefined;
  }
}

/** The question goes to whoever made the code, and to nobody's chat but theirs. */
async function ask(needs: TendNeeds, connection: Connection): Promise<void> {
  const at = chatOf(connection.madeBy);
  if (!(await needs.messenger.reaches(at))) return;
  const memberships = await needs.directory.membershipsOf(connection.madeBy);
  const actor = { kind: 'person', person: connection.madeBy, memberships } as const;
  const language = (await needs.directory.person(connection.madeBy))?.language ?? 'sv';
  const question = await questionOf(needs.directory, connection);
  await sendOwnCard(needs, { at, actor, language }, 'connect-request', { question });
}

/** A channel that does not take a message for good has nobody to tell. */
async function say(needs: TendNeeds, connection: Connection, text: string): Promise<void> {
  const place = placeOf(connection);
  if (!place || !(await needs.messenger.reaches(place))) return;
  try {
    await needs.messenger.sendText(place, text);
  } catch (error) {
    if (!(error instanceof OutsideFailure) || error.retry !== 'never') throw error;
  }
}

async function tellAdministrators(needs: TendNeeds, connection: Connection, unit: Unit): Promise<void> {
  const [next] = doorsOf(unit);
  for (const person of await administratorsOf(needs, unit, connection.madeBy)) {
    const at = chatOf(person);
    if (!(await needs.messenger.reaches(at))) continue;
    const language = (await needs.directory.person(person))?.language ?? 'sv';
    const words = textsFor(language).connect.told;
    const { teamName = '' } = connection.channel ?? {};
    await needs.messenger.sendText(at, words.lost(unit.name, teamName, next ?? 'phone'));
  }
}

/** Those of the principal; whoever connected the channel first. */
async function administratorsOf(
  { directory }: TendNeeds,
  { principalId }: Unit,
  first: PersonKey,
): Promise<readonly PersonKey[]> {
  const units = await directory.unitsOfPrincipal(principalId);
  const found = await Promise.all(units.map(({ id }) => directory.peopleOf(id, ['administrator'])));
  const all = new Set(found.flat());
  return all.has(first) ? [first, ...[...all].filter((one) => one !== first)] : [...all];
}

function placeOf({ tenantId, channel }: Connection): Place | undefined {
  return channel && { tenantId, door: 'channel', address: channel.channelId };
}
