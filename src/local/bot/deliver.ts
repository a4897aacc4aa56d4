/** Hands activities to the product's /api/messages: signed, and again when nobody answers. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ProductAway } from '../product.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import type { Activity } from './activity.js';

export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Sending = Pick<Parts, 'product' | 'signer' | 'faults' | 'memory' | 'redeliverAfterMs'>;

/** One try; undefined when the bot has heard it but its answer was lost. Throws ProductAway when the line is dead. */
export async function deliverOnce(parts: Sending, activity: Activity): Promise<BotAnswer | undefined> {
  const fault = await parts.faults.next('product');
  if (fault && fault.status > 0) return told(parts, activity, { status: fault.status, body: undefined });
  if (fault?.duplicate) await post(parts, activity);
  const answer = await post(parts, activity);
  told(parts, activity, answer);
  return fault?.dropResponse ? undefined : answer;
}

/** As Teams does: the same again after 15 s without an answer, then once more under a new id. The first answer counts. */
export async function deliverInvoke(parts: Sending, activity: Activity): Promise<BotAnswer> {
  const again = { ...activity, id: `f:${randomUUID()}` };
  const tries: Promise<BotAnswer>[] = [];
  for (const one of [activity, activity, again]) {
    tries.push(deliverOnce(parts, one).then((answer) => answer ?? new Promise(() => undefined)));
    const answer = await firstWithin(tries, parts.redeliverAfterMs);
    if (answer) return answer;
  }
  throw new ProductAway('no answer to three deliveries');
}

async function firstWithin(tries: Promise<BotAnswer>[], ms: number): Promise<BotAnswer | undefined> {
  const stop = new AbortController();
  const late = pause(ms, undefined, { signal: stop.signal }).catch(() => undefined);
  try {
    return await Promise.race([Promise.any(tries), late]);
  } catch (error) {
    throw new ProductAway(error);
  } finally {
    stop.abort();
  }
}

async function post({ product, signer }: Sending, activity: Activity): Promise<BotAnswer> {
  const bearer = await signer.tokenFor(activity.serviceUrl);
  try {
    const response = await fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : readJson(text) };
  } catch (error) {
    throw new ProductAway(error);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function told({ memory }: Sending, activity: Activity, answer: BotAnswer): BotAnswer {
  record(memory, {
    kind: `deliver.${activity.type}`,
    status: answer.status,
    key: activity.id,
    tenantId: null,
    where: activity.conversation.id,
  });
  return answer;
}
