/** Samira opens her tab in the provbänk: with Teams' own library, a token of the stand-in, and no word of any case. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';

describe('The tab Överblick in local mode', function () {
  this.timeout(120_000);
  let mode: LentLocalMode;
  let page: Page;
  before(async () => {
    mode = await lentLocalMode();
    await mode.start();
    page = await (await sharedBrowser()).newPage({ locale: 'sv-SE', acceptDownloads: true });
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.goto(`${mode.url}/#/samira/overview`);
  });
  after(async () => {
    await page.close();
    mode.giveBack();
  });

  it('shows a SIP-samordnare what has stopped and the figures, and gives them as a file', async () => {
    const tab = page.frameLocator('.overview-frame');
    await tab.getByRole('heading', { name: 'Vad har stannat?' }).waitFor({ timeout: 30_000 });

    const downloading = page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Ladda ner CSV' }).click();
    const file = await downloading;
    assert.match(file.suggestedFilename(), /^sip-statistik-\d{4}\.csv$/);
    assert.match(readFileSync(await file.path(), 'utf8'), /År;Kvartal;Huvudman/);
    await tab.getByLabel('Område').selectOption({ index: 1 });
    await tab.getByRole('button', { name: 'Visa', exact: true }).click();
    await tab.getByRole('heading', { name: /^Siffror för/ }).waitFor();
  });

  it('is opened from the card with the statistics', async () => {
    await page.goto(`${mode.url}/#/samira/chat`);
    await page.locator('textarea.write').fill('statistik');
    await page.keyboard.press('Enter');
    await page.getByText('Öppna Överblick').click();

    const tab = page.frameLocator('.overview-frame');
    await tab.getByRole('heading', { name: 'Vad har stannat?' }).waitFor({ timeout: 30_000 });
  });

  it('says calmly to somebody who opens it outside Teams that it is a tab', async () => {
    const outside = await (await sharedBrowser()).newPage();
    await outside.goto(`${mode.url}/overblick`);
    await outside.getByText('Öppna överblicken i Teams').waitFor();
    await outside.close();
  });
});
