/** Records that the meeting was held and who came, and goes on to the plan. */
import { z } from 'zod';
import { recipientId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { several, ticked, words } from '../inputs.js';
import { ways } from './ways.js';

export const hold = defineAction({
  kind: 'move',
  verb: 'meeting.hold',
  payload: z.object({
    present: several,
    individualPresent: ticked,
    individualAbsentReason: words(500),
    identified: z.enum(ways),
  }),
  moves: ({ present, individualPresent, individualAbsentReason, identified }, { facts }) =>
    facts?.meeting
      ? [
          {
            kind: 'holdMeeting',
            meetingId: facts.meeting.id,
            present: present.map(recipientId),
            individualPresent,
            ...(!individualPresent && individualAbsentReason ? { individualAbsentReason } : {}),
            identified: Object.fromEntries(present.map((id) => [id, identified])),
          },
        ]
      : [],
  leads: (_payload, { facts }) =>
    facts?.meeting?.kind === 'sip' ? { to: 'dialog', card: 'plan-needs' } : { to: 'done' },
});
