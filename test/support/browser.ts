/** Starts the browser that page tests drive: the machine's Chromium or Chrome, else the one that npm ci brought. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.js';

const onTheMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, since tests may run as root; nothing in the background, since a test machine may have no network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser, ready to use; TEST_BROWSER=bundled or a path chooses one. Never skips: without a browser it fails. */
export async function openBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await launch(candidate);
    } catch (error) {
      reasons.push(`${candidate}: ${String(error).split('\n').slice(0, 12).join('\n')}`);
    }
  }
  throw new Error(
    'No browser could be started, and page tests are never skipped. Install Chrome or Chromium ' +
      `(Debian: apt-get install chromium fonts-liberation). Tried:\n${reasons.join('\n')}`,
  );
}

function candidates(): string[] {
  const chosen = process.env['TEST_BROWSER'];
  return chosen === undefined ? [...onTheMachine.filter((path) => existsSync(path)), 'bundled'] : [chosen];
}

async function launch(candidate: string): Promise<Browser> {
  const options: LaunchOptions = { headless: true, args: flags, timeout: 30_000 };
  if (candidate !== 'bundled') return chromium.launch({ ...options, executablePath: candidate });
  const { executablePath, env } = await bundledChromium();
  return chromium.launch({ ...options, executablePath, env: { ...process.env, ...env } });
}
