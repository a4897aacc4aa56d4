/** The product's HTTP server: messages from Teams, the door behind mailed links, and health. Binds to this machine by default. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { createServer, type Request, type Response, type Server as Restify } from 'restify';
import type { Heart } from '../answer.js';
import type { Documents } from '../open-documents.js';
import type { HearNotices } from '../hear-notices.js';
import type { Language } from '../ports.js';
import type { Texts } from '../texts/sv.js';
import { languageOf, param } from './asked.js';
import { openAssets } from './assets.js';
import { openDocumentDoor } from './document-door.js';
import { deliverDocument, showDocument } from './document-routes.js';
import { keepPace, type DoorPaceSettings } from './door-pace.js';
import { guard, isAddress, isFromOurPage } from './guard.js';
import { addGuideRoutes } from './guides/guide-routes.js';
import { readJson } from './json-body.js';
import { openMailDoor, type MailDoor } from './mail-door.js';
import { largestNotices, takeNotices, validationIn } from './notices.js';
import { openOverviewDoor, type OverviewDoorNeeds } from './overview/overview-door.js';
import { answerOverview, sendShell } from './overview/overview-routes.js';
import { noteFaults, type WebLog } from './web-log.js';

export interface ServerNeeds {
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  readonly messages: (req: IncomingMessage & { body?: unknown }, res: ServerResponse) => Promise<void>;
  readonly heart: Heart;
  readonly documents: Documents;
  /** The personal tab: who may read it, how it is known who asks, and whose frames it may stand in. */
  readonly tab: Omit<OverviewDoorNeeds, 'texts'> & { readonly frames: readonly string[] };
  /** What Graph tells of calendars. */
  readonly hearNotices: HearNotices;
  readonly texts: (language: Language) => Texts;
  readonly ready: () => Promise<boolean>;
  readonly log: WebLog;
  readonly pace?: DoorPaceSettings;
  /** Paths of local mode: true when it has answered. */
  readonly extra?: (req: IncomingMessage, res: ServerResponse) => Promise<boolean>;
}

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** Teams sends about 100 KB at most; a form on the page is far smaller. */
const largestActivity = 256 * 1024;
const largestForm = 64 * 1024;
const graceMs = 1500;

type Route = (req: Request, res: Response) => Promise<void>;

export async function openServer(needs: ServerNeeds): Promise<Server> {
  // restify's own log writes whole requests, and its words name the path: both hold the tokens of links.
  const server = createServer({
    name: '',
    // The typings know an older pino than the one that restify calls.
    log: pino({ level: 'silent' }) as never,
    formatters: { 'application/json': notHere, 'text/plain': notHere, 'application/octet-stream': notHere },
  });
  const { extra } = needs;
  server.pre((req, res, next) => {
    guard(res);
    if (isAddress(req)) return next();
    refuse(res, 400);
    return next(false);
  });
  if (extra) {
    server.pre((req, res, next) => {
      extra(req, res).then((answered) => next(answered ? false : undefined), next);
    });
  }
  keepPace(server, needs.pace);
  addRoutes(server, needs);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(needs.port, needs.host ?? '127.0.0.1', listening);
  });
  return { port: server.address().port, close: () => close(server) };
}

/** Only restify's own refusals (no such path, no such method) come this way: our routes write their answers themselves. */
function notHere(): string {
  return '{"error":"not here"}';
}

function addRoutes(server: Restify, needs: ServerNeeds): void {
  const { heart, texts, log } = needs;
  const noteFault = noteFaults(log);
  const door = openMailDoor({ heart, texts, noteFault });
  const sendAsset = openAssets();
  const route = calmly(noteFault);
  server.post(
    '/api/messages',
    route('messages', (req, res) => receive(needs, req, res)),
  );
  server.post(
    '/api/notifications',
    route('notifications', (req, res) => hearNotices(needs, req, res)),
  );
  server.get(
    '/health',
    route('health', (_req, res) => health(needs, res)),
  );
  server.get('/svar/assets/:name', async (req, res) => {
    sendAsset(param(req, 'name'), req, res);
    return Promise.resolve();
  });
  server.get(
    '/svar/:token',
    route('mail-door.show', (req, res) => show(door, req, res)),
  );
  server.post(
    '/svar/:token',
    route('mail-door.act', (req, res) => act(door, texts, { req, res })),
  );
  addDocumentRoutes(server, needs, route);
  addOverviewRoutes(server, needs, route);
  addGuideRoutes(server, { texts, languageOf });
}

