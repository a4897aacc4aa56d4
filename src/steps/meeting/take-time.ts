/** Books the time that a recipient has suggested: one press, where nothing has to be read or asked first. */
import { instant } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { mayTakeAtOnce } from '../at-once.js';
import { nothing } from '../inputs.js';
import { startOf } from './chosen-time.js';
import { bookingMoves } from './typed-booking.js';

export const takeTime = defineAction({
  kind: 'move',
  verb: 'case.take-time',
  payload: nothing,
  moves: (_payload, at) => {
    const typed = { time: at.on ?? '', day: '', from: '', reason: '', place: '', room: '' };
    // The button's own row is a time; what is no moment books nothing.
    const start = startOf(typed);
    const { facts } = at;
    // An old card's button: the card comes back as it is now, with the dialog where something is to be read first.
    if (!facts || !start || !mayTakeAtOnce(facts, instant(new Date(start)))) return [];
    return bookingMoves({ ...typed, form: facts.sipCase.form }, { ...at, on: undefined });
  },
  leads: () => ({ to: 'done' }),
});
