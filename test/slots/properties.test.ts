/** The slot finder answers as a plain search would, whatever it is asked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { holidaysAround } from '../../src/holidays.js';
import { day, instant } from '../../src/process/ids.js';
import { readOpeningHours } from '../../src/process/opening-hours.js';
import { addDays, at, dayOf, weekdayOf } from '../../src/process/time.js';
import { findSlots } from '../../src/slots/find-slots.js';
import type { Party, SlotQuestion } from '../../src/slots/question.js';
import {
  dayNumberAt,
  dayNumbered,
  instantOf,
  numberOf,
  weekdayOfNumber,
} from '../../src/slots/swedish-clocks.js';
import { oracle } from './oracle.js';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** Both changes of the clocks in two years, holidays in a row, and a week where nothing happens. */
const around = [
  '2026-03-28',
  '2026-10-24',
  '2027-03-27',
  '2027-10-30',
  '2026-12-22',
  '2026-04-01',
  '2026-09-14',
];
const hours = [
  undefined,
  'mån-fre 08.00-12.00 13.00-17.00',
  'mån-fre 08.00-12.00 12.00-16.30',
  'dygnet runt',
  'mån-sön 06.00-22.00',
  'mån-sön 07.00-20.00',
  'lör-sön 01.00-05.00',
  'mån-sön 00.00-02.30 02.45-24.00',
  'tis 09.30-11.00, lör-sön 00.00-24.00',
  'stängt',
].map((text) => (text === undefined ? undefined : readOpeningHours(text)));

const minutes = (most: number) => fc.integer({ min: -most, max: 6 * dayMinutes });
const later = (from: string, more: number) => new Date(Date.parse(from) + more * minuteMs);

/** In quarters, but for some. */
const oftenRound = fc
  .tuple(minutes(dayMinutes), fc.integer({ min: 0, max: 3 }))
  .map(([minute, kind]) => (kind === 0 ? minute : Math.round(minute / 15) * 15));

function anyBusy(first: string) {
  const begins = at(day(first), '00:00');
  const kind = fc.constantFrom('busy' as const, 'busy' as const, 'tentative' as const, 'away' as const);
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 24 }).map((quarters) => quarters * 15) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 2 * dayMinutes }) },
  );
  const timed = fc.tuple(oftenRound, length, kind).map(([from, long, each]) => ({
    start: later(begins, from),
    end: later(begins, from + long),
    kind: each,
  }));
  const allDay = fc
    .tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: 1, max: 2 }), kind)
    .map(([from, days, each]) => ({
      start: new Date(at(addDays(day(first), from), '00:00')),
      end: new Date(at(addDays(day(first), from + days), '00:00')),
      kind: each,
    }));
  const reversed = timed.map(({ start, end, kind: each }) => ({ start: end, end: start, kind: each }));
  return fc.oneof(
    { weight: 24, arbitrary: timed },
    { weight: 3, arbitrary: allDay },
    { weight: 1, arbitrary: reversed },
  );
}

function anyCalendar(first: string) {
  const begins = at(day(first), '00:00');
  const whole = fc.constant({ from: later(begins, -5 * dayMinutes), to: later(begins, 12 * dayMinutes) });
  const part = fc
    .tuple(minutes(dayMinutes), minutes(dayMinutes))
    .map(([from, to]) => ({ from: later(begins, from), to: later(begins, to) }));
  const known = fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: whole }, { weight: 1, arbitrary: part }),
      fc.array(anyBusy(first), { maxLength: 5 }),
    )
    .map(([window, busy]) => ({ ...window, busy }));
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
}

interface Among {
  readonly first: string;
  /** What most of them have: people whose hours never meet have no meeting either. */
  readonly usual: (typeof hours)[number];
}

function anyParties({ first, usual }: Among, name: string, most: number) {
  const begins = at(day(first), '00:00');
  const answers = fc.array(
    oftenRound.map((more) => instant(later(begins, more))),
    { maxLength: 3 },
  );
  const party = fc.record(
    {
      calendar: anyCalendar(first),
      hours: fc.oneof(
        { weight: 8, arbitrary: fc.constant(usual) },
        { weight: 1, arbitrary: fc.constantFrom(...hours) },
      ),
      yes: answers,
      no: answers,
    },
    { requiredKeys: ['calendar', 'hours'] },
  );
  return fc
    .array(party, { maxLength: most })
    .map((parties) => parties.map((each, n): Party => ({ id: `${name}${String(n)}`, ...each })));
}

