/** The provbänk page, driven in a browser as a person would: by keyboard where nothing else is said. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { sharedBrowser } from '../support/shared-browser.js';
import { summonsCard } from './page-cards.js';
import { arrive, change, openStage, type Stage } from './page-stage.js';

describe('the provbänk page', function () {
  this.timeout(40_000);
  let browser: Browser;
  let stage: Stage;
  let page: Page;

  before(async () => {
    [browser, stage] = await Promise.all([sharedBrowser(), openStage()]);
  });
  after(() => stage.close());
  beforeEach(async () => {
    stage.begin();
    page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
    page.setDefaultTimeout(10_000);
  });
  afterEach(() => page.close());

  const open = (hash: string) => page.goto(`${stage.url}/${hash}`);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const people = () => page.getByRole('navigation', { name: 'Personer' });
  const isFocused = (name: string) => page.waitForFunction(focusIsOn, name);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await press('Tab');
      if (await page.evaluate(focusIsOn, name)) return;
    }
    assert.fail(`Tab never came to ${name}`);
  };
  const lastSent = (act: string) => stage.sent.filter(({ path }) => path.endsWith(act)).at(-1)?.body;

  it('shows a newcomer three steps and the way to the first of them', async () => {
    await open('');

    assert.equal(await page.getByRole('main').getByRole('listitem').count(), 3);
    await page.getByRole('link', { name: 'Öppna Saras chatt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sara Lindqvist' }).waitFor();
  });

  it('tells the time in words, groups people by huvudman and counts what is unread', async () => {
    await open('');

    await page.getByText('Måndag 2 mars 2026 kl. 08.00', { exact: true }).waitFor();
    assert.deepEqual(await people().getByRole('heading').allTextContents(), [
      'Partille kommun',
      'Västra Götalandsregionen',
      'Utan Teams',
    ]);
    await people()
      .getByRole('link', { name: /Anna Berg.*fördelare.*ett oläst/ })
      .waitFor();
  });

  it('plays a whole turn by keyboard alone', async () => {
    await open('');
    await tabTo('Sök person eller enhet');
    await page.keyboard.type('sara');
    await people()
      .getByRole('link', { name: /Anna Berg/ })
      .waitFor({ state: 'detached' });
    await press('ArrowDown', 'Enter');
    await tabTo('Skriv till SIP-lotsen');
    await page.keyboard.type('ny sip');
    await press('Enter');
    await page.getByText('Du skrev: ny sip', { exact: true }).waitFor();
    assert.deepEqual(lastSent('say'), { text: 'ny sip', conversationId: '19:sara' });

    await page.getByRole('region', { name: /Meddelanden i/ }).focus();
    await tabTo('Föreslå mötestid');
    await press('Enter');
    await isFocused('Enhet *');
    await page.keyboard.type('bup');
    await page.getByRole('option', { name: 'BUP Öster' }).waitFor();
    await press('ArrowDown', 'Enter');
    await tabTo('Nästa');
    await press('Enter');
    await dialog().getByRole('heading', { name: 'Välj dag' }).waitFor();
    assert.deepEqual(lastSent('press'), {
      dialog: true,
      verb: 'times.recipients',
      inputs: { unit: 'bup-oster', also: '', form: 'video' },
    });

    await tabTo('Föreslå');
    await press('Enter');
    await dialog().getByText('Välj en dag, till exempel 19 mars.').waitFor();
    assert.equal(await dialog().getByLabel('Dag').getAttribute('aria-invalid'), 'true');
    await dialog().getByLabel('Dag').fill('2026-03-19');
    await tabTo('Föreslå');
    await press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.locator('article .message-note', { hasText: 'Tiden är föreslagen.' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('article'));
  });

  it('jumps over the people with the skip link', async () => {
    await open('#/sara');
    await button('Föreslå mötestid').waitFor();

    await press('Tab', 'Enter', 'Tab');

    assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null));
  });

  it('closes a dialog with Esc, tells the stage, and gives the focus back', async () => {
    await open('#/sara');
    await button('Föreslå mötestid').click();
    await dialog().waitFor();

    await press('Escape');

    await dialog().waitFor({ state: 'detached' });
    await isFocused('Föreslå mötestid');
    assert.deepEqual(lastSent('press'), { dialog: true, close: true });
  });

  it('keeps the focus inside an open dialog', async () => {
    await open('#/sara');
    await button('Föreslå mötestid').click();
    await dialog().waitFor();

    for (let presses = 0; presses < 12; presses += 1) {
      await press('Tab');
      const outside = await page.evaluate(() => {
        const active = document.activeElement;
        return active !== null && active !== document.body && active.closest('dialog') === null;
      });
      assert.equal(outside, false);
    }
  });

  it('suggests the likely ones first, then what the search finds, and takes several', async () => {
    await open('#/sara');
    await button('Föreslå mötestid').click();
    const one = dialog().getByRole('combobox', { name: 'Enhet' });
    await one.click();
    await page.getByRole('option', { name: 'Rehab Väster' }).waitFor();
    assert.equal(await page.getByRole('option').first().textContent(), 'BUP Öster');

    const many = dialog().getByRole('combobox', { name: 'Fler som bjuds in' });
    for (const word of ['rehab', 'norr']) {
      await many.fill(word);
      await page.getByRole('option', { name: new RegExp(word, 'i') }).click();
    }
    await many.fill('hisingen');
    await page.getByRole('option', { name: 'Socialtjänst Hisingen' }).click();
    await button('Ta bort Socialtjänst Hisingen').click();
    await one.fill('Lind');
    await page.getByRole('option', { name: 'Vårdcentralen Lindängen' }).click();
    await dialog().getByRole('button', { name: 'Nästa' }).click();

    await dialog().getByLabel('Dag').waitFor();
    assert.deepEqual(lastSent('press')?.['inputs'], {
      unit: 'vc-lindangen',
      also: 'rehab-väster,ungdomsmottagning-norr',
      form: 'video',
    });
  });

  it('leaves the list closed once something is chosen, however quickly', async () => {
    await page.clock.install();
    await open('#/sara');
    await button('Föreslå mötestid').click();
    const field = dialog().getByRole('combobox', { name: 'Enhet' });
    await field.click();
    await field.fill('Öster');

    await page.getByRole('option', { name: 'BUP Öster' }).click();
    await page.clock.runFor(1000);

    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    assert.equal(await field.inputValue(), 'BUP Öster');
  });

  it('keeps what is chosen among in line, also where a line is long', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    await open('#/sara');
    await button('Föreslå mötestid').click();
    await dialog().getByText('Hur ni möts').waitFor();
    const radios = await dialog().getByRole('radio').all();
    const tops = await Promise.all(radios.map(async (radio) => (await radio.boundingBox())?.y ?? 0));
    const labels = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('.ac-choiceSetInput-expanded > div > :last-child'),
        (label) => label.getBoundingClientRect().left,
      ),
    );

    assert.equal(radios.length, 3);
    assert.ok(tops.slice(1).every((top, index) => top - tops[index]! >= 32));
    assert.equal(new Set(labels).size, 1, labels.join());
  });

  it('takes no words for a choice: what is not in the list is an error beside the field', async () => {
    await open('#/sara');
    await button('Föreslå mötestid').click();
    const field = dialog().getByRole('combobox', { name: 'Enhet' });
    await field.fill('nånting');
    await page.getByText('Inget förslag stämmer.').first().waitFor();

    await press('Escape');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    await dialog().getByRole('button', { name: 'Nästa' }).click();

    await dialog().getByText('Välj en enhet i listan.').waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(lastSent('press')?.['dialog'], undefined);
  });

  it('reaches the secondary actions behind Mer by arrows', async () => {
    await open('#/sara');
    await button('Mer').focus();

    await press('Enter');
    await isFocused('Pausa ärendet');
    await press('ArrowDown');
    await isFocused('Avsluta');
    await press('Escape');
    await isFocused('Mer');
    await press('Enter', 'Enter');

    await page.getByText('Ärendet är pausat.').first().waitFor();
    assert.equal(lastSent('press')?.['verb'], 'case.pause');
  });

  it('opens the quiet Varför row without asking anybody', async () => {
    await open('#/sara');
    await button('Varför?').focus();
    assert.equal(await button('Varför?').getAttribute('aria-expanded'), 'false');

    await press('Enter');

    await page.getByText('Den som kallas ska svara.').waitFor();
    assert.equal(await button('Varför?').getAttribute('aria-expanded'), 'true');
    assert.equal(lastSent('press'), undefined);
  });

  it('keeps what is being typed when the card changes meanwhile', async () => {
    await open('#/anna');
    const field = page.getByLabel('Fråga till den som kallar');
    await field.fill('Vem följer me');

    change(stage.state(), 'anna', 'b1', { card: summonsCard('Läst'), edited: true });
    await page.getByText('● Läst').waitFor();
    await page.keyboard.type('d?');

    assert.equal(await field.inputValue(), 'Vem följer med?');
    await button('Mottaget').click();
    await page.getByText('● Mottagen').waitFor();
    assert.deepEqual(lastSent('press')?.['inputs'], { question: 'Vem följer med?' });
    assert.equal(await field.inputValue(), '', 'what was sent is gone from the fresh card');
  });

  it('waits with a new card that has no room for what is typed', async () => {
    await open('#/anna');
    await page.getByLabel('Fråga till den som kallar').fill('Hej');

    change(stage.state(), 'anna', 'b1', {
      card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Dragen tillbaka' }] },
    });
    await button('Visa det nya kortet').click();

    await page.getByText('Dragen tillbaka').waitFor();
  });

  it('adds a new message without drawing the others again', async () => {
    await open('#/sara');
    await button('Påminn').evaluate((element) => element.setAttribute('data-same', 'yes'));

    arrive(stage.state(), 'sara', { text: 'BUP Öster deltar.' });
    await page.getByText('BUP Öster deltar.').first().waitFor();

    assert.equal(await button('Påminn').getAttribute('data-same'), 'yes');
    await page.waitForFunction(() =>
      document.getElementById('said')?.textContent?.includes('Nytt meddelande från SIP-lotsen'),
    );
  });

  it('leaves who reads further up in peace, and offers the way to the news', async () => {
    for (let count = 0; count < 12; count += 1)
      arrive(stage.state(), 'sara', { text: `Rad ett\n\nRad två ${String(count)}` });
    await open('#/sara');
    const thread = page.getByRole('region', { name: /Meddelanden i/ });
    await page.getByText('Rad två 11').first().waitFor();
    await page.waitForFunction(() => (document.querySelector('.thread')?.scrollTop ?? 0) > 0);
    await thread.evaluate((element) => element.scrollTo(0, 0));

    arrive(stage.state(), 'sara', { text: 'Det nyaste.' });
    await button('Nya meddelanden').waitFor();
    assert.equal(await thread.evaluate((element) => element.scrollTop), 0);
    await button('Nya meddelanden').click();

    await page.waitForFunction(() => (document.querySelector('.thread')?.scrollTop ?? 0) > 0);
    await button('Nya meddelanden').waitFor({ state: 'hidden' });
  });

  it('says what went wrong beside the card, and leaves the card as it was', async () => {
    await open('#/sara');
    stage.state().refuse = { status: 503, message: 'SIP-lotsen startar om. Det du har skrivit finns kvar.' };

    await button('Påminn').click();

    await page.getByRole('status').getByText('SIP-lotsen startar om.').waitFor();
    await button('Påminn').waitFor();
  });

  it('moves the clock, and starts over only after asking', async () => {
    await open('');
    await button('Till nästa händelse').click();
    await page.getByText('Onsdag 4 mars 2026 kl. 08.00', { exact: true }).waitFor();
    await page.locator('.note', { hasText: 'En händelse spelades upp på vägen.' }).waitFor();

    await button('Börja om').click();
    await isFocused('Avbryt');
    await button('Ta bort allt och börja om').click();

    await page.getByText('Måndag 2 mars 2026 kl. 08.00', { exact: true }).waitFor();
  });

  it('moves between the tabs by arrows, and shows the meetings', async () => {
    await open('#/sara');
    await page.getByRole('tab', { name: 'Chatt' }).focus();

    await press('ArrowRight');

    await page.getByRole('tabpanel', { name: 'Kalender' }).getByText('09.00–10.00').waitFor();
    await page.getByRole('heading', { name: 'Möte SIP-7K4QXM' }).waitFor();
  });

  it('shows the letters of a person without Teams, and lets nothing in them run', async () => {
    await open('#/maria');

    const letter = page.frameLocator('iframe[title="Brevet ”Inbjudan till möte”"]');
    await letter.getByRole('link', { name: 'Svara på inbjudan' }).waitFor();
    const file = page
      .getByRole('list', { name: 'Bifogat' })
      .getByRole('link', { name: 'Möte SIP-7K4QXM.ics' });
    assert.equal(await file.getAttribute('href'), '/local/letters/l1/files/0');

    assert.equal(await page.getByRole('tab').count(), 1);
    assert.match(await page.title(), /SIP-lotsen/);
  });

  it('says in its own words what will stand where nothing stands yet', async () => {
    await open('#/sara/chat/19%3Askola');
    await page.getByText('Här står kallelser till enheten').waitFor();
    await open('#/anna/calendar');
    await page.getByText('Här står möten när de är bokade.').waitFor();
  });

  it('speaks English when asked, and remembers it', async () => {
    await open('#/sara');
    await button('English').click();
    await page.getByText('Monday 2 March 2026 at 08:00').waitFor();

    await page.reload();

    await page.getByRole('tab', { name: 'Calendar' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  it('says so when the stage does not answer, and goes on by itself', async () => {
    await open('#/sara');
    await button('Påminn').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('alert').getByText('Provbänken svarar inte.').waitFor();

    await page.context().setOffline(false);

    await page.getByRole('alert').getByText('Provbänken svarar inte.').waitFor({ state: 'hidden' });
  });
});

/** Whether what has the focus is called so: by its label, its words, or what labels it. */
function focusIsOn(name: string): boolean {
  const active = document.activeElement;
  if (active === null) return false;
  const labelled = (active.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
  return [active.getAttribute('aria-label'), labelled, active.textContent?.trim()].includes(name);
}
