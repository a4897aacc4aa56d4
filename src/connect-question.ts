/** A channel's wish to receive for a unit, as the administrator is asked about it. */
import type { Directory } from './ports.js';
import type { Connection } from './process/connection.js';
import type { ConnectQuestion } from './steps/action.js';

export async function questionOf(directory: Directory, found: Connection): Promise<ConnectQuestion> {
  const [unit] = await directory.units([found.unitId]);
  const { channel } = found;
  const by = channel && (await directory.person(channel.by));
  return {
    id: found.id,
    unit: unit?.name ?? '',
    now: unit?.channel ? 'other' : 'none',
    teamName: channel?.teamName ?? '',
    channelName: channel?.channelName ?? '',
    memberCount: channel?.memberCount ?? 0,
    by: by?.name ?? '',
    byOwner: channel?.byOwner ?? false,
    state: 'asked',
  };
}
