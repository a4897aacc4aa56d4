/** Why a meeting that somebody moved by hand is later than the aim (R30). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';

export const lateReason = defineAction({
  kind: 'move',
  verb: 'meeting-late.explain',
  payload: z.object({ reason: words(500) }),
  moves: ({ reason }, { facts }) =>
    facts?.meeting ? [{ kind: 'explainLateMeeting', meetingId: facts.meeting.id, reason }] : [],
  leads: () => ({ to: 'done' }),
});
