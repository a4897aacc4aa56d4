/** The tour in the provbänk: what it says is on the cards, what it ticks has happened, and it empties nothing unasked. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { sv } from '../../src/texts/sv.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openStage, type Stage } from './page-stage.js';

interface Words {
  readonly clock: { readonly pick: string };
  readonly tour: {
    readonly lead: string;
    readonly steps: Readonly<
      Record<string, { readonly title: string; readonly text: string; readonly why: string }>
    >;
  };
}
interface Steps {
  readonly steps: readonly { readonly name: string; readonly person: string }[];
  marksAfter(marks: readonly string[], seen: object): readonly string[];
}

// Served as they are to a browser, so they have no types of their own here.
const ofPage = async <T>(file: string) => (await import(`../../src/local/page/${file}`)) as T;

describe('what the tour says', () => {
  let swedish: Words;
  let english: Words;
  let steps: Steps['steps'];
  before(async () => {
    swedish = (await ofPage<{ sv: Words }>('texts-sv.js')).sv;
    english = (await ofPage<{ en: Words }>('texts-en.js')).en;
    ({ steps } = await ofPage<Steps>('tour-steps.js'));
  });

  it('names buttons as they are on the cards, in both languages', () => {
    const onCards = new Set([...wordsIn(sv), 'ny sip']);
    for (const words of [swedish, english]) {
      const named = Object.values(words.tour.steps).flatMap(({ text }) =>
        [...text.matchAll(/”([^”]+)”/g)].map(([, name]) => name ?? ''),
      );
      assert.ok(named.length > 20);
      assert.deepEqual(
        named.filter((name) => !onCards.has(name) && name !== words.clock.pick),
        [],
      );
    }
  });

  it('has words for every step in both languages, in the order in which they are played', () => {
    const names = steps.map(({ name }) => name);
    assert.deepEqual(Object.keys(swedish.tour.steps), names);
    assert.deepEqual(Object.keys(english.tour.steps), names);
  });

  it('is read in a third of the quarter of an hour that it promises', () => {
    const { lead, steps: said } = swedish.tour;
    const all = [lead, ...Object.values(said).flatMap(({ title, text, why }) => [title, text, why])].join(
      ' ',
    );
    const minutes = all.split(/\s+/).length / 130; // slowly, with an eye on the cards
    assert.ok(minutes < 6, `${minutes.toFixed(1)} minutes`);
  });
});

describe('what the tour ticks', () => {
  let marksAfter: Steps['marksAfter'];
  before(async () => {
    ({ marksAfter } = await ofPage<Steps>('tour-steps.js'));
  });
  const seen = (offers: Readonly<Record<string, readonly string[]>>, more = {}) => ({
    offered: (person: string) => new Set(offers[person]),
    cards: () => [],
    ...{ booked: false, begun: false },
    ...more,
  });

  it('is nothing on an empty stage', () => {
    assert.deepEqual(marksAfter([], seen({})), []);
  });

  it('is a step once the cards show that it has happened', () => {
    assert.deepEqual(marksAfter([], seen({ sara: ['case.access-open'] })), ['done']);
    assert.deepEqual(marksAfter(['done'], seen({ sara: ['case.access-open', 'case.consent-open'] })), [
      ...['done', 'done'],
    ]);
  });

  it('stays, though the cards offer something else by now', () => {
    assert.deepEqual(marksAfter(['done', 'done'], seen({ sara: ['case.access-open'] })), ['done', 'done']);
  });

  it('is nothing again once the stage is emptied', () => {
    assert.deepEqual(marksAfter(['done', 'passed', 'done'], seen({})), []);
  });

  it('is asked about again when a measure turns out not to be done', () => {
    const marks = Array.from({ length: 12 }, () => 'done');
    const undone = seen({ sara: ['case.access-open'], maja: ['task.done'] });
    assert.deepEqual(marksAfter(marks, undone), marks.slice(0, 11));
  });

  it('is no follow-up until one is held, whatever the clock says', () => {
    const marks = Array.from({ length: 12 }, () => 'done');
    const withCard = (...verbs: string[]) =>
      marksAfter(marks, seen({ sara: ['case.access-open'] }, { cards: () => [new Set(verbs)] })).length;
    assert.equal(withCard('case.follow-up-open', 'follow-up.call', 'case.closing-open'), 12);
    assert.equal(withCard('case.follow-up-open', 'case.closing-open'), 13);
    assert.equal(withCard('case.follow-up-open', 'follow-up.call'), 13);
  });

  it('is never what was skipped or played past, unless it happens after all', () => {
    assert.deepEqual(marksAfter(['passed'], seen({})), ['passed']);
    assert.deepEqual(marksAfter(['passed'], seen({ sara: ['case.access-open'] })), ['done']);
    const sent = { sara: ['case.access-open', 'case.deliveries-open', 'case.remind'] };
    assert.deepEqual(marksAfter([], seen({ ...sent, vera: ['summons.see-open'] })).slice(3), [
      ...['done', 'passed', 'passed', 'done'],
    ]);
  });
});

describe('the tour on the page', function () {
  this.timeout(40_000);
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  before(async () => {
    [browser, stage] = await Promise.all([sharedBrowser(), openStage()]);
  });
  after(() => stage.close());
  beforeEach(async () => {
    stage.begin();
    page = await browser.newPage({ locale: 'sv-SE' });
    page.setDefaultTimeout(10_000);
    await page.goto(stage.url);
  });
  afterEach(() => page.close());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const resets = () => stage.sent.filter(({ path }) => path === '/local/reset');
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });

  it('asks before it empties the provbänk, and begins on the Monday of the scenario', async () => {
    await press('Rundtur');
    await heading('Börja rundturen?').waitFor();
    await page.keyboard.press('Escape');
    assert.deepEqual([resets(), await page.locator('.tour').isVisible()], [[], false]);

    await press('Ta rundturen, en kvart');
    await press('Ta bort allt och börja');
    await heading('Rundtur: en SIP för Alex').waitFor();
    assert.deepEqual(
      resets().map(({ body }) => body),
      [{ at: '2026-03-02T08:00' }],
    );
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Rundtur: en SIP för Alex');
  });

  it('is walked by keys alone, skipped past, left, and taken up where it was', async () => {
    await page.getByRole('button', { name: 'Rundtur', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ta bort allt och börja' }).focus();
    await page.keyboard.press('Enter');
    await heading('Låt tiden gå').waitFor(); // the page's own stage has a meeting already
    await page.getByRole('button', { name: 'Hoppa över steget' }).focus();
    await page.keyboard.press('Enter');
    await heading('Håll mötet, skriv planen').waitFor();
    await page.getByRole('button', { name: 'Dölj rundturen' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Rundtur');

    await page.reload();
    await page.getByRole('button', { name: 'Rundtur', exact: true }).waitFor();
    assert.equal(await page.locator('.tour').isVisible(), false);
    await press('Rundtur');
    await heading('Håll mötet, skriv planen').waitFor();
  });

  it('leads to whoever is to press, and speaks English', async () => {
    await press('Rundtur');
    await press('Ta bort allt och börja');
    await heading('Låt tiden gå').waitFor();
    await page.getByRole('link', { name: /Anna Berg/ }).click();
    await page.locator('.tour').getByRole('link', { name: 'Byt till Sara Lindqvist' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sara Lindqvist' }).waitFor();
    await page.locator('.tour').getByText('Du är Sara Lindqvist').waitFor();

    await press('English');
    await heading('Let time pass').waitFor();
  });

  it('is forgotten when somebody begins anew', async () => {
    await press('Rundtur');
    await press('Ta bort allt och börja');
    await heading('Låt tiden gå').waitFor();
    await press('Börja om');
    await press('Ta bort allt och börja om');
    await page.locator('.tour').waitFor({ state: 'hidden' });
    await press('Rundtur');
    await heading('Börja rundturen?').waitFor();
  });
});

function wordsIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsIn) : [];
}
