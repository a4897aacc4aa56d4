/** What a move of one case promises the cases that it is linked with: each of them then asks its own rules. */
import type { CaseId, MeetingId } from './ids.js';
import { linkedIds } from './linked.js';
import { stands } from './machines/called-off.js';
import { comes } from './recipient-states.js';
import type { Move, MoveKind } from './moves.js';
import type { Meeting, SipCase } from './sip-case.js';

/**
 * `join` carries the booked meeting over, `moved` its new time; `off` and `alone` say that it stands no more, or only without
 * this case; `stopped` asks whether the other one has stopped while this one's move of it failed.
 */
export interface InLinked {
  readonly do: 'inLinked';
  readonly what: 'link' | 'unlink' | 'join' | 'off' | 'alone' | 'moved' | 'stopped' | 'check';
  readonly caseId: CaseId;
  readonly meetingId?: MeetingId;
}

/** The other cases' half of something: whoever began it has told all. Whoever joins may leave others behind. */
const halves: readonly MoveKind[] = ['linkedBack', 'unlinkedBack', 'jointWithout'];

export function linkedEffects(before: SipCase, after: SipCase, move: Move): readonly InLinked[] {
  const effects = [
    ...linksOf(before, after, move),
    ...joiningOf(after, move),
    ...movingOf(after, move),
    ...stayingOf(after, move),
  ];
  if (halves.includes(move.kind)) return effects;
  return [...effects, ...leavingOf(before, after, move), ...checkOf(before, after)];
}

function linksOf(before: SipCase, after: SipCase, move: Move): readonly InLinked[] {
  if (halves.includes(move.kind)) return [];
  const known = linkedIds(before);
  const kept = linkedIds(after);
  const ended = after.state === 'closed' && before.state !== 'closed';
  const added = kept.filter((id) => !known.includes(id)).map((caseId) => about('link', caseId));
  const lost = known.filter((id) => ended || !kept.includes(id)).map((caseId) => about('unlink', caseId));
  return [...added, ...lost];
}

/** Once the event stands, the others' rows follow. */
function joiningOf(after: SipCase, move: Move): readonly InLinked[] {
  if (move.kind !== 'meetingBooked') return [];
  const meeting = after.meetings.find(({ id }) => id === move.meetingId);
  return othersIn(after, meeting).map((caseId) => about('join', caseId, move.meetingId));
}

/** Moved in the calendar where the event stands: the others' rows follow. They know of no event, so they tell nobody on. */
function movingOf(after: SipCase, move: Move): readonly InLinked[] {
  if (move.kind !== 'meetingMovedOutside') return [];
  const meeting = after.meetings.find(({ id }) => id === move.meetingId);
  if (!meeting?.eventId) return [];
  return othersIn(after, meeting).map((caseId) => about('moved', caseId, move.meetingId));
}

/** It stands where it was: what one of the others said meanwhile was said of that time, and not heard on the way to another. */
function stayingOf(after: SipCase, move: Move): readonly InLinked[] {
  if (move.kind !== 'bookingFailed') return [];
  const stays = after.meetings.find(({ id, state }) => id === move.meetingId && state === 'booked');
  return othersIn(after, stays).map((caseId) => about('stopped', caseId, move.meetingId));
}

const offForAll: readonly MoveKind[] = ['cancelMeeting', 'meetingGoneOutside', 'jointOff'];

/**
 * Called off by hand, or not to be booked, it is off for all; in every other way the others go on without this case. Once its
 * time has come each case says for itself whether it was held.
 */
function leavingOf(before: SipCase, after: SipCase, move: Move): readonly InLinked[] {
  if (move.kind === 'meetingNotHeld') return [];
  const failed = move.kind === 'bookingFailed' ? failedIn(after, move.meetingId) : undefined;
  const standing = after.meetings
    .filter(({ state }) => stands(state))
    .flatMap((each) => othersIn(after, each));
  return after.meetings
    .filter(({ id, state }) => id === failed || (state === 'cancelled' && stoodIn(before, id)))
    .flatMap((meeting) =>
      othersIn(after, meeting)
        .filter((caseId) => meeting.id === failed || !standing.includes(caseId))
        .map((caseId) =>
          about(failed || offForAll.includes(move.kind) ? 'off' : 'alone', caseId, meeting.id),
        ),
    );
}

/** What could not be moved may stand where it was. */
function failedIn({ meetings }: SipCase, meetingId: MeetingId): MeetingId | undefined {
  return meetings.find(({ id }) => id === meetingId)?.state === 'failed' ? meetingId : undefined;
}

/** R22: somebody new comes, or the consent is another than it was: do all may still hear of all? */
function checkOf(before: SipCase, after: SipCase): readonly InLinked[] {
  const meeting = after.meetings.find(({ state, joint }) => joint && stands(state));
  if (!meeting || !stoodIn(before, meeting.id) || said(before) === said(after)) return [];
  return [about('check', after.id, meeting.id)];
}

function said(sipCase: SipCase): string {
  const { scope, consents, sealed, recipients } = sipCase;
  const coming = recipients.filter(comes).map(({ id, atUnitId }) => [id, atUnitId]);
  return JSON.stringify([scope, consents, sealed.consent, coming]);
}

function stoodIn({ meetings }: SipCase, id: MeetingId): boolean {
  return meetings.some((meeting) => meeting.id === id && stands(meeting.state));
}

function othersIn({ id }: SipCase, meeting: Meeting | undefined): readonly CaseId[] {
  return (meeting?.joint ?? []).filter((other) => other !== id);
}

function about(what: InLinked['what'], caseId: CaseId, meetingId?: MeetingId): InLinked {
  return { do: 'inLinked', what, caseId, ...(meetingId ? { meetingId } : {}) };
}
