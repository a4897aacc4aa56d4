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

/** Makes every move that is due now; a late tick on something already answered is a refusal that nobody sees. */
export async function tick(needs: TickNeeds): Promise<number> {
  let made = 0;
  for (;;) {
    const due = await needs.cases.claimDue(needs.clock.now(), atOnce);
    for (const caseId of due) made += await makeDueMoves(needs, caseId);
    if (due.length < atOnce) return made;
  }
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
