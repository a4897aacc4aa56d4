/** What stands on the provbänk's page, as somebody reads it there: messages, a card's buttons, letters and meetings. */
import type { Locator, Page } from 'playwright-core';
import type { CalendarEntry, Letter } from '../../src/local/scenario/player.js';
import { day } from '../../src/process/ids.js';
import { at } from '../../src/process/time.js';

const months = 'januari februari mars april maj juni juli augusti september oktober november december';

/** The page has asked for what it wanted to know, and has drawn it. */
export function quietOf(page: Page): () => Promise<void> {
  const asked = new Set<object>();
  let wake: () => void = () => undefined;
  const ended = (request: object) => {
    asked.delete(request);
    wake();
  };
  page.on('request', (request) => request.url().includes('/local/') && asked.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    do {
      while (asked.size > 0) await new Promise<void>((done) => (wake = done));
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    } while (asked.size > 0);
  };
}

export async function wordsOfThread(page: Page): Promise<string> {
  return (await page.locator('article.message .message-body').allInnerTexts()).join('\n---\n');
}

/** The button of that title: on the card, or behind its "Mer", whose menu then stands open. */
export async function buttonIn(page: Page, card: Locator, title: string): Promise<Locator | undefined> {
  // A row that can be pressed is named by its action and all that stands in it.
  const button = card
    .getByRole('button', { name: title, exact: true })
    .or(card.getByTitle(title, { exact: true }));
  if ((await button.count()) > 0) return button.first();
  for (const more of await card.getByRole('button', { name: 'Mer', exact: true }).all()) {
    await more.click();
    const item = page.getByRole('menuitem', { name: title, exact: true });
    if ((await item.count()) > 0) return item;
    await page.keyboard.press('Escape');
  }
  return undefined;
}

/** Every line of a card, once what is folded is unfolded and what is behind "Mer" is looked at. */
export async function linesWhenOpened(page: Page, card: Locator): Promise<readonly string[]> {
  for (const why of await card.getByRole('button', { name: 'Varför?', exact: true }).all()) await why.click();
  const shown = await card.innerText();
  const behind: string[] = [];
  for (const more of await card.getByRole('button', { name: 'Mer', exact: true }).all()) {
    await more.click();
    behind.push(...(await page.getByRole('menuitem').allInnerTexts()));
    await page.keyboard.press('Escape');
  }
  return [...shown.split('\n'), ...behind];
}

export function openLetter(page: Page) {
  return page.frameLocator('iframe.letter-frame');
}

/** Oldest first; the page has the newest on top. */
export async function readLetters(page: Page): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  // The letters, or the sentence that there are none.
  await page.locator('.mail .letter-row, .mail .empty').first().waitFor();
  for (const row of await page.locator('.letter-row').all()) {
    await chooseLetter(page, row);
    const links = await openLetter(page).locator('a').all();
    letters.unshift({
      subject: await page.locator('.letter h2').innerText(),
      text: await openLetter(page).locator('body').innerText(),
      links: await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')),
    });
  }
  return letters;
}

export async function chooseLetter(page: Page, row: Locator): Promise<void> {
  await row.click();
  await page.locator('.letter-row[aria-current=true]').waitFor();
  await openLetter(page).locator('body *').first().waitFor();
}

/** The calendar tab says the day without its year: it is the clock's. */
export async function readCalendar(page: Page): Promise<readonly CalendarEntry[]> {
  const year = (await page.locator('.clock-now').getAttribute('datetime'))?.slice(0, 4) ?? '';
  const entries: CalendarEntry[] = [];
  for (const section of await page.locator('.calendar-day').all()) {
    const [, date = '', month = ''] = (await section.locator('h2').innerText()).split(' ');
    const number = String(months.split(' ').indexOf(month) + 1);
    const on = `${year}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`;
    for (const meeting of await section.locator('.meeting').all()) entries.push(await entryOf(meeting, on));
  }
  return entries;
}

async function entryOf(meeting: Locator, on: string): Promise<CalendarEntry> {
  const lines = await meeting.locator('.meeting-words p').allInnerTexts();
  const from = (await meeting.locator('.meeting-time').innerText()).slice(0, 5).replace('.', ':');
  const join = meeting.getByRole('link', { name: 'Anslut till videomötet' });
  const invited = lines.find((line) => line.startsWith('Inbjudna: ')) ?? '';
  return {
    subject: await meeting.locator('h3').innerText(),
    text: (await meeting.locator('.meeting-text').allInnerTexts()).join('\n'),
    start: at(day(on), from),
    attendees: invited.slice('Inbjudna: '.length).split(', ').filter(Boolean),
    joinUrl: (await join.count()) > 0 ? await join.getAttribute('href') : null,
    cancelled: lines.includes('Inställt'),
  };
}
