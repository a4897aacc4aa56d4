/** A small Graph on 127.0.0.1 for the edge tests: refuses bodies outside the contract, and fails when told to. */
import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inUtc, type GraphTime } from './in-utc.js';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests read any path of it
  readonly at: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

/** `instead`: nothing is done. `after`: it is done, and then the caller hears this. `hold`: no answer until released. */
export type Fault =
  | { readonly instead: Answer | 'drop' }
  | { readonly after: Answer | 'drop' }
  | { readonly hold: Promise<unknown> };

export interface StoredEvent {
  readonly id: string;
  readonly transactionId: string;
  readonly isOnlineMeeting: boolean;
  readonly onlineMeeting: { joinUrl: string; tollNumber: string; conferenceId: string } | null;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly location: { readonly displayName: string; readonly locationEmailAddress?: string };
  readonly attendees: readonly object[];
  readonly isCancelled: boolean;
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
  readonly change: number;
}

const schema: unknown = JSON.parse(
  readFileSync(new URL('../contracts/fixtures/graph-requests.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema(schema as object);

const contracts: readonly [RegExp, string][] = [
  [/\/calendar\/getSchedule$/, 'request.getSchedule'],
  [/\/events$/, 'request.event.create'],
  [/\/events\/[^/]+$/, 'request.event.update'],
  [/\/events\/[^/]+\/cancel$/, 'request.event.cancel'],
  [/\/sendMail$/, 'request.sendMail'],
  [/\/onlineMeetings\/[^/]+$/, 'request.onlineMeeting.update'],
];

export class GraphServer {
  readonly seen: Seen[] = [];
  readonly events: StoredEvent[] = [];
  readonly letters: unknown[] = [];
  readonly locked: unknown[] = [];
  readonly broken: string[] = [];
  /** What getSchedule says of one address; the default is free all the time. */
  row: (address: string) => object = (scheduleId) => ({
    scheduleId,
    availabilityView: '0000',
    scheduleItems: [],
  });
  /** The tenant's rooms. */
  rooms: (seen: Seen) => Answer = () => ({ status: 200, body: { value: [] } });
  /** How many readings of a new event still show no video meeting. */
  lateVideo = 0;
  mostAtOnce = 0;
  #atOnce = 0;
  #faults: Fault[] = [];
  #server = createServer((request, response) => void this.#take(request, response));

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The next calls meet these, in order; after that all is well. */
  fail(...faults: Fault[]): void {
    this.#faults.push(...faults);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    response.on('close', () => (this.#atOnce -= 1));
    const seen = await read(request);
    this.seen.push(seen);
    const fault = this.#faults.shift();
    if (fault && 'hold' in fault) await fault.hold;
    if (fault && 'instead' in fault) return send(response, fault.instead);
    const answer = this.#answer(seen);
    send(response, fault && 'after' in fault ? fault.after : answer);
  }

  #answer(seen: Seen): Answer {
    const contract = contracts.find(([path]) => path.test(seen.path));
    const complaint = contract && seen.method !== 'GET' ? complaintOf(contract[1], seen.body) : undefined;
    if (complaint) {
      this.broken.push(complaint);
      return failed(400, 'BadRequest');
    }
    const route = `${seen.method} ${seen.path.replace(/^\/v1\.0\/users\/[^/]+/, '').replace(/\/(events|onlineMeetings)\/[^/]+/, '/$1/x')}`;
    switch (route) {
      case 'POST /calendar/getSchedule':
        return { status: 200, body: { value: seen.body.schedules.map(this.row) } };
      case 'GET /v1.0/places/microsoft.graph.room':
        return this.rooms(seen);
      case 'POST /events':
        return this.#book(seen.body);
      case 'GET /calendarView':
        return { status: 200, body: { value: [{ id: 'other' }, ...this.events] } };
      case 'GET /events/x':
        return this.#read(seen);
      case 'PATCH /events/x':
        return this.#change(seen);
      case 'GET /onlineMeetings':
        return { status: 200, body: { value: this.#videoAt(seen.query.get('$filter') ?? '') } };
      case 'PATCH /onlineMeetings/x':
        this.locked.push(seen.body);
        return { status: 200, body: {} };
      case 'POST /events/x/cancel':
        return this.#cancel(decodeURIComponent(seen.path.split('/').at(-2)!));
      case 'POST /sendMail':
        this.letters.push(seen.body);
        return { status: 202 };
      default:
        return failed(404, 'UnknownPath');
    }
  }

  /** Somebody opens an event and changes it by hand: whoever read it before knows an older version. */
  byHand(change: Partial<StoredEvent>): void {
    const event = this.events.pop()!;
    this.events.push({ ...event, ...change, change: event.change + 1 });
  }

  /** An extended property is shown to whoever asks for it, and to nobody else. */
  #read({ path, query }: Seen): Answer {
    const found = this.events.find((one) => one.id === idIn(path));
    if (!found) return failed(404, 'ErrorItemNotFound');
    const { singleValueExtendedProperties: own = [], ...plain } = found;
    const id = /^singleValueExtendedProperties\(\$filter=id eq '(.+)'\)$/.exec(
      query.get('$expand') ?? '',
    )?.[1];
    const asked = own.filter((one) => one.id === id);
    const extended = asked.length > 0 ? { singleValueExtendedProperties: asked } : {};
    return { status: 200, body: { ...this.#shown(plain), ...extended } };
  }

  #change({ path, headers, body }: Seen): Answer {
    const at = this.events.findIndex(({ id }) => id === idIn(path));
    const event = this.events[at];
    if (!event) return failed(404, 'ErrorItemNotFound');
    if (headers['if-match'] !== etagOf(event)) return failed(412, 'ErrorIrresolvableConflict');
    const { start, end, ...rest } = body as Partial<StoredEvent>;
    const times = { ...(start ? { start: inUtc(start) } : {}), ...(end ? { end: inUtc(end) } : {}) };
    this.events[at] = { ...event, ...rest, ...times, change: event.change + 1 };
    return { status: 200, body: this.#shown(this.events[at]) };
  }

  #book(body: Pick<StoredEvent, 'start' | 'end' | 'transactionId'> & Partial<StoredEvent>): Answer {
    const { transactionId } = body;
    if (this.events.some((one) => one.transactionId === transactionId)) {
      return failed(409, 'ErrorDuplicateTransactionId');
    }
    const joinUrl = `https://video.example/${this.events.length + 1}`;
    const id = `AAMk/+${this.events.length + 1}=`;
    const isOnlineMeeting = body.isOnlineMeeting ?? false;
    const onlineMeeting = isOnlineMeeting
      ? { joinUrl, tollNumber: '+46 8 465 004 00', conferenceId: '123456789' }
      : null;
    const event = {
      ...{ id, transactionId, isOnlineMeeting, onlineMeeting, isCancelled: false, change: 1 },
      ...{ start: inUtc(body.start), end: inUtc(body.end), attendees: body.attendees ?? [] },
      singleValueExtendedProperties: body.singleValueExtendedProperties ?? [],
      // Outlook says where a video meeting is, where nobody else has.
      location: body.location ?? { displayName: isOnlineMeeting ? 'Microsoft Teams Meeting' : '' },
    };
    this.events.push(event);
    return { status: 201, body: this.#shown(event) };
  }

  #videoAt(filter: string): object[] {
    const links = this.events.flatMap(({ onlineMeeting }) => onlineMeeting?.joinUrl ?? []);
    return links
      .filter((link) => filter === `JoinWebUrl eq '${link}'`)
      .map((link) => ({ id: `MSo*${link}` }));
  }

  #shown({ change, ...event }: StoredEvent): object {
    const shown = { ...event, '@odata.etag': etagOf({ change, ...event }) };
    if (this.lateVideo === 0) return shown;
    this.lateVideo -= 1;
    return { ...shown, onlineMeeting: null };
  }

  #cancel(id: string): Answer {
    const at = this.events.findIndex((one) => one.id === id);
    if (at < 0) return failed(404, 'ErrorItemNotFound');
    this.events.splice(at, 1);
    return { status: 202 };
  }
}

function idIn(path: string): string {
  return decodeURIComponent(path.split('/').at(-1)!);
}

function etagOf({ change }: StoredEvent): string {
  return `W/"${change}"`;
}

/** Graph's error; like the real one it repeats personal data in its message. */
export function failed(status: number, code: string, headers: Record<string, string> = {}): Answer {
  const message = 'sara@partille.example could not: Möte SIP-7K4QXM';
  return { status, headers, body: { error: { code, message } } };
}

async function read(request: IncomingMessage): Promise<Seen> {
  const at = performance.now();
  let text = '';
  for await (const part of request) text += String(part);
  const url = new URL(request.url ?? '/', 'http://graph.example');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
    at,
  };
}

function send(response: ServerResponse, answer: Answer | 'drop'): void {
  if (answer === 'drop') {
    response.destroy();
    return;
  }
  const type = answer.text === undefined ? 'application/json' : 'text/html';
  const text = answer.text ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  response.writeHead(answer.status, { ...(text === '' ? {} : { 'content-type': type }), ...answer.headers });
  response.end(text);
}

function complaintOf(contract: string, body: unknown): string | undefined {
  const check = ajv.getSchema(`graph-v1.0-requests#/definitions/${contract}`) as ValidateFunction;
  return check(body) ? undefined : `${contract}: ${ajv.errorsText(check.errors)}`;
}
