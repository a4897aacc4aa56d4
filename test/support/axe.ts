/** Asks axe-core what on a page breaks WCAG 2.2 AA. It comes in through the debugger, which a strict CSP does not stop. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each violation as "rule: selector", so that the failing test says where. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    // The only frame is a letter's, where no script runs, so axe could not answer from there.
    const found = await engine.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      iframes: false,
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, levels);
}

/** The same where the browser's own colours stand in for ours. */
export async function violationsInForcedColors(page: Page): Promise<string[]> {
  // Without motion, or a button on its way to its new colour is measured half-way.
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const found = await violations(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/**
 * The same on a wide screen in light and on a phone in dark; each line begins with where it was found. What depends on
 * width and what depends on colour are seen twice so, in half the time that all four would take.
 */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((one) => `${String(width)} ${colorScheme} ${one}`));
  }
  return found;
}
