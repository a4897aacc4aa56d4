/** POST /v3/conversations: a personal chat for somebody who has the bot, or a new thread in a channel of a team that has it. */
import { z } from 'zod';
import type { Call, Reply } from '../http/router.js';
import { botId, type Parts } from '../parts.js';
import { record } from '../record.js';
import { serviceUrl } from '../bot/activity.js';
import { readOutgoing, tooBig } from './outgoing.js';
import { refuse } from './refuse.js';
import { post } from './send.js';
import { conversationIdOf, requireInstalled, threadOf, type Thread } from './threads.js';

const asked = z.looseObject({
  isGroup: z.boolean().nullish(),
  bot: z.looseObject({ id: z.string().nullish() }).nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
type Asked = z.infer<typeof asked>;

export function createConversation(parts: Parts, call: Call): Reply {
  tooBig(call);
  const read = asked.safeParse(call.body);
  if (!read.success) return refuse('BadSyntax', `ConversationParameters: ${wrong(read.error)}`);
  const tenantId = call.params.tenant ?? '';
  const thread = read.data.channelData?.channel
    ? threadOf(parts, tenantId, read.data.channelData.channel.id)
    : personalThread(parts, tenantId, read.data);
  return created(parts, thread, read.data.activity ?? undefined);
}

function personalThread(parts: Parts, tenantId: string, { members, bot, ...rest }: Asked): Thread {
  const [member, ...others] = members ?? [];
  if (!member || others.length > 0) refuse('BadSyntax', 'A bot starts a conversation with one member.');
  if (bot?.id && bot.id !== botId) refuse('BadArgument', 'The bot is not this bot.');
  const named = rest.channelData?.tenant?.id ?? rest.tenantId;
  if (named !== tenantId) refuse('BadSyntax', 'The tenant of the member must be named.');
  if (!member.id.startsWith('29:'))
    refuse('BadArgument', 'The member is not addressable: ids begin with 29:.');
  const person = parts.people.byMri(member.id);
  if (!person || person.tenantId !== tenantId) return refuse('BadArgument', 'Unknown member in this tenant.');
  return { place: { type: 'personal', id: person.chatId, tenantId, person }, threadId: null };
}

function created(parts: Parts, thread: Thread, activity: unknown): Reply {
  const { place } = thread;
  requireInstalled(parts, place);
  if (place.type === 'channel' && activity === undefined)
    refuse('BadSyntax', 'A conversation in a channel begins with an activity.');
  const first = activity === undefined ? undefined : readOutgoing(activity, place.id);
  const activityId = first && post(parts, { ...thread, threadId: null }, first);
  const id = place.type === 'channel' ? conversationIdOf({ place, threadId: activityId ?? null }) : place.id;
  const key = activityId ?? place.id;
  record(parts.memory, {
    kind: 'connector.create',
    status: 201,
    key,
    tenantId: place.tenantId,
    where: place.id,
  });
  const body = {
    id,
    ...(activityId ? { activityId } : {}),
    serviceUrl: serviceUrl(parts.url, place.tenantId),
  };
  return { status: 201, body };
}

function wrong({ issues }: z.ZodError): string {
  const [first] = issues;
  return first ? `${first.path.join('.')}: ${first.message}` : 'is wrong';
}
