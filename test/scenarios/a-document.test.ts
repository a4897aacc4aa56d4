/** In the provbänk, in a browser: from the case card to the consent form that the guardians sign, as a page and as a Word file. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { playAlex } from '../../src/local/scenario/alex.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { unzip } from '../support/unzip.js';
import { openBrowserPlayer } from './browser-player.js';

class Prepared extends Error {}

describe('A document in the provbänk', function () {
  this.timeout(120_000);
  let browser: Browser;
  let mode: LentLocalMode;
  before(async () => {
    browser = await sharedBrowser();
    mode = await lentLocalMode();
    await mode.start();
  });
  after(() => mode?.giveBack());

  it('is a link and a code on Sara’s card, and a page behind them to print or to save', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    const player = openBrowserPlayer(page, mode.url);
    await playAlex(player, (sentence) => {
      if (sentence.startsWith('efter förberedelsen')) throw new Prepared();
    }).catch((error: unknown) => assert.ok(error instanceof Prepared, String(error)));

    const chosen = await player.press('sara', 'Skriv ut eller spara');
    assert.match(chosen.text, /Samtycke: Vårdnadshavare 1/);
    const linked = await player.press('sara', 'Skapa en länk', {
      document: 'consent:guardian2',
      large: 'true',
    });
    const [, first = '', last = ''] = /(\d{3}) (\d{3})/.exec(linked.text) ?? [];
    const open = page.locator('dialog').getByRole('link', { name: 'Öppna sidan' });
    const [door] = await Promise.all([page.context().waitForEvent('page'), open.click()]);
    const fetch = () => door.getByRole('button', { name: 'Hämta dokumentet' }).click();

    await door.getByLabel('Kod, sex siffror').fill(`${first} ${last}`);
    await door.getByText('En Word-fil att spara').click();
    const [download] = await Promise.all([door.waitForEvent('download'), fetch()]);
    assert.match(download.suggestedFilename(), /^SIP-[0-9A-Z]{6}-samtycke\.docx$/);
    const saved = unzip(await readFile(await download.path()));
    assert.match(saved.get('word/document.xml')?.toString() ?? '', /Det samtycket INTE gäller/);

    await door.getByText('En sida att skriva ut').click();
    await fetch();
    await door.getByRole('heading', { name: 'Samtycke till SIP' }).waitFor();
    assert.match(await door.locator('article').innerText(), /Den som samtycker\s+Vårdnadshavare 2/);
    assert.equal(await door.locator('html').getAttribute('class'), 'large');
    await door.close();
    await page.close();
  });
});
