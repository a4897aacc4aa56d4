/** Notes that the meeting was never held: its event is past and stays, and another one can be booked. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';

export const notHeld = defineAction({
  kind: 'move',
  verb: 'meeting-not-held.note',
  payload: z.object({ reason: words(300) }),
  moves: ({ reason }, { facts }) =>
    facts?.meeting ? [{ kind: 'meetingNotHeld', meetingId: facts.meeting.id, reason }] : [],
  leads: () => ({ to: 'done' }),
});