/** What a route does not answer itself is noted, and said as little of as can be. */
function calmly(noteFault: (error: unknown, operation: string) => string) {
  return (operation: string, answer: Route): Route =>
    async (req, res) => {
      try {
        await answer(req, res);
      } catch (error) {
        noteFault(error, operation);
        if (!res.headersSent) json(res, 503, { error: 'try again' });
      }
    };
}

function addDocumentRoutes(
  server: Restify,
  { documents, texts, log }: ServerNeeds,
  route: ReturnType<typeof calmly>,
): void {
  const door = openDocumentDoor({ documents, texts, noteFault: noteFaults(log) });
  const asked = (req: Request, res: Response) => ({
    ...{ token: param(req, 'token'), language: languageOf(req) },
    ...{ req, res },
  });
  server.get(
    '/dokument/:token',
    route('document-door.show', (req, res) => showDocument(door, asked(req, res))),
  );
  server.post(
    '/dokument/:token',
    route('document-door.deliver', (req, res) => deliverDocument(door, asked(req, res))),
  );
}

function addOverviewRoutes(
  server: Restify,
  { tab, texts }: ServerNeeds,
  route: ReturnType<typeof calmly>,
): void {
  const door = openOverviewDoor({ ...tab, texts });
  server.get('/overblick', async (req, res) => {
    const language = languageOf(req);
    sendShell(res, texts(language), language, tab.frames);
    return Promise.resolve();
  });
  server.post(
    '/api/overview',
    route('overview', (req, res) => answerOverview(door.overview, { req, res })),
  );
  server.post(
    '/api/overview/csv',
    route('overview.csv', (req, res) => answerOverview(door.csv, { req, res })),
  );
}

async function receive({ messages }: ServerNeeds, req: Request, res: Response): Promise<void> {
  const read = await readJson(req, largestActivity);
  if (!read.ok) return refuse(res, read.status);
  req.body = read.body;
  await messages(req, res);
}

/** Graph counts whoever is slow as gone: what was told is noted, and read about later. */
async function hearNotices({ hearNotices: hear }: ServerNeeds, req: Request, res: Response): Promise<void> {
  const validation = validationIn(req.getQuery());
  if (validation === 'refused') return refuse(res, 400);
  if (validation) {
    res.statusCode = 200;
    res.setHeader('content-type', 'text/plain; charset=utf-8');
    res.end(validation.token);
    return;
  }
  const read = await readJson(req, largestNotices);
  if (!read.ok) return refuse(res, read.status);
  await takeNotices(hear, read.body);
  json(res, 202, {});
}

async function health({ ready }: ServerNeeds, res: Response): Promise<void> {
  const isReady = await ready().catch(() => false);
  json(res, isReady ? 200 : 503, { status: isReady ? 'ok' : 'not ready' });
}

async function show(door: MailDoor, req: Request, res: Response): Promise<void> {
  const { status, html } = await door.show(param(req, 'token'), languageOf(req));
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(html);
}

async function act(
  door: MailDoor,
  texts: ServerNeeds['texts'],
  { req, res }: { req: Request; res: Response },
): Promise<void> {
  const language = languageOf(req);
  if (!isFromOurPage(req)) return json(res, 403, { error: { message: texts(language).web.elsewhere } });
  const read = await readJson(req, largestForm);
  if (!read.ok) return refuse(res, read.status, texts(language).web.notUnderstood);
  const { status, body } = await door.act(param(req, 'token'), language, read.body);
  json(res, status, body);
}

/** What is left of a body that was too large is not waited for. */
function refuse(res: Response, status: number, message = 'not taken'): void {
  res.setHeader('connection', 'close');
  json(res, status, { error: { message } });
}

function json(res: ServerResponse, status: number, body: object): void {
  res.statusCode = status;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.end(JSON.stringify(body));
}

/** What has begun may end; who keeps talking on an open line is cut off, and will deliver again. */
function close(server: Restify): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.server.closeIdleConnections();
    setTimeout(() => server.server.closeAllConnections(), graceMs).unref();
  });
}
