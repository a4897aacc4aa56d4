/** 500 reminders due at one moment: how long they take, beside how long Teams' limits make them take. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { RateWindow } from '../../src/ports.js';
import { inConversation, inTenant } from '../../src/teams/rate-table.js';
import { openRemindersDue } from '../support/reminders-due.js';
import type { TestPostgres } from '../support/postgres.js';

const reminders = 500;
const inChannel = 30;
const tenants = 4;
const longestMs = 180_000;

export interface RemindersRow {
  readonly engine: 'embedded' | 'PostgreSQL';
  readonly instances: number;
  readonly reminders: number;
  /** From when the first product is up, the deadlines' moves counted in. */
  readonly seconds: number;
  /** From the first to the last. */
  readonly sendingSeconds: number;
  readonly perSecond: number;
  /** The shortest time that our share of Teams' limits allows, by the time from the first to the last. */
  readonly ofBound: number;
  readonly throttled: number;
}

export async function remindersRow({
  engine,
  instances,
  postgres,
}: Pick<RemindersRow, 'engine' | 'instances'> & { readonly postgres: TestPostgres }): Promise<RemindersRow> {
  const databaseUrl = engine === 'PostgreSQL' ? await newDatabase(postgres) : undefined;
  const due = await openRemindersDue({
    reminders,
    inChannel,
    tenants,
    instances,
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  try {
    await Promise.any(due.products.map((product) => product.start()));
    const began = performance.now();
    await due.untilSent(reminders, longestMs);
    const seconds = (performance.now() - began) / 1000;
    const sent = await due.calls('connector.send');
    const times = sent.map(({ at }) => Date.parse(at));
    const sendingSeconds = (Math.max(...times) - Math.min(...times)) / 1000;
    const throttled = (await due.calls('connector.throttled')).length;
    const perSecond = sent.length / sendingSeconds;
    const ofBound = boundSeconds() / sendingSeconds;
    return { engine, instances, reminders, seconds, sendingSeconds, perSecond, ofBound, throttled };
  } finally {
    await due.stop();
  }
}

/** No quicker than the fullest tenant and the fullest conversation. */
function boundSeconds(): number {
  const people = reminders - inChannel;
  const fullest = Math.ceil(people / tenants) + inChannel;
  const ms = [
    ...inTenant.unasked.map((window) => shortest(fullest, window)),
    ...inConversation.send.unasked.map((window) => shortest(inChannel, window)),
  ];
  return Math.max(...ms) / 1000;
}

function shortest(count: number, { calls, ms }: RateWindow): number {
  return Math.floor((count - 1) / calls) * ms;
}

async function newDatabase(postgres: TestPostgres): Promise<string> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.url(name);
}
