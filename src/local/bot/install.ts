/** Installing the app, as an administrator would: in every personal chat and every team that does not have it yet. */
import { randomUUID } from 'node:crypto';
import type { Place } from '../cast/find-people.js';
import type { TeamsPerson } from '../cast/people.js';
import { scopeOf } from '../connector/threads.js';
import { botId, botName, type Parts } from '../parts.js';
import { activity, channelDataOf, type Activity, type Telling } from './activity.js';

/** How many places hear of it at a time: a tenant's roll-out comes in waves. */
const atOnce = 4;

export async function installEverywhere(parts: Parts): Promise<void> {
  const places = parts.people.places().filter((place) => !parts.memory.known.installed.has(scopeOf(place)));
  for (let n = 0; n < places.length; n += atOnce) {
    await Promise.all(places.slice(n, n + atOnce).map((place) => installIn(parts, place)));
  }
}

/** Once, however often it is asked; the bot hears of it twice, as from Teams. */
export async function installIn(parts: Parts, place: Place): Promise<void> {
  const [first] = parts.people.membersOf(place);
  // Looked at again, since a reset may begin while the first roll-out goes on.
  if (!first || parts.memory.known.installed.has(scopeOf(place))) return;
  // Before the bot hears of it, since it may answer at once.
  parts.memory.note({ kind: 'installed', scope: scopeOf(place) });
  const told = [installation(parts, place, first), addition(parts, place, first)];
  await Promise.all(told.map((one) => parts.outbox.send(one, place.tenantId)));
}

function installation(parts: Parts, place: Place, by: TeamsPerson): Activity {
  return activity(tellingOf(parts, place, by), { type: 'installationUpdate', action: 'add' });
}

function addition(parts: Parts, place: Place, by: TeamsPerson): Activity {
  const bot = { id: botId, name: botName };
  const membersAdded = place.type === 'personal' ? [bot, { id: by.mri }] : [bot];
  const eventType = place.type === 'personal' ? {} : { eventType: 'teamMemberAdded' };
  const channelData = { ...channelDataOf(place), ...eventType };
  return activity(tellingOf(parts, place, by), { type: 'conversationUpdate', membersAdded, channelData });
}

function tellingOf(parts: Parts, place: Place, by: TeamsPerson): Telling {
  return { stageUrl: parts.url, place, by, id: `f:${randomUUID()}`, at: parts.clock.now() };
}
