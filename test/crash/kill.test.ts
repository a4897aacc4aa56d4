/**
 * kill -9 at random moments while Alex's SIP is played, on both engines. Only the product is killed; the stage keeps the evidence.
 * No acknowledged move is lost (the scenario's expectations hold to its end), nothing is booked twice, every promise is kept.
 * A card or a letter may come twice only where the kill fell between the outside's 2xx and our record: those are counted and printed.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { ApiIdle, ApiJournal, JournalCall } from '../../src/local/api.js';
import { playAlex } from '../../src/local/scenario/alex.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { startStage } from '../../src/local/stage.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { freePort, productProcess, type ProductProcess } from '../support/product-process.js';

const rounds = Number(process.env['CRASH_ROUNDS'] ?? '5');
const secret = 'a-word-that-two-processes-share';
const longestLifeMs = 2500;
const killsPerRound = 3;

/** Kills the product at random moments until it has done so often enough; starts it again each time. */
function openKiller(product: ProductProcess) {
  let kills = 0;
  let over = false;
  let starting: Promise<void> = Promise.resolve();
  const lives = async () => {
    while (!over && kills < killsPerRound) {
      await new Promise((wake) => setTimeout(wake, Math.random() * longestLifeMs));
      if (over) return;
      kills += 1;
      await product.kill();
      starting = product.start();
      await starting;
    }
  };
  const run = lives();
  return {
    /** Resolves when the product is up again, or a little later when it only looked as if it were down. */
    backAgain: async () => {
      await new Promise((wake) => setTimeout(wake, 100));
      await starting;
    },
    end: async () => {
      over = true;
      await run;
      return kills;
    },
  };
}

async function journalOf(url: string): Promise<readonly JournalCall[]> {
  return ((await (await fetch(`${url}/local/journal`)).json()) as ApiJournal).calls;
}

/** Calls that were carried out more than once under one key. */
function doubled(calls: readonly JournalCall[], kind: string): number {
  return calls.filter((call) => call.kind === kind && call.status < 300 && call.count > 1).length;
}

async function playRound(databaseUrl: string | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-crash-'));
  const port = await freePort();
  const stage = await startStage({
    port: await freePort(),
    dataDir: folder,
    productUrl: `http://127.0.0.1:${String(port)}`,
    secret,
  });
  const product = productProcess({
    port,
    stageUrl: stage.url,
    secret,
    folder,
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  try {
    await product.start();
    const killer = { current: undefined as ReturnType<typeof openKiller> | undefined };
    const whenAway = async () => killer.current?.backAgain();
    const player = openApiPlayer({ url: stage.url, whenAway });
    const begun = {
      ...player,
      reset: async (at: string) => {
        await player.reset(at);
        killer.current = openKiller(product);
      },
    };
    const kept = await playAlex(begun, (sentence, held, seen) =>
      assert.ok(held, `${sentence}\n${seen ?? ''}`),
    );
    const kills = (await killer.current?.end()) ?? 0;
    assert.ok(kills > 0, 'nobody was killed in this round');
    assert.equal(
      ((await (await fetch(`${stage.url}/local/idle`)).json()) as ApiIdle).idle,
      true,
      'a promise is still waiting',
    );
    const calls = await journalOf(stage.url);
    const bookings = new Set(
      calls.filter(({ kind, status }) => kind === 'graph.event' && status === 201).map(({ key }) => key),
    );
    const events = (await player.calendar('sara')).filter(
      ({ subject, cancelled }) => subject.includes(kept.ref) && !cancelled,
    );
    assert.equal(bookings.size, 1, 'one meeting was booked under more than one transaction');
    assert.equal(events.length, 1, 'the calendar does not hold exactly one meeting');
    return `${String(kills)} kills, cards twice: ${String(doubled(calls, 'connector.send'))}, letters twice: ${String(doubled(calls, 'graph.mail'))}`;
  } finally {
    await product.stop();
    await stage.stop();
    if (!process.env['KEEP']) await rm(folder, { recursive: true, force: true });
    else console.log(folder);
  }
}

describe('a product that is killed in the middle of everything', function () {
  this.timeout(180_000);

  for (const engine of ['the embedded database', 'PostgreSQL']) {
    for (let round = 1; round <= rounds; round += 1) {
      it(`loses nothing and books nothing twice on ${engine}, round ${String(round)}`, async () => {
        const told = await playRound(engine === 'PostgreSQL' ? await emptyDatabase() : undefined);
        console.log(`      ${told}`);
      });
    }
  }
});
