/** Where Teams can be reached, kept fresh from every incoming activity; and who is new here. */
import type { Conversations, StoredConversation } from '../ports.js';
import { placeOf, rootOf, type IncomingActivity } from './activity.js';

/** Just enough to write unasked: no names of people. */
export interface Reference {
  readonly channelId: 'msteams';
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId: string;
    readonly isGroup: boolean;
    readonly name: string;
  };
}

export async function rememberPlace(conversations: Conversations, activity: IncomingActivity): Promise<void> {
  const stored = storedFrom(activity);
  if (stored) await conversations.remember(stored);
}

/** True when the place was unknown until now. */
export async function isNewPlace(conversations: Conversations, activity: IncomingActivity): Promise<boolean> {
  const place = placeOf(activity);
  return place !== undefined && !(await conversations.find(place.tenantId, place.door, place.address));
}

export async function forgetPlace(conversations: Conversations, activity: IncomingActivity): Promise<void> {
  const place = placeOf(activity);
  if (place) await conversations.forget(place.tenantId, place.door, place.address, 'removed');
}

function storedFrom(activity: IncomingActivity): StoredConversation | undefined {
  const place = placeOf(activity);
  if (!place) return undefined;
  const { conversation, recipient, serviceUrl } = activity;
  // In a channel the root, so that what is sent unasked begins a post of its own.
  const conversationId = place.door === 'channel' ? rootOf(conversation.id) : conversation.id;
  const reference: Reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    conversation: {
      id: conversationId,
      conversationType: place.door,
      tenantId: place.tenantId,
      isGroup: place.door === 'channel',
      name: '',
    },
  };
  const { tenantId, door, address } = place;
  return { tenantId, kind: door, address, conversationId, serviceUrl, reference };
}
