/** The persons whom a case may be opened to, for a list of choices: those who work in its units, and those named already. */
import type { Directory } from './ports.js';
import { working } from './process/capacity.js';
import type { Seen } from './process/disclosure.js';
import type { PersonKey, UnitId } from './process/ids.js';
import { unitsIn } from './process/machines/access.js';
import { unitOf } from './process/world.js';
import type { ChosenPerson } from './steps/card.js';

export async function peopleFor(directory: Directory, seen: Seen): Promise<readonly ChosenPerson[]> {
  const { sipCase, world } = seen;
  const found = new Map<PersonKey, ChosenPerson>();
  for (const unitId of unitsIn(sipCase, world)) {
    const unit = unitOf(world, unitId)?.name ?? '';
    const recipient = sipCase.recipients.find((each) => holds(each, unitId));
    for (const person of await directory.peopleOf(unitId, working)) {
      const name = (await directory.person(person))?.name ?? '';
      const summons = recipient && unitId !== sipCase.convener.unitId ? { recipientId: recipient.id } : {};
      if (name && !found.has(person)) found.set(person, { person, name, unit, ...summons });
    }
  }
  const listed = [...found.values()];
  const left = (sipCase.namedOnly ?? []).filter((person) => !found.has(person));
  const gone = await Promise.all(
    left.map(async (person) => ({ person, name: (await directory.person(person))?.name ?? '', unit: '' })),
  );
  return [...listed, ...gone];
}

function holds(recipient: Seen['sipCase']['recipients'][number], unitId: UnitId): boolean {
  const { target, atUnitId, state } = recipient;
  if (state === 'withdrawn' || target.kind !== 'unit') return false;
  return (atUnitId ?? target.unitId) === unitId;
}
