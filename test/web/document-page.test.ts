/** Documents as somebody reads and prints them in a browser. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { violationsEverywhere, violationsInForcedColors } from '../support/axe.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openServerForTest, type ServerForTest } from './a-mailed-card.js';
import { code, documentOf, documentToken, everyDocument, LinkedDocuments } from './a-document.js';

describe('a document in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let own: ServerForTest;
  let documents: LinkedDocuments;
  let page: Page;
  let troubles: string[];
  before(async () => {
    browser = await sharedBrowser();
  });
  beforeEach(async () => {
    documents = new LinkedDocuments();
    own = await openServerForTest({ documents });
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    troubles = [];
    page.on('console', (message) => {
      // A wrong code is answered 403, which a browser notes.
      if (message.type() === 'error' && !message.text().includes('403')) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(`${own.url}/dokument/${documentToken}`);
  });
  afterEach(async () => {
    await page.close();
    await own.server.close();
  });

  const send = async (typed: string) => {
    await page.getByLabel('Kod, sex siffror').fill(typed);
    await page.getByRole('button', { name: 'Hämta dokumentet' }).click();
  };

  it('asks for the code without breaking any rule of WCAG 2.2 AA, also when it was wrong', async () => {
    assert.deepEqual(await violationsEverywhere(page), []);
    await send('111111');
    await page.getByRole('alert').filter({ hasText: 'Koden stämmer inte' }).waitFor();
    assert.deepEqual(await violationsEverywhere(page), []);
    assert.deepEqual(await violationsInForcedColors(page), []);
    assert.deepEqual(troubles, []);
  });

  it('breaks no rule of WCAG 2.2 AA in any document, and is no wider than a narrow telephone', async () => {
    for (const wanted of everyDocument) {
      documents.opened = documentOf(wanted, { large: wanted.kind === 'ownPlan' });
      await page.goto(`${own.url}/dokument/${documentToken}`);
      await send(code);
      await page.locator('article').waitFor();
      assert.deepEqual(await violationsEverywhere(page), [], wanted.kind);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, wanted.kind);
    }
    assert.deepEqual(troubles, []);
  });

  it('is printed black on white, without the button, whatever the screen is like', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await send(code);
    await page.getByRole('button', { name: 'Skriv ut' }).waitFor();
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });

    const [ink, ground, button] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('h1') ?? document.body).color,
      getComputedStyle(document.querySelector('article') ?? document.body).backgroundColor,
      document.getElementById('print')?.offsetParent === null,
    ]);
    assert.deepEqual([ink, ground, button], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', true]);
  });

  it('has letters of eighteen points on paper in large print', async () => {
    documents.opened = documentOf({ kind: 'ownPlan' }, { large: true });
    await send(code);
    await page.locator('article').waitFor();
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('article li')
      .first()
      .evaluate((item) => getComputedStyle(item).fontSize);
    assert.equal(size, '24px'); // 18 points
  });
});
