/** A meeting with one guardian alone: booked, called off, held (P4). */
import { z } from 'zod';
import { meetingId } from '../../process/ids.js';
import type { Move } from '../../process/moves.js';
import { addMinutes } from '../../process/time.js';
import { defineAction, type Pressed } from '../action.js';
import { nothing, unfilled, words } from '../inputs.js';
import { ownStart } from './chosen-time.js';

/** No hybrid: there is only one to meet. */
export const apartForms = ['inPerson', 'phone', 'video'] as const;

const TypedApart = z
  .object({ day: words(10), from: words(5), form: z.enum(apartForms) })
  .refine((typed) => ownStart(typed) !== undefined, unfilled('noTime'));

export const bookApart = books('apart.book', () => undefined);
export const bookApartAnyway = books('apart.book-anyway', ({ on }) => on);
export const cancelApart = ends('apart.cancel', 'cancelApart');
export const holdApart = ends('apart.hold', 'holdApart');

/** The screen itself says what became of it: on no card does such a meeting stand. */
function shownAnew() {
  return { to: 'dialog', card: 'apart' } as const;
}

/** `warnedOf` is the time that the convener has been warned of: on another one they are warned anew. */
function books(verb: string, warnedOf: (at: Pressed) => string | undefined) {
  return defineAction({
    kind: 'move',
    verb,
    payload: TypedApart,
    moves: (typed, at) => moves(typed, at, warnedOf(at)),
    leads: shownAnew,
  });
}

function moves(
  typed: z.output<typeof TypedApart>,
  at: Pressed,
  warnedOf: string | undefined,
): readonly Move[] {
  const { actor, facts, newId } = at;
  const start = ownStart(typed);
  if (!start || !facts || actor.kind !== 'person') return [];
  return [
    {
      kind: 'bookApart',
      meetingId: meetingId(newId()),
      slot: { start, end: addMinutes(start, facts.sipCase.lengthMinutes) },
      form: typed.form,
      organizer: actor.person,
      ...(warnedOf === start ? { onPurpose: true } : {}),
    },
  ];
}

function ends(verb: string, kind: 'cancelApart' | 'holdApart') {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: (_payload, { facts }) => (facts?.apart ? [{ kind, meetingId: facts.apart.id }] : []),
    leads: shownAnew,
  });
}
