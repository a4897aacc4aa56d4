/** The product as the stage sees it: its health, its clock and its quiet, over HTTP. */
import { z } from 'zod';

export interface Product {
  readonly url: string;
  healthy(): Promise<boolean>;
  /** True when nothing is left to do; the product may wait up to ten seconds before it answers. */
  idle(): Promise<boolean>;
  setClock(now: Date): Promise<void>;
  nextDue(until?: Date): Promise<Date | null>;
  reset(): Promise<void>;
}

/** The product does not answer: killed, starting, or not there. */
export class ProductAway extends Error {
  constructor(cause: unknown) {
    super('the product does not answer', { cause });
    this.name = 'ProductAway';
  }
}

const idleAnswer = z.looseObject({ idle: z.boolean() });
const dueAnswer = z.looseObject({ due: z.string().nullable() });

export function productAt(url: string, secret: string): Product {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await reach(`${url}/local-control/${path}`, {
      method,
      headers: { 'x-local-secret': secret, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new ProductAway(`${method} ${path}: ${String(answer.status)}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    url,
    healthy: () =>
      reach(`${url}/health`, {}).then(
        (answer) => answer.ok,
        () => false,
      ),
    idle: async () => idleAnswer.parse(await ask('GET', 'idle')).idle,
    setClock: async (now) => void (await ask('POST', 'clock', { now: now.toISOString(), running: true })),
    async nextDue(until) {
      const query = until ? `?until=${encodeURIComponent(until.toISOString())}` : '';
      const { due } = dueAnswer.parse(await ask('GET', `next-due${query}`));
      return due === null ? null : new Date(due);
    },
    reset: async () => void (await ask('POST', 'reset', {})),
  };
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(30_000), ...init });
  } catch (error) {
    throw new ProductAway(error);
  }
}
