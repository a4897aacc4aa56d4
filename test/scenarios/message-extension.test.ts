/** Hitta SIP in the provbänk: Sara puts a link to her case in the school's channel, and whoever opens it gets what is theirs. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';
import { sharedBrowser } from '../support/shared-browser.js';

describe('Hitta SIP in the provbänk', function () {
  this.timeout(120_000);
  let mode: LentLocalMode;
  let page: Page;
  let ref = '';
  before(async () => {
    mode = await lentLocalMode();
    await mode.start();
    const player = openApiPlayer({ url: mode.url });
    await player.reset('2026-03-02T08:00');
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
    await player.press('sara', 'Starta SIP');
    ref = /SIP-[0-9A-Z]{6}/.exec((await player.sees('sara')).text)?.[0] ?? '';
    page = await (await sharedBrowser()).newPage({ locale: 'sv-SE' });
    page.setDefaultTimeout(8_000);
  });
  after(async () => {
    await page?.close();
    mode?.giveBack();
  });

  const dialog = () => page.getByRole('dialog');
  const messages = () => page.locator('article.message');
  const as = async (person: string, name: string) => {
    await page.goto('about:blank');
    await page.goto(`${mode.url}/#/${person}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const toChannel = () => page.getByRole('link', { name: /Ekdalsskolan ›/ }).click();
  const write = () => page.locator('textarea.write');

  it('shows the newest at once, narrows them while one types, and says when there are none', async () => {
    await as('sara', 'Sara Lindqvist');
    await toChannel();
    await page.getByRole('button', { name: 'Hitta SIP' }).click();
    await dialog().getByRole('button', { name: ref }).waitFor();
    await dialog().getByText('Förbereds, startad mån 2 mars. Nästa:').first().waitFor();

    const field = dialog().getByLabel('Referens');
    await field.fill('SIP-000000');
    await dialog().getByText('Ingen SIP att visa').waitFor();
    assert.equal(await dialog().getByRole('button', { name: ref }).count(), 0);
    await field.fill(ref.toLowerCase().replace('-', ' '));
    await dialog().getByRole('button', { name: ref }).waitFor();
  });

  it('puts the reference and a link in the channel, and not a word of what the case is', async () => {
    await dialog().getByRole('button', { name: ref }).click();
    await dialog().waitFor({ state: 'detached' });

    const shown = messages().last();
    await shown.getByRole('link', { name: 'Öppna i SIP-lotsen' }).waitFor();
    const words = await shown.innerText();
    assert.match(words, new RegExp(ref));
    assert.doesNotMatch(words, /Förbered|Nästa|Sara|psykiatri/);
  });

  it('leads a colleague of the unit to the case, in the own chat, once the reference is sent', async () => {
    await as('nina', 'Nina Öberg');
    await toChannel();
    await messages().last().getByRole('link', { name: 'Öppna i SIP-lotsen' }).click();
    await page.waitForFunction((wanted) => document.querySelector('textarea')?.value === wanted, ref);
    await write().press('Enter');

    await messages()
      .last()
      .getByText(/Förbered/)
      .first()
      .waitFor();
  });

  it('opens the case at once when it is put in the own chat', async () => {
    await as('sara', 'Sara Lindqvist');
    const before = await messages().count();
    await page.getByRole('button', { name: 'Hitta SIP' }).click();
    await dialog().getByRole('button', { name: ref }).click();

    await page.waitForFunction(
      (count) => document.querySelectorAll('article.message').length >= count,
      before + 2,
    );
    await messages()
      .last()
      .getByText(/Förbered/)
      .first()
      .waitFor();
  });

  it('finds nothing for somebody of another unit, who also gets nothing by writing the reference', async () => {
    await as('anna', 'Anna Berg');
    await page.getByRole('button', { name: 'Hitta SIP' }).click();
    await dialog().getByText('Ingen SIP att visa').waitFor();
    await dialog().getByLabel('Referens').fill(ref);
    await page.waitForResponse((one) => one.url().endsWith('/find'));
    assert.equal(await dialog().getByRole('button', { name: ref }).count(), 0);
    await page.keyboard.press('Escape');

    await write().fill(ref);
    await write().press('Enter');
    await messages().last().getByText('Jag hittar inget sådant ärende bland din enhets ärenden.').waitFor();
  });
});
