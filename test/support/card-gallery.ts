/**
 * Draws the cards' examples as pictures, to be looked at: `npx tsx test/support/card-gallery.ts [name …]`.
 * One sheet for each card, theme and language, narrow (320 px) beside wide (640 px), drawn by the local page's own card view.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { cards } from '../../src/steps/cards.js';
import { openBrowser } from './browser.js';
import type { Language } from './about.js';
import { renderedExamples } from './rendered-examples.js';

const origin = 'http://gallery.localhost';
const src = fileURLToPath(new URL('../../src/', import.meta.url));
const pageFolder = join(src, 'local/page');
const library = fileURLToPath(
  new URL('../../node_modules/adaptivecards/dist/adaptivecards.min.js', import.meta.url),
);
const hostConfig = fileURLToPath(new URL('../contracts/fixtures/teams-host-config.json', import.meta.url));
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const sheet = `<!doctype html><html lang="sv"><head><meta charset="utf-8" />
<link rel="stylesheet" href="/tokens.css" /><link rel="stylesheet" href="/cards.css" /><link rel="stylesheet" href="/inputs.css" />
<style>
  body { margin: 0; padding: 16px; background: var(--ground); color: var(--ink); font: 14px/1.43 var(--font); }
  .row { display: flex; gap: 24px; align-items: flex-start; margin-bottom: 24px; }
  .narrow { width: 320px; } .wide { width: 640px; } .card { max-width: none !important; }
</style>
<script src="/adaptivecards.min.js"></script></head><body></body></html>`;

/** Draws in the page: the local page's own modules know how a card looks. */
const drawing = `import { cardView } from '/card.js';
import { prepareCards } from '/card-setup.js';
import { hostConfigFrom } from '/host-config.js';
import { sv } from '/texts-sv.js';
import { en } from '/texts-en.js';
let drawn = 0;
window.draw = (config, list, language) => {
  const words = { sv, en }[language];
  prepareCards(words);
  const app = { hostConfig: hostConfigFrom(config), words };
  const doing = { press: async () => {}, search: async () => [], takeFresh: () => false };
  document.body.replaceChildren(...list.map((json) => {
    const row = document.createElement('div');
    row.className = 'row';
    for (const width of ['narrow', 'wide']) {
      const box = document.createElement('div');
      box.className = width;
      const { element } = cardView(app, json, doing);
      // The same card twice in one document: its radio buttons must not be one group.
      for (const radio of element.querySelectorAll('input[type=radio]')) radio.name += drawn;
      drawn += 1;
      box.append(element);
      row.append(box);
    }
    return row;
  }));
};`;

export async function drawSheets(names: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await galleryPage(browser);
    for (const name of names) await drawSheet(page, name, folder);
  } finally {
    await browser.close();
  }
}

/** A page that draws cards: `window.draw(hostConfig, list of cards, language)` puts each there narrow and wide. */
export async function galleryPage(browser: Browser, more: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 600 }, ...more });
  await page.route(`${origin}/**`, serve);
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(`${origin}/`);
  await page.addScriptTag({ type: 'module', content: drawing });
  await page.waitForFunction('window.draw');
  return page;
}

export async function drawCards(page: Page, list: readonly object[], language: Language): Promise<void> {
  const config: unknown = JSON.parse(readFileSync(hostConfig, 'utf8'));
  await page.evaluate(
    `window.draw(...${JSON.stringify([(config as { light: unknown }).light, list, language])})`,
  );
}

/** More examples than these do not fit into one picture that can be read. */
const mostOnASheet = 4;

async function drawSheet(page: Page, name: string, folder: string): Promise<void> {
  for (const language of ['sv', 'en'] satisfies Language[]) {
    const all = renderedExamples(name, language).map(({ json }) => json);
    for (let first = 0; first < all.length; first += mostOnASheet) {
      const list = all.slice(first, first + mostOnASheet);
      await drawCards(page, list, language);
      const part = all.length > mostOnASheet ? `.${first / mostOnASheet + 1}` : '';
      for (const theme of ['light', 'dark']) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        const path = join(folder, `${name}${part}.${language}.${theme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
}

async function serve(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: sheet });
  const folder = pathname.startsWith('/web/public/') ? src : pageFolder;
  const file = pathname === '/adaptivecards.min.js' ? library : join(folder, pathname);
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({
    contentType: types[extname(file)] ?? 'text/plain',
    body: readFileSync(file, 'utf8'),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(tmpdir(), 'sip-lotsen-cards');
  const asked = process.argv.slice(2);
  await drawSheets(asked.length > 0 ? asked : cards.map(({ name }) => name), folder);
  process.stdout.write(`${folder}\n`);
}
