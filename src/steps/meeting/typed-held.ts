/** Who came, read once for the two buttons that record it: the plain one, and the one that does so on purpose. */
import { z } from 'zod';
import { onVideo } from '../../process/machines/meeting-place.js';
import type { Move } from '../../process/moves.js';
import { alsoId, identityWays } from '../../process/sealed.js';
import type { Leads, Pressed } from '../action.js';
import { markOf } from './also-asked.js';
import { attendance, attendanceInputs } from './attendance.js';
import { leadsAfterMeeting } from './after-meeting.js';

export const TypedHeld = z.object({
  ...attendanceInputs,
  identified: z.enum([...identityWays, 'unknown']).catch('unknown'),
});
type Held = z.output<typeof TypedHeld>;

export function heldMoves({ identified, ...typed }: Held, { facts, on }: Pressed): readonly Move[] {
  if (!facts?.meeting) return [];
  const came = { meetingId: facts.meeting.id, ...attendance(typed) };
  // The button carries a mark of what it asked about, and of nothing typed since.
  const meant = on === markOf(facts, came.alsoPresent) ? { onPurpose: true as const } : {};
  if (someoneUnknown({ identified, ...typed }, { facts }))
    return [{ kind: 'noteAttendance', ...came, ...meant }];
  const all = [...came.present, ...came.alsoPresent.map(alsoId)];
  const ways = identified === 'unknown' ? {} : Object.fromEntries(all.map((id) => [id, identified]));
  return [{ kind: 'holdMeeting', ...came, ...meant, identified: ways }];
}

export function leadsOnFrom(typed: Held, { facts }: Pick<Pressed, 'facts'>): Leads {
  if (someoneUnknown(typed, { facts })) return { to: 'dialog', card: 'meeting-known', on: '' };
  return leadsAfterMeeting(facts);
}

/** On video, where whoever cannot be identified needs a reason (R51): in a room one sees who is there. */
function someoneUnknown({ identified, ...typed }: Held, { facts }: Pick<Pressed, 'facts'>): boolean {
  const { meeting } = facts ?? {};
  const { present, alsoPresent } = attendance(typed);
  const others = present.length + alsoPresent.length > 0;
  return meeting !== undefined && onVideo(meeting.form) && identified === 'unknown' && others;
}
