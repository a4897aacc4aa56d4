/** Times for the meeting of a case: its parties' calendars and answers put to the slot finder, for the convener to choose among. */
import { calendarsOf, type KnownParty } from './calendars-of.js';
import { clashesWith, ownSlots } from './clashes.js';
import type { KnownCalendars } from './known-calendars.js';
import { linkedSeen, partiesOnlyOf, recipientsOnlyOf } from './linked-parties.js';
import type { LookNeeds } from './look.js';
import type { FreeBusy } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, type Day } from './process/ids.js';
import { meetingGoal } from './process/machines/meeting-goal.js';
import { answerTo, saidYesTo } from './process/machines/meeting-time.js';
import { comes } from './process/recipient-states.js';
import type { Busy, Recipient, SipCase, Slot } from './process/sip-case.js';
import { noRooms, roomsFor, type TypedRoom } from './rooms-for.js';
import { addDays, at, dayOf } from './process/time.js';
import { meetingMinutes } from './process/meeting-length.js';
import { unitOf } from './process/world.js';
import { findSlots } from './slots/find-slots.js';
import type { Goal, KnownTime, Party, SlotQuestion } from './slots/question.js';
import type { FoundTimes, TimesWanted } from './steps/card.js';

interface Needs extends LookNeeds {
  readonly calendars: KnownCalendars;
}

/** Graph reads less than 62 days at once, and few know their calendar further ahead than this. */
const daysAhead = 42;
/** To send a summons any free time may do, since the card has its own days to begin from; to book, a few are enough. */
const limits = { toCall: 200, toBook: 5 } as const satisfies Record<TimesWanted, number>;
/** Nobody outside has been asked about a new time: it leaves them the day after to hear of it. At a discharge the next day is soon enough. */
const leadFor = ({ legalBasis }: SipCase) => (legalBasis === 'lsu' ? 1 : 2);
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
  const others = await linkedSeen(needs, seen);
  const parties = await partiesOf(needs, [seen, ...others]);
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
    ...questionAbout([seen, ...others], known, { from, to }),
    ...{ now: instant(now), earliest: today, latest },
    rooms: rooms.asked,
    rules: { limit: limits[wanted], leadWorkingDays: leadFor(seen.sipCase) },
  });
  return {
    ...found,
    rooms: rooms.found,
    known: [...new Set(known.map((each) => named(each, seen)))],
    takenFor: (slot) => clashing(seen, known, slot),
  };
}

/** The case that is asked about, and those that are to meet together with it. */
type Together = readonly [Seen, ...Seen[]];

interface Asked extends KnownParty {
  /** The case that they come for. */
  readonly of: Seen;
}

interface Known extends Pick<Asked, 'who' | 'of'> {
  readonly answer: FreeBusy;
}

async function partiesOf(needs: Needs, [seen, ...others]: Together): Promise<readonly Asked[]> {
  const own = await calendarsOf(needs, seen);
  const theirs = others.map(async (of) =>
    (await partiesOnlyOf(needs, of, own)).map((party) => ({ ...party, of })),
  );
  return [...own.map((party) => ({ ...party, of: seen })), ...(await Promise.all(theirs)).flat()];
}

function knownOf({ who, of }: Asked, answer: FreeBusy | undefined): readonly Known[] {
  return answer?.known ? [{ who, of, answer }] : [];
}

/** Of a linked case it is not said who. */
function named({ who, of }: Pick<Asked, 'who' | 'of'>, seen: Seen): Busy {
  return of === seen ? who : 'linked';
}

function clashing(seen: Seen, known: readonly Known[], slot: Slot): readonly Busy[] {
  const own = ownSlots(seen.sipCase);
  const taken = known.filter(({ answer, of }) =>
    clashesWith(answer, slot, of === seen ? own : [...own, ...ownSlots(of.sipCase)]),
  );
  return [...new Set(taken.map((each) => named(each, seen)))];
}

type Asking = Pick<SlotQuestion, 'durationMinutes' | 'goal' | 'holidays' | 'required' | 'optional'>;

/** The convener and those who are obliged must come, also for a linked case; whoever is invited may (R28). */
function questionAbout([seen, ...others]: Together, known: readonly Known[], read: Read): Asking {
  const { sipCase, world } = seen;
  const own = partiesIn(seen, known, read);
  const theirs = others.flatMap((of) => {
    const { convener, of: those } = partiesIn(of, known, read);
    const isAnother = of.sipCase.convener.person !== sipCase.convener.person;
    return [...(isAnother ? [convener] : []), ...those(recipientsOnlyOf(of, seen))];
  });
  const parties = sipCase.recipients.filter(({ state }) => expected.includes(state));
  const of = (kind: Recipient['kind']) => own.of(parties.filter((each) => each.kind === kind));
  return {
    durationMinutes: meetingMinutes(sipCase),
    goal: goalOf(sipCase),
    holidays: world.holidays,
    required: [
      own.convener,
      ...of('summons'),
      ...theirs.map((party) => ({ ...party, id: 'linked' satisfies Busy })),
    ],
    optional: of('invitation'),
  };
}

type Read = Pick<KnownTime, 'from' | 'to'>;

/** Those of one case, as the slot finder knows them. */
function partiesIn({ sipCase, world }: Seen, known: readonly Known[], read: Read) {
  const calendarOf = (id: Busy) => {
    const answer = known.find(({ who, of }) => who === id && of.sipCase.id === sipCase.id)?.answer;
    return answer ? { ...read, busy: answer.busy } : 'unknown';
  };
  const hoursAt = (id: Recipient['atUnitId']) => unitOf(world, id)?.openingHours;
  const { unitId } = sipCase.convener;
  const convener: Party = { id: 'convener', hours: hoursAt(unitId), calendar: calendarOf('convener') };
  const of = (recipients: readonly Recipient[]) =>
    recipients.map((recipient): Party => ({
      id: recipient.id,
      hours: hoursAt(recipient.atUnitId),
      calendar: calendarOf(recipient.id),
      yes: saidYesTo(recipient),
      no: comes(recipient) ? refused(sipCase, recipient) : [],
    }));
  return { convener, of };
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
