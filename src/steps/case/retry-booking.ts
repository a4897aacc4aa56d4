/** Asks the calendar once more for the meeting that could not be booked. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const retryBooking = defineAction({
  kind: 'move',
  verb: 'case.retry-booking',
  payload: nothing,
  moves: (_payload, { facts }) =>
    facts?.meeting ? [{ kind: 'retryBooking', meetingId: facts.meeting.id }] : [],
  leads: () => ({ to: 'done' }),
});
