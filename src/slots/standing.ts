/** How each party stands to each start. What is painted last wins, so the order of the lines below is the rule. */
import type { OpeningHours } from '../process/opening-hours.js';
import type { Calendared, Party, SlotQuestion, SlotRules } from './question.js';
import { spansIn, type SlotWindow, type Span } from './slot-days.js';
import { numberOfStart, paint, type Starts } from './starts.js';
import { minuteMs } from './swedish-clocks.js';

/** Surest first: up to and with `unknown` a meeting may be proposed. */
export const standing = { yes: 0, free: 1, tentative: 2, unknown: 3, saidNo: 4, busy: 5, closed: 6 } as const;

/** One byte for each start. */
export type Row = Uint8Array;

export interface RowOfGroup {
  readonly id: string;
  readonly of: 'people' | 'rooms';
  readonly atLeast: number;
  readonly members: readonly { readonly id: string; readonly row: Row }[];
}

type ClosedTimes = (hours: OpeningHours | undefined) => readonly Span[];

interface Board {
  readonly starts: Starts;
  readonly bufferMs: number;
  readonly closedTimes: ClosedTimes;
}

export function boardFor(window: SlotWindow, starts: Starts, rules: SlotRules): Board {
  return {
    starts,
    bufferMs: rules.bufferMinutes * minuteMs,
    closedTimes: closedTimesIn(window, starts.durationMs, rules.dayBeforeHolidayEnds),
  };
}

/**
 * Unknown, until a calendar says free; tentative, busy and away over that; a no to a time that overlaps; closed hours; and
 * last a yes to the very start, which goes before all of them.
 */
export function rowOf({ starts, bufferMs, closedTimes }: Board, party: Party): Row {
  const row = calendarRow(starts, party, bufferMs);
  const { durationMs } = starts;
  for (const no of instantsIn(party.no))
    paint(row, starts, standing.saidNo, no - durationMs, no + durationMs);
  for (const { from, to } of closedTimes(party.hours)) paint(row, starts, standing.closed, from, to);
  for (const yes of instantsIn(party.yes)) {
    const n = numberOfStart(starts, yes);
    if (n >= 0) row[n] = standing.yes;
  }
  return row;
}

/** The rooms are a group too: one of them is enough. */
export function groupRows(board: Board, { groups = [], rooms = [] }: SlotQuestion): readonly RowOfGroup[] {
  const ofPeople = groups.map(({ id, atLeast, members }): RowOfGroup => ({
    id,
    of: 'people',
    atLeast,
    members: members.map((party) => ({ id: party.id, row: rowOf(board, party) })),
  }));
  if (rooms.length === 0) return ofPeople;
  const members = rooms.map((room) => ({ id: room.id, row: calendarRow(board.starts, room, 0) }));
  return [...ofPeople, { id: 'rooms', of: 'rooms', atLeast: 1, members }];
}

export function instantsIn(instants: readonly string[] = []): readonly number[] {
  return instants.map((each) => Date.parse(each));
}

function calendarRow(starts: Starts, { calendar }: Calendared, bufferMs: number): Row {
  const row = new Uint8Array(starts.count).fill(standing.unknown);
  if (calendar === 'unknown') return row;
  const after = starts.durationMs + bufferMs;
  // Edges count here: a meeting may begin and end with what is known.
  const [from, to] = [calendar.from.getTime() + bufferMs - 1, calendar.to.getTime() - after + 1];
  paint(row, starts, standing.free, from, to);
  for (const [value, isTentative] of painted) {
    for (const { start, end, kind } of calendar.busy) {
      const [begins, ends] = [start.getTime(), end.getTime()];
      // A time that ends before it begins, or is none, says that the calendar was not understood.
      if (!(begins <= ends)) return row.fill(standing.unknown);
      if ((kind === 'tentative') !== isTentative || begins === ends) continue;
      paint(row, starts, value, begins - after, ends + bufferMs);
    }
  }
  return row;
}

/** Busy over tentative; away is as busy, and what has no length takes no time. */
const painted = [
  [standing.tentative, true],
  [standing.busy, false],
] as const;

/** The starts at which those with such hours would not be in for the whole meeting: read once for all who have the same. */
function closedTimesIn(window: SlotWindow, durationMs: number, endsEarly: string | undefined): ClosedTimes {
  const known = new Map<string, readonly Span[]>();
  return (hours) => {
    const key = JSON.stringify(hours ?? null);
    const kept = known.get(key);
    if (kept) return kept;
    const closed: Span[] = [];
    let from = -Infinity;
    for (const open of spansIn(window, hours, endsEarly)) {
      closed.push({ from, to: open.from });
      from = open.to - durationMs;
    }
    closed.push({ from, to: Infinity });
    known.set(key, closed);
    return closed;
  };
}
