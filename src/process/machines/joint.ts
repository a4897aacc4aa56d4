/** One meeting for several linked cases: each keeps its own row of it, and the first one's is the event in the calendar. */
import { sealing } from '../edit.js';
import { isProtected } from '../protection.js';
import { instant, type CaseId } from '../ids.js';
import { covers, isLinked, linkedIds, linkedIn, nextRound, roundOf, together } from '../linked.js';
import type { World } from '../world.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { Meeting, SipCase } from '../sip-case.js';
import { calledOff, stands } from './called-off.js';
import { joinsDuring, keptFrom } from './comes-along.js';
import { callable } from './case-call.js';
import { anewFrom, meetingAnew } from './meeting-anew.js';
import { missingSides } from './minimum.js';
import { isLate, withLateReason, withoutLateReason } from './meeting-goal.js';
import { meetingOf } from './meeting-held.js';
import { placedAt, whereOf } from './meeting-place.js';
import { suitsThoseWhoAnswered, timeStays } from './meeting-time.js';

const during = joinsDuring;

/** What another case's convener has booked; by then this case's own rules have been asked, and are asked again. */
export const jointBegins = {
  joinMeeting: {
    to: 'booked',
    by: ['system'],
    during,
    when: [mayBeCalled, nothingOfItsOwn, nothingNewer],
    change: joined,
    then: 'meetingBooked',
  },
  jointWithout: {
    to: 'booking',
    by: ['system'],
    during,
    when: [oldOneStands, nobodyHasGoneOn],
    change: goneOn,
    then: 'called',
  },
} as const;

/** Called off with the others, or left behind: the answers stand, so that the convener can book anew. */
export const jointEnds = {
  jointOff: { to: 'cancelled', by: ['system'], during, when: [isJoint], then: 'readyToCall' },
  leaveJoint: { to: 'cancelled', by: ['system'], during, when: [isJoint], then: 'readyToCall' },
} as const;

/** A new booking is for all who are linked, with this case's event. */
export function jointOf(sipCase: SipCase, world: World): Pick<Meeting, 'joint' | 'round'> {
  if (!isLinked(sipCase)) return {};
  return { joint: jointly(sipCase), round: nextRound(sipCase, world) };
}

/** Those who are to meet together, first the one whose event it is. */
export function jointly(sipCase: SipCase): readonly CaseId[] {
  return [sipCase.id, ...linkedIds(sipCase)];
}

/** The others' aims may be earlier than this one's: the reason goes with the meeting. */
export function withReasonForAll(sipCase: SipCase, reason: string | undefined): SipCase {
  if (!isLinked(sipCase) || !reason?.trim()) return sipCase;
  return sealing(sipCase, 'meeting', { ...sipCase.sealed.meeting, lateReason: reason.trim() });
}

type Booking = Ask<'bookMeeting'> | Ask<'rebookMeeting'>;

/** Whoever tries again is asked as whoever moves it to the time that it has. */
export function linkedCanComeStill(ask: Ask<'retryBooking'>): Refusal | undefined {
  const meeting = meetingOf(ask.sipCase, ask.move.meetingId);
  if (!meeting) return undefined;
  const { id, slot } = meeting;
  return linkedCanCome({
    ...ask,
    move: { kind: 'rebookMeeting', meetingId: id, oldMeetingId: id, slot, onPurpose: true },
  });
}

/** Linked cases meet together: each must be ready, willing to take the time, and let the others' parties hear of it. */
export function linkedCanCome(ask: Booking): Refusal | undefined {
  const { sipCase, world } = ask;
  const others = linkedIn(sipCase, world);
  if (others.length < linkedIds(sipCase).length) return refuse('linkedNotReady');
  if (isNotToldOf(ask)) return refuse('linkedNotToldOf');
  if (isBookedElsewhere(ask)) return refuse('linkedIsBooking');
  if (others.length > 0 && [sipCase, ...others].some(isProtected)) return refuse('linkedNotReady');
  for (const other of others) {
    const refusal = cannotCome(other, ask) ?? notCovered(other, [sipCase, ...others], ask);
    if (refusal) return refusal;
  }
  return notCovered(sipCase, others, ask);
}

/** Another of the cases has not said whether the meeting that they were to have was held: a new one would take its place there. */
function isNotToldOf({ sipCase, move, now, world }: Booking): boolean {
  if (move.kind === 'rebookMeeting') return false;
  return (world.linked ?? []).some((other) => {
    const theirs = together(other, sipCase.id);
    return theirs?.state === 'booked' && new Date(theirs.slot.start) <= now;
  });
}

/** Another of the cases is booking for all, or has booked and this one has not heard of it yet: one of them at a time. */
function isBookedElsewhere({ sipCase, move, world }: Booking): boolean {
  const old = move.kind === 'rebookMeeting' ? meetingOf(sipCase, move.oldMeetingId) : undefined;
  return (world.linked ?? []).some((other) => {
    const theirs = together(other, sipCase.id);
    if (!theirs || theirs.state === 'failed') return false;
    return theirs.state === 'booking' || !old || roundOf(theirs) > roundOf(old);
  });
}

