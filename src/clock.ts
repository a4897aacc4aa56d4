/** The tick: finds due cases and lets the clock make its moves, one at a time and soonest first. */
import { loadWorld } from './load-world.js';
import type { Cases, Clock, Directory } from './ports.js';
import { dueMoves, nextDue } from './process/deadlines.js';
import type { CaseId } from './process/ids.js';
import type { ProcessSettings } from './process/settings.js';
import type { Road } from './run-move.js';

export interface TickNeeds {
  readonly cases: Cases;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
  readonly road: Road;
}

const atOnce = 50;
/** Each case is its own; most of the time goes in waiting for the store. */
const sideBySide = 8;

/** Makes every move that is due now; a late tick on something already answered is a refusal that nobody sees. */
export async function tick(needs: TickNeeds): Promise<number> {
  let made = 0;
  for (;;) {
    const due = await needs.cases.claimDue(needs.clock.now(), atOnce);
    for (const count of await eachInLanes(due, (caseId) => makeDueMoves(needs, caseId))) made += count;
    if (due.length < atOnce) return made;
  }
}

/** What fails stops its lane alone: the sweep says so when the others are done. */
async function eachInLanes(due: readonly CaseId[], work: (id: CaseId) => Promise<number>): Promise<number[]> {
  const left = [...due];
  const lane = async () => {
    let made = 0;
    for (let id = left.shift(); id !== undefined; id = left.shift()) made += await work(id);
    return made;
  };
  const lanes = await Promise.allSettled(Array.from({ length: sideBySide }, lane));
  return lanes.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function makeDueMoves(needs: TickNeeds, caseId: CaseId): Promise<number> {
  const sipCase = await needs.cases.load(caseId);
  if (!sipCase) return 0;
  const now = needs.clock.now();
  const world = await loadWorld(needs.directory, needs.settings, now, { sipCase });
  const due = dueMoves(sipCase, world).filter(({ at }) => new Date(at) <= now);
  if (due.length === 0) await needs.cases.reschedule(sipCase, nextDue(sipCase, world));
  for (const { move } of due) await needs.road.runMove({ caseId, move, actor: { kind: 'clock' } });
  return due.length;
}
