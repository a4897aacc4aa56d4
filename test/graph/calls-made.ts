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
  /** From how many places in each file. */
  readonly from: Readonly<Record<string, number>>;
}

export async function callsMade(): Promise<Made> {
  const made = new Set<string>();
  const places = new Set<string>();
  const graph: Graph = (call) => {
    for (const place of placesNow()) places.add(place);
    const whose = call.mailbox === undefined ? '' : '/users/{id}';
    const op = `${call.method} ${whose}${call.path.replaceAll(id, '{id}')}`;
    made.add(op);
    return Promise.resolve(answers[op] ?? {});
  };
  await doEverything(graph);
  return { made, from: countByFile(places) };
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

const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

/** How many places in each file call Graph, or read a list of it page by page. */
export function placesThatCall(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    files.map((file) => [file, callsIn(file)] as const).filter(([, count]) => count > 0),
  );
}

/** What the sources call their way to Graph: a call by another name would not be counted. */
export function namesOfGraph(): readonly string[] {
  const named = files.flatMap((file) =>
    [...textOf(file).matchAll(/(\w+): Graph[,;)]/g)].map(([, name = '']) => name),
  );
  return [...new Set(named)];
}

function callsIn(file: string): number {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ['graph', 'allPages'].includes(node.expression.getText(source)))
      count += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return count;
}

function textOf(file: string): string {
  return readFileSync(`${folder}${file}`, 'utf8');
}

/**
 * The place in src/graph that has just called, and whoever reads page by page through it. As it is compiled, not as it is
 * written: which line that was is not known for sure when a file has been loaded in two ways, that it is another place is.
 */
function placesNow(): string[] {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Error.stackTraceLimit = 30;
  Error.prepareStackTrace = (_error, frames) => frames;
  const frames = new Error().stack as unknown as readonly NodeJS.CallSite[];
  Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  const [caller, next] = frames.flatMap(placeOf);
  return [caller, caller?.startsWith('paged.ts') ? next : undefined].filter((place) => place !== undefined);
}

function placeOf(frame: NodeJS.CallSite): string[] {
  const [, file] = /\/src\/graph\/([\w-]+\.ts)/.exec(frame.getFileName() ?? '') ?? [];
  return file ? [`${file}:${String(frame.getLineNumber())}:${String(frame.getColumnNumber())}`] : [];
}

function countByFile(places: ReadonlySet<string>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const [file = ''] = place.split(':');
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
