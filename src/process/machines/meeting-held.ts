/** Rules and changes of the meeting as it is held: who came, how they were known, and that nobody else could hear. */
import { sealing, withReason, withRecipient } from '../edit.js';
import { instant, type Instant, type RecipientId } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { alsoId, identityWays, type AttendanceNotes } from '../sealed.js';
import type { Meeting, Recipient, SipCase } from '../sip-case.js';
import { onVideo } from './meeting-place.js';
import { prompted } from './prompted.js';

export function meetingOf(sipCase: SipCase, id: Meeting['id']): Meeting | undefined {
  return sipCase.meetings.find((meeting) => meeting.id === id);
}

/** A förmöte leads on to the SIP meeting, or to the follow-up's; it is not it. */
export function itIsTheSipMeeting({ sipCase, move }: Ask<'holdMeeting'>): boolean {
  return meetingOf(sipCase, move.meetingId)?.kind !== 'preMeeting';
}

type AtMeeting = Ask<'holdMeeting'> | Ask<'noteAttendance'>;

export function hasBegun({ sipCase, move, now }: AtMeeting | Ask<'meetingNotHeld'>): Refusal | undefined {
  const meeting = meetingOf(sipCase, move.meetingId);
  return meeting && new Date(meeting.slot.start) <= now ? undefined : refuse('meetingNotYet');
}

/** R33 (SoL 10 kap. 9 §): the individual's absence has a reason. */
export function absenceExplained({ move }: AtMeeting): Refusal | undefined {
  const explained = move.individualPresent !== false || Boolean(move.individualAbsentReason?.trim());
  return explained ? undefined : refuse('absenceNeedsReason');
}

/** R50: on video the chair answers for it that nothing is recorded and that only those who need to know are there. */
export function onlyThoseNeeded({ sipCase, move }: AtMeeting): Refusal | undefined {
  // A later page of the notes says nothing of it; it was answered on the first.
  const answered = move.kind === 'noteAttendance' && move.onlyThoseNeeded === undefined;
  const said = answered || move.onlyThoseNeeded;
  return heldOnVideo(sipCase, move.meetingId) && !said ? refuse('othersMayHear') : undefined;
}

/** R51: nobody is marked present on video without a note of how they were known, or a reason. */
export function identifiedOrReason({ sipCase, move }: Ask<'holdMeeting'>): Refusal | undefined {
  return unknownIn(sipCase, move).length > 0 && !move.unidentifiedReason?.trim()
    ? refuse('identityNeedsReason')
    : undefined;
}

function unknownIn(
  sipCase: SipCase,
  { meetingId, present, alsoPresent = [], identified }: Ask<'holdMeeting'>['move'],
): readonly RecipientId[] {
  if (!heldOnVideo(sipCase, meetingId)) return [];
  const ways: readonly string[] = identityWays;
  const all = [...present, ...alsoPresent.map(alsoId)];
  return all.filter((id) => !ways.includes(identified[id] ?? ''));
}

function heldOnVideo(sipCase: SipCase, id: Meeting['id']): boolean {
  const meeting = meetingOf(sipCase, id);
  return meeting !== undefined && onVideo(meeting.form);
}

/** Begins anew with the first question: a meeting that was moved since is another one to be asked about. */
export function heldIsAsked({
  sipCase,
  move,
  now,
}: Ask<'askIfHeld'> | Ask<'askIfHeldNextDay'> | Ask<'askIfHeldAgain'>): SipCase {
  const asked = (before: readonly Instant[] = []) =>
    move.kind === 'askIfHeld' ? [instant(now)] : [...before, instant(now)];
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((each) =>
      each.id === move.meetingId ? { ...each, heldAsked: asked(each.heldAsked) } : each,
    ),
  };
}

/** What is noted so far stays until the meeting is recorded as held, or is another one. */
export function attendanceNoted({ sipCase, move }: Ask<'noteAttendance'>): SipCase {
  const { meeting } = sipCase.sealed;
  const { kind: _kind, meetingId, onPurpose: _asked, ...noted } = move;
  const at = meetingOf(sipCase, meetingId);
  const before = notesOf(sipCase.sealed, at);
  const identified = { ...stillTrue(before, noted), ...noted.identified };
  const of = at ? { of: { meetingId, start: at.slot.start } } : {};
  return sealing(sipCase, 'meeting', { ...meeting, noted: { ...before, ...noted, identified, ...of } });
}

