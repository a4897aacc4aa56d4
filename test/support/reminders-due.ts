/** A stage, one or more products and so many reminders that are all due when the products start. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKey } from '../../src/keys/derive-key.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { masterKeyFromFolder } from '../../src/keys/master-key.js';
import type { ApiJournal, JournalCall } from '../../src/local/api-journal.js';
import { startStage } from '../../src/local/stage.js';
import { holidaysAround } from '../../src/holidays.js';
import { addWorkingDays, at, dayOf } from '../../src/process/time.js';
import { openStore } from '../../src/store/open-store.js';
import { aCrowd, type Crowd } from './crowd.js';
import { freePort, productProcess, type ProductProcess } from './product-process.js';

const secret = 'a-word-that-two-processes-share';

export interface RemindersDue {
  readonly products: readonly ProductProcess[];
  /** The calls of one kind that the stage has seen: the witness, which no kill reaches. */
  calls(kind: string): Promise<readonly JournalCall[]>;
  /** Resolves when so many different reminders have been shown. */
  untilSent(count: number, limitMs: number): Promise<void>;
  stop(): Promise<void>;
}

export async function openRemindersDue(asked: {
  readonly reminders: number;
  readonly inChannel: number;
  readonly tenants: number;
  readonly instances: number;
  readonly databaseUrl?: string;
}): Promise<RemindersDue> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-reminders-'));
  const now = inWorkingHours();
  const crowd = aCrowd({ tenants: asked.tenants, people: asked.reminders - asked.inChannel, now });
  const ports = await Promise.all(Array.from({ length: asked.instances }, freePort));
  await writtenBefore(folder, crowd, now);
  const productUrl = `http://127.0.0.1:${String(ports[0])}`;
  const stage = await startStage({ port: 0, dataDir: folder, productUrl, secret, cast: crowd.cast });
  await fill({ folder, crowd, stageUrl: stage.url, ...asked });
  const { databaseUrl } = asked;
  const products = ports.map((port) =>
    productProcess({
      port,
      stageUrl: stage.url,
      secret,
      folder,
      directoryFile: join(folder, 'directory.json'),
      ...(databaseUrl ? { databaseUrl } : {}),
    }),
  );
  const calls = async (kind: string) => {
    const answer = await fetch(`${stage.url}/local/journal?kind=${kind}`);
    return ((await answer.json()) as ApiJournal).calls;
  };
  return {
    products,
    calls,
    async untilSent(count, limitMs) {
      const until = Date.now() + limitMs;
      for (;;) {
        const sent = new Set((await calls('connector.send')).map(({ key }) => key)).size;
        if (sent >= count) return;
        if (Date.now() > until)
          throw new Error(
            `${String(sent)} of ${String(count)} were sent:\n${products.map((product) => product.said().slice(-3000)).join('\n')}`,
          );
        await new Promise((wake) => setTimeout(wake, 100));
      }
    },
    async stop() {
      await Promise.all(products.map((product) => product.stop()));
      await stage.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Reminders wait for the working hours of a working day, whenever the tests are run. */
function inWorkingHours(): Date {
  const now = new Date();
  return new Date(at(addWorkingDays(dayOf(now), 1, holidaysAround(now)), '10:00'));
}

/** Everybody has the app since long: nobody is greeted while the reminders go out. */
async function writtenBefore(folder: string, { scopes }: Crowd, now: Date): Promise<void> {
  await mkdir(join(folder, 'stage'), { recursive: true });
  const entries = [
    { kind: 'clock', shiftMs: now.getTime() - Date.now() },
    ...scopes.map((scope) => ({ kind: 'installed', scope })),
  ];
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  await writeFile(join(folder, 'stage', 'journal.jsonl'), lines.join(''));
}

async function fill({
  folder,
  crowd,
  stageUrl,
  reminders,
  databaseUrl,
}: {
  readonly folder: string;
  readonly crowd: Crowd;
  readonly stageUrl: string;
  readonly reminders: number;
  readonly databaseUrl?: string;
}): Promise<void> {
  await writeFile(join(folder, 'directory.json'), JSON.stringify(crowd.directory));
  const kek = await masterKeyFromFolder(join(folder, 'keys'));
  const store = await openStore({
    ...(databaseUrl ? { databaseUrl } : { dataDir: join(folder, 'product') }),
    keys: await fileKeys(join(folder, 'keys'), kek),
    draftKey: deriveKey(kek, 'drafts'),
  });
  await store.importDirectoryAtStart(join(folder, 'directory.json'));
  for (const one of crowd.conversations(stageUrl)) await store.conversations.remember(one);
  for (const write of crowd.cases(reminders)) await store.cases.create(write);
  await store.close();
}
