/** Scenario S8 in the provbänk, in a browser: as the people of three organisations see and press it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import type { Expect } from '../../src/local/scenario/narrate.js';
import type { Player } from '../../src/local/scenario/player.js';
import { playYusuf } from '../../src/local/scenario/yusuf.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { openBrowserPlayer } from './browser-player.js';

describe('In the provbänk', function () {
  this.timeout(180_000);
  let browser: Browser;
  let mode: LentLocalMode;
  before(async () => {
    browser = await sharedBrowser();
    mode = await lentLocalMode();
    await mode.start();
  });
  after(() => mode?.giveBack());

  const held = async (play: (player: Player, expect: Expect) => Promise<unknown>): Promise<number> => {
    let kept = 0;
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await play(openBrowserPlayer(page, mode.url), (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      kept += 1;
    });
    await page.close();
    assert.deepEqual(troubles, []);
    return kept;
  };

  it('Lovisa calls for Yusuf, Elin and Zahra find the right units, and the silent one is passed by (S8)', async () => {
    assert.equal(await held(playYusuf), 23);
  });
});
