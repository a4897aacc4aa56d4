/** Books the time that a recipient has suggested, or moves the meeting there: one press, where nothing has to be asked first. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { bookingMoves, rebookingMoves } from './typed-booking.js';

export const takeTime = defineAction({
  kind: 'move',
  verb: 'case.take-time',
  payload: nothing,
  moves: (_payload, at) => {
    // The button's own row is a time; what is no moment books nothing.
    const typed = { time: at.on ?? '', day: '', from: '', reason: '' };
    const here = { ...at, on: undefined };
    if (at.facts?.meeting?.state === 'booked') return rebookingMoves(typed, here);
    return at.facts ? bookingMoves({ ...typed, form: at.facts.sipCase.form, place: '' }, here) : [];
  },
  leads: () => ({ to: 'done' }),
});
