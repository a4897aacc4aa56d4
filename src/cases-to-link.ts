/** The open cases that the convening unit convenes itself, as this reader may find them (R68, R69): for a list of choices. */
import type { Cases } from './ports.js';
import type { Actor } from './process/actor.js';
import { shownState } from './process/shown-state.js';
import type { Seen } from './process/disclosure.js';

export async function casesToLink(cases: Cases, { sipCase }: Seen, actor: Actor) {
  const { unitId } = sipCase.convener;
  const reader = actor.kind === 'person' ? actor.person : undefined;
  const [found, held] = await Promise.all([cases.ofUnits([unitId], reader), cases.heldBy([unitId])]);
  const own = new Set(held.map(({ id }) => id));
  return found.filter(({ id }) => own.has(id)).map((each) => ({ ref: each.ref, state: shownState(each) }));
}
