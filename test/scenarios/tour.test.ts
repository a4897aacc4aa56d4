/** The tour in the provbänk, walked to its end in a browser as its words have it: it ticks what has happened. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openBrowserPlayer } from './browser-player.js';
import { takeStep } from './tour-walk.js';

// Served as they are to a browser, so they have no types of their own here.
const ofPage = async <T>(file: string) => (await import(`../../src/local/page/${file}`)) as T;
interface Steps {
  readonly steps: readonly { readonly name: string; readonly person: string }[];
}
interface Words {
  readonly tour: { readonly steps: Record<string, { readonly title: string; readonly text: string }> };
}

describe('The tour in the provbänk', function () {
  this.timeout(240_000);
  let browser: Browser;
  let mode: LentLocalMode;
  before(async () => {
    browser = await sharedBrowser();
    mode = await lentLocalMode();
    await mode.start();
  });
  after(() => mode?.giveBack());

  it('is played to its end by somebody who does what it says and no more, and is left and taken up again', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(mode.url);
    await page.getByRole('button', { name: 'Rundtur', exact: true }).click();
    // What others have played before is taken away first.
    await page
      .locator('dialog')
      .getByRole('button', { name: /^(Börja|Ta bort allt och börja)$/ })
      .click();
    await page.getByRole('heading', { name: 'Se behovet' }).waitFor();

    const { steps } = await ofPage<Steps>('tour-steps.js');
    const { tour } = await ofPage<Words>('tour-sv.js');
    const player = openBrowserPlayer(page, mode.url);
    for (const { name, person } of steps) {
      const { title = '', text = '' } = tour.steps[name] ?? {};
      await page.locator('.tour-step h3').getByText(title, { exact: true }).waitFor();
      await takeStep(name, { page, player, words: text, person });
    }
    await page.getByRole('heading', { name: 'Du har spelat en hel SIP' }).waitFor();

    assert.equal(await page.locator('.tour-list .done').count(), 13);
    await page.getByRole('button', { name: 'Dölj rundturen' }).click();
    await page.reload();
    assert.equal(await page.locator('.tour').isVisible(), false);
    await page.getByRole('button', { name: 'Rundtur', exact: true }).click();
    await page.getByRole('heading', { name: 'Du har spelat en hel SIP' }).waitFor();
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
