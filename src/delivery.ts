/** Sends cards and short messages through the door that was chosen, and keeps the delivery list (a row per card sent). */
import { holderOf } from './holder.js';
import { languageAt } from './language-at.js';
import { gatherNudge, type GatherNeeds } from './gather-nudge.js';
import type { Links, Mailer, Messenger, Nudge, Place, Tenants } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { FollowUpEffect, NewsName } from './process/follow-ups.js';
import type { Instant, UnitId } from './process/ids.js';
import { isOvertaken } from './process/overtaken.js';
import { newsFacts, type Telling } from './news-facts.js';
import { rowFor } from './row-for.js';
import { sendLetter } from './send-letter.js';
import { chatOf } from './send-case-card.js';
import { show, textsFor, type ShowNeeds } from './show.js';
import { isShut, nextDoor } from './next-door.js';
import { targetsOf, type Target } from './targets.js';
import { uuidFrom } from './uuid-from.js';
import { stands } from './stands-already.js';
import { goesNowhere, waitsUntil } from './waits.js';

export interface DeliveryNeeds extends ShowNeeds, GatherNeeds {
  readonly messenger: Messenger;
  readonly tenants: Tenants;
  readonly mailer: Mailer;
  readonly links: Links;
  /** Where mailed links lead, without a slash at the end. */
  readonly publicUrl: string;
}

type Sending = Extract<FollowUpEffect, { do: 'send' }>;

/** What has to wait is tried again, whole, at the instant that is returned: what has gone out by then is known by its row. */
export async function deliver(
  needs: DeliveryNeeds,
  jobId: string,
  effect: Sending | Telling,
  /** `tries`: how often it has been tried before. */
  { seen, tries = 0 }: { readonly seen: Seen; readonly tries?: number },
): Promise<Instant | undefined> {
  if (isOvertaken(effect, seen)) return undefined;
  const targets = await targetsOf(needs, effect, seen);
  if (targets.length === 0 && effect.do === 'tell' && effect.news === 'convenerLeft')
    return deliver(needs, jobId, { do: 'tell', news: 'nobodyHolds', to: 'coordinator' }, { seen, tries });
  const waits: (Instant | undefined)[] = [];
  for (const target of targets) {
    if (await goesNowhere(needs, target)) continue;
    const until = await waitsUntil(needs, effect, target, seen);
    const id = uuidFrom(`${jobId}/${addressOf(target)}`);
    waits.push(until ?? (await reachSomehow(needs, id, effect, { seen, target, tries })));
  }
  return waits.filter((until) => until !== undefined).sort()[0];
}

/** The same when somebody else is no longer among those who are told. */
function addressOf(target: Target): string {
  if ('place' in target) return `${target.place.tenantId}/${target.place.address}`;
  return 'address' in target ? target.address : target.door;
}

/** What one door does not take goes to the next; each try is a row of its own, so that the list says what arrived how. */
async function reachSomehow(
  needs: DeliveryNeeds,
  id: string,
  effect: Sending | Telling,
  reaching: Reaching & { readonly tries: number },
): Promise<Instant | undefined> {
  try {
    return await reach(needs, id, effect, reaching);
  } catch (error) {
    const next = isShut(error, reaching.tries) && nextDoor(reaching.target, effect, reaching.seen);
    if (!next) throw error;
    await needs.sentCards.failed(id);
    return reachSomehow(needs, uuidFrom(`${id}/next`), effect, { ...reaching, target: next });
  }
}

/** What could not be reminded of in somebody's chat goes by the door that comes next. */
export async function remindOtherwise(
  needs: DeliveryNeeds,
  { id, effect }: Pick<Nudge, 'id' | 'effect'>,
  { seen, place }: { readonly seen: Seen; readonly place: Place },
): Promise<void> {
  const next = nextDoor({ door: 'teams', place }, effect, seen);
  if (next) await reachSomehow(needs, uuidFrom(`${id}/next`), effect, { seen, target: next, tries: 0 });
}

interface Reaching {
  readonly seen: Seen;
  readonly target: Target;
}