/** What has been noted of this meeting at this time; a meeting that was moved since is another one. */
export function notesOf(
  { meeting: { noted } }: Pick<SipCase['sealed'], 'meeting'>,
  meeting: Pick<Meeting, 'id' | 'slot'> | undefined,
): AttendanceNotes {
  const isOfIt = meeting && noted?.of?.meetingId === meeting.id && noted.of.start === meeting.slot.start;
  return isOfIt ? noted : {};
}

/** Whoever is not in the list any more was not there. */
function stillTrue(
  { identified = {}, alsoPresent = [] }: AttendanceNotes,
  { alsoPresent: now }: AttendanceNotes,
): Readonly<Record<RecipientId, string>> {
  const gone: readonly string[] = now ? alsoPresent.filter((role) => !now.includes(role)).map(alsoId) : [];
  return Object.fromEntries(Object.entries(identified).filter(([id]) => !gone.includes(id)));
}

/** Whoever was there has attended, whatever they had answered; whoever had not said no and stayed away is absent. */
export function attendanceTaken(ask: Ask<'holdMeeting'>): SipCase {
  const { sipCase, move, now } = ask;
  let after = heldMeeting(ask);
  if (!itIsTheSipMeeting(ask)) return after;
  const away: RecipientId[] = [];
  for (const recipient of sipCase.recipients.filter(
    ({ state }) => state !== 'chosen' && state !== 'withdrawn',
  )) {
    const came = move.present.includes(recipient.id);
    if (!came && recipient.state === 'declined') continue;
    if (!came) away.push(recipient.id);
    after = settle(after, recipient.id, came ? 'attended' : 'absent', instant(now));
    // Domain 7.1 T5: an obliged unit that neither came nor was let off is a suggestion of a deviation.
    if (!came && recipient.kind === 'summons')
      after = prompted(after, 'absence', { recipientId: recipient.id }, now);
  }
  return withAttendance(after, move, away);
}

/** Of the meeting itself, so that it can be counted (domain 8): the recipients' own states are those of the latest meeting. */
function withAttendance(
  sipCase: SipCase,
  { meetingId, present }: Ask<'holdMeeting'>['move'],
  away: readonly RecipientId[],
): SipCase {
  const came = sipCase.recipients.filter(({ id }) => present.includes(id)).map(({ id }) => id);
  const meetings = sipCase.meetings.map((each) =>
    each.id === meetingId ? { ...each, attendance: { came, away } } : each,
  );
  return { ...sipCase, meetings };
}

function heldMeeting({ sipCase, move, actor }: Ask<'holdMeeting'>): SipCase {
  const { noted: _noted, alsoPresent: before, ...meeting } = sipCase.sealed.meeting;
  const { unitId } = sipCase.convener;
  const by = actor.kind === 'person' ? { heldBy: { unitId, person: actor.person } } : {};
  const came = move.alsoPresent?.length ? { [move.meetingId]: move.alsoPresent } : {};
  const held: SipCase = {
    ...sipCase,
    meetings: sipCase.meetings.map((each) =>
      each.id === move.meetingId ? { ...each, individualPresent: move.individualPresent, ...by } : each,
    ),
    sealed: {
      ...sipCase.sealed,
      meeting: {
        ...meeting,
        identified: move.identified,
        ...(before || move.alsoPresent?.length ? { alsoPresent: { ...before, ...came } } : {}),
        ...(move.individualAbsentReason ? { individualAbsentReason: move.individualAbsentReason } : {}),
      },
    },
  };
  return unknownIn(sipCase, move).length > 0 ? withReason(held, 'R51', move.unidentifiedReason) : held;
}

function settle(
  sipCase: SipCase,
  id: RecipientId,
  state: 'attended' | 'absent',
  since: Recipient['stay']['since'],
): SipCase {
  return withRecipient(sipCase, id, (recipient) => ({
    ...recipient,
    before: recipient.state,
    state,
    stay: { since, fired: [] },
  }));
}
