/** POST /local/people/{id}/say: a line in the chat with the bot, or in a channel, where the bot hears only its name. */
import { z } from 'zod';
import type { SayAnswer } from '../api.js';
import { activity } from '../bot/activity.js';
import type { Call, Reply } from '../http/router.js';
import { botId, botName, type Parts } from '../parts.js';
import { productIsAway, readBody, teamsPersonOf } from './bad-call.js';
import { inboxOf } from './inbox.js';
import { placeOf } from './scene.js';
import { settled } from './settled.js';

const sayBody = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  conversationId: z.string().optional(),
});

export async function say(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const { text, conversationId = person.chatId } = readBody(sayBody, call);
  const { memory, clock, outbox, url } = parts;
  const place = placeOf(parts, person, conversationId);
  const activityId = String(memory.nextNumber());
  const threadId = place.type === 'channel' ? activityId : null;
  const at = clock.now();
  const posted = { activityId, threadId, at: at.toISOString(), personId: person.id, text, card: null };
  memory.note({ kind: 'posted', conversationId: place.id, ...posted });
  const heard = place.type === 'channel' ? mentioned(text) : { text, textFormat: 'plain' };
  if (heard) {
    const telling = { stageUrl: url, place, by: person, threadId, id: activityId, at };
    const sent = await outbox.send(activity(telling, { type: 'message', ...heard }), place.tenantId);
    if (!sent) return { status: 503, body: productIsAway };
    await settled(parts);
  }
  const body: SayAnswer = { inbox: inboxOf(parts, person) };
  return { status: 200, body };
}

/** Undefined when the bot is not spoken to. */
function mentioned(text: string): { text: string; textFormat: string; entities: object[] } | undefined {
  const at = `@${botName}`;
  if (!text.includes(at)) return undefined;
  const mark = `<at>${botName}</at>`;
  const mention = { type: 'mention', text: mark, mentioned: { id: botId, name: botName } };
  return {
    text: text.replace(at, mark),
    textFormat: 'plain',
    entities: [mention, { type: 'clientInfo', locale: 'sv-SE', country: 'SE', timezone: 'Europe/Stockholm' }],
  };
}
