/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** A stage with a small product beside it, for one suite: started once, emptied between tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCast, type TeamsPerson } from '../../src/local/cast/people.js';
import { startStage, type Stage } from '../../src/local/stage.js';
import { fakeProduct, trust, type FakeProduct } from './fake-product.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

export interface OnStage {
  readonly stage: Stage;
  readonly product: FakeProduct;
  readonly folder: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** A call to the Bot Connector as the bot makes it. */
  connector(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A call to Graph in Partille's tenant. */
  graph(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

export const vgr = '10000000-0000-4000-8000-000000000001';
export const partille = '10000000-0000-4000-8000-000000000002';

/** An hour passes between two calls, so that no suite has to wait for the rate table; `machineTime` says otherwise. */
export async function onStage(redeliverAfterMs = 15_000, machineTime = hourly()): Promise<OnStage> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-stage-'));
  const product = await fakeProduct();
  const stage = await startStage({
    port: 0,
    dataDir: folder,
    productUrl: product.url,
    secret: 'secret',
    redeliverAfterMs,
    machineTime,
  });
  trust(product, stage.url);
  return {
    stage,
    product,
    folder,
    get: (path, headers = {}) => ask(`${stage.url}${path}`, 'GET', undefined, headers),
    post: (path, body, headers = {}) =>
      ask(`${stage.url}${path}`, 'POST', body, { 'x-sip-local': '1', ...headers }),
    connector: (method, path, body) =>
      ask(`${stage.url}/connector/${partille}${path}`, method, body, {
        authorization: 'Bearer local-connector',
      }),
    graph: (method, path, body, headers = {}) =>
      ask(`${stage.url}/graph/v1.0${path}`, method, body, {
        authorization: `Bearer local-graph.${partille}`,
        ...headers,
      }),
    stop: async () => {
      await stage.stop();
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function hourly(): () => number {
  let hours = 0;
  return () => (hours += 1) * 3_600_000;
}

export function teamsPerson(id: string): TeamsPerson {
  return readCast().people.find((person) => person.id === id) as TeamsPerson;
}

export function channelOf(unitId: string): string {
  return readCast().teams.find((team) => team.unitId === unitId)!.channels[0]!.id;
}

export function message(content: object): object {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  return { type: 'message', attachments: [attachment] };
}

export function card(body: object[], rest: object = {}): object {
  return { type: 'AdaptiveCard', version: '1.5', body, ...rest };
}

export const button = (verb: string, title: string, rest: object = {}) => ({
  type: 'ActionSet',
  actions: [{ type: 'Action.Execute', verb, title, ...rest }],
});

async function ask(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
