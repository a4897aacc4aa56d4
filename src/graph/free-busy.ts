/** Asks for several mailboxes' time. What Graph does not clearly say is unknown, and unknown is never free. */
import { z } from 'zod';
import type { Calendar, FreeBusy } from '../ports.js';
import { understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { utc } from './utc-time.js';
import { utcTime } from './wall-time.js';

type Query = Parameters<Calendar['freeBusy']>[0];

const operation = 'get-schedule';
const mostAddresses = 20;
const windowLimitMs = 62 * 24 * 60 * 60 * 1000;

const row = z.looseObject({
  scheduleId: z.string(),
  availabilityView: z.string().nullish(),
  error: z.looseObject({}).nullish(),
  scheduleItems: z.array(z.looseObject({ status: z.string().nullish(), start: utc, end: utc })).nullish(),
});
type Row = z.infer<typeof row>;
type Item = NonNullable<Row['scheduleItems']>[number];

const answer = z.looseObject({ value: z.array(z.unknown()) });

const kinds = new Map<string, FreeBusy['busy'][number]['kind']>([
  ['tentative', 'tentative'],
  ['busy', 'busy'],
  ['oof', 'away'],
]);
const notBusy: readonly string[] = ['free', 'workingElsewhere'];

/** One answer per asked address, in the order asked. */
export async function freeBusy(graph: Graph, query: Query): Promise<readonly FreeBusy[]> {
  const lengthMs = query.to.getTime() - query.from.getTime();
  if (!(lengthMs > 0 && lengthMs < windowLimitMs))
    throw new RangeError('Free/busy takes a window under 62 days.');
  const rows = new Map<string, Row>();
  const asked = [...new Set(query.addresses.map((address) => address.toLowerCase()))];
  await Promise.all(
    batches(asked).map(async (schedules) => {
      for (const found of await askOnce(graph, query, schedules))
        rows.set(found.scheduleId.toLowerCase(), found);
    }),
  );
  return query.addresses.map((address) => read(address, rows.get(address.toLowerCase())));
}

async function askOnce(graph: Graph, query: Query, schedules: readonly string[]): Promise<Row[]> {
  const body = await graph({
    operation,
    tenantId: query.tenantId,
    mailbox: query.organizer,
    method: 'POST',
    path: '/calendar/getSchedule',
    body: {
      schedules,
      startTime: utcTime(query.from),
      endTime: utcTime(query.to),
      availabilityViewInterval: 30,
    },
    repeat: 'safe',
  });
  // A row in another shape makes that address unknown; it must not cost us the others.
  return understood(operation, answer, body).value.flatMap((one) => {
    const parsed = row.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

function read(address: string, found: Row | undefined): FreeBusy {
  const items = found && !found.error ? found.scheduleItems : undefined;
  if (!found || !items || !items.every(isClear) || hidesSomething(found, items)) {
    return { address, known: false, busy: [] };
  }
  const busy = items.flatMap(({ status, start, end }) => {
    const kind = kinds.get(status ?? '');
    return kind ? [{ start, end, kind }] : [];
  });
  return { address, known: true, busy };
}

function isClear({ status }: Item): boolean {
  return kinds.has(status ?? '') || notBusy.includes(status ?? '');
}

// Another organisation may share only the view: digits for busy time without one item to read.
function hidesSomething({ availabilityView }: Row, items: readonly Item[]): boolean {
  return items.length === 0 && /[^04]/.test(availabilityView ?? '');
}

function batches(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / mostAddresses);
  return Array.from({ length: count }, (_, n) => addresses.slice(n * mostAddresses, (n + 1) * mostAddresses));
}
