/** Brings every living card of a case up to date, so that all who hold one see the same true state (design 8.9). */
import { holderOf } from './holder.js';
import { isReached } from './is-reached.js';
import { OutsideFailure, type Messenger, type SentCard, type Tenants } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { AdaptiveCard } from './render-card.js';
import { show, type ShowNeeds } from './show.js';

export interface RefreshNeeds extends ShowNeeds {
  readonly messenger: Messenger;
  readonly tenants: Tenants;
}

export async function refreshCards(needs: RefreshNeeds, seen: Seen): Promise<void> {
  for (const row of await needs.sentCards.living(seen.sipCase.id)) await refreshCard(needs, seen, row);
}

async function refreshCard(needs: RefreshNeeds, seen: Seen, row: SentCard): Promise<void> {
  const { tenantId, door, address, conversationId, activityId } = row;
  if (!tenantId || door === 'mail' || !conversationId || !activityId) return;
  const place = { tenantId, door, address };
  const unitId =
    door === 'channel' ? (await needs.directory.unitOfChannel(tenantId, address))?.id : undefined;
  const made = await show(needs, {
    card: row.card,
    row,
    seen,
    actor: { kind: 'system' },
    holder: await holderOf(needs.directory, place),
    language: row.language,
    unitId,
  });
  if (made?.hash === row.viewHash) return;
  const card = made?.card ?? (await strippedCard(needs, row));
  // Where the bot is not, it may come back: then the card that stands there is brought up to date.
  if (!(await isReached(needs, place))) return;
  try {
    await needs.messenger.updateCard(place, { conversationId, activityId }, card);
  } catch (error) {
    // A card that somebody deleted, or a chat that is gone, is nothing to try again.
    if (!(error instanceof OutsideFailure) || error.retry !== 'never') throw error;
    return (await needs.messenger.reaches(place)) ? needs.sentCards.failed(row.id) : undefined;
  }
  if (!made) return needs.sentCards.failed(row.id);
  await needs.sentCards.sent(row.id, {
    conversationId,
    activityId,
    viewHash: made.hash,
    caseVersion: seen.sipCase.version,
  });
}

/** Whoever has left the unit, or whose unit has left the case, is left with a sentence: the old words are taken back. */
async function strippedCard(needs: RefreshNeeds, row: SentCard): Promise<AdaptiveCard> {
  const said = {
    card: 'message',
    row,
    seen: undefined,
    actor: { kind: 'system' },
    extra: { says: 'noLongerYours' },
  } as const;
  const made = await show(needs, { ...said, language: row.language });
  if (!made) throw new Error('the card of one sentence is about no case');
  return made.card;
}
