/** Who is in a conversation, and what a team is. */
import type { CastTeam, TeamsPerson } from '../cast/people.js';
import type { Call, Reply } from '../http/router.js';
import { memberKey } from '../journal/memory.js';
import type { Parts } from '../parts.js';
import { refuse } from './refuse.js';
import { threadOf } from './threads.js';

export function members(parts: Parts, call: Call): Reply {
  return { status: 200, body: accounts(parts, call) };
}

export function pagedMembers(parts: Parts, call: Call): Reply {
  return { status: 200, body: { members: accounts(parts, call) } };
}

export function member(parts: Parts, call: Call): Reply {
  const wanted = call.params.member ?? '';
  const found = inConversation(parts, call).find(
    ({ mri, aadObjectId }) => mri === wanted || aadObjectId === wanted,
  );
  if (!found) return refuse('ConversationNotFound', 'The member is not in the conversation.');
  return { status: 200, body: account(found, roleIn(teamIn(parts, call), found)) };
}

export function team(parts: Parts, call: Call): Reply {
  const found = teamOf(parts, call);
  const { id, name, aadGroupId, tenantId, channels } = found;
  const counts = { channelCount: channels.length + 1, memberCount: found.members.length };
  return { status: 200, body: { id, name, aadGroupId, tenantId, type: 'standard', ...counts } };
}

export function teamChannels(parts: Parts, call: Call): Reply {
  const { id, channels } = teamOf(parts, call);
  // The General channel has the team's id and no name.
  return { status: 200, body: { conversations: [{ id }, ...channels] } };
}

function accounts(parts: Parts, call: Call): object[] {
  const team = teamIn(parts, call);
  return inConversation(parts, call).map((person) => account(person, roleIn(team, person)));
}

/** A team's id works as a conversation id here, as in Teams. */
function teamIn({ people }: Parts, { params }: Call): CastTeam | undefined {
  const [id = ''] = (params.conversation ?? '').split(';');
  const place = people.place(id);
  return people.teamById(id) ?? (place?.type === 'channel' ? place.team : undefined);
}

function roleIn(team: CastTeam | undefined, { id }: TeamsPerson): 'owner' | 'guest' | 'user' {
  if (!team) return 'user';
  if (team.guests.includes(id)) return 'guest';
  const owners = team.owners.length > 0 ? team.owners : team.members.slice(0, 1);
  return owners.includes(id) ? 'owner' : 'user';
}

function inConversation(parts: Parts, call: Call): readonly TeamsPerson[] {
  const { tenant = '', conversation = '' } = call.params;
  const asTeam = parts.people.teamById(conversation);
  const channel = asTeam?.channels[0]?.id;
  const { place } = threadOf(parts, tenant, channel ?? conversation);
  const all = parts.people.membersOf(place);
  if (place.type === 'personal') return all;
  return all.filter(({ id }) => !parts.memory.known.left.has(memberKey(place.team.id, id)));
}

function teamOf(parts: Parts, { params }: Call): CastTeam {
  const found = parts.people.teamById(params.team ?? '');
  if (!found || found.tenantId !== params.tenant) return refuse('ConversationNotFound', 'Team not found.');
  if (!parts.memory.known.installed.has(found.id))
    return refuse('BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  return found;
}

function account({ mri, name, aadObjectId, mail, tenantId }: TeamsPerson, userRole: string): object {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id: mri,
    name,
    aadObjectId,
    objectId: aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: mail,
    userPrincipalName: mail,
    tenantId,
    userRole,
  };
}
