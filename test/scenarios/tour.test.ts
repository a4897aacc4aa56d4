/** The tour in the provbänk, walked to its end in a browser: it ticks what has happened, and nothing that has not. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { playAlex } from '../../src/local/scenario/alex.js';
import type { Player } from '../../src/local/scenario/player.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openBrowserPlayer } from './browser-player.js';

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

  it('follows Alex from the need to the follow-up, one step at a time, and is left and taken up again', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(mode.url);
    await page.getByRole('button', { name: 'Rundtur', exact: true }).click();
    await page.getByRole('button', { name: 'Ta bort allt och börja' }).click();
    await page.getByRole('heading', { name: 'Se behovet' }).waitFor();

    const seen = new Set<string>();
    await playAlex(watching(openBrowserPlayer(page, mode.url), page, seen), (sentence, ok, read) => {
      assert.ok(ok, `${sentence}\n${read ?? ''}`);
    });
    await page.getByRole('heading', { name: 'Du har spelat en hel SIP' }).waitFor();

    assert.equal(await page.locator('.tour-list .done').count(), 13);
    assert.ok(seen.size >= 11, `only ${[...seen].join(', ')} were ever next`);
    await page.getByRole('button', { name: 'Dölj rundturen' }).click();
    await page.reload();
    assert.equal(await page.locator('.tour').isVisible(), false);
    await page.getByRole('button', { name: 'Rundtur', exact: true }).click();
    await page.getByRole('heading', { name: 'Du har spelat en hel SIP' }).waitFor();
    assert.deepEqual(troubles, []);
    await page.close();
  });
});

/** The same turns; the tour has begun with its own empty stage, and says what is next after each. */
function watching(player: Player, page: Page, seen: Set<string>): Player {
  const note = async <T>(result: T): Promise<T> => {
    // As long as two questions to the stage take: a person reads longer.
    await page.waitForTimeout(400);
    for (const text of await page.locator('.tour-step h3').allInnerTexts()) seen.add(text);
    return result;
  };
  return {
    ...player,
    reset: async () => {},
    press: async (...turn) => note(await player.press(...turn)),
    clock: async (to) => note(await player.clock(to)),
  };
}
