/** Sends cards and short messages through the door that was chosen, and keeps the delivery list (a row per card sent). */
import { holderOf } from './holder.js';
import type { Language, Links, Mailer, Messenger, Place } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { FollowUpEffect } from './process/follow-ups.js';
import { personKey, type UnitId } from './process/ids.js';
import { newsFacts, type Telling } from './news-facts.js';
import { rowFor } from './row-for.js';
import { sendLetter } from './send-letter.js';
import { show, textsFor, type ShowNeeds } from './show.js';
import { isShut, nextDoor } from './next-door.js';
import { targetsOf, type Target } from './targets.js';
import { uuidFrom } from './uuid-from.js';

export interface DeliveryNeeds extends ShowNeeds {
  readonly messenger: Messenger;
  readonly mailer: Mailer;
  readonly links: Links;
  /** Where mailed links lead, without a slash at the end. */
  readonly publicUrl: string;
}

type Sending = Extract<FollowUpEffect, { do: 'send' }>;

export async function deliver(
  needs: DeliveryNeeds,
  jobId: string,
  effect: Sending | Telling,
  /** `tries`: how often it has been tried before. */
  { seen, tries = 0 }: { readonly seen: Seen; readonly tries?: number },
): Promise<void> {
  if (isOvertaken(effect, seen)) return;
  const targets = await targetsOf(needs, effect, seen);
  for (const [index, target] of targets.entries()) {
    await reachSomehow(needs, uuidFrom(`${jobId}/${index}`), effect, { seen, target, tries });
  }
}

/** A meeting that was called off before anybody was told of it: what they are told then is enough. */
function isOvertaken(effect: Sending | Telling, { sipCase }: Seen): boolean {
  if (effect.do !== 'tell' || effect.news !== 'meetingBooked') return false;
  return sipCase.meetings.some(({ id, state }) => id === effect.meetingId && state === 'cancelled');
}

/** What one door does not take goes to the next; each try is a row of its own, so that the list says what arrived how. */
async function reachSomehow(
  needs: DeliveryNeeds,
  id: string,
  effect: Sending | Telling,
  reaching: Reaching & { readonly tries: number },
): Promise<void> {
  try {
    await reach(needs, id, effect, reaching);
  } catch (error) {
    const next = isShut(error, reaching.tries) && nextDoor(reaching.target, effect, reaching.seen);
    if (!next) throw error;
    await needs.sentCards.failed(id);
    await reachSomehow(needs, uuidFrom(`${id}/next`), effect, { ...reaching, target: next });
  }
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
): Promise<void> {
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
): Promise<void> {
  const { place } = target;
  const language = await languageAt(needs, place);
  const begun = await needs.sentCards.begin(rowFor(needs, id, effect, { seen, place, language }));
  if (begun.state === 'sent') return;
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
  if (!made) return;
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: seen.sipCase.version });
}

async function sendText(
  needs: DeliveryNeeds,
  id: string,
  effect: Telling,
  { seen, place }: { seen: Seen; place: Place },
): Promise<void> {
  const language = await languageAt(needs, place);
  const row = rowFor(needs, id, { ...effect, do: 'send', card: 'news' }, { seen, place, language });
  if ((await needs.sentCards.begin(row)).state === 'sent') return;
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
): Promise<void> {
  await deliver(needs, id, { ...effect, do: 'tell', to: 'convener' }, { seen });
}

async function languageAt(needs: DeliveryNeeds, place: Place): Promise<Language> {
  if (place.door === 'channel') return 'sv';
  return (await needs.directory.person(personKey(place.tenantId, place.address)))?.language ?? 'sv';
}
