/** The units that a card lets its reader choose among, the likely ones first; the rest are found by typing. */
import type { Directory, SentCard } from './ports.js';
import type { Seen, UnitName } from './process/disclosure.js';
import { unitsIn } from './process/case-units.js';
import type { UnitId } from './process/ids.js';
import { defaultUnit, whyRound } from './process/routing.js';
import { unitMayKnow } from './process/scope.js';
import type { Recipient, Task } from './process/sip-case.js';
import { mayTakePart, unitOf, type Unit } from './process/world.js';
import type { Card } from './steps/card.js';

interface Choosing {
  readonly seen: Seen | undefined;
  readonly row: Pick<SentCard, 'recipientId'>;
  readonly on?: string | undefined;
}

/** As many as Teams shows of a search. */
const most = 15;

export async function unitsToChoose(
  directory: Directory,
  among: Card['choosesAmong'],
  { seen, row, on }: Choosing,
): Promise<readonly UnitName[]> {
  const convener = seen?.sipCase.convener.unitId;
  switch (among) {
    case 'obliged': {
      const found = await directory.searchUnits({ text: '', limit: most });
      return found.filter(({ id }) => id !== convener).map(named);
    }
    case 'openCare': {
      const found = await directory.searchUnits({ text: '', limit: 200 });
      const own = ({ id }: Unit) => (id === convener ? 0 : 1);
      return found
        .filter(({ kind }) => kind === 'regional-health')
        .sort((one, other) => own(one) - own(other))
        .slice(0, most)
        .map(named);
    }
    case 'ownPrincipal': {
      const recipient = seen?.sipCase.recipients.find(({ id }) => id === (row.recipientId ?? on));
      return seen && recipient ? ofThePrincipal(directory, seen, recipient) : [];
    }
    case 'takesMeasure': {
      const task = seen?.sipCase.tasks.find(({ id }) => id === on);
      return seen && task ? takersOf(directory, seen, task) : [];
    }
    default:
      return [];
  }
}

/** Whom a measure may be given to: the case's own units first, then such as the one that has it. */
async function takersOf(
  directory: Directory,
  { sipCase, world }: Seen,
  task: Task,
): Promise<readonly UnitName[]> {
  const holder = unitOf(world, task.unitId);
  const known = await directory.units([...new Set([...unitsIn(sipCase), ...sipCase.scope.unitIds])]);
  const alike = holder ? await directory.unitsOfPrincipal(holder.principalId) : [];
  const others = alike.filter(({ id }) => !known.some((unit) => unit.id === id));
  const like = (unit: Unit) => (unit.field === holder?.field ? 0 : 1);
  others.sort((one, other) => like(one) - like(other) || one.name.localeCompare(other.name, 'sv'));
  const asked = { ...world, units: [...world.units, ...others] };
  return [...known, ...others]
    .filter((unit) => unit.id !== task.unitId && !unit.closed && mayTakePart(unit))
    .filter(({ id }) => unitMayKnow(sipCase, id, asked))
    .slice(0, most)
    .map(named);
}

/** Where a summons may be passed on to: never where it would go round in a circle. */
async function ofThePrincipal(
  directory: Directory,
  seen: Seen,
  recipient: Recipient,
): Promise<readonly UnitName[]> {
  const { sipCase, world } = seen;
  const holder = unitOf(world, recipient.atUnitId);
  if (!holder) return [];
  const likely = likelihood(seen, recipient);
  return (await directory.unitsOfPrincipal(holder.principalId))
    .filter((unit) => unit.id !== holder.id && mayTakePart(unit))
    .filter(({ id }) => whyRound(sipCase, recipient, { to: id, world }) === undefined)
    .sort((one, other) => likely(one) - likely(other) || one.name.localeCompare(other.name, 'sv'))
    .slice(0, most)
    .map(named);
}

/** Where whoever is unknown is sent (R45), then the unit that was called, then such as it in the convener's municipality. */
function likelihood({ sipCase, world }: Seen, recipient: Recipient): (unit: Unit) => number {
  const unknown = defaultUnit(sipCase, recipient, world)?.id;
  const calledId: UnitId | undefined = recipient.target.kind === 'unit' ? recipient.target.unitId : undefined;
  const called = unitOf(world, calledId);
  const municipality = unitOf(world, sipCase.convener.unitId)?.municipality;
  return ({ id, ...unit }) => {
    if (id === unknown) return 0;
    if (id === calledId) return 1;
    const isNear = municipality !== undefined && unit.municipality === municipality;
    const isLike = called !== undefined && unit.field === called.field;
    return 2 + (isNear ? 0 : 1) + (isLike ? 0 : 1);
  };
}

function named({ id, name }: Unit): UnitName {
  return { id, name };
}
