/** Activity -> who acts, where and in which language. Nothing about a person is ever read from a card. */
import type { Directory, Language, Person, Place, Tenants } from '../ports.js';
import type { Actor } from '../process/actor.js';
import type { PersonKey } from '../process/ids.js';
import type { Tenant } from '../process/tenant.js';
import { languageOf, placeOf, tenantOf, type IncomingActivity } from './activity.js';
import type { HomeTenant } from './home-tenants.js';
import type { LearnAddress } from './learn-address.js';

export interface Speaker {
  readonly ok: true;
  readonly actor: Actor;
  readonly place: Place;
  readonly language: Language;
}

/** A tenant that nobody has let in, that is paused, or that has left. */
export type Closed = 'notConnected' | 'paused' | 'left';
/** `foreign`: of another organisation. `unknown`: a guest whom Teams does not vouch for. `group`: not a place for us. */
export type NotHeard = 'foreign' | 'unknown' | 'group' | Closed;
export type Arrived = Speaker | { readonly ok: false; readonly why: NotHeard; readonly language: Language };

export interface SpeakerNeeds {
  readonly directory: Directory;
  readonly tenants: Pick<Tenants, 'find'>;
  readonly homeTenant: HomeTenant;
  readonly learnAddress: LearnAddress;
}

/** Whether the conversation's tenant is let in at all. An activity that names none is looked at by readSpeaker. */
export async function whyClosed(
  { tenants }: Pick<SpeakerNeeds, 'tenants'>,
  activity: IncomingActivity,
): Promise<Closed | undefined> {
  const tenantId = tenantOf(activity);
  if (!tenantId) return undefined;
  const status = (await tenants.find(tenantId))?.status;
  if (status === 'allowed') return undefined;
  if (status === undefined) return 'notConnected';
  return status === 'paused' ? 'paused' : 'left';
}

export function isClosed(why: NotHeard): why is Closed {
  return why === 'notConnected' || why === 'paused' || why === 'left';
}

/** Somebody who asks for something of their own, wherever they are: no place of ours. */
export interface Asker {
  readonly ok: true;
  readonly actor: Actor;
  readonly language: Language;
}
export type Asked = Asker | Extract<Arrived, { ok: false }>;

/** Nothing is remembered: of the place, which may be anybody's chat, nor of the person. */
export async function readAsker(
  { directory, tenants }: Pick<SpeakerNeeds, 'directory' | 'tenants'>,
  activity: IncomingActivity,
): Promise<Asked> {
  const tenantId = tenantOf(activity);
  const { aadObjectId } = activity.from;
  const why = strange(activity);
  if (why || !tenantId || !aadObjectId)
    return { ok: false, why: why ?? 'unknown', language: languageOf(activity) ?? 'sv' };
  const key = `${tenantId}/${aadObjectId}` as PersonKey;
  const [known, memberships, tenant] = await Promise.all([
    directory.person(key),
    directory.membershipsOf(key),
    tenants.find(tenantId),
  ]);
  const language = known?.language ?? languageOf(activity) ?? tenant?.language ?? 'sv';
  return { ok: true, actor: { kind: 'person', person: key, memberships }, language };
}

export async function readSpeaker(needs: SpeakerNeeds, activity: IncomingActivity): Promise<Arrived> {
  const why = notHeard(activity);
  const place = placeOf(activity);
  const tenantId = tenantOf(activity);
  const { aadObjectId } = activity.from;
  const tenant = tenantId ? await needs.tenants.find(tenantId) : undefined;
  const guess = languageOf(activity) ?? tenant?.language ?? 'sv';
  if (why || !place || !tenantId || !aadObjectId)
    return { ok: false, why: why ?? 'unknown', language: guess };
  // Entra's object id is unique within its tenant alone.
  const key = `${tenantId}/${aadObjectId}` as PersonKey;
  const { directory } = needs;
  const [known, memberships, dispatches] = await Promise.all([
    directory.person(key),
    directory.membershipsOf(key),
    directory.dispatchesOf(key),
  ]);
  const isOurs = memberships.length > 0 || dispatches.length > 0;
  if (!isOurs && (await isForeign(needs, activity, place)))
    return { ok: false, why: 'foreign', language: guess };
  const person = await remembered(directory, key, { activity, known, tenant });
  if (isOurs) needs.learnAddress(person);
  const inChannels = dispatches.length > 0 ? { dispatches } : {};
  const actor = { kind: 'person', person: key, memberships, ...inChannels } as const;
  return { ok: true, actor, place, language: person.language };
}

/** Whom the directory knows under the conversation's tenant is staff there. Of anybody else in a channel the roster is asked. */
async function isForeign(
  { homeTenant }: SpeakerNeeds,
  { from }: IncomingActivity,
  place: Place,
): Promise<boolean> {
  if (place.door !== 'channel' || from.tenantId) return false;
  const home = await homeTenant(place, from.id);
  return home !== undefined && home !== place.tenantId.toLowerCase();
}

function notHeard(activity: IncomingActivity): NotHeard | undefined {
  return strange(activity) ?? (placeOf(activity) ? undefined : 'group');
}

function strange(activity: IncomingActivity): 'foreign' | 'unknown' | undefined {
  const tenantId = tenantOf(activity);
  const own = [activity.from.tenantId, activity.channelData?.tenant?.id];
  if (own.some((id) => id && id.toLowerCase() !== tenantId)) return 'foreign';
  return activity.from.aadObjectId && tenantId ? undefined : 'unknown';
}

/** A language that the person has chosen stands; Teams' own is the first guess, the tenant's the second. */
async function remembered(
  directory: Directory,
  key: PersonKey,
  {
    activity,
    known,
    tenant,
  }: { activity: IncomingActivity; known: Person | undefined; tenant: Tenant | undefined },
): Promise<Person> {
  const language = known?.language ?? languageOf(activity) ?? tenant?.language ?? 'sv';
  const name = activity.from.name ?? known?.name ?? '';
  const person = { key, name, language, mail: known?.mail ?? null };
  if (!known || known.name !== name) await directory.rememberPerson(person);
  return person;
}
