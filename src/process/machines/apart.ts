/** A meeting of its own with one guardian, where the guardians must never meet (P4): a list of its own, so that nothing else tells of it. */
import { instant } from '../ids.js';
import { refuse, type Ask, type MoveTable } from '../machine.js';
import { guardiansStayApart } from '../protection.js';
import type { Refusal } from '../refusals.js';
import type { ApartMeeting, CaseState, SipCase } from '../sip-case.js';
import { callable } from './case-call.js';
import { eventIn } from './meeting-anew.js';
import { onAnOfficeDay } from './meeting-time.js';
import { running } from './open-states.js';

const during: readonly CaseState[] = running;

// prettier-ignore
export const apartMoves = {
  none: {
    bookApart:   { to: 'booking',   by: ['convener'], during, when: [guardiansAreKeptApart, noneIsBooked, callable, isAhead, onAnOfficeDay], change: asked },
  },
  booking: {
    apartBooked: { to: 'booked',    by: ['system'], during, change: eventKnown },
    apartFailed: { to: 'failed',    by: ['system'], during },
    cancelApart: { to: 'cancelled', by: ['convener'], during },
  },
  booked: {
    holdApart:   { to: 'held',      by: ['convener'], during, when: [hasBegun] },
    cancelApart: { to: 'cancelled', by: ['convener'], during },
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
  const start = sipCase.apart?.find(({ id }) => id === move.meetingId)?.slot.start;
  return start && new Date(start) <= now ? undefined : refuse('meetingNotYet');
}

function asked({ sipCase, move, now }: Ask<'bookApart'>): SipCase {
  const { meetingId: id, slot, form, organizer } = move;
  const stay = { since: instant(now), fired: [] };
  const meeting: ApartMeeting = { id, state: 'booking', stay, slot, form, organizer };
  return { ...sipCase, apart: [...(sipCase.apart ?? []), meeting] };
}

function eventKnown({ sipCase, move }: Ask<'apartBooked'>): SipCase {
  const { meetingId } = move;
  return {
    ...sipCase,
    apart: (sipCase.apart ?? []).map((meeting) =>
      meeting.id === meetingId ? { ...meeting, ...eventIn(move) } : meeting,
    ),
  };
}
