/** Who is in a channel, and what the team and the channel are called: asked of the connector, page by page. */
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Place, Rosters } from '../ports.js';
import type { RosterMember } from '../process/roster.js';
import type { Pacing } from './pacing.js';
import { talk, type TalkNeeds } from './talk.js';

/** The most that Teams gives at once; a team has at most 25 000 members. */
const pageSize = 500;
const mostPages = 50;

/** `tenantId` tells a member of a shared channel from another organisation; it and `userRole` are not in the library's types. */
const Member = z.looseObject({
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
});

export function openRosters(needs: TalkNeeds & { readonly pacing: Pacing }): Rosters {
  const ask = <T>(operation: string, place: Place, question: (context: TurnContext) => Promise<T>) =>
    talk(needs, { operation, place }, question);
  return {
    // Of the channel, not of the team: a shared or private channel has its own members.
    members: (place) => ask('readRoster', place, everybody),
    channel: (place, teamId) =>
      ask('readTeam', place, async (context) => {
        // For these two the library makes a client of its own, which knows nothing of turns.
        const url = `${context.activity.serviceUrl.replace(/\/$/, '')}/v3/teams/${encodeURIComponent(teamId)}`;
        const inTurn = <Read>(read: () => Promise<Read>) => needs.pacing.inTurn({ method: 'GET', url }, read);
        const team = await inTurn(() => TeamsInfo.getTeamDetails(context, teamId));
        const channels = await inTurn(() => TeamsInfo.getTeamChannels(context, teamId));
        const members = await everybody(context);
        return {
          teamName: team.name ?? '',
          // The general channel has the team's id and no name.
          channelName: channels.find(({ id }) => id === place.address)?.name ?? '',
          memberCount: members.length,
        };
      }),
  };
}

async function everybody(context: TurnContext): Promise<readonly RosterMember[]> {
  const found: RosterMember[] = [];
  let token: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, pageSize, token);
    found.push(...members.map(memberOf));
    token = continuationToken;
    if (!token) return found;
  }
  return found;
}

function memberOf(account: unknown): RosterMember {
  const { aadObjectId, objectId, tenantId, userRole } = Member.parse(account);
  return {
    aadObjectId: aadObjectId ?? objectId ?? undefined,
    tenantId: tenantId ?? undefined,
    role: userRole ?? undefined,
  };
}
