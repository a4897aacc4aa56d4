/** Times for the meeting of a case: its parties' calendars and answers put to the slot finder, for the convener to choose among. */
import { calendarsOf, type KnownParty } from './calendars-of.js';
import { clashesWith, ownSlots } from './clashes.js';
import type { KnownCalendars } from './known-calendars.js';
import type { Directory, FreeBusy } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, type Day } from './process/ids.js';
import { meetingGoal } from './process/machines/meeting-goal.js';
import { answerTo, saidYesTo } from './process/machines/meeting-time.js';
import { comes } from './process/recipient-states.js';
import type { Busy, Recipient, SipCase, Slot } from './process/sip-case.js';
import { noRooms, roomsFor, type TypedRoom } from './rooms-for.js';
import { addDays, at, dayOf } from './process/time.js';
import { unitOf } from './process/world.js';
import { findSlots } from './slots/find-slots.js';
import type { Goal, KnownTime, Party, SlotQuestion } from './slots/question.js';
import type { FoundTimes, TimesWanted } from './steps/card.js';

interface Needs {
  readonly directory: Directory;
  readonly calendars: KnownCalendars;
}

/** Graph reads less than 62 days at once, and few know their calendar further ahead than this. */
const daysAhead = 42;
/** To send a summons any free time may do, since the card has its own days to begin from; to book, a few are enough. */
const limits = { toCall: 200, toBook: 5 } as const satisfies Record<TimesWanted, number>;
const expected: readonly Recipient['state'][] = ['chosen', 'sent', 'received', 'accepted', 'confirmed'];

export async function timesFor(
  needs: Needs,
  seen: Seen,
  wanted: TimesWanted,
  now: Date,
  typed: TypedRoom = {},
): Promise<FoundTimes> {
  const today = dayOf(now);
  const latest = addDays(today, daysAhead);
  const [from, to] = [new Date(at(today, '00:00')), new Date(at(addDays(latest, 1), '00:00'))];
  const parties = await calendarsOf(needs, seen);
  const [answers, rooms] = await Promise.all([
    needs.calendars.ask(
      parties.map(({ mailbox }) => mailbox),
      from,
      to,
    ),
    wanted === 'toBook' ? roomsFor(needs, seen, typed, { from, to }) : { found: noRooms, asked: [] },
  ]);
  const known = parties.flatMap((party, n) => knownOf(party, answers[n]));
  const found = findSlots({
    ...questionAbout(seen, new Map(known.map(({ who, answer }) => [who, { from, to, busy: answer.busy }]))),
    ...{ now: instant(now), earliest: today, latest },
    rooms: rooms.asked,
    rules: { limit: limits[wanted] },
  });
  return {
    ...found,
    rooms: rooms.found,
    known: known.map(({ who }) => who),
    takenFor: (slot) => clashing(seen.sipCase, known, slot),
  };
}

interface Known {
  readonly who: Busy;
  readonly answer: FreeBusy;
}

function knownOf({ who }: KnownParty, answer: FreeBusy | undefined): readonly Known[] {
  return answer?.known ? [{ who, answer }] : [];
}

function clashing(sipCase: SipCase, known: readonly Known[], slot: Slot): readonly Busy[] {
  return known.filter(({ answer }) => clashesWith(answer, slot, ownSlots(sipCase))).map(({ who }) => who);
}

type Asked = Pick<SlotQuestion, 'durationMinutes' | 'goal' | 'holidays' | 'required' | 'optional'>;

/** The convener and those who are obliged must come; whoever is invited may (R28). */
function questionAbout({ sipCase, world }: Seen, calendars: ReadonlyMap<Busy, KnownTime>): Asked {
  const calendarOf = (who: Busy) => calendars.get(who) ?? 'unknown';
  const hoursAt = (id: Recipient['atUnitId']) => unitOf(world, id)?.openingHours;
  const party = (recipient: Recipient): Party => ({
    id: recipient.id,
    hours: hoursAt(recipient.atUnitId),
    calendar: calendarOf(recipient.id),
    yes: saidYesTo(recipient),
    no: comes(recipient) ? refused(sipCase, recipient) : [],
  });
  const parties = sipCase.recipients.filter(({ state }) => expected.includes(state));
  const of = (kind: Recipient['kind']) => parties.filter((each) => each.kind === kind).map(party);
  const { unitId } = sipCase.convener;
  return {
    durationMinutes: sipCase.lengthMinutes,
    goal: goalOf(sipCase),
    holidays: world.holidays,
    required: [
      { id: 'convener', hours: hoursAt(unitId), calendar: calendarOf('convener') },
      ...of('summons'),
    ],
    optional: of('invitation'),
  };
}

function refused(sipCase: SipCase, recipient: Recipient) {
  return sipCase.proposedTimes
    .map(({ start }) => start)
    .filter((start) => answerTo(sipCase, recipient, start) === 'no');
}

/** R30; at a discharge the day on which the individual is thought to leave, so that everything is in place. */
function goalOf(sipCase: SipCase): Goal | undefined {
  const threeWeeks: Day | undefined = meetingGoal(sipCase);
  if (threeWeeks) return { day: threeWeeks, why: 'threeWeeks' };
  const leaves = sipCase.discharge?.expectedDischargeOn;
  return leaves && { day: leaves, why: 'discharge' };
}
