/** Does everything that src/graph can do, once, and notes which calls of Graph that is, and from where. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { graphCalendar } from '../../src/graph/calendar.js';
import { graphWatch } from '../../src/graph/event-watch.js';
import type { Graph } from '../../src/graph/graph-client.js';
import { graphInstaller } from '../../src/graph/install-app.js';
import { graphMailer } from '../../src/graph/mailer.js';
import { graphBoards } from '../../src/graph/task-boards.js';
import type { BoardPlace } from '../../src/process/mirror.js';
import { FreeTurns } from '../support/free-turns.js';
import { aLetter, aMeeting, partille } from './open-for-test.js';

const folder = fileURLToPath(new URL('../../src/graph/', import.meta.url));
/** Every id in a path is this one. */
const id = 'the-id';
const due = '2026-12-10';
const start = '2026-12-01T08:00:00Z';
const later = new Date('2026-12-01T10:00:00Z');

interface Made {
  /** `GET /users/{id}/calendar` */
  readonly made: ReadonlySet<string>;
  /** `file.ts:12`, where it was called. */
  readonly sites: ReadonlySet<string>;
}

export async function callsMade(): Promise<Made> {
  const made = new Set<string>();
  const sites = new Set<string>();
  const graph: Graph = (call) => {
    for (const site of sitesIn(framesNow())) sites.add(site);
    const whose = call.mailbox === undefined ? '' : '/users/{id}';
    const op = `${call.method} ${whose}${call.path.replaceAll(id, '{id}')}`;
    made.add(op);
    return Promise.resolve(answers[op] ?? {});
  };
  await doEverything(graph);
  return { made, sites };
}

async function doEverything(graph: Graph): Promise<void> {
  const calendar = graphCalendar(graph);
  const standing = { tenantId: partille, organizer: id, eventId: id };
  await calendar.addressOf({ tenantId: partille, objectId: id });
  await calendar.freeBusy({
    tenantId: partille,
    organizer: id,
    addresses: [id],
    from: new Date(start),
    to: later,
  });
  await calendar.rooms(partille);
  await calendar.book(aMeeting());
  await calendar.madeFor(aMeeting());
  await calendar.change(standing, () =>
    Promise.resolve({ slot: { start: later, end: new Date('2026-12-01T11:00:00Z') } }),
  );
  await calendar.cancel({ ...standing, comment: '' });
  await graphMailer({ graph, turns: new FreeTurns() }).send(aLetter());
  const outlook = graphWatch(graph);
  await outlook.look(standing);
  await outlook.subscribe({ tenantId: partille, mailbox: id, url: 'https://sip.example', state: 'state' });
  await outlook.renew(partille, id);
  await outlook.unsubscribe(partille, id);
  await graphInstaller(graph, id).install(partille, id);
  await onBoard(graph, { kind: 'planner', tenantId: partille, mailbox: null, boardId: id });
  await onBoard(graph, { kind: 'todo', tenantId: partille, mailbox: id, boardId: id });
}

async function onBoard(graph: Graph, place: BoardPlace): Promise<void> {
  const boards = graphBoards(graph);
  const entry = { id, etag: 'etag', title: 'SIP-7K4QXM', done: false };
  await boards.read(place);
  await boards.find(place, id);
  await boards.make(place, {
    title: 'SIP-7K4QXM',
    mark: 'SIP-7K4QXM',
    text: 'SIP-7K4QXM',
    due: due as never,
  });
  await boards.describe(place, id, 'SIP-7K4QXM');
  await boards.change(place, entry, { done: true });
  await boards.remove(place, entry);
}

const event = {
  id,
  '@odata.etag': 'etag',
  start: { dateTime: '2026-12-01T08:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
  onlineMeeting: { joinUrl: 'https://teams.example/join' },
};
const entry = {
  '@odata.etag': 'etag',
  id,
  planId: id,
  title: 'SIP-7K4QXM',
  percentComplete: 0,
  status: 'notStarted',
};
const found = { value: [{ id }] };

/** As short as each may be for the next call to be made. */
const answers: Readonly<Record<string, unknown>> = {
  'POST /users/{id}/calendar/getSchedule': { value: [] },
  'GET /users/{id}/calendarView': { value: [{ id, transactionId: 'booking-1' }] },
  // Without a link yet, so that it is read again.
  'POST /users/{id}/events': { id },
  'GET /users/{id}/events/{id}': event,
  'GET /users/{id}/onlineMeetings': found,
  'GET /places/microsoft.graph.room': { value: [] },
  'POST /subscriptions': { id, expirationDateTime: start },
  'PATCH /subscriptions/{id}': { id, expirationDateTime: start },
  'GET /appCatalogs/teamsApps': found,
  'GET /users/{id}/teamwork/installedApps': found,
  'GET /users/{id}/teamwork/installedApps/{id}/chat': { id },
  'GET /planner/plans/{id}/tasks': { value: [] },
  'POST /planner/tasks': entry,
  'GET /planner/tasks/{id}': entry,
  'PATCH /planner/tasks/{id}': entry,
  'GET /planner/tasks/{id}/details': { '@odata.etag': 'etag' },
  'GET /users/{id}/todo/lists/{id}/tasks': { value: [] },
  'POST /users/{id}/todo/lists/{id}/tasks': entry,
  'GET /users/{id}/todo/lists/{id}/tasks/{id}': entry,
  'PATCH /users/{id}/todo/lists/{id}/tasks/{id}': entry,
};

interface Span {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

const spans: readonly Span[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap(spansIn);

/** Every place in the sources that calls Graph, or reads a list of it page by page. */
export function callSites(): readonly string[] {
  return spans.map(nameOf);
}

/** What the sources call their way to Graph: a call by another name would not be found. */
export function namesOfGraph(): readonly string[] {
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/(\w+): Graph[,;)]/g)].map(([, name = '']) => name),
  );
  return [...new Set(named)];
}

function spansIn(file: string): Span[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`${folder}${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const inside: Span[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['graph', 'allPages'].includes(node.expression.getText(source)))
      inside.push({ file, from: lineAt(node.getStart(source)), to: lineAt(node.end) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return inside;
}

function nameOf({ file, from }: Span): string {
  return `${file}:${String(from)}`;
}

function framesNow(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack;
}

function sitesIn(stack: string): string[] {
  const frames = [...stack.matchAll(/\/src\/graph\/([\w-]+\.ts):(\d+):/g)];
  return frames.flatMap(([, file, line]) =>
    spans
      .filter((span) => span.file === file && span.from <= Number(line) && Number(line) <= span.to)
      .map(nameOf),
  );
}
