/** Looking at a case: loads it with its world and names, and discloses it to one reader - writing down that it was opened. */
import { loadWorld } from './load-world.js';
import { CaseDisposed, type AccessLog, type Cases, type Clock, type Directory } from './ports.js';
import type { Actor } from './process/actor.js';
import { disclose, type Disclosed, type Reader, type Seen } from './process/disclosure.js';
import { instant, type CaseId, type PersonKey } from './process/ids.js';
import type { ProcessSettings } from './process/settings.js';
import { mayRead } from './process/rights.js';
import type { SipCase } from './process/sip-case.js';

export interface LookNeeds {
  readonly cases: Cases;
  readonly directory: Directory;
  readonly accessLog: AccessLog;
  readonly clock: Clock;
  readonly settings: ProcessSettings;
}

export async function seeCase(needs: LookNeeds, caseId: CaseId): Promise<Seen | undefined> {
  const sipCase = await needs.cases.load(caseId).catch(unlessDisposed);
  if (!sipCase) return undefined;
  const world = await loadWorld(needs.directory, needs.settings, needs.clock.now(), { sipCase });
  return { sipCase, world, names: await staffNames(needs.directory, sipCase) };
}

/** A disposed case is as gone as one that never was. */
function unlessDisposed(error: unknown): undefined {
  if (error instanceof CaseDisposed) return undefined;
  throw error;
}

/** What this actor may read in this capacity; undefined when the capacity is not theirs (R68). Each opening is logged (R67). */
export async function open(
  needs: LookNeeds,
  seen: Seen,
  reader: Reader,
  actor: Actor,
): Promise<Disclosed | undefined> {
  if (!mayRead(seen.sipCase, reader, actor)) return undefined;
  const disclosed = disclose(seen, reader);
  // The product itself opens nothing: it brings a card up to date that somebody opened, or will open.
  if (disclosed && actor.kind !== 'system') {
    const what = 'recipientId' in reader ? `${reader.as}:${reader.recipientId}` : reader.as;
    await needs.accessLog.opened({ caseId: seen.sipCase.id, at: instant(needs.clock.now()), actor, what });
  }
  return disclosed;
}

async function staffNames(
  directory: Directory,
  sipCase: SipCase,
): Promise<Readonly<Record<PersonKey, string>>> {
  const keys = new Set([
    sipCase.convener.person,
    ...sipCase.meetings.flatMap(({ heldBy }) => (heldBy ? [heldBy.person] : [])),
    ...sipCase.recipients.flatMap(({ trail }) => trail.flatMap(({ by }) => (by ? [by] : []))),
  ]);
  const people = await Promise.all([...keys].map((key) => directory.person(key)));
  return Object.fromEntries(
    people.flatMap((person) => (person ? [[person.key, person.name.split(' ')[0] ?? person.name]] : [])),
  );
}