function cannotCome(other: SipCase, ask: Booking): Refusal | undefined {
  const { move, world, sipCase } = ask;
  const theirs = { ...ask, sipCase: other };
  const lacks = keptFrom(sipCase, { sipCase: other, now: ask.now, world });
  if (lacks.length > 0) return { ...refuse('linkedNotReady', lacks), of: other.ref };
  if (move.kind === 'rebookMeeting' && timeStays(sipCase, move)) return undefined;
  if (isLate(other, { kind: kindOf(ask), slot: move.slot }) && !move.reason?.trim())
    return refuse('laterThanGoal');
  return suitsThoseWhoAnswered({ ...theirs, move });
}

function kindOf({ sipCase, move }: Booking): Meeting['kind'] | undefined {
  if (move.kind === 'bookMeeting') return move.meetingKind;
  return meetingOf(sipCase, move.oldMeetingId)?.kind;
}

function notCovered(sipCase: SipCase, others: readonly SipCase[], { world }: Asking): Refusal | undefined {
  const all = others.every((other) => other.id === sipCase.id || covers(sipCase, other, world));
  return all ? undefined : refuse('linkedNotCovered');
}

/** R22, both ways and of all who are to meet: whoever has come to except somebody, or is protected by now (R69), stays away. */
function mayBeCalled(ask: Ask<'joinMeeting'>): Refusal | undefined {
  const { sipCase, move, world } = ask;
  const others = (world.linked ?? []).filter(({ id }) => id !== sipCase.id && move.joint.includes(id));
  if ([sipCase, ...others].some(isProtected) || missingSides(sipCase, world).length > 0)
    return refuse('linkedNotReady');
  const all = [sipCase, ...others];
  return (
    callable(ask) ??
    others.reduce((no, other) => no ?? notCovered(other, [sipCase], ask), notCovered(sipCase, all, ask))
  );
}

/** A meeting of its own that was booked in the same moment stands; the others then meet without this case. */
function nothingOfItsOwn({ sipCase, move }: Ask<'joinMeeting'>): Refusal | undefined {
  const own = sipCase.meetings.some(
    ({ state, joint }) => stands(state) && !sharesWith(joint, move.joint, sipCase.id),
  );
  return own ? refuse('notNow') : undefined;
}

/** Whoever has agreed on another one since is not taken back to this one. */
function nothingNewer({ sipCase, move }: Ask<'joinMeeting'>): Refusal | undefined {
  const own = sipCase.meetings.find(({ state }) => stands(state));
  return own && roundOf(own) >= move.round ? refuse('notNow') : undefined;
}

/** Of those who remain one goes on for all of them: the others hear of it from there. */
function nobodyHasGoneOn({ sipCase, move, world }: Ask<'jointWithout'>): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  const hasGoneOn = (world.linked ?? []).some((other) => {
    const theirs = old?.joint?.includes(other.id) ? together(other, sipCase.id) : undefined;
    return old && theirs && theirs.state !== 'failed' && roundOf(theirs) > roundOf(old);
  });
  return hasGoneOn ? refuse('notNow') : undefined;
}

function sharesWith(joint: Meeting['joint'], other: readonly CaseId[], self: CaseId): boolean {
  return (joint ?? []).some((id) => id !== self && other.includes(id));
}

function isJoint({ sipCase, move }: Ask<'jointOff'> | Ask<'leaveJoint'>): Refusal | undefined {
  return meetingOf(sipCase, move.meetingId)?.joint ? undefined : refuse('unknownSubject');
}

function oldOneStands({ sipCase, move }: Ask<'jointWithout'>): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  return old?.joint && stands(old.state) ? undefined : refuse('unknownSubject');
}

/** In place of the joint meeting that it had before; another time is another row. */
function joined({ sipCase, move, now }: Ask<'joinMeeting'>): SipCase {
  const { meetingId: id, meetingKind: kind, slot, form, organizer, joint, round, reason } = move;
  const since = instant(now);
  const old = sipCase.meetings.find(({ state }) => stands(state));
  const meeting: Meeting = {
    ...{ id, kind, slot, form, organizer, joint, round },
    state: 'booked',
    stay: { since, fired: [] },
    ...(old ? { anew: anewFrom(old) } : {}),
    ...(move.joinUrl ? { joinUrl: move.joinUrl } : {}),
    ...(move.dialIn ? { dialIn: move.dialIn } : {}),
  };
  const after = { ...sipCase, meetings: [...calledOff(sipCase.meetings, since), meeting] };
  const told = withLateReason(placedAt(after, id, move), { kind, slot, ...(reason ? { reason } : {}) });
  return withoutLateReason(told, meeting);
}

function withoutSelf({ id }: SipCase, joint: readonly CaseId[]): readonly CaseId[] {
  return joint.filter((other) => other !== id);
}

/** The same time for those who remain, first this case, whose event it is from now on: in the event that they have, or in a new one where that has gone with whoever left. */
function goneOn({ sipCase, move, now, world }: Ask<'jointWithout'>): SipCase {
  const old = meetingOf(sipCase, move.oldMeetingId);
  if (!old) return sipCase;
  const since = instant(now);
  const next: Meeting = {
    ...meetingAnew(sipCase, old, { id: move.meetingId, since }),
    ...(move.joint.length > 1 ? { joint: [sipCase.id, ...withoutSelf(sipCase, move.joint)] } : {}),
    round: nextRound(sipCase, world),
  };
  const where = whereOf(sipCase, old.id);
  return placedAt({ ...sipCase, meetings: [...calledOff(sipCase.meetings, since), next] }, next.id, where);
}
