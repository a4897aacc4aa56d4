/** Whose chat a card stands in: the product sends it, and brings it up to date, only while that person may read it (P6). */
import type { Directory, Place } from './ports.js';
import type { Actor } from './process/actor.js';
import { personKey } from './process/ids.js';

/** Undefined for a channel: what stands there is neutral, and everybody in it may read it. */
export async function holderOf(directory: Directory, place: Place): Promise<Actor | undefined> {
  if (place.door !== 'personal') return undefined;
  const person = personKey(place.tenantId, place.address);
  return { kind: 'person', person, memberships: await directory.membershipsOf(person) };
}
