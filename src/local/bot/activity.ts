/** Activities as Teams sends them to a bot. */
import { randomUUID } from 'node:crypto';
import type { Place } from '../cast/find-people.js';
import type { TeamsPerson } from '../cast/people.js';
import { botId, botName } from '../parts.js';

/** What every activity has; the rest differs by type. */
export interface Activity extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly conversation: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly serviceUrl: string;
}

export interface Telling {
  readonly stageUrl: string;
  readonly place: Place;
  /** Who did it; a team's installer may be nobody of the cast. */
  readonly by: TeamsPerson;
  /** In a channel: the first post of the thread. */
  readonly threadId?: string | null;
  readonly id?: string;
  readonly at: Date;
}

export function serviceUrl(stageUrl: string, tenantId: string): string {
  return `${stageUrl}/connector/${tenantId}/`;
}

export function activity(
  telling: Telling,
  own: { readonly type: string } & Record<string, unknown>,
): Activity {
  const { place, by } = telling;
  return {
    channelId: 'msteams',
    id: telling.id ?? `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    localTimestamp: telling.at.toISOString(),
    localTimezone: 'Europe/Stockholm',
    locale: 'sv-SE',
    serviceUrl: serviceUrl(telling.stageUrl, place.tenantId),
    from: { id: by.mri, name: by.name, aadObjectId: by.aadObjectId },
    recipient: { id: botId, name: botName },
    conversation: conversationOf(place, telling.threadId),
    entities: [
      { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' },
    ],
    channelData: channelDataOf(place),
    ...own,
  };
}

function conversationOf(place: Place, threadId: string | null | undefined): Activity['conversation'] {
  const { tenantId } = place;
  if (place.type === 'personal') return { conversationType: 'personal', tenantId, id: place.id };
  return {
    isGroup: true,
    conversationType: 'channel',
    tenantId,
    id: threadId ? `${place.id};messageid=${threadId}` : place.id,
  };
}

export function channelDataOf(place: Place): object {
  const tenant = { id: place.tenantId };
  if (place.type === 'personal') return { tenant };
  const { team } = place;
  return {
    teamsChannelId: place.id,
    teamsTeamId: team.id,
    channel: { id: place.id },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    settings: { selectedChannel: { id: place.id } },
    tenant,
  };
}
