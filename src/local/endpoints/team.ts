/** POST /local/teams/{unitId}: somebody leaves a team or comes back, or the bot is removed from it - and the bot is told, as by Teams. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { activity, channelDataOf } from '../bot/activity.js';
import type { Place } from '../cast/find-people.js';
import type { Call, Reply } from '../http/router.js';
import { memberKey } from '../journal/memory.js';
import { botId, botName, type Parts } from '../parts.js';
import { badCall, productIsAway, readBody } from './bad-call.js';
import { settled } from './settled.js';

const teamBody = z.union([
  z.strictObject({ person: z.string(), member: z.boolean() }),
  z.strictObject({ bot: z.literal('removed') }),
]);

export async function changeTeam(parts: Parts, call: Call): Promise<Reply> {
  const change = readBody(teamBody, call);
  const places = parts.people.places();
  const place = places.find((one) => one.type === 'channel' && one.team.unitId === call.params.team);
  if (place?.type !== 'channel') return badCall('team', 'Enheten har inget team. / The unit has no team.');
  const sent = 'bot' in change ? await botLeaves(parts, place) : await personMoves(parts, place, change);
  if (!sent) return { status: 503, body: productIsAway };
  await settled(parts);
  return { status: 200, body: {} };
}

type Channel = Extract<Place, { type: 'channel' }>;

async function botLeaves(parts: Parts, place: Channel): Promise<boolean> {
  parts.memory.note({ kind: 'uninstalled', scope: place.team.id });
  return tell(parts, place, { membersRemoved: [{ id: botId, name: botName }] }, 'teamMemberRemoved');
}

async function personMoves(
  parts: Parts,
  place: Channel,
  { person, member }: { readonly person: string; readonly member: boolean },
): Promise<boolean> {
  const found = parts.people.membersOf(place).find(({ id }) => id === person);
  if (!found) return badCall('person', 'Personen hör inte till teamet. / The person is not of the team.');
  parts.memory.note({ kind: 'member', key: memberKey(place.team.id, person), member });
  const moved = [{ id: found.mri, aadObjectId: found.aadObjectId }];
  return member
    ? tell(parts, place, { membersAdded: moved }, 'teamMemberAdded')
    : tell(parts, place, { membersRemoved: moved }, 'teamMemberRemoved');
}

/** In the team's own conversation, with its general channel's id, as Teams does. */
async function tell(parts: Parts, place: Channel, what: object, eventType: string): Promise<boolean> {
  const [by] = parts.people.membersOf(place);
  if (!by) return badCall('team', 'Teamet är tomt. / The team is empty.');
  const channelData = { ...channelDataOf(place), eventType };
  const telling = { stageUrl: parts.url, place, by, id: `f:${randomUUID()}`, at: parts.clock.now() };
  return parts.outbox.send(
    activity(telling, { type: 'conversationUpdate', ...what, channelData }),
    place.tenantId,
  );
}
