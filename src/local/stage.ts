/** The stage: stand-ins for Microsoft, the local API and the provbänk page on one port of this machine. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiError } from './api.js';
import { installEverywhere } from './bot/install.js';
import { openIdRoutes } from './bot/openid.js';
import { outbox } from './bot/outbox.js';
import { openSigner } from './bot/signer.js';
import { findPeople } from './cast/find-people.js';
import { readCast, type Cast } from './cast/people.js';
import { openRates } from './connector/rates.js';
import { connectorRoutes } from './connector/routes.js';
import { productIsAway } from './endpoints/bad-call.js';
import { openDialogs } from './endpoints/dialogs.js';
import { isLocalHost } from './endpoints/guard.js';
import { localRoutes } from './endpoints/routes.js';
import { faultsOnOrder } from './faults.js';
import { openMailboxRates } from './graph/mailbox-rates.js';
import { openNotices } from './graph/notices.js';
import { graphRoutes } from './graph/routes.js';
import { pageRoutes } from './http/page-files.js';
import { proxyTo } from './http/proxy.js';
import { dispatch, send, type Reply } from './http/router.js';
import { lockFolder } from './journal/lock.js';
import { openJournal, type Journal } from './journal/journal.js';
import { remember } from './journal/memory.js';
import type { Parts } from './parts.js';
import { productAt } from './product.js';
import { stageClock } from './stage-clock.js';

export interface StageSettings {
  /** 0 takes any free port. */
  readonly port: number;
  /** The stage keeps its journal and its key in the folder `stage` below it. */
  readonly dataDir: string;
  readonly productUrl: string;
  readonly secret: string;
  /** How long Microsoft waits for the bot; 15 s when nothing else is said. */
  readonly redeliverAfterMs?: number;
  /** Who is played; the cast of the repository when nothing else is said. */
  readonly cast?: Cast;
  /** Milliseconds of machine time, for the rate tables. */
  readonly machineTime?: () => number;
}

export interface Stage {
  readonly url: string;
  stop(): Promise<void>;
}

const microsoftWaitsMs = 15_000;
const lookAgainMs = 300;

export async function startStage(settings: StageSettings): Promise<Stage> {
  const folder = join(settings.dataDir, 'stage');
  const server = createServer();
  // Who asks before everything is in place gets an answer too: a request that nobody hears would wait for ever.
  let answer: Answering = (_request, response) => send(response, { status: 503, body: productIsAway });
  server.on('request', (request, response) => answer(request, response));
  const url = await listening(server, settings.port);
  const lock = lockFolder(folder, () => server.close());
  const journal = openJournal(folder);
  const signer = await openSigner(folder);
  const parts = partsOf(settings, { url, journal, signer });
  answer = answering(parts);
  const stopping = new AbortController();
  const installed = rollOut(parts, stopping.signal);
  return {
    url,
    async stop() {
      if (stopping.signal.aborted) return;
      stopping.abort();
      parts.outbox.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await installed;
      journal.close();
      lock.release();
    },
  };
}

async function listening(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

interface Opened extends Pick<Parts, 'url' | 'signer'> {
  readonly journal: Journal;
}

function partsOf(settings: StageSettings, { url, journal, signer }: Opened): Parts {
  const memory = remember(journal);
  const product = productAt(settings.productUrl, settings.secret);
  const faults = faultsOnOrder();
  const notices = openNotices({ memory, faults });
  memory.onEvent((event, before) => notices.changed(event, before));
  const redeliverAfterMs = settings.redeliverAfterMs ?? microsoftWaitsMs;
  return {
    people: findPeople(settings.cast ?? readCast()),
    memory,
    clock: stageClock(memory, product),
    faults,
    rates: openRates(settings.machineTime),
    mailboxRates: openMailboxRates(settings.machineTime),
    notices,
    signer,
    product,
    outbox: outbox({ memory, product, signer, faults, redeliverAfterMs }),
    dialogs: openDialogs(),
    found: new Map(),
    url,
    redeliverAfterMs,
  };
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

function answering(parts: Parts): Answering {
  const routes = [
    ...pageRoutes(),
    ...localRoutes(parts),
    ...connectorRoutes(parts),
    ...graphRoutes(parts),
    ...openIdRoutes(parts),
  ];
  const proxy = proxyTo(parts.product.url);
  return (request, response) => {
    if (!isLocalHost(request.headers.host)) return send(response, refusal(403, 'Host', 'localhost'));
    dispatch(routes, request)
      .then((reply) => {
        if (reply) send(response, reply);
        else if (own.test(request.url ?? '')) send(response, refusal(404, 'path', noSuchPath));
        else proxy(request, response);
      })
      .catch((error: unknown) => {
        console.error('stage:', error);
        if (!response.headersSent) send(response, refusal(500, null, 'stage'));
      });
  };
}

/** These are never the product's. */
const own = /^\/(local|local-control|connector|graph|openid)(\/|$)/;
const noSuchPath = 'Ingen sådan adress. / No such path.';

function refusal(status: number, field: string | null, message: string): Reply {
  return { status, body: { error: { field, message } } satisfies ApiError };
}

/** Waits for the product, gives it the time, and lets everybody have the app. */
async function rollOut(parts: Parts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await parts.product.healthy())) {
    await pause(lookAgainMs, undefined, { signal }).catch(() => undefined);
  }
  if (signal.aborted) return;
  parts.outbox.start();
  await installEverywhere(parts);
}
