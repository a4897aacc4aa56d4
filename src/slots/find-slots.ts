/** Finds times for a meeting. Pure: the same question has the same answer, and nothing outside it is read. */
import { instant } from '../process/ids.js';
import { choose, chooseNearly, timeStarts, type Timed } from './choose.js';
import type { FoundSlots, Proposal } from './proposal.js';
import { slotRules, type Party, type SlotQuestion, type SlotRules } from './question.js';
import { reasonsFor, roomAt } from './reasons.js';
import { windowOf } from './slot-days.js';
import { boardFor, groupRows, instantsIn, rowOf } from './standing.js';
import { startsIn } from './starts.js';
import { instantOf, minuteMs, numberOf } from './swedish-clocks.js';
import { weigh, type Rows } from './weigh.js';

/** Throws RangeError where there is no meeting to find a time for: it has no length, or the window is beyond all reason. */
export function findSlots(question: SlotQuestion): FoundSlots {
  const rules: SlotRules = { ...slotRules, ...question.rules };
  if (!(question.durationMinutes > 0)) throw new RangeError('A meeting has a length.');
  const window = windowOf(question, rules);
  const starts = startsIn(window, {
    durationMs: question.durationMinutes * minuteMs,
    stepMinutes: rules.stepMinutes,
    saidYes: everybody(question).flatMap(({ yes }) => instantsIn(yes)),
  });
  const rows = rowsFor(question, boardFor(window, starts, rules));
  const goalEnds = question.goal ? instantOf(numberOf(question.goal.day) + 1, 0) : Infinity;
  const weighed = weigh(rows, starts, goalEnds);
  const choice = {
    timed: timeStarts(starts, weighed, window.days),
    hindered: weighed.hindered,
    goalEnds,
    durationMs: starts.durationMs,
    limit: rules.limit,
  };
  const chosen = choose(choice);
  const said = (timed: Timed) => proposal(question, rows, timed);
  return {
    proposals: chosen.map(said),
    nearly: chooseNearly(choice, chosen).map(said),
  };
}

/** A meeting that nobody must come to keeps office hours. */
const nobody: Party = { id: 'nobody', calendar: 'unknown' };

function rowsFor(question: SlotQuestion, board: ReturnType<typeof boardFor>): Rows {
  const { required, groups = [] } = question;
  const somebodyMust = required.length > 0 || groups.some(({ atLeast }) => atLeast > 0);
  const must = somebodyMust ? required : [nobody];
  return {
    required: must.map((party) => rowOf(board, party)),
    optional: (question.optional ?? []).map((party) => rowOf(board, party)),
    groups: groupRows(board, question),
  };
}

function proposal(question: SlotQuestion, rows: Rows, timed: Timed): Proposal {
  const end = timed.ms + question.durationMinutes * minuteMs;
  const room = roomAt(rows, timed.n);
  return {
    slot: { start: instant(new Date(timed.ms)), end: instant(new Date(end)) },
    reasons: reasonsFor(question, rows, timed),
    ...(room === undefined ? {} : { room }),
  };
}

function everybody({ required, optional = [], groups = [] }: SlotQuestion): readonly Party[] {
  return [...required, ...optional, ...groups.flatMap(({ members }) => members)];
}
