/** POST /local/people/{id}/look: somebody opens a conversation. It is read, and its cards may refresh. */
import { z } from 'zod';
import type { LookAnswer } from '../api.js';
import { refreshSeen } from '../bot/refresh.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { readBody, teamsPersonOf } from './bad-call.js';
import { inboxOf } from './inbox.js';
import { placeOf } from './scene.js';

const lookBody = z.strictObject({ conversationId: z.string() });

export async function look(parts: Parts, call: Call): Promise<Reply> {
  const person = teamsPersonOf(parts, call);
  const place = placeOf(parts, person, readBody(lookBody, call).conversationId);
  const lastSeen = parts.memory.known.posts.get(place.id)?.at(-1)?.id;
  if (lastSeen !== undefined)
    parts.memory.note({ kind: 'read', conversationId: place.id, personId: person.id, lastSeen });
  await refreshSeen(parts, { person, place });
  const body: LookAnswer = { inbox: inboxOf(parts, person) };
  return { status: 200, body };
}
