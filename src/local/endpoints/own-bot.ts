/** POST /local/people/{id}/bot: somebody takes the bot out of their own chat, or puts it back - and the bot is told, as by Teams. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { activity } from '../bot/activity.js';
import { installIn } from '../bot/install.js';
import type { Place } from '../cast/find-people.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { productIsAway, readBody, teamsPersonOf } from './bad-call.js';
import { settled } from './settled.js';

const botBody = z.strictObject({ installed: z.boolean() });

export async function changeOwnBot(parts: Parts, call: Call): Promise<Reply> {
  const { installed } = readBody(botBody, call);
  const person = teamsPersonOf(parts, call);
  const place = { type: 'personal', id: person.chatId, tenantId: person.tenantId, person } as const;
  if (installed) await installIn(parts, place);
  else if (!(await takeOut(parts, place))) return { status: 503, body: productIsAway };
  await settled(parts);
  return { status: 200, body: {} };
}

type Chat = Extract<Place, { type: 'personal' }>;

async function takeOut(parts: Parts, place: Chat): Promise<boolean> {
  parts.memory.note({ kind: 'uninstalled', scope: place.id });
  const telling = {
    stageUrl: parts.url,
    place,
    by: place.person,
    id: `f:${randomUUID()}`,
    at: parts.clock.now(),
  };
  return parts.outbox.send(
    activity(telling, { type: 'installationUpdate', action: 'remove' }),
    place.tenantId,
  );
}
