/**
 * The whole database as files, one a table, out of one moment; and into an empty one, counted and hashed again. The keys of the
 * cases are not in it, so that a case which is disposed of is unreadable in every copy. Promised follow-ups come along as rows
 * that wait: the product takes them up when it starts.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { followUpQueue } from './boss.js';
import type { Engine } from './engine.js';
import type { SqlClient } from './sql-pool.js';

const rowsAtOnce = 500;
const manifestName = 'manifest.json';
const Manifest = z.object({
  product: z.literal('sip-lotsen'),
  at: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), rows: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Why it cannot be restored there; nothing has been written. */
export class CannotRestore extends Error {
  constructor(
    readonly why: 'noManifest' | 'changedFile' | 'otherVersion' | 'notEmpty',
    readonly what = '',
  ) {
    super(`${why} ${what}`);
    this.name = 'CannotRestore';
  }
}

export async function backUp({ pool }: Engine, folder: string, now: Date): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only; set local timezone to 'UTC'");
    const tables: Manifest['tables'] = [];
    for (const name of await tablesIn(client)) tables.push(await writeTable(client, folder, name));
    const manifest = {
      product: 'sip-lotsen',
      at: now.toISOString(),
      migrations: await migrationsIn(client),
      tables,
    } as const;
    // Last: a folder without it is no backup.
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
    return manifest;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The tables are made already, by the same version. In one commit: all of it, or nothing. */
export async function restore({ pool }: Engine, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const here = await migrationsIn(client);
    if (here.join() !== manifest.migrations.join())
      throw new CannotRestore('otherVersion', `${manifest.migrations.at(-1) ?? ''} / ${here.at(-1) ?? ''}`);
    for (const name of await tablesIn(client))
      if ((await textOf(client, `select count(*)::text as text from ${name}`)) !== '0')
        throw new CannotRestore('notEmpty', name);
    for (const { name } of manifest.tables) await readTable(client, folder, name);
    await client.query('commit');
    return manifest;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** What is stored now, hashed as the backup was: the same rows give the same manifest. */
export async function tablesNow({ pool }: Engine): Promise<Manifest['tables']> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only; set local timezone to 'UTC'");
    const tables: Manifest['tables'] = [];
    for (const name of await tablesIn(client)) {
      const hash = createHash('sha256');
      const rows = await eachRow(client, name, (line) => Promise.resolve(void hash.update(line)));
      tables.push({ name, rows, sha256: hash.digest('hex') });
    }
    return tables;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** A table comes after those that it refers to. */
async function tablesIn(client: SqlClient): Promise<readonly string[]> {
  const names = await textsOf(
    client,
    `select table_name as text from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' order by 1`,
  );
  const refers = await textsOf(
    client,
    `select conrelid::regclass || ' ' || confrelid::regclass as text from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const before = (name: string) =>
    refers
      .map((each) => each.split(' '))
      .flatMap(([from, to]) => (from === name && to && to !== name ? [to] : []));
  const sorted: string[] = [];
  const add = (name: string): void => {
    if (sorted.includes(name)) return;
    before(name).forEach(add);
    sorted.push(name);
  };
  names.forEach(add);
  return sorted;
}

async function writeTable(
  client: SqlClient,
  folder: string,
  name: string,
): Promise<Manifest['tables'][number]> {
  const file = await open(join(folder, `${name}.ndjson`), 'wx', 0o600);
  const hash = createHash('sha256');
  try {
    const rows = await eachRow(client, name, async (line) => {
      hash.update(line);
      await file.write(line);
    });
    await file.sync();
    return { name, rows, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

/** In an order that is the same everywhere, whatever the database's language. */
async function eachRow(
  client: SqlClient,
  name: string,
  take: (line: string) => Promise<void>,
): Promise<number> {
  const own = `select to_jsonb(t)::text as text from ${name} t`;
  const rows = name === 'waiting_job' && (await hasQueue(client)) ? `${own} union all ${promised}` : own;
  await client.query(`declare rows cursor for select text from (${rows}) r order by text collate "C"`);
  let count = 0;
  for (;;) {
    const lines = await textsOf(client, `fetch ${String(rowsAtOnce)} from rows`);
    for (const line of lines) await take(`${line}\n`);
    count += lines.length;
    if (lines.length < rowsAtOnce) break;
  }
  await client.query('close rows');
  return count;
}

/** Not yet done, as a row that waits for nothing. */
const promised = `select jsonb_build_object('id', data ->> 'id', 'due_at', '2000-01-01T00:00:00+00:00', 'job', data)::text
  from pgboss.job where name = '${followUpQueue}' and state in ('created', 'retry', 'active')`;

async function hasQueue(client: SqlClient): Promise<boolean> {
  return (await textOf(client, `select (to_regclass('pgboss.job') is not null)::text as text`)) === 'true';
}

async function readTable(client: SqlClient, folder: string, name: string): Promise<void> {
  const file = await open(join(folder, `${name}.ndjson`));
  try {
    for await (const rows of batches(file)) {
      await client.query(
        `insert into ${name} overriding system value select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
        [`[${rows.join(',')}]`],
      );
    }
  } finally {
    await file.close();
  }
  const identities = await textsOf(
    client,
    `select column_name as text from information_schema.columns
     where table_schema = 'public' and table_name = '${name}' and is_identity = 'YES'`,
  );
  for (const column of identities)
    await client.query(
      `select setval(pg_get_serial_sequence('${name}', '${column}'), coalesce(max(${column}), 0) + 1, false) from ${name}`,
    );
}

async function* batches(file: FileHandle): AsyncGenerator<readonly string[]> {
  let rows: string[] = [];
  for await (const line of file.readLines()) {
    rows.push(line);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
  } catch {
    throw new CannotRestore('noManifest');
  }
}

async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, rows, sha256 } of tables) {
    const hash = createHash('sha256');
    let count = 0;
    const file = await open(join(folder, `${name}.ndjson`)).catch(() => {
      throw new CannotRestore('changedFile', name);
    });
    try {
      for await (const line of file.readLines()) {
        hash.update(`${line}\n`);
        count += 1;
      }
    } finally {
      await file.close();
    }
    if (count !== rows || hash.digest('hex') !== sha256) throw new CannotRestore('changedFile', name);
  }
}

function migrationsIn(client: SqlClient): Promise<string[]> {
  return textsOf(client, 'select name as text from kysely_migration order by name');
}

async function textOf(client: SqlClient, statement: string): Promise<string | undefined> {
  return (await textsOf(client, statement))[0];
}

async function textsOf(client: SqlClient, statement: string): Promise<string[]> {
  const answer = await client.query(statement);
  const rows = Array.isArray(answer) ? answer.flatMap((each) => each.rows) : answer.rows;
  return (rows as { readonly text: string }[]).map(({ text }) => text);
}
