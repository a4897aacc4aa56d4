/** Conversation ids as Teams writes them: a channel's thread is `19:…@thread.tacv2;messageid=…`. */
import type { Place } from '../cast/find-people.js';
import type { Parts } from '../parts.js';
import { refuse } from './refuse.js';

export interface Thread {
  readonly place: Place;
  /** Null in a personal chat, and for a new post in a channel. */
  readonly threadId: string | null;
}

/** The place, if it is this tenant's and the bot is installed there. */
export function threadOf(parts: Parts, tenantId: string, conversationId: string): Thread {
  const [id = '', threadId = null] = conversationId.split(';messageid=');
  const place = parts.people.place(id);
  if (!place || place.tenantId !== tenantId) return refuse('ConversationNotFound', 'Conversation not found.');
  requireInstalled(parts, place);
  return { place, threadId };
}

export function requireInstalled({ memory }: Parts, place: Place): void {
  if (!memory.known.installed.has(scopeOf(place)))
    refuse('BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
}

/** What the bot is installed in: the personal chat, or the whole team. */
export function scopeOf(place: Place): string {
  return place.type === 'personal' ? place.id : place.team.id;
}

export function conversationIdOf({ place, threadId }: Thread): string {
  return threadId === null ? place.id : `${place.id};messageid=${threadId}`;
}
