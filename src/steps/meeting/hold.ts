/** Records that the meeting was held and who came, and goes on to the plan; was anybody unknown, each is asked about first. */
import { z } from 'zod';
import { defineAction, type Pressed } from '../action.js';
import { attendance, attendanceInputs } from './attendance.js';
import { onVideo } from '../../process/machines/meeting-place.js';
import { alsoId, identityWays } from '../../process/sealed.js';

const Held = z.object({
  ...attendanceInputs,
  identified: z.enum([...identityWays, 'unknown']).catch('unknown'),
});
type Held = z.output<typeof Held>;

export const hold = defineAction({
  kind: 'move',
  verb: 'meeting.hold',
  payload: Held,
  moves: ({ identified, ...typed }, { facts }) => {
    if (!facts?.meeting) return [];
    const came = { meetingId: facts.meeting.id, ...attendance(typed) };
    if (someoneUnknown({ identified, ...typed }, { facts })) return [{ kind: 'noteAttendance', ...came }];
    const all = [...came.present, ...came.alsoPresent.map(alsoId)];
    const ways = identified === 'unknown' ? {} : Object.fromEntries(all.map((id) => [id, identified]));
    return [{ kind: 'holdMeeting', ...came, identified: ways }];
  },
  leads: (typed, { facts }) => {
    if (someoneUnknown(typed, { facts })) return { to: 'dialog', card: 'meeting-known', on: '' };
    return facts?.meeting?.kind !== 'preMeeting' ? { to: 'dialog', card: 'plan-needs' } : { to: 'done' };
  },
});

/** On video, where whoever cannot be identified needs a reason (R51): in a room one sees who is there. */
function someoneUnknown({ identified, ...typed }: Held, { facts }: Pick<Pressed, 'facts'>): boolean {
  const { meeting } = facts ?? {};
  const { present, alsoPresent } = attendance(typed);
  const others = present.length + alsoPresent.length > 0;
  return meeting !== undefined && onVideo(meeting.form) && identified === 'unknown' && others;
}
