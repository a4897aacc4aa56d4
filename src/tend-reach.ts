/** Cases hear that a unit is no longer reached in Teams, or is again: after a change that has been noted, again until it is done. */
import { isReached } from './is-reached.js';
import { loadWorld } from './load-world.js';
import type { Cases, Clock, Directory, Messenger, Reach, SentCards, Tenants } from './ports.js';
import type { CaseId, UnitId } from './process/ids.js';
import { changesReach } from './process/machines/reach.js';
import type { Move } from './process/moves.js';
import type { ProcessSettings } from './process/settings.js';
import type { SipCase } from './process/sip-case.js';
import type { Unit } from './process/world.js';
import type { Road } from './run-move.js';

export interface ReachNeeds {
  readonly cases: Cases;
  readonly directory: Directory;
  readonly tenants: Tenants;
  readonly messenger: Messenger;
  readonly reach: Reach;
  readonly sentCards: SentCards;
  readonly road: Road;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
}

export async function tendReach(needs: ReachNeeds): Promise<void> {
  const noted = await needs.reach.toTend();
  if (noted.length === 0) return;
  const units = await needs.directory.units(noted.map(({ unitId }) => unitId));
  const reached = await Promise.all(units.map((unit) => isUnitReached(needs, unit)));
  const of = (isThere: boolean) => units.filter((_unit, at) => reached[at] === isThere).map(({ id }) => id);
  const [lost, back] = [of(false), of(true)];
  await tellCases(needs, lost, { kind: 'loseTeams', unitIds: lost });
  await tellCases(needs, back, { kind: 'regainTeams', unitIds: back });
  for (const each of noted) await needs.reach.tended(each);
}

async function isUnitReached(needs: ReachNeeds, { channel }: Unit): Promise<boolean> {
  if (!channel) return false;
  return isReached(needs, { tenantId: channel.tenantId, door: 'channel', address: channel.channelId });
}

type ReachMove = Extract<Move, { kind: 'loseTeams' | 'regainTeams' }>;

/** One move in each case that it touches, however many of the units take part there. */
export async function tellCases(
  needs: ReachNeeds,
  unitIds: readonly UnitId[],
  move: ReachMove,
): Promise<void> {
  for (const caseId of await needs.cases.withUnits(unitIds)) await tellCase(needs, caseId, move);
}

async function tellCase(needs: ReachNeeds, caseId: CaseId, asked: ReachMove): Promise<void> {
  const { cases, directory, settings, clock, road } = needs;
  const sipCase = await cases.load(caseId);
  if (!sipCase) return;
  const move = { ...asked, unitIds: await unitsInTeams(needs, sipCase, asked) };
  const world = await loadWorld(directory, settings, clock.now(), { sipCase });
  // What changes nothing is not even asked for: a refusal would stand in the case's log.
  if (!changesReach(sipCase, move, world)) return;
  await road.runMove({ caseId, move, actor: { kind: 'system' } });
}

/** A unit that got its summons by mail, or on the telephone, loses nothing with Teams. */
async function unitsInTeams(
  { sentCards }: ReachNeeds,
  sipCase: SipCase,
  { kind, unitIds }: ReachMove,
): Promise<readonly UnitId[]> {
  if (kind === 'regainTeams') return unitIds;
  const rows = await sentCards.ofCase(sipCase.id);
  const inTeams = new Set(
    rows
      .filter(({ door, state }) => door !== 'mail' && state === 'sent')
      .map(({ recipientId }) => recipientId),
  );
  const units = sipCase.recipients.filter(({ id }) => inTeams.has(id)).map(({ atUnitId }) => atUnitId);
  return unitIds.filter((id) => id === sipCase.convener.unitId || units.includes(id));
}
