/** Our own retry policy: the Graph client's repeats any POST under 503 and 504, and may hold a call for minutes. */
import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import { setTimeout as pause } from 'node:timers/promises';
import { retryAfterMs } from './retry-after.js';

/**
 * `safe`: a second time changes nothing (reads, a booking with its transaction id, a cancelling).
 * `if-refused`: only when Graph said that it did nothing and asked us to come back soon.
 */
export type Repeat = 'safe' | 'if-refused';

/** What the policy must know about one call; a class because the client finds middleware options by constructor. */
export class CallLimits implements MiddlewareOptions {
  constructor(
    readonly repeat: Repeat,
    readonly signal: AbortSignal,
    readonly endsAt: number,
  ) {}
}

const mostAttempts = 3;
// A longer wait belongs to the durable follow-up, not to a call that holds one of the mailbox's places.
const longestPauseMs = 5_000;

export function retryPolicy(): Middleware {
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => {
      next = middleware;
    },
    execute: async (context) => {
      if (!next) throw new Error('The retry policy is last in the chain; it needs a sender after it.');
      for (let attempt = 1; ; attempt += 1) {
        const failure = await sendOnce(next, context);
        const pauseMs = pauseBeforeRepeat(attempt, limitsOf(context), failure ?? context.response);
        if (pauseMs !== undefined) {
          await context.response?.body?.cancel();
          await pause(pauseMs, undefined, { signal: limitsOf(context).signal });
        } else if (failure) throw failure;
        else return;
      }
    },
  };
}

export function limitsOf(context: Context): CallLimits {
  const limits = context.middlewareControl?.getMiddlewareOptions(CallLimits);
  if (!(limits instanceof CallLimits)) throw new Error('A Graph call went out without limits.');
  return limits;
}

async function sendOnce(sender: Middleware, context: Context): Promise<Error | undefined> {
  delete context.response;
  try {
    await sender.execute(context);
    return undefined;
  } catch (error) {
    return named(error);
  }
}

/** How long to wait before the call is repeated; undefined means that it is not. */
function pauseBeforeRepeat(
  attempt: number,
  limits: CallLimits,
  outcome: Error | Response | undefined,
): number | undefined {
  if (attempt >= mostAttempts || limits.signal.aborted || !outcome) return undefined;
  const asked = outcome instanceof Error ? undefined : retryAfterMs(outcome.headers);
  if (!mayRepeat(limits.repeat, outcome, asked)) return undefined;
  const wanted = asked ?? 200 * 2 ** attempt;
  // Later, never sooner: those who were refused together do not come back together.
  const pauseMs = wanted * (1 + Math.random() / 4);
  const fits = wanted <= longestPauseMs && performance.now() + pauseMs < limits.endsAt;
  return fits ? pauseMs : undefined;
}

function mayRepeat(repeat: Repeat, outcome: Error | Response, askedMs: number | undefined): boolean {
  if (repeat === 'if-refused') {
    return !(outcome instanceof Error) && [429, 503].includes(outcome.status) && askedMs !== undefined;
  }
  return outcome instanceof Error || [429, 502, 503, 504].includes(outcome.status);
}

// The client keeps only the name of an error from its middleware, and "TypeError" says less than ECONNREFUSED.
function named(error: unknown): Error {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const name = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  return Object.assign(new Error(name), { name });
}
