import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { violationsEverywhere, violationsInForcedColors } from '../support/axe.js';
import { sharedBrowser } from '../support/shared-browser.js';
import {
  openServerForTest,
  questionCard,
  summons,
  timesCard,
  token,
  type ServerForTest,
} from './a-mailed-card.js';

describe('the page behind a mailed link', () => {
  let browser: Browser;
  let own: ServerForTest;
  let page: Page;
  let troubles: string[];
  before(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    own = await openServerForTest();
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    troubles = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(`${own.url}/svar/${token}`);
    await page.getByRole('button', { name: 'Mottaget' }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    await own.server.close();
  });

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const writeName = async (name: string) => {
    await page.getByLabel('Ditt namn').fill(name);
    await press('Fortsätt');
  };
  const status = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

  it('draws the card at 320 pixels without breaking its own rules', async () => {
    const [width, smallest] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      Math.min(
        ...Array.from(document.querySelectorAll('button'))
          .filter((b) => b.offsetParent)
          .map((b) => b.offsetHeight),
      ),
    ]);

    assert.equal(width, 320);
    assert.ok((smallest ?? 0) >= 44, String(smallest));
    assert.deepEqual(troubles, []);
  });

  it('breaks no rule of WCAG 2.2 AA, wide or narrow, light or dark', async () => {
    await press('Mottaget');
    await press('Fortsätt');
    await page.getByText('Skriv ditt namn, så att den som kallade').waitFor();

    assert.deepEqual(await violationsEverywhere(page), []);
    assert.deepEqual(troubles, []);
  });

  for (const width of [320, 1280])
    it(`keeps the boxes to tick apart and in line at ${width} pixels (WCAG 2.5.8)`, async () => {
      await page.setViewportSize({ width, height: 800 });
      own.heart.answer = () => Promise.resolve({ kind: 'dialog', title: 'Tider', card: timesCard() });
      await press('Fråga den som kallade');
      await writeName('Åsa Öberg');
      await page.getByText('Vilka tider kan ni?').waitFor();

      const boxes = await page.getByRole('checkbox').all();
      const at = await Promise.all(boxes.map(async (box) => (await box.boundingBox())!));
      const labels = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('.ac-choiceSetInput-multiSelect > div > :last-child'),
          (label) => label.getBoundingClientRect().left,
        ),
      );
      assert.equal(at.length, 3);
      assert.ok(at.every((box) => box.width >= 24 && box.height >= 24));
      assert.ok(at.slice(1).every((box, index) => box.y - at[index]!.y - box.height >= 16));
      assert.equal(new Set(labels).size, 1, labels.join());
    });

  it('breaks no rule of WCAG 2.2 AA with a step open under the card, and a reason open in it', async () => {
    own.heart.answer = () =>
      Promise.resolve({ kind: 'dialog', title: 'Fråga den som kallade', card: questionCard() });
    await press('Fråga den som kallade');
    await writeName('Åsa Öberg');
    const why = page.getByRole('button', { name: 'Varför?' });
    assert.equal(await why.getAttribute('aria-expanded'), 'false');
    await why.click();
    await page.getByText('Den som kallas ska svara.').waitFor();

    assert.equal(await why.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(await violationsEverywhere(page), []);
  });

  it('breaks no rule of WCAG 2.2 AA in English either, nor in the colours that a browser forces', async () => {
    await page.getByRole('link', { name: 'In English' }).click();
    await page.getByText('Whom it is about you will be told').waitFor();
    await page.getByRole('button', { name: 'More' }).waitFor();

    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(await violationsEverywhere(page), []);
    assert.deepEqual(await violationsInForcedColors(page), []);
    assert.deepEqual(own.heart.presses, []);
    assert.deepEqual(troubles, []);
  });

  it('is answered by the keyboard alone, and shows where one is', async () => {
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return { name: at.innerText || at.id, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
      });
    const tabTo = async (name: string) => {
      for (let n = 0; n < 12; n += 1) {
        await page.keyboard.press('Tab');
        const at = await focused();
        assert.ok(at.isSeen, `${at.name} does not show that it has focus`);
        if (at.name === name) return;
      }
      assert.fail(`${name} is not reached by Tab`);
    };
    await tabTo('Mottaget');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Åsa Öberg');
    await page.keyboard.press('Enter');
    await page.getByText('● Mottagen').waitFor();

    assert.deepEqual(
      own.heart.presses.map(({ verb, actor }) => [verb, actor.kind === 'link' && actor.typedName]),
      [['summons.acknowledge', 'Åsa Öberg']],
    );
    await tabTo('Vi deltar');
  });

  it('asks nobody else for anything', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await press('Mottaget');
    await writeName('Åsa Öberg');
    await page.getByText('● Mottagen').waitFor();

    assert.ok(asked.length > 3);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(own.url) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(await page.context().cookies(), []);
  });

  it('asks once who answers, and then acts', async () => {
    await press('Mottaget');
    await writeName('Åsa Öberg');
    await page.getByText('● Mottagen').waitFor();
    await press('Vi deltar');
    await page.waitForFunction(() => !document.body.hasAttribute('aria-busy'));

    assert.deepEqual(
      own.heart.presses.map(({ verb, actor }) => [verb, actor.kind === 'link' && actor.typedName]),
      [
        ['summons.acknowledge', 'Åsa Öberg'],
        ['summons.participate', 'Åsa Öberg'],
      ],
    );
    await page.getByText('Du svarar som Åsa Öberg').waitFor();
  });

  it('does nothing without a name, and says so at the field', async () => {
    await press('Mottaget');
    await press('Fortsätt');

    await page.getByText('Skriv ditt namn, så att den som kallade').waitFor();
    assert.equal(await page.getByLabel('Ditt namn').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(own.heart.presses, []);
  });

  it('opens a step under the card, and closes it when it is done', async () => {
    own.heart.answer = ({ verb }) =>
      Promise.resolve(
        verb === 'summons.ask'
          ? { kind: 'close' }
          : { kind: 'dialog', title: 'Fråga den som kallade', card: questionCard() },
      );
    await press('Fråga den som kallade');
    await writeName('Åsa Öberg');
    await page.getByRole('heading', { name: 'Fråga den som kallade' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'step-title');
    await page.getByLabel('Vad vill ni veta?').fill('Vem ringer vi?');

    await press('Skicka frågan');

    await status('Sparat.');
    const [, asked] = own.heart.presses;
    assert.deepEqual(
      [asked?.verb, asked?.inDialog, asked?.data['reason'], asked?.data['c']],
      ['summons.ask', true, 'Vem ringer vi?', 'card-1'],
    );
    assert.equal(await page.getByLabel('Vad vill ni veta?').isVisible(), false);
  });

  it('keeps what is behind Mer one press away', async () => {
    own.heart.answer = () => Promise.resolve({ kind: 'message', text: 'Vi hör av oss.' });
    await page.getByRole('button', { name: 'Mer' }).click();
    await press('Vi kan inte delta');
    await writeName('Åsa Öberg');

    await status('Vi hör av oss.');
    assert.deepEqual(
      own.heart.presses.map(({ verb }) => verb),
      ['summons.decline'],
    );
  });

  it('says what to do when the answer does not arrive', async () => {
    await press('Mottaget');
    await page.route('**/svar/*', (route) => route.abort());

    await writeName('Åsa Öberg');

    await status('Svaret kom inte fram.');
  });

  it('reads a text as text, whatever it holds', async () => {
    const text = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) \\*inte fet\\* **fet**';
    const card = { ...summons(), body: [{ type: 'TextBlock', text, wrap: true }] };
    own.heart.answer = () => Promise.resolve({ kind: 'card', card });
    await press('Mottaget');
    await writeName('Åsa Öberg');
    await page.getByText('*inte fet*').waitFor();

    assert.equal(await page.locator('#place img, #place a').count(), 0);
    assert.equal(await page.locator('#place strong').innerText(), 'fet');
  });

  it('shows its facts without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${own.url}/svar/${token}`);

    await bare.getByText('Svara senast onsdag 11 mars').waitFor();
    await bare.locator('noscript').getByRole('link', { name: '031-390 06 01' }).waitFor();
    await context.close();
  });
});
