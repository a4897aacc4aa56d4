/**
 * A unit's channel and mailbox after a file. What an administrator connected, disconnected or wrote stands, until a file names
 * something else than the file before it did: a file that says nothing, or the same as before, takes nothing back.
 */
import type { Selectable } from 'kysely';
import type { UnitTable } from '../schema.js';
import type { UnitRow } from './shape.js';

export function doorColumns(
  { channel, email }: Pick<UnitRow, 'channel' | 'email'>,
  stored: Selectable<UnitTable> | undefined,
) {
  const fileChannel = channel ? keyOf(channel.tenantId, channel.channelId) : null;
  const now = stored?.channel_id ? keyOf(stored.channel_tenant ?? '', stored.channel_id) : null;
  const keepsChannel =
    stored?.channel_by === 'connection' && saysNothingNew(fileChannel, [stored.file_channel, now]);
  const keepsMail =
    stored?.mail_by === 'administrator' && saysNothingNew(email, [stored.file_mail, stored.mail]);
  const byFile = {
    channel_tenant: channel?.tenantId ?? null,
    channel_team: channel?.teamId ?? null,
    channel_id: channel?.channelId ?? null,
    channel_by: 'directory' as const,
  };
  return {
    ...(keepsChannel ? channelOf(stored) : byFile),
    file_channel: fileChannel,
    mail: keepsMail ? stored.mail : email,
    mail_by: keepsMail ? ('administrator' as const) : ('directory' as const),
    file_mail: email,
  };
}

function saysNothingNew(said: string | null, before: readonly (string | null)[]): boolean {
  return said === null || before.includes(said);
}

function channelOf({ channel_tenant, channel_team, channel_id, channel_by }: Selectable<UnitTable>) {
  return { channel_tenant, channel_team, channel_id, channel_by };
}

function keyOf(tenantId: string, channelId: string): string {
  return `${tenantId}/${channelId}`;
}
