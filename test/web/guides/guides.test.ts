/** The guides as somebody reads and prints them, and that their pictures show the cards as they are. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { sv } from '../../../src/texts/sv.js';
import { picturesFolder, readDrawn } from '../../../src/web/guides/pictures.js';
import { violationsEverywhere, violationsInForcedColors } from '../../support/axe.js';
import { shownNow } from '../../support/guide-pictures.js';
import { sharedBrowser } from '../../support/shared-browser.js';
import { openServerForTest, type ServerForTest } from '../a-mailed-card.js';

const paths = [
  ...['', '/sammankallande', '/mottagande-enhet', '/samordnare', '/administrator', '/enskild'],
  ...['/personuppgifter', '/villkor'],
];

describe('the pictures of the guides', () => {
  it('show the cards as they are now: otherwise `npm run pictures`, and look at them', () => {
    const drawn = readDrawn();
    const old = shownNow().filter(({ file, shows }) => drawn[file]?.shows !== shows);

    assert.deepEqual(
      old.map(({ file }) => file),
      [],
    );
  });

  it('are those that are shown and no others, and are small together', () => {
    const files = readdirSync(picturesFolder).filter((name) => name.endsWith('.png'));
    const bytes = files.map((name) => readFileSync(new URL(name, picturesFolder)).length);

    assert.deepEqual(
      files.sort(),
      shownNow()
        .map(({ file }) => file)
        .sort(),
    );
    assert.ok(bytes.reduce((sum, each) => sum + each, 0) < 600_000);
  });

  it('are all shown in some guide', () => {
    const used = Object.values(sv.guides.of).flatMap(({ steps }) =>
      steps.flatMap((step) => step.picture ?? []),
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(sv.guides.pictures).sort());
  });
});

describe('the guides in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let own: ServerForTest;
  let page: Page;
  let troubles: string[];
  before(async () => {
    browser = await sharedBrowser();
    own = await openServerForTest();
  });
  after(() => own.server.close());
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    troubles = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
  });
  afterEach(() => page.close());

  it('break no rule of WCAG 2.2 AA in any language, and are no wider than a narrow telephone', async () => {
    for (const path of paths)
      for (const language of ['sv', 'en']) {
        await page.goto(`${own.url}/guide${path}?lang=${language}`);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.deepEqual(await violationsEverywhere(page), [], path);
        await page.setViewportSize({ width: 320, height: 640 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
      }
    assert.deepEqual(await violationsInForcedColors(page), []);
    assert.deepEqual(troubles, []);
  });

  it('show every picture, with words for it and room for it before it has come', async () => {
    for (const path of paths) {
      await page.goto(`${own.url}/guide${path}`);
      const pictures = await page.locator('img').evaluateAll((found) =>
        (found as HTMLImageElement[]).map(({ alt, width, height, complete, naturalWidth }) => ({
          isWhole: complete && naturalWidth > 0 && height > 0 && alt.length > 20,
          // As much as the attributes promise, in the width that there is.
          isTrue:
            Math.abs(width / height - naturalWidth / 1.5 / (height * (naturalWidth / 1.5 / width))) < 0.02,
        })),
      );
      assert.ok(
        pictures.every(({ isWhole, isTrue }) => isWhole && isTrue),
        path,
      );
    }
  });

  it('are found from the first page and lead back to it, in the same language', async () => {
    await page.goto(`${own.url}/guide?lang=en`);
    await page.getByRole('link', { name: 'How to: the receiving unit' }).click();
    await page.getByRole('heading', { name: 'How to: the receiving unit' }).waitFor();
    await page.getByRole('link', { name: 'All guides' }).click();
    await page.getByRole('heading', { name: 'How to', exact: true }).waitFor();
    assert.equal(await page.getByRole('link').count(), 8); // seven pages, and the other language
  });

  it('are named by whoever looks for one that is not there, and then the list is shown', async () => {
    const answer = await page.goto(`${own.url}/guide/nagot-annat`);
    assert.equal(answer?.status(), 404);
    await page.getByRole('heading', { name: 'Så gör du' }).waitFor();
  });

  for (const language of ['sv', 'en']) {
    it(`fit on one A4 for the receiving unit: ${language}`, async () => {
      await page.goto(`${own.url}/guide/mottagande-enhet?lang=${language}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.equal(String(pdf.toString('latin1')).match(/\/Type\s*\/Page\b/g)?.length, 1);
    });
  }
});
