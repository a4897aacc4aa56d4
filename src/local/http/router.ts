/** A small router on node:http: a list of routes, JSON in and out, and refusals as thrown values. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Undefined when nothing was sent. */
  readonly body: unknown;
  /** Bytes of the body. */
  readonly size: number;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON, unless it is text or bytes with a content type of their own. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The thing was done, but the line is cut instead of answering. */
  readonly cut?: boolean;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  handle(call: Call): Reply | Promise<Reply>;
}

/** A refusal in the words of whoever refuses. */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`refused with ${String(reply.status)}: ${JSON.stringify(reply.body)}`);
    this.name = 'Refusal';
  }
}

/** `/v3/conversations/:id/members`: each `:name` is one decoded path segment. */
export function route(method: string, pattern: string, handle: Route['handle']): Route {
  const source = pattern.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)');
  return { method, pattern: new RegExp(`^${source}/?$`), handle };
}

/** Undefined when the path is nobody's; a known path with another method is 405. */
export async function dispatch(
  routes: readonly Route[],
  request: IncomingMessage,
): Promise<Reply | undefined> {
  const url = new URL(request.url ?? '/', 'http://local');
  const onPath = routes.filter((one) => one.pattern.test(url.pathname));
  if (onPath.length === 0) return undefined;
  const found = onPath.find((one) => one.method === request.method);
  if (!found) return { status: 405, headers: { allow: onPath.map((one) => one.method).join(', ') } };
  try {
    return await found.handle(await callOf(request, url, found));
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

async function callOf(request: IncomingMessage, url: URL, { pattern }: Route): Promise<Call> {
  const groups = pattern.exec(url.pathname)?.groups ?? {};
  const raw = await bytesOf(request);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    params: Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decoded(value)])),
    query: url.searchParams,
    headers: request.headers,
    body: raw.length === 0 ? undefined : parsed(raw),
    size: raw.length,
  };
}

const largest = 1024 * 1024;

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  if (size > largest) throw new Refusal({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  return Buffer.concat(chunks);
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    const message = 'Innehållet är inte JSON. / The body is not JSON.';
    throw new Refusal({ status: 400, body: { error: { code: 'BadSyntax', field: 'body', message } } });
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal({ status: 400, body: { error: { code: 'BadSyntax', message: 'bad path' } } });
  }
}

export function send(response: ServerResponse, reply: Reply): void {
  if (reply.cut) return void response.destroy();
  const { body } = reply;
  const plain = typeof body === 'string' || Buffer.isBuffer(body);
  const content = body === undefined ? undefined : plain ? body : JSON.stringify(body);
  const type = plain || body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(reply.status, { ...type, ...reply.headers });
  response.end(content);
}
