/** Books the time that a recipient has suggested, or moves the meeting there: one press, where nothing has to be asked first. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { bookingMoves, rebookingMoves } from './typed-booking.js';

export const takeTime = defineAction({
  kind: 'move',
  verb: 'case.take-time',
  payload: nothing,
  moves: (_payload, at) => {
    const { facts } = at;
    if (!facts) return [];
    // The button's own row is a time; what is no moment books nothing.
    const typed = { time: at.on ?? '', day: '', from: '', reason: '' };
    const here = { ...at, on: undefined };
    const { meeting, sealed, sipCase } = facts;
    if (meeting?.state !== 'booked') return bookingMoves({ ...typed, form: sipCase.form, place: '' }, here);
    const place = sealed.meeting.places?.[meeting.id] ?? '';
    return rebookingMoves({ ...typed, form: meeting.form, place }, here);
  },
  leads: () => ({ to: 'done' }),
});
