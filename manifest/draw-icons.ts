/** Draws the two icons that Teams wants from their SVG: `npx tsx manifest/draw-icons.ts`, after changing one. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/browser.js';

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

const inThisFolder = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const browser = await openBrowser();
for (const { name, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(inThisFolder(`${name}.svg`), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: inThisFolder(`${name}.png`), omitBackground: true });
}
await browser.close();
