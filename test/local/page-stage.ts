/** A small stage for the page's tests: answers the local API from memory, and remembers what the page sent. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type {
  ApiActivity,
  ApiConversation,
  ApiInbox,
  ApiLetter,
  ApiPerson,
  PressBody,
  SearchBody,
} from '../../src/local/api.js';
import { caseCard, dateDialog, recipientsDialog, summonsCard } from './page-cards.js';

const src = new URL('../../src/', import.meta.url);
const page = new URL('local/page/', src);
const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const hostConfig = new URL('../../src/local/contracts/teams-host-config.json', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const tenant = { id: 't1', name: 'Partille kommun' };
const region = { id: 't2', name: 'Västra Götalandsregionen' };
const bot = { id: 'bot', name: 'SIP-lotsen', bot: true };

const sought = [
  { at: 0, title: 'SIP-7K4QXM', text: 'Väntar på svar. Nästa: boka mötet när svaren har kommit' },
  { at: 1, title: 'SIP-3PW9TA', text: 'Aktiv plan. Nästa: uppföljning' },
];

export type Stage = Awaited<ReturnType<typeof openStage>>;

export interface Sent {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** The state is plain data that a test may change; the page asks for it every other second. */
function startingState() {
  return {
    now: '2026-03-02T07:00:00.000Z',
    nextDue: '2026-03-04T07:00:00.000Z' as string | null,
    dialog: null as string | null,
    /** Answered instead of the next press. */
    refuse: null as { status: number; message: string } | null,
    conversations: {
      sara: [
        conversation('19:sara', 'personal', 'SIP-lotsen', [
          activity('a1', { text: '**Välkommen.** Skriv *ny sip* för att börja.' }),
          activity('a2', { card: caseCard(1) }),
        ]),
        conversation('19:skola', 'channel', 'Ekdalsskolan › SIP', []),
      ],
      anna: [
        conversation('19:bup', 'channel', 'BUP, mottagningsfunktion › SIP', [
          activity('b1', { card: summonsCard('Ny') }),
        ]),
      ],
    } as Record<string, ApiConversation[]>,
    letters: [letter()],
  };
}

export async function openStage() {
  let state = startingState();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void answer({ state, sent, reset: () => (state = startingState()) }, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    sent,
    state: () => state,
    begin: () => {
      state = startingState();
      sent.length = 0;
    },
    close: () => server.close(),
  };
}

type State = ReturnType<typeof startingState>;
interface Held {
  state: State;
  sent: Sent[];
  reset(): void;
}

async function answer(held: Held, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stage').pathname);
  const isCall =
    path.startsWith('/local/') && !path.startsWith('/local/vendor/') && !path.startsWith('/local/letters/');
  if (!isCall) return file(path, response);
  const body = request.method === 'POST' ? await bodyOf(request) : {};
  if (request.method === 'POST' && request.headers['x-sip-local'] !== '1') return json(response, 403, {});
  if (request.method === 'POST') held.sent.push({ path, body });
  const { status, body: reply } = call(held, path, body);
  return json(response, status, reply);
}

function call(held: Held, path: string, body: Record<string, unknown>): { status: number; body: unknown } {
  const { state } = held;
  const [, , what, id = '', act] = path.split('/');
  if (what === 'host-config') return { status: 200, body: JSON.parse(readFileSync(hostConfig, 'utf8')) };
  if (what === 'clock') return { status: 200, body: clock(state, body) };
  if (what === 'reset') {
    held.reset();
    return { status: 200, body: {} };
  }
  if (what === 'mail')
    return { status: 200, body: { address: id, letters: id === 'maria@post.example' ? state.letters : [] } };
  if (id === '') return { status: 200, body: { people: people(state) } };
  if (act === 'calendar') return { status: 200, body: { events: id === 'sara' ? [meeting] : [] } };
  if (act === 'search') return { status: 200, body: { results: found(body as unknown as SearchBody) } };
  if (act === 'find') return { status: 200, body: { results: sought } };
  if (act === 'say') say(state, id, String(body['text']));
  if (act === 'look') read(state, id, String(body['conversationId']));
  if (act === 'press') return press(state, id, body);
  if (act === 'inbox') return { status: 200, body: inbox(state, id) };
  return { status: 200, body: { inbox: inbox(state, id) } };
}

function press(state: State, id: string, body: PressBody): { status: number; body: unknown } {
  if (state.refuse !== null) {
    const { status, message } = state.refuse;
    state.refuse = null;
    return { status, body: { error: { field: null, message } } };
  }
  const after = pressed(state, id, body);
  return { status: 200, body: { status: 200, ...after, inbox: inbox(state, id) } };
}

function pressed(state: State, id: string, { verb, close }: PressBody): object {
  const leads: Record<string, () => object> = {
    'case.times-open': () => ({ dialog: recipientsDialog }),
    'times.recipients': () => ({ dialog: dateDialog }),
    'times.propose': () => {
      change(state, id, 'a2', { card: caseCard(2), edited: true });
      return { message: 'Tiden är föreslagen.' };
    },
    'case.remind': () => ({ message: 'Påminnelsen är skickad.' }),
    'case.pause': () => ({ message: 'Ärendet är pausat.' }),
    'summons.receive': () => {
      change(state, id, 'b1', { card: summonsCard('Mottagen'), edited: true });
      return {};
    },
  };
  return close === true ? {} : (leads[verb ?? '']?.() ?? {});
}

/** Puts something else in an activity, as when the product updates its card. */
export function change(state: State, id: string, activityId: string, to: Partial<ApiActivity>): void {
  state.conversations[id] = (state.conversations[id] ?? []).map((one) => ({
    ...one,
    activities: one.activities.map((each) => (each.id === activityId ? { ...each, ...to } : each)),
  }));
}

