/** Tells the SIP-samordnare once a week what has stopped where, when anything has; again until it has gone, and never twice. */
import { holidaysAround } from './holidays.js';
import { languageAt } from './language-at.js';
import type { Overview } from './overview.js';
import { OutsideFailure, type Clock, type Digests, type Directory, type Tenants } from './ports.js';
import type { Actor } from './process/actor.js';
import type { Day, PersonKey } from './process/ids.js';
import { quietUntil } from './process/quiet-hours.js';
import { coordinates, figuresFor } from './process/rights.js';
import { mostFirst } from './process/stopped.js';
import { digestWeek } from './process/weekly-digest.js';
import { chatOf } from './send-case-card.js';
import { sendOwnCard, type OwnCardNeeds } from './send-own-card.js';
import type { Digest, FollowsWork } from './steps/follows-work.js';
import { uuidFrom } from './uuid-from.js';

export interface FollowNeeds {
  readonly digests: Digests;
  readonly overview: Pick<Overview, 'stopped' | 'withoutDispatcher' | 'figures'>;
  /** Where the tab Överblick opens in Teams. */
  readonly tabUrl: string;
  readonly leastShown: number;
}

export interface DigestNeeds extends OwnCardNeeds, FollowNeeds {
  readonly directory: Directory;
  readonly tenants: Tenants;
  readonly clock: Clock;
}

/** While there was nobody to tell now; in process time. */
const restMs = 600_000;

/** For each pass of the work. */
export function openDigests(needs: DigestNeeds): () => Promise<void> {
  let emptyAt = 0;
  return async () => {
    const now = needs.clock.now();
    const week = digestWeek(now, holidaysAround(now));
    if (!week || Math.abs(now.getTime() - emptyAt) < restMs) return;
    const people = await undisturbed(needs, await needs.digests.toSend(week), now);
    if (people.length === 0) emptyAt = now.getTime();
    else await sendAll(needs, people, week);
  };
}

/** Those whose tenant has no quiet hours now; the others get it once they are over. */
async function undisturbed({ tenants }: DigestNeeds, people: readonly PersonKey[], now: Date) {
  const free: PersonKey[] = [];
  for (const person of people) {
    const tenant = await tenants.find(chatOf(person).tenantId);
    if (!quietUntil(now, tenant?.settings.quiet, holidaysAround(now))) free.push(person);
  }
  return free;
}

async function sendAll(needs: DigestNeeds, people: readonly PersonKey[], week: Day): Promise<void> {
  const digest = await digestFor(needs, true);
  for (const person of people) {
    const done = digest.stopped.length === 0 || (await send(needs, person, { week, digest }));
    if (done) await needs.digests.settled(person, week);
  }
}

/** False when it is to be tried again; whoever cannot be reached is not waited for. */
async function send(
  needs: DigestNeeds,
  person: PersonKey,
  { week, digest }: { readonly week: Day; readonly digest: Digest },
): Promise<boolean> {
  const at = chatOf(person);
  if (!(await needs.messenger.reaches(at))) return true;
  const [language, memberships] = await Promise.all([
    languageAt(needs, at),
    needs.directory.membershipsOf(person),
  ]);
  const actor = { kind: 'person', person, memberships } as const;
  // The same card, however often it is tried.
  const once = { ...needs, newId: () => uuidFrom(`${person}/digest/${week}`) };
  try {
    await sendOwnCard(once, { at, actor, language }, 'digest', { digest });
    return true;
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    return error.retry === 'never';
  }
}

async function digestFor({ overview, tabUrl, leastShown }: FollowNeeds, wanted: boolean): Promise<Digest> {
  const [stopped, withoutDispatcher] = await Promise.all([
    overview.stopped({}),
    overview.withoutDispatcher({}),
  ]);
  return { stopped: mostFirst(stopped), withoutDispatcher, least: leastShown, tabUrl, wanted };
}

/** What whoever presses or asks for it in the own chat may choose and read. */
export function followsWork(
  needs: FollowNeeds,
  { person, memberships }: Pick<Extract<Actor, { kind: 'person' }>, 'person' | 'memberships'>,
): FollowsWork {
  return {
    chooseDigest: async (wanted) => {
      await needs.digests.choose(person, wanted);
      return coordinates(memberships) ? digestFor(needs, wanted) : undefined;
    },
    readFigures: async () => {
      if (!figuresFor(memberships)) return undefined;
      const digestIsOff = coordinates(memberships) && !(await needs.digests.isWanted(person));
      return { figures: await needs.overview.figures(), tabUrl: needs.tabUrl, digestIsOff };
    },
  };
}
