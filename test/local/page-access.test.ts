/** Who can use the provbänk: contrast, names, sizes and narrow windows, measured on every screen in light and dark. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import ts from 'typescript';
import { violationsEverywhere } from '../support/axe.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { listCard } from './page-cards.js';
import { arrive, openStage, type Stage } from './page-stage.js';
import { nameless, paleTexts, smallTargets, tooWide, unsoundIds } from './page-measures.js';

const folder = fileURLToPath(new URL('../../src/local/page/', import.meta.url));

interface Screen {
  readonly name: string;
  readonly hash: string;
  ready(page: Page): Promise<void>;
}

const cardButton = (page: Page, name: string) =>
  page.locator('.card').getByRole('button', { name, exact: true });

const screens: readonly Screen[] = [
  {
    name: 'welcome',
    hash: '',
    ready: (page) => page.getByRole('link', { name: 'Öppna Saras chatt' }).waitFor(),
  },
  { name: 'case card', hash: '#/sara', ready: (page) => cardButton(page, 'Varför?').click() },
  { name: 'summons', hash: '#/anna', ready: (page) => cardButton(page, 'Mottaget').waitFor() },
  {
    name: 'dialog with an error',
    hash: '#/sara',
    ready: async (page) => {
      await cardButton(page, 'Föreslå mötestid').click();
      await cardButton(page, 'Nästa').click();
      await page.getByText('Välj en enhet i listan.').waitFor();
      await page.getByRole('combobox', { name: 'Enhet' }).click();
      await page.getByRole('option', { name: 'BUP Öster' }).waitFor();
    },
  },
  {
    name: 'find',
    hash: '#/sara',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Hitta SIP' }).click();
      await page.getByRole('button', { name: /^SIP-3PW9TA/ }).waitFor();
    },
  },
  { name: 'calendar', hash: '#/sara/calendar', ready: (page) => page.getByText('09.00–10.00').waitFor() },
  {
    name: 'overview',
    hash: '#/samira/overview',
    ready: (page) => page.locator('.overview-frame').waitFor(),
  },
  {
    name: 'tour',
    hash: '#/anna',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Rundtur', exact: true }).click();
      await page.getByRole('button', { name: 'Ta bort allt och börja' }).click();
      await page.getByRole('heading', { name: 'Låt tiden gå' }).waitFor();
    },
  },
  { name: 'mail', hash: '#/maria', ready: (page) => page.locator('iframe').waitFor() },
];

describe('the provbänk page for everybody', function () {
  this.timeout(40_000);
  let browser: Browser;
  let stage: Stage;

  before(async () => {
    [browser, stage] = await Promise.all([sharedBrowser(), openStage()]);
  });
  after(() => stage.close());
  beforeEach(() => stage.begin());

  const on = async (screen: Screen, how: object, look: (page: Page) => Promise<void>) => {
    const page = await browser.newPage({ locale: 'sv-SE', reducedMotion: 'reduce', ...how });
    page.setDefaultTimeout(10_000);
    // The test runner's compiler wraps functions in this, also those that run in the page.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.goto(`${stage.url}/${screen.hash}`);
    await screen.ready(page);
    await look(page);
    await page.close();
  };

  for (const screen of screens) {
    it(`is readable in light and dark, names what can be pressed, and fits 320 pixels: ${screen.name}`, () =>
      on(screen, { colorScheme: 'light' }, async (page) => {
        assert.deepEqual(await page.evaluate(paleTexts), []);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await page.evaluate(paleTexts), []);

        assert.deepEqual(await page.evaluate(nameless), []);
        assert.deepEqual(await page.evaluate(unsoundIds), []);
        assert.deepEqual(await page.evaluate(smallTargets), []);
        assert.equal(await page.locator('h1').count(), 1);

        await page.setViewportSize({ width: 320, height: 640 });
        assert.deepEqual(await page.evaluate(tooWide), []);
      }));
  }

  for (const screen of screens) {
    it(`breaks no rule of WCAG 2.2 AA, wide or narrow, light or dark: ${screen.name}`, () =>
      on(screen, {}, async (page) => assert.deepEqual(await violationsEverywhere(page), [])));
  }

  it('folds the people away in a narrow window, and opens them on demand', () =>
    on(screens[1]!, { viewport: { width: 320, height: 640 } }, async (page) => {
      const toggle = page.getByRole('button', { name: /Byt person/ });
      assert.equal(await page.getByRole('link', { name: /Rut Hedman/ }).isVisible(), false);
      await toggle.click();
      assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
      await page.getByRole('link', { name: /Anna Berg/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Anna Berg' }).waitFor();
      assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
    }));

  it('gives the overview the rest of a narrow window, and every tab its name in one line', () =>
    on(
      screens.find(({ name }) => name === 'overview')!,
      { viewport: { width: 320, height: 1200 } },
      async (page) => {
        const box = await page.locator('.overview-frame').boundingBox();
        assert.ok(box && box.height > 600 && Math.abs(box.y + box.height - 1200) < 2, JSON.stringify(box));
        for (const tab of await page.getByRole('tab').all()) {
          const { left, right, lines } = await tab.evaluate((element) => {
            const word = element.querySelector('span')!.getBoundingClientRect();
            return { left: word.left, right: word.right, lines: word.height / 19.5 };
          });
          assert.ok(left >= 0 && right <= 320 && lines < 1.5, await tab.innerText());
        }
      },
    ));

  it('shows the whole button Hitta SIP in a narrow window', () =>
    on(screens[1]!, { viewport: { width: 320, height: 640 } }, async (page) => {
      const box = await page.getByRole('button', { name: 'Hitta SIP' }).boundingBox();
      assert.ok(box && box.x + box.width <= 320, JSON.stringify(box));
    }));

  it('names a row that can be pressed by what it does and what stands in it', () => {
    arrive(stage.state(), 'sara', { card: listCard });
    return on(screens[1]!, {}, (page) =>
      cardButton(page, 'Öppna SIP-3PW9TA, Kallelse, Svara senast onsdag 11 mars').waitFor(),
    );
  });

  it('shows a note above where one writes, never over it', () =>
    on(screens[1]!, {}, async (page) => {
      await page.evaluate(async (from) => {
        const { tell } = (await import(from)) as { tell(sentence: string): void };
        tell('Här är chatten med SIP-lotsen. Tryck på Skicka.');
      }, '/announce.js');
      const note = await page.locator('.note').boundingBox();
      const composer = await page.locator('.composer').boundingBox();
      assert.ok(note && composer && note.y + note.height <= composer.y);
      assert.equal(await page.locator('.send').innerText(), 'Skicka');
    }));

  it('turns dark and stays so', () =>
    on(screens[1]!, { colorScheme: 'light' }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      assert.equal(await ground(), 'rgb(245, 245, 245)');
      await page.getByRole('button', { name: 'Visa mörkt' }).click();
      assert.equal(await ground(), 'rgb(31, 31, 31)');
      await page.reload();
      assert.equal(await ground(), 'rgb(31, 31, 31)');
    }));

  it('shows the focus and the primary button in forced colours', () =>
    on(screens[1]!, { forcedColors: 'active' }, async (page) => {
      const primary = cardButton(page, 'Föreslå mötestid');
      await primary.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const { outline, ground } = await primary.evaluate((element) => ({
        outline: getComputedStyle(element).outlineStyle,
        ground: getComputedStyle(element).backgroundColor,
      }));
      assert.equal(outline, 'solid');
      assert.notEqual(
        ground,
        await page
          .locator('.card')
          .first()
          .evaluate((card) => getComputedStyle(card).backgroundColor),
      );
    }));

  it('runs nothing that a message brings along', () =>
    on(screens[0]!, {}, async (page) => {
      const path = '/markdown.js';
      const html = await page.evaluate(async (from) => {
        const { markdownToHtml } = (await import(from)) as { markdownToHtml(text: string): string };
        return [
          '<img src=x onerror=alert(1)>',
          '[press](javascript:alert(1))',
          '[x" onclick="alert(1)](https://a.example/")',
          '\\[not a link\\](https://a.example)',
          '**bold** and *slanted*, 2*3*4',
          '- one\n- two',
          'a\\_b\\*c',
          '[page](https://a.example/a_b_c)',
        ].map(markdownToHtml);
      }, path);
      assert.deepEqual(html, [
        '&lt;img src=x onerror=alert(1)&gt;',
        '[press](javascript:alert(1))',
        '<a href="https://a.example/&quot;" target="_blank" rel="noopener noreferrer">x&quot; onclick=&quot;alert(1)</a>',
        '[not a link](https://a.example)',
        '<strong>bold</strong> and <em>slanted</em>, 2*3*4',
        '<ul><li>one</li><li>two</li></ul>',
        'a_b*c',
        '<a href="https://a.example/a_b_c" target="_blank" rel="noopener noreferrer">page</a>',
      ]);
    }));

  it('holds its types, though it is served as plain JavaScript', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const program = ts.createProgram(
      files.map((name) => `${folder}${name}`),
      {
        allowJs: true,
        checkJs: true,
        noEmit: true,
        strict: true,
        noUncheckedIndexedAccess: true,
        noImplicitOverride: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
      },
    );
    const found = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.includes('/local/page/'));
    assert.deepEqual(
      found.map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
      [],
    );
  });
});
