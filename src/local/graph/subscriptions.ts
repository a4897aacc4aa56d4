/** Subscriptions to what changes in a mailbox's events: proved by a handshake, with an end, and kept over a restart. Machine time. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Call, Reply } from '../http/router.js';
import type { StoredSubscription } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { refuseGraph } from './errors.js';
import { checkBody, tenantOf } from './mailbox-call.js';

const asked = z.looseObject({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullish(),
  resource: z.string(),
  expirationDateTime: z.iso.datetime({ offset: true }),
  clientState: z.string().nullish(),
});

const minuteMs = 60_000;
/** What Graph gives for Outlook's events, without their data. */
const longestMs = 10_080 * minuteMs;
const shortestMs = 45 * minuteMs;
const handshakeMs = 10_000;
const events = /^\/?users\/([^/]+)\/(?:calendar\/)?events$/i;

export async function subscribe(parts: Parts, call: Call): Promise<Reply> {
  const tenantId = tenantOf(parts.people.cast.tenants, call);
  checkBody('subscription.create', withHttps(call.body));
  const wanted = asked.parse(call.body);
  const [, name = ''] =
    events.exec(wanted.resource) ?? refuseGraph(400, 'ExtensionError', 'Only events of a user.');
  const mailbox = parts.people.mailbox(tenantId, decodeURIComponent(name));
  if (!mailbox) return refuseGraph(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
  for (const url of new Set([
    wanted.notificationUrl,
    wanted.lifecycleNotificationUrl ?? wanted.notificationUrl,
  ]))
    await proved(url);
  const subscription: StoredSubscription = {
    id: randomUUID(),
    tenantId,
    address: mailbox.address,
    changeType: wanted.changeType,
    notificationUrl: wanted.notificationUrl,
    lifecycleNotificationUrl: wanted.lifecycleNotificationUrl ?? null,
    resource: wanted.resource,
    expiresAt: endAsked(wanted.expirationDateTime),
    clientState: wanted.clientState ?? null,
  };
  parts.memory.note({ kind: 'subscription', subscription });
  const [kind, key] = ['graph.subscription', subscription.id];
  record(parts.memory, { kind, status: 201, key, tenantId, where: mailbox.address });
  return { status: 201, body: shown(subscription) };
}

export function renewSubscription(parts: Parts, call: Call): Reply {
  const found = own(parts, call);
  checkBody('subscription.update', call.body);
  const { expirationDateTime } = asked.pick({ expirationDateTime: true }).parse(call.body);
  const subscription = { ...found, expiresAt: endAsked(expirationDateTime) };
  parts.memory.note({ kind: 'subscription', subscription });
  const { id: key, tenantId, address: where } = found;
  record(parts.memory, { kind: 'graph.renewal', status: 200, key, tenantId, where });
  return { status: 200, body: shown(subscription) };
}

export function unsubscribe(parts: Parts, call: Call): Reply {
  parts.memory.note({ kind: 'unsubscribed', id: own(parts, call).id });
  return { status: 204 };
}

/** Those that have not ended. */
export function standing({ memory }: Pick<Parts, 'memory'>): StoredSubscription[] {
  const now = new Date().toISOString();
  return [...memory.known.subscriptions.values()].filter(({ expiresAt }) => expiresAt > now);
}

function own(parts: Parts, call: Call): StoredSubscription {
  const tenantId = tenantOf(parts.people.cast.tenants, call);
  const found = standing(parts).find(({ id }) => id === call.params.subscription);
  return found?.tenantId === tenantId
    ? found
    : refuseGraph(404, 'ResourceNotFound', 'The object was not found.');
}

function endAsked(text: string): string {
  const left = new Date(text).getTime() - Date.now();
  if (left <= 0) refuseGraph(400, 'InvalidRequest', 'Subscription expiration must be in the future.');
  if (left > longestMs)
    refuseGraph(400, 'InvalidRequest', 'Subscription expiration can only be 10080 minutes in the future.');
  return new Date(Date.now() + Math.max(left, shortestMs)).toISOString();
}

/** Graph takes https alone; here the product may be at http on this machine. */
function withHttps(body: unknown): unknown {
  const text = JSON.stringify(body ?? {});
  return JSON.parse(text.replaceAll(/"http:\/\/(127\.0\.0\.1|localhost)\b/g, '"https://$1'));
}

/** Whoever is asked must say the same token again, as plain text, within ten seconds. */
async function proved(url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const target = `${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`;
  const answer = await fetch(target, { method: 'POST', signal: AbortSignal.timeout(handshakeMs) }).catch(
    () => undefined,
  );
  const isPlain = /^text\/plain\b/i.test(answer?.headers.get('content-type') ?? '');
  if (answer?.status === 200 && isPlain && (await answer.text()) === token) return;
  refuseGraph(
    400,
    'ValidationError',
    'Subscription validation request failed. Response must exactly match validationToken query parameter.',
  );
}

function shown({ address: _address, tenantId: _tenant, expiresAt, ...rest }: StoredSubscription): object {
  return { ...rest, clientState: null, expirationDateTime: expiresAt };
}
