import assert from 'node:assert/strict';
import { openBrowser } from './browser.js';

describe('the test browser', () => {
  for (const which of [undefined, 'bundled']) {
    it(`draws readable text (${which ?? "the machine's own, if it has one"})`, async function () {
      this.timeout(90_000);
      const before = process.env['TEST_BROWSER'];
      if (which !== undefined) process.env['TEST_BROWSER'] = which;

      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        await page.setContent('<p style="font: 20px sans-serif"><span>iiiiiiii</span> <b>WWWWWWWW</b> å</p>');
        const [narrow, wide] = await Promise.all(
          ['span', 'b'].map(async (part) => page.locator(part).boundingBox()),
        );
        assert.ok(
          narrow && wide && wide.width > 2 * narrow.width,
          'a font is missing: all letters are as wide',
        );
      } finally {
        await browser.close();
        if (before === undefined) delete process.env['TEST_BROWSER'];
        else process.env['TEST_BROWSER'] = before;
      }
    });
  }
});
