/** Cases hear that whoever held them is no longer there, or is again: after a directory that says so, again until it is done (domain 7.1 T12). */
import { loadWorld } from './load-world.js';
import { OutsideFailure, type Cases, type Clock, type Directory, type NotedUnits } from './ports.js';
import { working } from './process/capacity.js';
import type { CaseId } from './process/ids.js';
import type { Move } from './process/moves.js';
import { doorsOf } from './process/doors.js';
import { ownerGone, ownerOf } from './process/owner.js';
import type { ProcessSettings } from './process/settings.js';
import type { SipCase } from './process/sip-case.js';
import { unitOf, type World } from './process/world.js';
import type { Road } from './run-move.js';

export interface OwnerNeeds {
  readonly cases: Cases;
  readonly directory: Directory;
  readonly staffChanges: NotedUnits;
  readonly road: Road;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
  /** A case that could not be looked at; the others are. */
  readonly ownerFailed: (caseId: CaseId, error: unknown) => void;
}

export async function tendOwners(needs: OwnerNeeds): Promise<void> {
  const noted = await needs.staffChanges.toTend();
  if (noted.length === 0) return;
  for (const caseId of await needs.cases.withUnits(noted.map(({ unitId }) => unitId))) {
    try {
      await tendOwner(needs, caseId);
    } catch (error) {
      // The store being away is no fault of the case: all of it is done again when the claim has run out.
      if (error instanceof OutsideFailure) throw error;
      needs.ownerFailed(caseId, error);
    }
  }
  for (const each of noted) await needs.staffChanges.tended(each);
}

async function tendOwner(needs: OwnerNeeds, caseId: CaseId): Promise<void> {
  const { cases, directory, settings, clock, road } = needs;
  const sipCase = await cases.load(caseId);
  // Of an organisation that has left it is said otherwise.
  if (!sipCase || sipCase.convenerGone) return;
  const world = await loadWorld(directory, settings, clock.now(), { sipCase });
  const left = await whoLeft(needs, sipCase, world);
  const noted = ownerGone(sipCase);
  // What changes nothing is not even asked for: a refusal would stand in the case's log.
  if (noted && noted.person === left?.person && noted.unitId === left?.unitId) return;
  if (noted) await road.runMove({ caseId, move: { kind: 'ownerBack' }, actor: { kind: 'system' } });
  if (left) await road.runMove({ caseId, move: left, actor: { kind: 'system' } });
}

/** Another unit that owns the plan, when it is closed or has neither people nor a mailbox left; else the convener. */
async function whoLeft(
  { directory }: OwnerNeeds,
  sipCase: SipCase,
  world: World,
): Promise<Extract<Move, { kind: 'ownerLeft' }> | undefined> {
  const { convener } = sipCase;
  const owner = unitOf(world, ownerOf(sipCase));
  if (owner && owner.id !== convener.unitId) {
    const isReached = doorsOf(owner).length > 0 || (await directory.peopleOf(owner.id, working)).length > 0;
    if (owner.closed === true || !isReached) return { kind: 'ownerLeft', unitId: owner.id };
  }
  const { unitId, person } = convener;
  const isThere = (await directory.peopleOf(unitId, working)).includes(person);
  return isThere ? undefined : { kind: 'ownerLeft', unitId, person };
}
