/** What we read of an incoming activity. Loose: Teams adds fields at will, and a strict reader would stop the bot. */
import { z } from 'zod';
import type { Language, Place } from '../ports.js';

const Account = z.looseObject({ id: z.string() });

export const IncomingActivity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string() }))
    .nullish()
    .catch(undefined),
  locale: z.string().nullish(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  action: z.string().optional(),
  from: Account.extend({
    name: z.string().nullish(),
    aadObjectId: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  recipient: Account.extend({ name: z.string().nullish() }),
  conversation: Account.extend({
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string() }).nullish(),
      eventType: z.string().nullish(),
    })
    .nullish(),
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
});
export type IncomingActivity = z.infer<typeof IncomingActivity>;

/** The tenant that owns the conversation; a visitor's own tenant may be another. */
export function tenantOf(activity: IncomingActivity): string | undefined {
  // As our rows have it, whatever the case of what Teams says.
  return (activity.conversation.tenantId ?? activity.channelData?.tenant?.id)?.toLowerCase();
}

/** A person's chat or a channel; undefined for group and meeting chats, where nothing of ours belongs. */
export function placeOf(activity: IncomingActivity): Place | undefined {
  const tenantId = tenantOf(activity);
  const { from, conversation, channelData } = activity;
  if (!tenantId) return undefined;
  switch (conversation.conversationType ?? 'personal') {
    case 'personal':
      return from.aadObjectId ? { tenantId, door: 'personal', address: from.aadObjectId } : undefined;
    case 'channel':
      return { tenantId, door: 'channel', address: channelData?.channel?.id ?? rootOf(conversation.id) };
    default:
      return undefined;
  }
}

/** A thread's conversation is the channel's with the first post behind it. */
export function rootOf(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** Undefined where Teams runs in a language that we do not have, or says none. */
export function languageOf({ locale }: Pick<IncomingActivity, 'locale'>): Language | undefined {
  const spoken = locale?.toLowerCase().slice(0, 2);
  return spoken === 'sv' || spoken === 'en' ? spoken : undefined;
}

/** Ids only: what may stand in a log beside a fault. */
export function idsOf(activity: IncomingActivity): Readonly<Record<string, string | undefined>> {
  return { activity: activity.id, conversation: activity.conversation.id, tenant: tenantOf(activity) };
}
