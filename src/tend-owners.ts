/** Cases hear that whoever held them is no longer there, or is again: after a directory that says so, again until it is done (domain 7.1 T12). */
import { loadWorld } from './load-world.js';
import type { Cases, Clock, Directory, NotedUnits } from './ports.js';
import { working } from './process/capacity.js';
import type { CaseId } from './process/ids.js';
import type { Move } from './process/moves.js';
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
}

export async function tendOwners(needs: OwnerNeeds): Promise<void> {
  const noted = await needs.staffChanges.toTend();
  if (noted.length === 0) return;
  for (const caseId of await needs.cases.withUnits(noted)) await tendOwner(needs, caseId);
  for (const id of noted) await needs.staffChanges.tended(id);
}

async function tendOwner(needs: OwnerNeeds, caseId: CaseId): Promise<void> {
  const { cases, directory, settings, clock, road } = needs;
  const sipCase = await cases.load(caseId);
  // Of an organisation that has left it is said otherwise.
  if (!sipCase || sipCase.convenerGone) return;
  const world = await loadWorld(directory, settings, clock.now(), { sipCase });
  const left = await whoLeft(needs, sipCase, world);
  const noted = ownerGone(sipCase);
  if (left && !noted) await road.runMove({ caseId, move: left, actor: { kind: 'system' } });
  // What changes nothing is not even asked for: a refusal would stand in the case's log.
  if (!left && noted) await road.runMove({ caseId, move: { kind: 'ownerBack' }, actor: { kind: 'system' } });
}

/** The unit that owns the plan, when it is closed or nobody works there; of the convening unit its convener. */
async function whoLeft(
  { directory }: OwnerNeeds,
  sipCase: SipCase,
  world: World,
): Promise<Extract<Move, { kind: 'ownerLeft' }> | undefined> {
  const unitId = ownerOf(sipCase);
  const { convener } = sipCase;
  const people = await directory.peopleOf(unitId, working);
  if (unitId === convener.unitId)
    return people.includes(convener.person)
      ? undefined
      : { kind: 'ownerLeft', unitId, person: convener.person };
  const isOpen = unitOf(world, unitId)?.closed !== true && people.length > 0;
  return isOpen ? undefined : { kind: 'ownerLeft', unitId };
}
