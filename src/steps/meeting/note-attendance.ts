/** Goes on to how each one was identified, for those who were known in different ways; who came is kept. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { attendance, attendanceInputs } from './attendance.js';

export const noteAttendance = defineAction({
  kind: 'move',
  verb: 'meeting.note-attendance',
  // One way for all does not apply to those who are known in different ways: it is asked again, one by one.
  payload: z.object({ ...attendanceInputs, identified: words(20) }),
  moves: (typed, { facts }) =>
    facts?.meeting ? [{ kind: 'noteAttendance', meetingId: facts.meeting.id, ...attendance(typed) }] : [],
  leads: () => ({ to: 'dialog', card: 'meeting-known', on: '' }),
});
