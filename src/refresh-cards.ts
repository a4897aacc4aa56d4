/** Brings every living card of a case up to date, so that all who hold one see the same true state (design 8.9). */
import { OutsideFailure, type Messenger, type SentCard, type SentCards } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { show, type ShowNeeds } from './show.js';

export interface RefreshNeeds extends ShowNeeds {
  readonly sentCards: SentCards;
  readonly messenger: Messenger;
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
    language: row.language,
    unitId,
  });
  if (!made || made.hash === row.viewHash) return;
  try {
    await needs.messenger.updateCard(place, { conversationId, activityId }, made.card);
  } catch (error) {
    // A card that somebody deleted, or a chat that is gone, is nothing to try again.
    if (error instanceof OutsideFailure && error.retry === 'never') return needs.sentCards.failed(row.id);
    throw error;
  }
  await needs.sentCards.sent(row.id, {
    conversationId,
    activityId,
    viewHash: made.hash,
    caseVersion: seen.sipCase.version,
  });
}