/** Adds a message from the bot, unread. */
export function arrive(state: State, id: string, what: Partial<ApiActivity>): void {
  const [first, ...rest] = state.conversations[id] ?? [];
  if (first === undefined) return;
  const next = activity(`n${String(first.activities.length)}`, what);
  state.conversations[id] = [
    { ...first, unread: first.unread + 1, activities: [...first.activities, next] },
    ...rest,
  ];
}

function say(state: State, id: string, text: string): void {
  const [first, ...rest] = state.conversations[id] ?? [];
  if (first === undefined) return;
  const person = people(state).find((one) => one.id === id);
  const mine = activity(`s${String(first.activities.length)}`, {
    text,
    from: { id, name: person?.name ?? id, bot: false },
  });
  const reply = activity(`r${String(first.activities.length)}`, { text: `Du skrev: ${text}` });
  state.conversations[id] = [{ ...first, activities: [...first.activities, mine, reply] }, ...rest];
}

function read(state: State, id: string, conversationId: string): void {
  state.conversations[id] = (state.conversations[id] ?? []).map((one) =>
    one.id === conversationId ? { ...one, unread: 0 } : one,
  );
}

function inbox(state: State, id: string): ApiInbox {
  return { conversations: state.conversations[id] ?? [], mail: { address: `${id}@post.example`, unread: 0 } };
}

function clock(state: State, body: Record<string, unknown>): object {
  const moved = 'advance' in body || 'to' in body;
  if (body['advance'] === 'next-due' && state.nextDue !== null) state.now = state.nextDue;
  else if (moved) state.now = new Date(Date.parse(state.now) + 86_400_000).toISOString();
  return {
    now: state.now,
    local: state.now.slice(0, 16),
    nextDue: state.nextDue,
    ...(moved ? { played: 1 } : {}),
  };
}

function found({ queryText }: SearchBody): { title: string; value: string }[] {
  const units = [
    'Ungdomsmottagning Norr',
    'Socialtjänsten Partille',
    'Socialtjänst Hisingen',
    'Rehab Väster',
  ];
  return units
    .filter((title) => title.toLowerCase().includes(queryText.toLowerCase()))
    .map((title) => ({ title, value: title.toLowerCase().replaceAll(' ', '-') }));
}

function people(state: State): ApiPerson[] {
  const unread = (id: string) => (state.conversations[id] ?? []).reduce((sum, one) => sum + one.unread, 0);
  const staff = (id: string, name: string, rest: Pick<ApiPerson, 'role' | 'unit' | 'tenant'>): ApiPerson => ({
    id,
    name,
    ...rest,
    teams: true,
    mail: `${id}@post.example`,
    unread: unread(id),
  });
  const school = { id: 'ekdalsskolan', name: 'Ekdalsskolan' };
  const bup = { id: 'bup-mottagning', name: 'BUP, mottagningsfunktion' };
  return [
    staff('sara', 'Sara Lindqvist', { role: 'kurator', unit: school, tenant }),
    staff('rut', 'Rut Hedman', { role: 'rektor', unit: school, tenant }),
    staff('anna', 'Anna Berg', { role: 'fördelare', unit: bup, tenant: region }),
    staff('birgitta', 'Birgitta Falk', { role: 'verksamhetschef', unit: bup, tenant: region }),
    staff('samira', 'Samira Nilsson', { role: 'SIP-samordnare', unit: bup, tenant: region }),
    {
      id: 'maria',
      name: 'Maria Åberg',
      unit: null,
      role: 'mamma till Alex',
      tenant: null,
      teams: false,
      mail: 'maria@post.example',
      unread: 1,
    },
  ];
}

function conversation(
  id: string,
  type: ApiConversation['type'],
  title: string,
  activities: ApiActivity[],
): ApiConversation {
  return { id, type, title, unread: activities.length, activities };
}

function activity(id: string, what: Partial<ApiActivity>): ApiActivity {
  return {
    id,
    at: '2026-03-02T07:00:00.000Z',
    from: bot,
    text: null,
    card: null,
    edited: false,
    sessionCard: false,
    ...what,
  };
}

function letter(): ApiLetter {
  return {
    id: 'l1',
    at: '2026-03-02T07:00:00.000Z',
    from: 'sip@partille.example',
    subject: 'Inbjudan till möte',
    url: '/local/letters/l1',
    html: '',
    text: '',
    links: [],
    files: [
      {
        name: 'Möte SIP-7K4QXM.ics',
        type: 'text/calendar; charset=utf-8; method=PUBLISH',
        url: '/local/letters/l1/files/0',
      },
    ],
    event: null,
    unread: true,
  };
}

const meeting = {
  id: 'e1',
  subject: 'Möte SIP-7K4QXM',
  text: 'Välkommen till mötet.',
  start: '2026-03-19T08:00:00.000Z',
  end: '2026-03-19T09:00:00.000Z',
  organizer: { name: 'Sara Lindqvist', address: 'sara@post.example' },
  attendees: [],
  place: null,
  joinUrl: 'https://teams.example/join',
  cancelled: false,
  mine: true,
};

function file(path: string, response: ServerResponse): void {
  if (path.startsWith('/local/letters/')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      '<!doctype html><p>Hej Maria</p><p><a href="/svar/abc">Svara på inbjudan</a></p><script>parent.document.title = "taken"</script>',
    );
    return;
  }
  const found = path === '/' ? 'index.html' : path.slice(1);
  const folder = path.startsWith('/web/public/') ? src : page;
  const from = path === '/local/vendor/adaptivecards.min.js' ? library : new URL(found, folder);
  try {
    const content = readFileSync(from);
    response.writeHead(200, {
      'content-type': `${types[extname(found)] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}
