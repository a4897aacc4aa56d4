/** One real Graph client per tenant: authentication, our retry policy and the sender, with a time limit on every call. */
import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest, Middleware } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { Authorise } from './credentials.js';
import { AnsweredWithError, outsideFailure, word } from './failures.js';
import { limitPerMailbox } from './mailbox-limit.js';
import { CallLimits, limitsOf, retryPolicy, type Repeat } from './retry-policy.js';

export interface GraphSettings {
  /** Without the version: https://graph.microsoft.com, or the local stand-in. */
  readonly baseUrl: string;
  readonly authorise: Authorise;
  /** For a whole call: the queue of its mailbox, the token, the attempts and the reading of the answer. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

interface GraphCall {
  readonly operation: string;
  readonly tenantId: string;
  /** Left out where it is about nobody's. */
  readonly mailbox?: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /users/{mailbox} where there is one; the caller has encoded ids in it. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The version that is to be changed, and no other: 412 where it is not the newest any more. */
  readonly ifMatch?: string;
  /** The answer to a change is what it has become, with its new version. */
  readonly givesBack?: true;
  readonly repeat: Repeat;
}

/** Makes one call; gives the parsed JSON (undefined if none), throws OutsideFailure. */
export type Graph = (call: GraphCall) => Promise<unknown>;

// Outlook's limit is four at once per app and mailbox; one place is left for a second instance of the product.
const callsPerMailbox = 3;
export const usualTimeoutMs = 20_000;

export function graphClient(settings: GraphSettings): Graph {
  refusePlainHttp(settings.baseUrl);
  const timeoutMs = settings.timeoutMs ?? usualTimeoutMs;
  const clientOf = clientPerTenant(settings);
  const limited = limitPerMailbox(callsPerMailbox);
  return async (call) => {
    // Half for the queue: a letter that starts with no time left would go, and yet be called failed.
    const queue = timeLimit(timeoutMs / 2);
    const whole = timeLimit(timeoutMs);
    const limits = new CallLimits(call.repeat, whole.signal, performance.now() + timeoutMs);
    const lane = `${call.tenantId}/${call.mailbox?.toLowerCase() ?? ''}`;
    try {
      return await limited(lane, queue.signal, () => exchange(clientOf(call.tenantId), call, limits));
    } catch (error) {
      throw outsideFailure(call.operation, error);
    } finally {
      queue.end();
      whole.end();
    }
  };
}

function timeLimit(ms: number): { signal: AbortSignal; end: () => void } {
  const stop = new AbortController();
  const strike = (): void => stop.abort(new DOMException('The time limit passed.', 'TimeoutError'));
  const timer = setTimeout(strike, ms);
  return { signal: stop.signal, end: () => clearTimeout(timer) };
}

function clientPerTenant(settings: GraphSettings): (tenantId: string) => Client {
  const clients = new Map<string, Client>();
  return (tenantId) => {
    const client = clients.get(tenantId) ?? newClient(settings, tenantId);
    clients.set(tenantId, client);
    return client;
  };
}

function newClient({ baseUrl, authorise, fetch }: GraphSettings, tenantId: string): Client {
  const sender = fetch ? sendWith(fetch) : new HTTPMessageHandler();
  return Client.initWithMiddleware({
    baseUrl,
    middleware: [authentication(authorise, tenantId), retryPolicy(), sender],
  });
}

async function exchange(client: Client, call: GraphCall, limits: CallLimits): Promise<unknown> {
  const query = Object.entries(call.query ?? {}).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const whose = call.mailbox === undefined ? '' : `/users/${encodeURIComponent(call.mailbox)}`;
  const path = `${whose}${call.path}`;
  const request = client
    .api(query.length > 0 ? `${path}?${query.join('&')}` : path)
    // Graph never redirects these calls; following one could carry a body to another host.
    .options({ signal: limits.signal, redirect: 'manual' })
    .header('Prefer', call.givesBack ? 'return=representation' : 'outlook.timezone="UTC"')
    .middlewareOptions([limits])
    .responseType(ResponseType.RAW);
  if (call.ifMatch !== undefined) request.header('If-Match', call.ifMatch);
  const response = await sendBy(call, request);
  const body = parseJson(await readText(response));
  if (response.ok) return body;
  throw new AnsweredWithError(response.status, errorCode(body), response.headers);
}

// The client types every answer as any; with ResponseType.RAW it is a Response.
function sendBy({ method, body = {} }: GraphCall, request: GraphRequest): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get() as Promise<Response>;
    case 'POST':
      return request.post(body) as Promise<Response>;
    case 'PATCH':
      return request.patch(body) as Promise<Response>;
    case 'DELETE':
      return request.delete() as Promise<Response>;
  }
}

// A connection lost in the middle of the answer is "no answer" too, and must look like one to the conversion.
async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    const name = error instanceof Error && error.name !== 'TypeError' ? error.name : 'BrokenAnswer';
    throw new DOMException('The answer could not be read.', name);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Empty (202), or a gateway's HTML page: the status and the caller's schema say the rest.
    return undefined;
  }
}

const errorAnswer = z.looseObject({ error: z.looseObject({ code: z.string() }) });

function errorCode(body: unknown): string {
  const parsed = errorAnswer.safeParse(body);
  return parsed.success ? word(parsed.data.error.code) : 'unknown';
}

/** Own, because the client's handler sends no bearer over http, which the local stand-in speaks. */
function authentication(authorise: Authorise, tenantId: string): Middleware {
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => {
      next = middleware;
    },
    execute: async (context) => {
      const bearer = await beforeTheLimit(authorise(tenantId), limitsOf(context).signal);
      const headers = new Headers(context.options?.headers);
      headers.set('authorization', `Bearer ${bearer}`);
      context.options = { ...context.options, headers };
      await next?.execute(context);
    },
  };
}

function sendWith(send: typeof fetch): Middleware {
  return {
    execute: async (context) => {
      context.response = await send(context.request, context.options);
    },
  };
}

function beforeTheLimit<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}

/** A bearer in clear text may only go to this machine. */
function refusePlainHttp(baseUrl: string): void {
  const { protocol, hostname } = new URL(baseUrl);
  const thisMachine = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && thisMachine)) return;
  throw new Error(`The base URL of Graph must be https (now ${protocol}//${hostname}).`);
}
