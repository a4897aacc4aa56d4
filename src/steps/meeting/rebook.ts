/** Moves the meeting to another time. */
import { z } from 'zod';
import { meetingId } from '../../process/ids.js';
import { addMinutes } from '../../process/time.js';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { isChosen, startOf, timeInputs } from './chosen-time.js';

export const rebook = defineAction({
  kind: 'move',
  verb: 'meeting-rebook.book',
  payload: z.object({ ...timeInputs, reason: words(500) }).refine(isChosen),
  moves: (payload, { facts, newId }) => {
    const start = startOf(payload);
    if (!start || !facts?.meeting) return [];
    return [
      {
        kind: 'rebookMeeting',
        meetingId: meetingId(newId()),
        oldMeetingId: facts.meeting.id,
        slot: { start, end: addMinutes(start, facts.sipCase.lengthMinutes) },
        ...(payload.reason ? { reason: payload.reason } : {}),
      },
    ];
  },
  leads: () => ({ to: 'done' }),
});
