/** One browser for all suites of a run, which close their own pages: starting one takes seconds. */
import { after } from 'mocha';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';

let shared: Promise<Browser> | undefined;
after(async () => (await shared)?.close());

export function sharedBrowser(): Promise<Browser> {
  return (shared ??= openBrowser());
}