const anyRules = fc.record(
  {
    stepMinutes: fc.constantFrom(15 as const, 30 as const, 60 as const, 20 as const),
    leadMinutes: fc.constantFrom(0, 90, dayMinutes),
    leadWorkingDays: fc.constantFrom(0, 0, 0, 1, 2),
    bufferMinutes: fc.constantFrom(0, 10, 15, 45),
    dayBeforeHolidayEnds: fc.constantFrom('12.00', '14.30'),
    limit: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: [] },
);

function questionsAmong(among: Among): fc.Arbitrary<SlotQuestion> {
  const { first } = among;
  const date = day(first);
  const group = fc.record({
    id: fc.constantFrom('doctors', 'nurses'),
    atLeast: fc.constantFrom(0, 1, 1, 1, 2, 3),
    members: anyParties(among, 'member', 3),
  });
  const goal = fc.record({
    day: fc.integer({ min: -1, max: 5 }).map((more) => addDays(date, more)),
    why: fc.constantFrom('threeWeeks' as const, 'discharge' as const, 'followUp' as const),
  });
  const ownDays = fc.array(
    fc.integer({ min: -1, max: 6 }).map((more) => addDays(date, more)),
    { maxLength: 2 },
  );
  return fc.record(
    {
      now: fc
        .integer({ min: -3 * dayMinutes, max: dayMinutes })
        .map((more) => instant(later(at(date, '00:00'), more))),
      durationMinutes: fc.constantFrom(10, 30, 45, 45, 60, 60, 60, 60, 60, 60, 90, 90, 120, 120, 480, 1500),
      earliest: fc.integer({ min: -1, max: 1 }).map((more) => addDays(date, more)),
      latest: fc
        .oneof(
          { weight: 8, arbitrary: fc.integer({ min: 2, max: 5 }) },
          { weight: 1, arbitrary: fc.integer({ min: -2, max: 1 }) },
        )
        .map((more) => addDays(date, more)),
      goal,
      holidays: ownDays.map((days) => [...holidaysAround(new Date(first)), ...days]),
      required: anyParties(among, 'required', 3),
      optional: anyParties(among, 'optional', 2),
      groups: fc.array(group, { maxLength: 2 }),
      rooms: fc
        .array(anyCalendar(first), { maxLength: 2 })
        .map((calendars) => calendars.map((calendar, n) => ({ id: `room${String(n)}`, calendar }))),
      rules: anyRules,
    },
    { requiredKeys: ['now', 'durationMinutes', 'earliest', 'latest', 'holidays', 'required'] },
  );
}

const anyQuestion = fc
  .record({ first: fc.constantFrom(...around), usual: fc.constantFrom(...hours) })
  .chain(questionsAmong);

describe('The slot finder', function () {
  this.timeout(60_000);

  it('answers as a search through every start does', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        assert.deepEqual(findSlots(question), oracle(question));
      }),
      { numRuns: 100 },
    );
  });

  it('counts days and wall time as the calendar library does, at any minute of any day', () => {
    const anyDay = fc.oneof(
      fc.integer({ min: 0, max: 40_000 }),
      fc.constantFrom(...around.map((date) => numberOf(day(date)) + 1)),
    );
    const anyMinute = fc.oneof(
      fc.integer({ min: 0, max: dayMinutes - 1 }),
      fc.constantFrom(0, 60, 119, 120, 150, 180, 181),
    );
    fc.assert(
      fc.property(anyDay, anyMinute, (number, minute) => {
        const date = dayNumbered(number);
        const time = new Date(minute * minuteMs).toISOString().slice(11, 16);
        const ms = instantOf(number, minute);
        assert.equal(new Date(ms).toISOString(), at(date, time));
        assert.equal(dayNumberAt(ms), numberOf(dayOf(new Date(ms))));
        assert.equal(weekdayOfNumber(number), weekdayOf(date));
      }),
      { numRuns: 300 },
    );
  });
});
