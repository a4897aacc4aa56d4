/** The product's side of local mode: follows the stage's clock and tells it when all work is done. Loaded in local mode only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../ports.js';

export interface LocalControl {
  readonly clock: Clock;
  /** Answers /local-control/*; false when the request is for something else or lacks the shared word. */
  handle(req: IncomingMessage, res: ServerResponse, product: ProductControls): Promise<boolean>;
}

export interface ProductControls {
  settle(): Promise<void>;
  busy(): Promise<number>;
  nextDue(): Promise<string | null>;
  reset(): Promise<void>;
}

const ClockBody = z.object({ now: z.iso.datetime({ offset: true }) });
const StageClock = z.object({ now: z.iso.datetime({ offset: true }) });

/** Reads the stage's time before anything is decided, so that a restart does not fall back to the machine's. */
export async function attachToStage(local: {
  readonly stageUrl: string;
  readonly secret: string;
}): Promise<LocalControl> {
  let shiftMs = 0;
  const setNow = (now: string) => {
    shiftMs = new Date(now).getTime() - Date.now();
  };
  const answer = await fetch(`${local.stageUrl}/local/clock`, { signal: AbortSignal.timeout(10_000) });
  setNow(StageClock.parse(await answer.json()).now);
  const clock: Clock = { now: () => new Date(Date.now() + shiftMs) };

  return {
    clock,
    handle: async (req, res, product) => {
      if (!req.url?.startsWith('/local-control/')) return false;
      if (req.headers['x-local-secret'] !== local.secret) return reply(res, 403, { error: 'x-local-secret' });
      const path = new URL(req.url, 'http://localhost').pathname.slice('/local-control/'.length);
      switch (`${req.method} ${path}`) {
        case 'POST clock':
          setNow(ClockBody.parse(await bodyOf(req)).now);
          await product.settle();
          return reply(res, 200, { now: clock.now().toISOString() });
        case 'GET next-due':
          return reply(res, 200, { due: await dueBefore(product, req.url) });
        case 'GET idle':
          return reply(res, 200, { idle: await becomesIdle(product) });
        case 'POST reset':
          await product.reset();
          return reply(res, 200, {});
        default:
          return reply(res, 404, {});
      }
    },
  };
}

/** The next due time, if it comes no later than `until`. */
async function dueBefore(product: ProductControls, url: string): Promise<string | null> {
  const until = new URL(url, 'http://localhost').searchParams.get('until');
  const due = await product.nextDue();
  return due !== null && (until === null || new Date(due) <= new Date(until)) ? due : null;
}

const idleWaitMs = 10_000;

async function becomesIdle(product: ProductControls): Promise<boolean> {
  const until = Date.now() + idleWaitMs;
  do {
    await product.settle();
    if ((await product.busy()) === 0) return true;
    await new Promise((wake) => setTimeout(wake, 50));
  } while (Date.now() < until);
  return false;
}

async function bodyOf(req: IncomingMessage): Promise<unknown> {
  const parsed: unknown = (req as { body?: unknown }).body;
  if (parsed !== undefined) return parsed;
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function reply(res: ServerResponse, status: number, body: object): true {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
  return true;
}
