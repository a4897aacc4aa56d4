/** When a tenant is not to be disturbed, and what may wait until then: reminders and news may, what somebody needs at once may not. */
import type { CardName, FollowUpEffect, NewsName } from './follow-ups.js';
import type { Day, Instant } from './ids.js';
import type { QuietHours } from './tenant.js';
import { addDays, at, dayOf, isWorkingDay, wallTimeOf, workingDayFrom } from './time.js';

type Haste = 'atOnce' | 'mayWait';

/** A first summons, the answer to a press, and whoever is asked to call go at once. */
// prettier-ignore
const hasteOfCards = {
  'case': 'atOnce', 'summons': 'atOnce', 'call-request': 'atOnce',
  'reminder': 'mayWait', 'task': 'mayWait', 'deviation': 'mayWait', 'follow-up': 'mayWait', 'ownership': 'mayWait', 'was-held': 'mayWait',
} satisfies Record<CardName, Haste>;

/** At once: meetings that are booked or off, what stops something from being sent, what has to be rung about, answers to one's own press. */
// prettier-ignore
const hasteOfNews = {
  meetingBooked: 'atOnce', meetingCancelled: 'atOnce', meetingOff: 'atOnce', ringAboutMeeting: 'atOnce', bookingFailed: 'atOnce', videoLeft: 'atOnce', guestsLeft: 'atOnce',
  meetingMovedOutside: 'atOnce', meetingInPast: 'atOnce', meetingGoneOutside: 'atOnce', apartMovedOutside: 'atOnce', apartGoneOutside: 'atOnce',
  jointOff: 'atOnce', jointLeft: 'atOnce', jointWithout: 'atOnce',
  consentWithdrawn: 'atOnce', paused: 'atOnce', onHold: 'atOnce', checkAttendance: 'atOnce', checkJoint: 'atOnce',
  ringUp: 'atOnce', backAgain: 'atOnce', backToCome: 'atOnce', nowConvener: 'atOnce', noCoordinator: 'atOnce',
  careContactMissing: 'atOnce', callTaken: 'atOnce', callDeclined: 'atOnce', callSent: 'atOnce',
  routedOn: 'mayWait', handedBack: 'mayWait', unitProposed: 'mayWait', proposalWaits: 'mayWait', unitNotAgreed: 'mayWait', chiefUnanswered: 'mayWait', chiefSilent: 'mayWait',
  chiefUnread: 'mayWait',
  accepted: 'mayWait', confirmed: 'mayWait', attendeeChanged: 'mayWait', declined: 'mayWait', refused: 'mayWait',
  question: 'mayWait', answer: 'mayWait', otherTime: 'mayWait', timesAnswered: 'mayWait', timeSuits: 'mayWait', declinedOutside: 'mayWait', otherTimeOutside: 'mayWait', roomDeclined: 'mayWait', meetingSoon: 'mayWait', meetingNear: 'mayWait', heldUnknown: 'mayWait', meetingNotHeld: 'mayWait',
  allAnswered: 'mayWait', timeToBook: 'mayWait', timeIsGone: 'mayWait', substituteAsked: 'mayWait', noAnswer: 'mayWait', returned: 'mayWait',
  planReady: 'mayWait', planChanged: 'mayWait', taskChanged: 'mayWait', planLate: 'mayWait', notBegun: 'mayWait', takenUpAgain: 'mayWait', askAgain: 'mayWait',
  taskReported: 'mayWait', taskDone: 'mayWait', taskReopened: 'mayWait', taskTheirs: 'mayWait', taskHandedOver: 'mayWait', taskDue: 'mayWait', taskOverdue: 'mayWait', taskSilent: 'mayWait', deviationPattern: 'mayWait', interimWanted: 'mayWait', followUpLate: 'mayWait',
  callDue: 'mayWait', callLate: 'mayWait', dischargeFollowUp: 'mayWait',
  ownershipTaken: 'mayWait', ownershipDeclined: 'mayWait', ownershipReleased: 'mayWait',
  teamsLost: 'mayWait', notReached: 'mayWait', convenerNotReached: 'mayWait', convenerGone: 'mayWait', convenerLeft: 'mayWait', ownerUnitGone: 'mayWait', nobodyHolds: 'mayWait', supportAsked: 'mayWait',
} satisfies Record<NewsName, Haste>;

/** Whether it disturbs nobody to get this when the quiet hours are over. */
export function mayWait(effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>): boolean {
  return (effect.do === 'send' ? hasteOfCards[effect.card] : hasteOfNews[effect.news]) === 'mayWait';
}

/** When the quiet hours that run now are over; undefined outside them. */
export function quietUntil(
  now: Date,
  quiet: QuietHours | undefined,
  holidays: readonly Day[],
): Instant | undefined {
  if (!quiet) return undefined;
  const end = endOf(now, quiet, holidays);
  // In autumn one hour comes twice: the time that ends it may have been already.
  return end !== undefined && new Date(end) > now ? end : undefined;
}

function endOf(now: Date, { from, to, freeDays }: QuietHours, holidays: readonly Day[]): Instant | undefined {
  const [today, time] = [dayOf(now), wallTimeOf(now)];
  const overnight = from > to;
  // A pause at noon ends with the free day itself.
  const first = (day: Day) => at(workingDayFrom(day, holidays), overnight ? to : '00:00');
  if (freeDays && !isWorkingDay(today, holidays)) return first(today);
  const startsTonight = overnight && time >= from;
  const runsNow = overnight ? startsTonight || time < to : time >= from && time < to;
  if (!runsNow) return undefined;
  const lastDay = startsTonight ? addDays(today, 1) : today;
  return freeDays && !isWorkingDay(lastDay, holidays) ? first(lastDay) : at(lastDay, to);
}
