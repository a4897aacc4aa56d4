/** Records that the meeting was held and who came, and goes on to the plan. */
import { z } from 'zod';
import { recipientId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { attendance, attendanceInputs } from './attendance.js';
import { identityWays } from '../../process/sealed.js';

export const hold = defineAction({
  kind: 'move',
  verb: 'meeting.hold',
  payload: z.object({
    ...attendanceInputs,
    identified: z.enum([...identityWays, 'unknown']).default('unknown'),
    unidentifiedReason: words(500),
  }),
  moves: ({ present, identified, unidentifiedReason, ...typed }, { facts }) =>
    facts?.meeting
      ? [
          {
            kind: 'holdMeeting',
            meetingId: facts.meeting.id,
            ...attendance(typed),
            present: present.map(recipientId),
            identified:
              identified === 'unknown' ? {} : Object.fromEntries(present.map((id) => [id, identified])),
            ...(unidentifiedReason ? { unidentifiedReason } : {}),
          },
        ]
      : [],
  leads: (_payload, { facts }) =>
    facts?.meeting?.kind !== 'preMeeting' ? { to: 'dialog', card: 'plan-needs' } : { to: 'done' },
});
