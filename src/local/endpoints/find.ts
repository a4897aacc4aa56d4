/** POST /local/people/{id}/find and /insert: the message extension beside where the person writes, and the card that it puts in the chat. */
import { z } from 'zod';
import type { SayAnswer } from '../api.js';
import { activity } from '../bot/activity.js';
import { query, readQueryAnswer } from '../bot/extension.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall, productIsAway, readBody, teamsPersonOf } from './bad-call.js';
import { inboxOf } from './inbox.js';
import { placeOf } from './scene.js';
import { settled } from './settled.js';

const findBody = z.strictObject({ conversationId: z.string().optional(), text: z.string().max(4000) });

export async function find(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const { text, conversationId = person.chatId } = readBody(findBody, call);
  const place = placeOf(parts, person, conversationId);
  const found = readQueryAnswer(await query(parts, { person, place, text: text.trim() }));
  if (!found) return badCall('text', 'Sökningen gav inget svar. / The search gave no answer.', 502);
  parts.found.set(person.id, found.cards);
  return { status: 200, body: found.shown };
}

const insertBody = z.strictObject({ conversationId: z.string().optional(), at: z.int().min(0) });

/** Sends what was found last: a person puts no card in a chat but those that an app has given. */
export async function insert(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const { at: row, conversationId = person.chatId } = readBody(insertBody, call);
  const place = placeOf(parts, person, conversationId);
  const card = parts.found.get(person.id)?.[row];
  if (!card) return badCall('at', 'Ingen sådan träff. / No such result.');
  const { memory, clock, outbox, url } = parts;
  const activityId = String(memory.nextNumber());
  const threadId = place.type === 'channel' ? activityId : null;
  const at = clock.now();
  const posted = { activityId, threadId, at: at.toISOString(), personId: person.id, text: null, card };
  memory.note({ kind: 'posted', conversationId: place.id, ...posted });
  // In a channel the bot hears nothing that does not name it.
  if (place.type === 'personal') {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const telling = { stageUrl: url, place, by: person, threadId, id: activityId, at };
    const sent = await outbox.send(activity(telling, { type: 'message', attachments }), place.tenantId);
    if (!sent) return { status: 503, body: productIsAway };
    await settled(parts);
  }
  return { status: 200, body: { inbox: inboxOf(parts, person) } satisfies SayAnswer };
}