async function reach(
  needs: DeliveryNeeds,
  id: string,
  effect: Sending | Telling,
  { seen, target }: Reaching,
): Promise<Instant | undefined> {
  switch (target.door) {
    case 'teams':
      return effect.do === 'send'
        ? sendCard(needs, id, effect, { seen, target })
        : sendText(needs, id, effect, { seen, place: target.place });
    case 'mail':
      return sendLetter(needs, id, effect, { seen, target });
    case 'ring':
      return tellConvener(needs, id, { ...subjectOf(effect), news: 'ringUp', ...unitIn(target) }, seen);
    case 'nobody':
      return tellConvener(needs, id, { news: 'noCoordinator' }, seen);
    case 'unreached':
      return target.who === 'convener'
        ? tellChiefs(needs, seen)
        : tellConvener(needs, id, { news: 'notReached', unreached: effect.to }, seen);
    case 'leaderless': {
      const left = { do: 'tell', news: 'convenerLeft', to: 'chief' } as const;
      return sendText(needs, id, left, { seen, place: target.place });
    }
  }
}

function subjectOf({ recipientId, taskId }: Sending | Telling) {
  return { ...(recipientId ? { recipientId } : {}), ...(taskId ? { taskId } : {}) };
}

function unitIn({ unitId }: { readonly unitId?: UnitId }) {
  return unitId ? { unitId } : {};
}

async function sendCard(
  needs: DeliveryNeeds,
  id: string,
  effect: Sending,
  { seen, target }: { seen: Seen; target: Extract<Target, { door: 'teams' }> },
): Promise<undefined> {
  const { place } = target;
  if (await gatherNudge(needs, { id, effect, seen, place })) return undefined;
  const toStandOnce = effect.unlessThere || effect.orTell;
  if (toStandOnce && (await stands(needs, effect, seen.sipCase.id, place)))
    return effect.orTell && sendText(needs, id, saidInstead(effect, effect.orTell), { seen, place });
  const language = await languageAt(needs, place);
  const begun = await needs.sentCards.begin(rowFor(needs, id, effect, { seen, place, language }));
  if (begun.state === 'sent') return undefined;
  const row = { ...begun, door: place.door };
  const made = await show(needs, {
    card: effect.card,
    row,
    seen,
    actor: { kind: 'system' },
    holder: await holderOf(needs.directory, place),
    language,
    unitId: target.unitId,
  });
  if (!made) return undefined;
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: seen.sipCase.version });
}

/** About the same, where its card stands already. */
function saidInstead(effect: Sending, news: NewsName): Telling {
  return { do: 'tell', news, to: effect.to, ...subjectOf(effect), ...unitIn(effect) };
}

async function sendText(
  needs: DeliveryNeeds,
  id: string,
  effect: Telling,
  { seen, place }: { seen: Seen; place: Place },
): Promise<undefined> {
  if (await gatherNudge(needs, { id, effect, seen, place })) return undefined;
  const language = await languageAt(needs, place);
  const row = rowFor(
    needs,
    id,
    { ...effect, do: 'send', card: 'news', said: effect.news },
    { seen, place, language },
  );
  if ((await needs.sentCards.begin(row)).state === 'sent') return undefined;
  const text = textsFor(language).news[effect.news](
    newsFacts(effect, seen, { language, now: needs.clock.now() }),
  );
  const where = await needs.messenger.sendText(place, text);
  await needs.sentCards.sent(id, { ...where, viewHash: '', caseVersion: seen.sipCase.version });
}

/** What could not be sent is told to the convener, who phones or asks somebody else. */
async function tellConvener(
  needs: DeliveryNeeds,
  id: string,
  effect: Omit<Telling, 'do' | 'to'>,
  seen: Seen,
): Promise<Instant | undefined> {
  return deliver(needs, id, { ...effect, do: 'tell', to: 'convener' }, { seen });
}

/** Once in a case, however much it is that the convener has not got. */
async function tellChiefs(needs: DeliveryNeeds, seen: Seen): Promise<undefined> {
  const { id, convener } = seen.sipCase;
  const effect = { do: 'tell', news: 'convenerNotReached', to: 'chief' } as const;
  for (const chief of await needs.directory.peopleOf(convener.unitId, ['chief'])) {
    const once = uuidFrom(`${id}/${convener.person}/not reached/${chief}`);
    await sendText(needs, once, effect, { seen, place: chatOf(chief) });
  }
}
