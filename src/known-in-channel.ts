/** Who presses in a connected channel: perhaps somebody who came since its roster was read; and what they are told of what is not shown to them. */
import type { Press } from './answer.js';
import { OutsideFailure } from './ports.js';
import { belongs, dispatches, dispatchesAny, working } from './process/capacity.js';
import { textsFor } from './show.js';
import { readRoster, type TendNeeds } from './tend-connections.js';

/** A roster that was read a moment ago is not read again for the same stranger. */
const freshMs = 60_000;

export async function knownInChannel(needs: TendNeeds, press: Press): Promise<Press> {
  const { actor, at } = press;
  if (at.door !== 'channel' || actor.kind !== 'person') return press;
  const connection = await needs.connections.ofChannel(at.tenantId, at.address);
  if (!connection) return press;
  const { id, unitId } = connection;
  if (belongs(actor, unitId, working) || dispatches(actor, unitId)) return press;
  const readAt = await needs.connections.rosterReadAt(id);
  if (readAt && needs.clock.now().getTime() - Date.parse(readAt) < freshMs) return press;
  await readRoster(needs, connection).catch(whileAway);
  return { ...press, actor: { ...actor, dispatches: await needs.directory.dispatchesOf(actor.person) } };
}

/** Teams does not tell just now: the person stays unknown, and the press is answered as such. */
function whileAway(error: unknown): void {
  if (!(error instanceof OutsideFailure)) throw error;
}

/** In the channel, but not of those whom the directory names: R75 keeps the rest from them. */
export function notShown({ actor, language }: Press): string {
  const { heart } = textsFor(language);
  return dispatchesAny(actor) ? heart.onlyNamed : heart.notForYou;
}
