/** The named persons of a protected case who work at a unit now: the only ones there who are written to (R69). */
import type { Directory } from './ports.js';
import { working } from './process/capacity.js';
import type { PersonKey, UnitId } from './process/ids.js';
import type { SipCase } from './process/sip-case.js';

export async function namedAt(
  directory: Directory,
  { namedOnly = [] }: SipCase,
  unitId: UnitId,
): Promise<readonly PersonKey[]> {
  const people = await directory.peopleOf(unitId, working);
  return people.filter((person) => namedOnly.includes(person));
}
