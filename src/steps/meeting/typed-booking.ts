/** The forms that book and rebook, read once for their two buttons: the plain one, and the one that books on purpose. */
import { z } from 'zod';
import { instant, meetingId } from '../../process/ids.js';
import { meetingMinutes } from '../../process/meeting-length.js';
import { saysWhere } from '../../process/machines/meeting-place.js';
import type { Move } from '../../process/moves.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { meetingForms, type Slot } from '../../process/sip-case.js';
import { addMinutes } from '../../process/time.js';
import { timesInQuestion } from '../../process/times-in-question.js';
import type { Pressed } from '../action.js';
import { unfilled } from '../inputs.js';
import { whereBefore, whereTyped } from './typed-room.js';
import { bookingInputs, isChosen, startOf, type TypedTime } from './chosen-time.js';

/** The same is asked both times; at the second what is booked stands in the form. */
export const TypedBooking = z
  .object({ ...bookingInputs, form: z.enum(meetingForms) })
  .refine(isChosen, unfilled('noTime'));

export function bookingMoves(typed: z.output<typeof TypedBooking>, at: Pressed): readonly Move[] {
  const { actor, newId } = at;
  const slot = slotOf(typed, at);
  if (!slot || actor.kind !== 'person') return [];
  const { form, reason } = typed;
  const { place, room } = whereTyped(typed, at.rooms ?? [], { phone: phoneOf(at) });
  return [
    {
      kind: 'bookMeeting',
      meetingId: meetingId(newId()),
      // With a plan in force it is followed up: the follow-up that was planned becomes this one (S4).
      meetingKind: at.facts && isInForce(at.facts.sipCase) ? 'followUp' : 'sip',
      slot,
      form,
      organizer: actor.person,
      ...(place && saysWhere(form) ? { place } : {}),
      ...(room ? { room } : {}),
      ...(reason ? { reason } : {}),
      ...isTyped(typed),
      ...onPurpose(slot, at),
    },
  ];
}

export function rebookingMoves(typed: z.output<typeof TypedBooking>, at: Pressed): readonly Move[] {
  const slot = slotOf(typed, at);
  const old = at.facts?.meeting;
  if (!slot || !old) return [];
  const { form, reason } = typed;
  const { place, room } = whereTyped(typed, at.rooms ?? [], {
    before: at.facts && whereBefore(at.facts),
    phone: phoneOf(at),
  });
  return [
    {
      kind: 'rebookMeeting',
      meetingId: meetingId(at.newId()),
      oldMeetingId: old.id,
      slot: slot.start === old.slot.start ? old.slot : slot,
      form,
      ...(saysWhere(form) ? { place } : {}),
      ...(room ? { room } : {}),
      ...(reason ? { reason } : {}),
      ...isTyped(typed),
      ...onPurpose(slot, at),
    },
  ];
}

function phoneOf({ facts }: Pressed): string | undefined {
  return facts?.convenerUnit.phone ?? undefined;
}

/** A time that stood in the list is booked as it stood there; any other is as long as the meeting is. */
function slotOf(typed: TypedTime, { facts, now }: Pressed): Slot | undefined {
  const start = startOf(typed);
  if (!start || !facts) return undefined;
  const listed = timesInQuestion(facts.sipCase, instant(now)).find((slot) => slot.start === start);
  return listed ?? { start, end: addMinutes(start, meetingMinutes(facts.sipCase)) };
}

/** A day and a clock time of one's own: nobody may have been asked about it. */
function isTyped({ day, from }: TypedTime): { readonly typed?: true } {
  return day && from ? { typed: true } : {};
}

/** The button carries the time that it warned of: whoever has chosen another one since is warned of that one too. */
function onPurpose({ start }: Slot, { on }: Pressed): { readonly onPurpose?: true } {
  return on === start ? { onPurpose: true } : {};
}
