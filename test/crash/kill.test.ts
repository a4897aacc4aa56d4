/**
 * kill -9 at random moments while Alex's SIP is played, on both engines. Only the product is killed; the stage keeps the evidence.
 * No acknowledged move is lost (the scenario's expectations hold to its end), nothing is booked twice, every promise is kept.
 * A card or a letter may come twice only where the kill fell between the outside's 2xx and our record: those are counted and printed.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { ApiJournal, JournalCall } from '../../src/local/api-journal.js';
import type { ApiIdle } from '../../src/local/api.js';
import { playAlex, type AlexKept } from '../../src/local/scenario/alex.js';
import { narrated } from '../../src/local/scenario/narrate.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { startStage } from '../../src/local/stage.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { freePort, productProcess, type ProductProcess } from '../support/product-process.js';

const rounds = Number(process.env['CRASH_ROUNDS'] ?? '1');
const secret = 'a-word-that-two-processes-share';
const longestLifeMs = 2500;
const killsPerRound = 2;

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
    /** How often it killed, once it has stopped. */
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

/** One stage and one product for all rounds on an engine: a round begins by emptying both. */
async function openBench(databaseUrl: string | undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'sip-crash-'));
  const port = await freePort();
  const productUrl = `http://127.0.0.1:${String(port)}`;
  const stage = await startStage({ port: await freePort(), dataDir: folder, productUrl, secret });
  const settings = { port, stageUrl: stage.url, secret, folder };
  const product = productProcess(databaseUrl ? { ...settings, databaseUrl } : settings);
  await product.start();
  // Everybody has the app before the first round begins.
  await nothingLeftToDo(stage.url);
  return {
    url: stage.url,
    product,
    close: async () => {
      await product.stop();
      await stage.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Bench = Awaited<ReturnType<typeof openBench>>;

async function playRound({ url, product }: Bench): Promise<string> {
  let killer: ReturnType<typeof openKiller> | undefined;
  const player = openApiPlayer({ url, whenAway: async () => killer?.backAgain() });
  const threatened = {
    ...player,
    reset: async (at: string) => {
      await player.reset(at);
      killer = openKiller(product);
    },
  };
  const told: string[] = [];
  const story = narrated(threatened, [], (line) => told.push(line));
  let kept: AlexKept;
  try {
    kept = await playAlex(story.player, story.expect);
  } catch (error) {
    const evidence = [...told, 'what the product said:', product.said().slice(-4000)].join('\n');
    throw new Error(evidence, { cause: error });
  } finally {
    await killer?.end();
  }
  const kills = (await killer?.end()) ?? 0;
  assert.ok(kills > 0, 'nobody was killed in this round');
  await nothingLeftToDo(url);
  const calls = await journalOf(url);
  const booked = calls.filter(({ kind, status }) => kind === 'graph.event' && status === 201);
  const events = await player.calendar('sara');
  const standing = events.filter(({ subject, cancelled }) => subject.includes(kept.ref) && !cancelled);
  assert.equal(new Set(booked.map(({ key }) => key)).size, 1, 'a meeting was booked under two transactions');
  assert.equal(standing.length, 1, 'the calendar does not hold exactly one meeting');
  const cards = doubled(calls, 'connector.send');
  return `${String(kills)} kills · cards twice: ${String(cards)} · letters twice: ${String(doubled(calls, 'graph.mail'))}`;
}

/** A promise whose taker was killed is taken again when its claim has lapsed; each question waits ten seconds at most. */
async function nothingLeftToDo(url: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const answer = (await (await fetch(`${url}/local/idle`)).json()) as ApiIdle;
    if (answer.idle) return;
  }
  assert.fail('a promise is still waiting');
}

for (const engine of ['the embedded database', 'PostgreSQL']) {
  describe(`a product that is killed in the middle of everything, on ${engine}`, function () {
    this.timeout(180_000);
    let bench: Bench;

    before(async () => {
      bench = await openBench(engine === 'PostgreSQL' ? await emptyDatabase() : undefined);
    });
    after(() => bench.close());

    for (let round = 1; round <= rounds; round += 1) {
      it(`loses nothing and books nothing twice, round ${String(round)}`, async () => {
        console.log(`      ${await playRound(bench)}`);
      });
    }
  });
}
