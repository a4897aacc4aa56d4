/** GET and POST /local/subscriptions: who is told of changes in calendars, and what Graph itself says of a subscription. */
import { z } from 'zod';
import type { ApiSubscriptions } from '../api.js';
import { standing } from '../graph/subscriptions.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall, readBody } from './bad-call.js';
import { settled } from './settled.js';

const body = z.strictObject({
  address: z.string(),
  what: z.enum(['missed', 'subscriptionRemoved', 'reauthorizationRequired']),
});

export function subscriptions(parts: Parts): Reply {
  const found = standing(parts).map(({ id, address, resource, changeType, expiresAt }) => ({
    ...{ id, address, resource, changeType, expiresAt },
  }));
  return { status: 200, body: { subscriptions: found } satisfies ApiSubscriptions };
}

/** One that is removed tells nothing more. */
export async function sayOfSubscriptions(parts: Parts, call: Call): Promise<Reply> {
  const { address, what } = readBody(body, call);
  const own = standing(parts).filter((one) => one.address === address.toLowerCase());
  if (own.length === 0)
    return badCall('address', 'Ingen prenumererar på den brevlådan. / Nobody subscribes to that mailbox.');
  for (const one of own) {
    if (what === 'subscriptionRemoved') parts.memory.note({ kind: 'unsubscribed', id: one.id });
    parts.notices.lifecycle(one, what);
  }
  await parts.notices.whenTold();
  await settled(parts);
  return { status: 200, body: {} };
}
