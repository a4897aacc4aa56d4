/** Plays a scenario in the provbänk, in a browser: chooses people, writes, fills cards, presses what stands there. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { readCast } from '../../src/local/cast/people.js';
import { choicesOf, presetsOf } from '../../src/local/scenario/card-words.js';
import type { Inputs, Player, Sight } from '../../src/local/scenario/player.js';
import { answerAtDoor } from './browser-mail-door.js';
import { fillInputs } from './fill-inputs.js';
import {
  buttonIn,
  chooseLetter,
  linesWhenOpened,
  openLetter,
  quietOf,
  readCalendar,
  readLetters,
  wordsOfThread,
} from './read-provbank.js';

export interface BrowserPlayer extends Player {
  /** The newest card with these words, with all that is one press away from being read. */
  opened(person: string, words: readonly string[]): Promise<readonly string[]>;
}

const pressLimitMs = 20_000;
const answers = /\/local\/people\/[^/]+\/press$/;
const looks = /\/local\/people\/[^/]+\/look$/;

export function openBrowserPlayer(page: Page, url: string): BrowserPlayer {
  page.setDefaultTimeout(pressLimitMs);
  const dialog = page.locator('dialog.modal[open]');
  const quiet = quietOf(page);

  const toTab = async (person: string, tab: 'chat' | 'calendar' | 'mail' | 'overview') => {
    if (!new URL(page.url()).hash.startsWith(`#/${person}/`)) await choose(person);
    const button = page.locator(`#tab-${tab}`);
    if ((await button.getAttribute('aria-selected')) !== 'true') await button.click();
    await quiet();
  };
  const closeDialog = async () => {
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Stäng' }).click();
  };
  const choose = async (person: string) => {
    await closeDialog();
    const who = page.locator(`[data-person="${person}"]`);
    await who.click();
    await page.locator('h1', { hasText: await who.locator('.person-name').innerText() }).waitFor();
  };
  const conversations = page.locator('nav.conversations a');
  const openConversation = async (at: number) => {
    const link = conversations.nth(at);
    if ((await link.getAttribute('aria-current')) === 'true') return;
    await Promise.all([page.waitForResponse((one) => looks.test(one.url())), link.click()]);
    await quiet();
  };

  let shown: object | undefined;
  const pressing = async (click: () => Promise<void>) => {
    const [response] = await Promise.all([page.waitForResponse((one) => answers.test(one.url())), click()]);
    const answer = (await response.json()) as { readonly dialog?: { readonly card: object } };
    shown = answer.dialog?.card;
    await page.waitForFunction(() => document.querySelector('.card[aria-busy]') === null);
    await (answer.dialog ? dialog.waitFor() : dialog.waitFor({ state: 'detached' }));
    await quiet();
  };
  const words = async () => ((await dialog.isVisible()) ? dialog.innerText() : wordsOfThread(page));
  const sight = async (notes?: Locator): Promise<Sight> => ({
    text: await words(),
    dialog: (await dialog.isVisible()) ? await dialog.locator('h2').first().innerText() : undefined,
    message: (await notes?.allInnerTexts())?.find((text) => text !== ''),
  });

  const pressOnCard = async (title: string, inputs: Inputs): Promise<Locator> => {
    for (let at = 0; at < (await conversations.count()); at += 1) {
      await openConversation(at);
      for (const message of (await page.locator('article.message').all()).reverse()) {
        const button = await buttonIn(page, message, title);
        if (!button) continue;
        await fillInputs(message, inputs);
        await pressing(() => button.click());
        return message.locator('.message-note');
      }
    }
    throw new Error(`nobody can press ”${title}” there. What stands there:\n${await words()}`);
  };
  const pressInDialog = async (title: string, inputs: Inputs): Promise<Locator> => {
    await fillInputs(dialog, inputs);
    const button = await buttonIn(page, dialog.locator('.card'), title);
    if (!button) throw new Error(`no button ”${title}” in the dialog:\n${await words()}`);
    await pressing(() => button.click());
    return page.locator('.message-note');
  };

  return {
    reset: async (at) => {
      const answer = await page.request.post(`${url}/local/reset`, {
        headers: { 'x-sip-local': '1' },
        data: { at },
      });
      if (!answer.ok()) throw new Error(await answer.text());
      await page.goto('about:blank');
      await page.goto(`${url}/`);
    },
    clock: async (to) => {
      await closeDialog();
      await page.getByRole('button', { name: 'Välj tid' }).click();
      await dialog.getByLabel('Ny tid').fill(to);
      const moved = page.waitForResponse(
        (one) => one.url().endsWith('/local/clock') && one.request().method() === 'POST',
      );
      await dialog.getByRole('button', { name: 'Ställ fram' }).click();
      const answer = await moved;
      if (!answer.ok()) throw new Error(await answer.text());
      await page.waitForFunction(() => document.querySelector('.clock[aria-busy]') === null);
    },
    say: async (person, text) => {
      await toTab(person, 'chat');
      await closeDialog();
      await openConversation(0);
      await page.locator('textarea.write').fill(text);
      await Promise.all([
        page.waitForResponse((one) => one.url().endsWith('/say')),
        page.keyboard.press('Enter'),
      ]);
      await quiet();
      return sight();
    },
    press: async (person, title, inputs = {}) => {
      await toTab(person, 'chat');
      const notes = (await dialog.isVisible()) ? pressInDialog(title, inputs) : pressOnCard(title, inputs);
      return sight(await notes);
    },
    filledIn: () => Promise.resolve(presetsOf(shown)),
    offered: () => Promise.resolve(choicesOf(shown)),
    sees: async (person) => {
      await toTab(person, 'chat');
      if (await dialog.isVisible()) return sight();
      const texts: string[] = [];
      for (let at = 0; at < (await conversations.count()); at += 1) {
        await openConversation(at);
        texts.push(await wordsOfThread(page));
      }
      return { text: texts.join('\n---\n'), dialog: undefined, message: undefined };
    },
    letters: async (address) => {
      await toTab(personAt(address), 'mail');
      return readLetters(page);
    },
    answerLetter: async ({ address, name, title, inputs = {} }) => {
      await toTab(personAt(address), 'mail');
      const rows = page.locator('.letter-row');
      await rows.first().waitFor();
      for (let at = 0; at < (await rows.count()); at += 1) {
        await chooseLetter(page, rows.nth(at));
        const link = openLetter(page).locator('a[href*="/svar/"]').first();
        if ((await link.count()) === 0) continue;
        const [door] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
        return answerAtDoor(door, { name, title, inputs });
      }
      throw new Error(`no letter to ${address} has a link to answer by`);
    },
    calendar: async (person) => {
      await toTab(person, 'calendar');
      return readCalendar(page);
    },
    yearsFile: async (person, year) => {
      await toTab(person, 'overview');
      const tab = page.frameLocator('.overview-frame');
      await tab.getByLabel('År').selectOption(String(year));
      await tab.getByRole('button', { name: 'Visa', exact: true }).click();
      await tab.locator(`#csv[data-file$="${String(year)}.csv"]`).waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), tab.locator('#csv').click()]);
      return readFile(await file.path(), 'utf8');
    },
    opened: async (person, wanted) => {
      await toTab(person, 'chat');
      await openConversation(0);
      const cards = wanted.reduce((all, hasText) => all.filter({ hasText }), page.locator('.card'));
      return linesWhenOpened(page, cards.last());
    },
  };
}

function personAt(address: string): string {
  const person = readCast().people.find(({ mail }) => mail === address);
  if (!person) throw new Error(`nobody has the address ${address}`);
  return person.id;
}
