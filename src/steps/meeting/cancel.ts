/** Calls off the meeting that stands. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const cancel = defineAction({
  kind: 'move',
  verb: 'meeting-cancel.cancel',
  payload: nothing,
  moves: (_payload, { facts }) =>
    facts?.meeting ? [{ kind: 'cancelMeeting', meetingId: facts.meeting.id }] : [],
  leads: () => ({ to: 'done' }),
});
