/** A meeting of its own with one guardian, where the guardians must never meet (P4): a list of its own, so that nothing else tells of it. */
import { instant, type MeetingId } from '../ids.js';
import { refuse, type Ask, type MoveTable } from '../machine.js';
import { guardiansStayApart } from '../protection.js';
import type { Refusal } from '../refusals.js';
import type { ApartMeeting, CaseState, SipCase, Slot } from '../sip-case.js';
import { callable } from './case-call.js';
import { eventIn } from './meeting-anew.js';
import { whenPeopleMeet } from './meeting-time.js';
import { running } from './open-states.js';

const during: readonly CaseState[] = running;

// prettier-ignore
export const apartMoves = {
  none: {
    bookApart:   { to: 'booking',   by: ['convener'], during, when: [guardiansAreKeptApart, noneIsBooked, callable, isAhead, whenPeopleMeet], change: asked },
  },
  booking: {
    apartBooked: { to: 'booked',    by: ['system'], during, change: eventKnown },
    apartFailed: { to: 'failed',    by: ['system'], during },
    cancelApart: { to: 'cancelled', by: ['convener'], during },
  },
  booked: {
    holdApart:   { to: 'held',      by: ['convener'], during, when: [hasBegun] },
    cancelApart: { to: 'cancelled', by: ['convener'], during },
    apartMovedOutside: { to: 'booked',    by: ['system'], during, when: [stoodThen, isAnotherTime, isStillAhead], change: moved, restart: true },
    apartGoneOutside:  { to: 'cancelled', by: ['system'], during, when: [hasNotBegun] },
  },
  failed: {
    cancelApart: { to: 'cancelled', by: ['convener'], during },
  },
  held: {},
  cancelled: {},
} satisfies MoveTable<'apart'>;

function guardiansAreKeptApart({ sipCase }: Ask<'bookApart'>): Refusal | undefined {
  return guardiansStayApart(sipCase) ? undefined : refuse('notNow');
}

/** One at a time; what the calendar could not book is asked for anew. */
function noneIsBooked({ sipCase }: Ask<'bookApart'>): Refusal | undefined {
  const stands = sipCase.apart?.some(({ state }) => state === 'booking' || state === 'booked');
  return stands ? refuse('notNow') : undefined;
}

function isAhead({ move, now }: Ask<'bookApart'>): Refusal | undefined {
  return new Date(move.slot.start) > now ? undefined : refuse('timeHasPassed');
}

function hasBegun({ sipCase, move, now }: Ask<'holdApart'>): Refusal | undefined {
  const start = slotOf(sipCase, move.meetingId)?.start;
  return start && new Date(start) <= now ? undefined : refuse('meetingNotYet');
}

/** What was read is about the time that the case had then. */
function stoodThen({ sipCase, move }: Ask<'apartMovedOutside'>): Refusal | undefined {
  return slotOf(sipCase, move.meetingId)?.start === move.was ? undefined : refuse('notNow');
}

function isAnotherTime({ sipCase, move }: Ask<'apartMovedOutside'>): Refusal | undefined {
  const slot = slotOf(sipCase, move.meetingId);
  const same = slot?.start === move.slot.start && slot.end === move.slot.end;
  return same ? refuse('alreadyAnswered') : undefined;
}

function isStillAhead({ move, now }: Ask<'apartMovedOutside'>): Refusal | undefined {
  return new Date(move.slot.end) > now ? undefined : refuse('timeHasPassed');
}

/** What is over is over, whatever is done to it in a calendar afterwards. */
function hasNotBegun({ sipCase, move, now }: Ask<'apartGoneOutside'>): Refusal | undefined {
  const start = slotOf(sipCase, move.meetingId)?.start;
  return start && new Date(start) > now ? undefined : refuse('timeHasPassed');
}

function slotOf({ apart }: SipCase, meetingId: MeetingId): Slot | undefined {
  return apart?.find(({ id }) => id === meetingId)?.slot;
}

function asked({ sipCase, move, now }: Ask<'bookApart'>): SipCase {
  const { meetingId: id, slot, form, organizer } = move;
  const stay = { since: instant(now), fired: [] };
  const meeting: ApartMeeting = { id, state: 'booking', stay, slot, form, organizer };
  return { ...sipCase, apart: [...(sipCase.apart ?? []), meeting] };
}

function eventKnown({ sipCase, move }: Ask<'apartBooked'>): SipCase {
  return withApart(sipCase, move.meetingId, eventIn(move));
}

function moved({ sipCase, move }: Ask<'apartMovedOutside'>): SipCase {
  return withApart(sipCase, move.meetingId, { slot: move.slot });
}

function withApart(sipCase: SipCase, id: MeetingId, changes: Partial<ApartMeeting>): SipCase {
  const apart = (sipCase.apart ?? []).map((each) => (each.id === id ? { ...each, ...changes } : each));
  return { ...sipCase, apart };
}
