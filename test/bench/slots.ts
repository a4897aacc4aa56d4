/** Finding times among 20 calendars over 62 days: the finder's own time, beside the plain search that the tests hold it to. */
import { holidaysAround } from '../../src/holidays.js';
import { day, instant } from '../../src/process/ids.js';
import { addDays, at } from '../../src/process/time.js';
import { findSlots } from '../../src/slots/find-slots.js';
import type { KnownTime, Party, SlotQuestion } from '../../src/slots/question.js';
import { oracle } from '../slots/oracle.js';

const calendars = 20;
const days = 62;
/** The plain search takes seconds. */
const rounds = 3;
const callsInRound = 200;

export interface SlotsRow {
  readonly calendars: number;
  readonly days: number;
  readonly events: number;
  /** Medians of interleaved rounds. */
  readonly ms: number;
  readonly plainMs: number;
  /** How many times quicker than the plain search. */
  readonly ratio: number;
}

/** The two take turns, so that whatever else the machine does falls on both. */
export function slotsRow(): SlotsRow {
  const question = fullQuestion();
  for (let n = 0; n < callsInRound; n += 1) findSlots(question);
  const [own, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(timed(() => findSlots(question), callsInRound));
    plain.push(timed(() => oracle({ ...question }), 1));
  }
  const [ms, plainMs] = [median(own), median(plain)];
  const events = question.required.reduce((sum, party) => sum + eventsOf(party), 0);
  return { calendars, days, events, ms, plainMs, ratio: plainMs / ms };
}

/** Over the spring change of the clocks and Easter; four events a day each, but on the few days that all have left free. */
function fullQuestion(): SlotQuestion {
  const first = day('2026-03-02');
  return {
    now: instant(new Date('2026-02-27T09:12:34Z')),
    durationMinutes: 60,
    earliest: first,
    latest: addDays(first, days - 1),
    goal: { day: addDays(first, 20), why: 'threeWeeks' },
    holidays: holidaysAround(new Date(first)),
    required: Array.from({ length: calendars }, (_, n) => ({
      id: String(n),
      calendar: calendarOf(n, first),
    })),
    rules: { stepMinutes: 15 },
  };
}

function calendarOf(person: number, first: ReturnType<typeof day>): KnownTime {
  const busy = Array.from({ length: days }, (_, ahead) => addDays(first, ahead)).flatMap((date, ahead) =>
    (ahead % 9 === 4 && person > 2 ? [] : [0, 1, 2, 3]).map((event) => {
      // Numbers without a pattern to the eye, and the same each time.
      const minute = 8 * 60 + ((person * 37 + ahead * 53 + event * 131) % 32) * 15;
      const start = Date.parse(at(date, '00:00')) + minute * 60_000;
      const kind = event === 3 ? ('tentative' as const) : ('busy' as const);
      return { start: new Date(start), end: new Date(start + 30 * 60_000), kind };
    }),
  );
  return { from: new Date(at(first, '00:00')), to: new Date(at(addDays(first, days), '00:00')), busy };
}

function eventsOf({ calendar }: Party): number {
  return calendar === 'unknown' ? 0 : calendar.busy.length;
}

/** Median of so many calls: what a busy machine adds to a few of them is not ours. */
function timed(work: () => unknown, times: number): number {
  const each = Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(each);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
