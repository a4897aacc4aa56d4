/** Scenario S1 three ways - the product's own heart, the command line, a browser - and that all three give the same case. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { playAlex } from '../../src/local/scenario/alex.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { lastCard } from '../../src/local/scenario/last-card.js';
import { unitId } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { Store } from '../../src/store/open-store.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { freePort } from '../support/product-process.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openBrowserPlayer } from './browser-player.js';
import { openRoadPlayer } from './road-player.js';

/** What is left of one playing: how the case is kept, and what Sara's card says at the end. */
interface Played {
  readonly ref: string;
  readonly kept: unknown;
  readonly card: string;
  readonly lines: readonly string[];
}

const held: string[] = [];
const expect = (sentence: string, ok: boolean, seen?: string) => {
  assert.ok(ok, `${sentence}\n${seen ?? ''}`);
  held.push(sentence);
};

async function throughTheRoad(): Promise<Played> {
  const player = await openRoadPlayer();
  try {
    const { ref, card } = await playAlex(player, expect);
    return { ref, card, lines: linesOf(card.split('\n')), kept: await caseIn(player.store, ref) };
  } finally {
    await player.close();
  }
}

async function byCommand(mode: LentLocalMode): Promise<Played> {
  await mode.start();
  const { code, said } = await runScenario('alex', mode.url);
  assert.equal(code, 0, said);
  const ref = /Ärende (SIP-\w{6})/.exec(said)?.[1] ?? '';
  const seen = await openApiPlayer({ url: mode.url }).sees('sara');
  const card = lastCard(seen, ref).replaceAll(ref, 'SIP');
  const kept = await mode.readKept((store) => caseIn(store, ref));
  return { ref, card, lines: linesOf(card.split('\n')), kept };
}

async function inBrowser(mode: LentLocalMode, browser: Browser): Promise<Played> {
  await mode.start();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  const player = openBrowserPlayer(page, mode.url);
  const { ref, card } = await playAlex(player, expect);
  const opened = await player.opened('sara', [ref, 'Steg ']);
  await page.close();
  assert.deepEqual(troubles, []);
  const lines = linesOf(opened.map((line) => line.replaceAll(ref, 'SIP')));
  return { ref, card, lines, kept: await mode.readKept((store) => caseIn(store, ref)) };
}

/** The stored case, its sealed words too, and its log: without what differs between two playings of the same. */
async function caseIn(store: Store, ref: string): Promise<unknown> {
  const [found] = (await store.cases.ofUnits([unitId('ekdalsskolan')])).filter((one) => one.ref === ref);
  const sipCase = found && (await store.cases.load(found.id));
  assert.ok(sipCase, `no case ${ref} is kept`);
  const log = await store.cases.log(sipCase.id);
  assert.deepEqual(await store.reviews.checkLogs(sipCase.id), { moves: undefined, openings: undefined });
  return { sipCase: comparable(sipCase), log: log.map(({ kind, outcome }) => `${kind} ${outcome}`) };
}

/** Ids by their place; the hour of every instant, since seconds pass while it is played; outside names only as there. */
function comparable(sipCase: SipCase): unknown {
  const { id, ref, recipients, meetings, tasks, deviations } = sipCase;
  const rows = [...recipients, ...meetings, ...tasks, ...deviations];
  const names = [ref, id, ...rows.map((row) => row.id)];
  const text = names.reduce(
    (all, name, place) => all.replaceAll(name, `#${String(place)}`),
    JSON.stringify(sipCase),
  );
  return JSON.parse(text, (key, value: unknown) => {
    if (['eventId', 'joinUrl', 'conferenceId'].includes(key)) return typeof value;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 13) : value;
  });
}

/** Each line once, in the order of the alphabet: a browser has what is behind "Mer" last, a card's JSON where it stands. */
function linesOf(lines: readonly string[]): readonly string[] {
  const words = lines.map((line) => line.replaceAll('**', '').trim());
  return [...new Set(words)].filter((line) => line !== '' && line !== 'Mer').sort();
}

async function runScenario(name: string, url: string) {
  const child = spawn('npm', ['run', '--silent', 'scenario', '--', name], {
    cwd: new URL('../../', import.meta.url),
    env: { ...process.env, SIP_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe('Alex gets a SIP (S1)', function () {
  this.timeout(180_000);
  let browser: Browser;
  let mode: LentLocalMode;
  let road: Played;
  before(async () => {
    browser = await sharedBrowser();
    mode = await lentLocalMode();
    [road] = await Promise.all([throughTheRoad(), mode.start()]);
  });
  after(() => mode?.giveBack());
  const same = (other: Played) => {
    assert.deepEqual(other.kept, road.kept);
    assert.deepEqual(other.lines, road.lines);
  };

  it('keeps every expectation through the road', () => {
    assert.ok(held.length >= 20, `only ${String(held.length)} expectations were tried`);
    assert.match(road.ref, /^SIP-[0-9A-HJKMNP-TV-Z]{6}$/);
  });

  it('is the same case when it is played from the command line', async () => {
    const command = await byCommand(mode);
    same(command);
    assert.equal(command.card, road.card);
  });

  it('is the same case when it is played in the provbänk', async () => {
    const provbank = await inBrowser(mode, browser);
    same(provbank);
    const shown = linesOf(provbank.card.split('\n'));
    assert.deepEqual(
      shown.filter((line) => !road.lines.includes(line)),
      [],
    );
  });
});

describe('npm run scenario', function () {
  this.timeout(30_000);

  it('ends with 1 when nobody answers, and says how to start', async () => {
    const { code, said } = await runScenario('alex', `http://127.0.0.1:${String(await freePort())}`);
    assert.equal(code, 1, said);
    assert.match(said, /npm start/);
  });

  it('ends with 1 for a scenario that does not exist, and names those that do', async () => {
    const { code, said } = await runScenario('nobody', 'http://127.0.0.1:9');
    assert.equal(code, 1, said);
    assert.match(said, /alex/);
  });
});
