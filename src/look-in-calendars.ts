/** Looks at a booked meeting in its organiser's calendar, and says on the road what somebody has done to it there by hand. */
import { mailboxesOfParties } from './event-for.js';
import { linkedSeen } from './linked-parties.js';
import { seeCase, type LookNeeds } from './look.js';
import type { CalendarEvent, EventAnswer, EventWatch } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, type CaseId, type MeetingId } from './process/ids.js';
import { roomOf } from './process/machines/meeting-place.js';
import type { Move } from './process/moves.js';
import type { ApartMeeting, Meeting, OutsideAnswer, Slot } from './process/sip-case.js';
import type { Road } from './run-move.js';
import { chatOf } from './send-case-card.js';

export interface LookInCalendarNeeds extends LookNeeds {
  readonly outlook: Pick<EventWatch, 'look'>;
  readonly road: Pick<Road, 'runMove'>;
}

/**
 * Our own changes come back as what the case says already. While one is under way the meeting is not `booked`, and its rows
 * take nothing from outside.
 */
export async function lookInCalendar(
  needs: LookInCalendarNeeds,
  at: { readonly caseId: CaseId; readonly meetingId: MeetingId },
): Promise<void> {
  const seen = await seeCase(needs, at.caseId);
  if (!seen) return;
  const meeting = seen.sipCase.meetings.find(({ id }) => id === at.meetingId);
  const alone = seen.sipCase.apart?.find(({ id }) => id === at.meetingId);
  const standing = meeting ?? alone;
  if (standing?.state !== 'booked' || !standing.eventId) return;
  const { tenantId, address: organizer } = chatOf(standing.organizer);
  const event = await needs.outlook.look({ tenantId, organizer, eventId: standing.eventId });
  const move = meeting ? changeIn(event, meeting, needs.clock.now()) : changeAlone(event, standing);
  if (move) return say(needs, at.caseId, move);
  // After a new time everybody is asked again: what they have answered is about the old one. Whoever is met alone is not asked.
  if (event && meeting && isAt(slotOf(event), meeting.slot))
    await takeInAnswers(needs, seen, { meeting, event });
}

function changeIn(event: CalendarEvent | undefined, meeting: Meeting, now: Date): Move | undefined {
  const { id: meetingId, slot, pastOutside } = meeting;
  if (!event) return { kind: 'meetingGoneOutside', meetingId };
  const there = slotOf(event);
  if (isAt(there, slot)) return pastOutside ? { kind: 'meetingInPastOutside', meetingId } : undefined;
  if (event.end > now) return { kind: 'meetingMovedOutside', meetingId, was: slot.start, slot: there };
  // What is over is over; and what is known already is not said again.
  const isNews = new Date(slot.start) > now && !(pastOutside && isAt(there, pastOutside));
  return isNews ? { kind: 'meetingInPastOutside', meetingId, slot: there } : undefined;
}

/** Of a meeting with one guardian alone nobody but the convener learns (P4): it has moves of its own. */
function changeAlone(event: CalendarEvent | undefined, meeting: ApartMeeting): Move | undefined {
  const { id: meetingId, slot } = meeting;
  if (!event) return { kind: 'apartGoneOutside', meetingId };
  const there = slotOf(event);
  return isAt(there, slot)
    ? undefined
    : { kind: 'apartMovedOutside', meetingId, was: slot.start, slot: there };
}

function slotOf({ start, end }: CalendarEvent): Slot {
  return { start: instant(start), end: instant(end) };
}

function isAt(there: Slot, { start, end }: Slot): boolean {
  return there.start === instant(new Date(start)) && there.end === instant(new Date(end));
}

/** Of a joint meeting each case hears of its own parties, in its own row of it. */
async function takeInAnswers(
  needs: LookInCalendarNeeds,
  seen: Seen,
  { meeting, event: read }: { readonly meeting: Meeting; readonly event: CalendarEvent },
): Promise<void> {
  const event = { ...read, answers: read.answers.filter((answer) => isAboutIt(answer, meeting)) };
  await roomAnswer(needs, seen, { meeting, event });
  for (const each of [seen, ...(await linkedSeen(needs, seen, meeting.joint ?? []))]) {
    const row = each === seen ? meeting : rowOf(each, seen.sipCase.id);
    if (row) await answersOf(needs, each, row, event.answers);
  }
}

/** A calendar may still show what was answered before we moved the meeting. */
function isAboutIt({ at }: EventAnswer, { answersSince }: Meeting): boolean {
  return !at || !answersSince || at >= new Date(answersSince);
}

/** The room is that of the case whose event it is. One that somebody has taken out of the event has no answer. */
async function roomAnswer(
  needs: LookInCalendarNeeds,
  { sipCase }: Seen,
  { meeting, event }: { readonly meeting: Meeting; readonly event: CalendarEvent },
): Promise<void> {
  const asked = roomOf(sipCase, meeting.id)?.address.toLowerCase();
  const said = event.answers.find(({ address }) => address.toLowerCase() === asked);
  const saysNo = said?.answer === 'declined';
  if (!said || saysNo === (meeting.roomDeclined ?? false)) return;
  const answer = saysNo ? 'declined' : 'comes';
  await say(needs, sipCase.id, { kind: 'roomAnsweredOutside', meetingId: meeting.id, answer });
}

function rowOf({ sipCase }: Seen, other: CaseId): Meeting | undefined {
  return sipCase.meetings.find(({ state, joint }) => state === 'booked' && joint?.includes(other));
}

async function answersOf(
  needs: LookInCalendarNeeds,
  seen: Seen,
  meeting: Meeting,
  answers: readonly EventAnswer[],
): Promise<void> {
  for (const [recipientId, addresses] of await mailboxesOfParties(needs.directory, seen, meeting)) {
    const own = answers.filter(({ address }) => addresses.includes(address.toLowerCase()));
    const said = own.find(({ answer }) => answer !== 'comes') ?? own[0];
    const known = meeting.outside?.find((one) => one.recipientId === recipientId);
    if (!said || isKnown(said, known)) continue;
    await say(needs, seen.sipCase.id, {
      kind: 'answeredOutside',
      meetingId: meeting.id,
      answeredBy: recipientId,
      answer: said.answer,
      ...(said.proposed
        ? { proposed: { start: instant(said.proposed.start), end: instant(said.proposed.end) } }
        : {}),
    });
  }
}

/** What is known already is not said again: each saying, also one that is refused, stands in the log. */
function isKnown(said: EventAnswer, known: OutsideAnswer | undefined): boolean {
  if (!known) return said.answer === 'comes';
  const { start, end } = said.proposed ?? {};
  const same =
    known.proposed?.start === (start && instant(start)) && known.proposed?.end === (end && instant(end));
  return known.answer === said.answer && same;
}

/** What is no longer so is refused by the meeting's own table: then nothing is left to say. */
async function say(needs: LookInCalendarNeeds, caseId: CaseId, move: Move): Promise<void> {
  await needs.road.runMove({ caseId, move, actor: { kind: 'system' } });
}
