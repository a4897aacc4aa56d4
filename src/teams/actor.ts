/** Activity -> who acts, where and in which language. Nothing about a person is ever read from a card. */
import type { Directory, Language, Person, Place } from '../ports.js';
import type { Actor } from '../process/actor.js';
import type { PersonKey } from '../process/ids.js';
import { languageOf, placeOf, tenantOf, type IncomingActivity } from './activity.js';

export interface Speaker {
  readonly ok: true;
  readonly actor: Actor;
  readonly place: Place;
  readonly language: Language;
}

/** `foreign`: of another organisation. `unknown`: a guest whom Teams does not vouch for. `group`: not a place for us. */
export type NotHeard = 'foreign' | 'unknown' | 'group';
export type Arrived = Speaker | { readonly ok: false; readonly why: NotHeard; readonly language: Language };

export async function readSpeaker(directory: Directory, activity: IncomingActivity): Promise<Arrived> {
  const why = notHeard(activity);
  const place = placeOf(activity);
  const tenantId = tenantOf(activity);
  const { aadObjectId } = activity.from;
  if (why || !place || !tenantId || !aadObjectId) {
    return { ok: false, why: why ?? 'unknown', language: languageOf(activity) };
  }
  // Entra's object id is unique within its tenant alone.
  const key = `${tenantId}/${aadObjectId}` as PersonKey;
  const [known, memberships, dispatches] = await Promise.all([
    directory.person(key),
    directory.membershipsOf(key),
    directory.dispatchesOf(key),
  ]);
  const language = await remembered(directory, key, { activity, known });
  const inChannels = dispatches.length > 0 ? { dispatches } : {};
  const actor = { kind: 'person', person: key, memberships, ...inChannels } as const;
  return { ok: true, actor, place, language };
}

function notHeard(activity: IncomingActivity): NotHeard | undefined {
  const tenantId = tenantOf(activity);
  const own = [activity.from.tenantId, activity.channelData?.tenant?.id];
  if (own.some((id) => id && id !== tenantId)) return 'foreign';
  if (!activity.from.aadObjectId || !tenantId) return 'unknown';
  return placeOf(activity) ? undefined : 'group';
}

/** A language that the person has chosen stands; Teams' own is the first guess. */
async function remembered(
  directory: Directory,
  key: PersonKey,
  { activity, known }: { activity: IncomingActivity; known: Person | undefined },
): Promise<Language> {
  const language = known?.language ?? languageOf(activity);
  const name = activity.from.name ?? known?.name ?? '';
  if (!known || known.name !== name) {
    await directory.rememberPerson({ key, name, language, mail: known?.mail ?? null });
  }
  return language;
}
