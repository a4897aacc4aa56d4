/** What happens beside the straight road: a line in the chat, an empty press, a no that becomes a yes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Beside the straight road', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    await player.reset('2026-03-02T08:00');
  });
  after(() => player.close());

  it('a personnummer in the chat is not taken up, and one is asked to take it away', async () => {
    const { text } = await player.say('sara', 'det gäller Alex 20140102-2397');
    assert.match(text, /Skriv inga personnummer här\./);
    assert.doesNotMatch(text, /2397/);
  });

  it('"in english" answers in English from then on, and "på svenska" in Swedish again', async () => {
    assert.match((await player.say('maja', 'in english')).text, /I now write in English\./);
    assert.match((await player.say('maja', 'hjälp mig')).text, /did not understand/);
    assert.match((await player.say('maja', 'på svenska')).text, /Nu skriver jag på svenska\./);
  });

  it('"språk" says how the language is changed, in both languages, and changes nothing', async () => {
    const said = (await player.say('maja', 'Språk?')).text;
    assert.match(said, /Jag skriver på svenska\. Skriv ”engelska” för att byta\. Write “English”/);
    assert.match((await player.say('maja', 'byt till engelska')).text, /I now write in English\./);
    assert.match(
      (await player.say('maja', 'change language')).text,
      /Write “Swedish” to change\. Skriv ”svenska”/,
    );
    assert.match((await player.say('maja', 'svenska')).text, /Nu skriver jag på svenska\./);
  });

  it('"hjälp" opens the guide of one’s own role, with the buttons by their names', async () => {
    await player.say('maja', 'hjälp');
    const guide = await player.press('maja', 'Så gör ni: mottagande enhet');
    assert.equal(guide.dialog, 'Så gör du');
    assert.match(guide.text, /Tryck på ”Mottaget”/);

    await player.say('adam', 'hjälp');
    assert.match((await player.press('adam', 'Så gör du: administratör')).text, /Gör en kod/);
  });

  it('a case cites the law that it started under, also when the law has changed since', async () => {
    const started = async (who: string) => {
      await player.say(who, 'ny sip');
      await player.press(who, 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
      await player.press(who, 'Nästa', { circumstances: '', existing: 'no' });
      return (await player.press(who, 'Starta SIP')).text;
    };
    await player.reset('2025-06-30T08:00');
    await started('maja');
    await player.clock('2025-07-01T08:00');
    await started('sara');

    assert.match((await player.sees('maja')).text, /2 kap\. 7 § socialtjänstlagen \(2001:453\)/);
    assert.match((await player.sees('sara')).text, /10 kap\. 8–9 §§ socialtjänstlagen/);
    await player.reset('2026-03-02T08:00');
  });

  it('an empty Lägg till says what is missing, and adds nobody', async () => {
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
    await player.press('sara', 'Starta SIP');
    await player.press('sara', 'Förbered');
    await player.press('sara', 'Nästa', { name: 'Alex Hittepå', informed: 'true' });
    await player.press('sara', 'Nästa', { whatMatters: 'Skolan', purpose: 'Plan', questions: 'Vem?' });
    await player.press('sara', 'Nästa', { childTakesPart: 'yes', childView: 'Vill', decider: 'oneGuardian' });
    const { text } = await player.press('sara', 'Lägg till', { label: '' });
    assert.match(text, /Skriv vem personen är, till exempel mormor\./);
    await player.press('sara', 'Klar', { askedInPrivate: 'yes', relatives: 'none', label: '' });
  });

  it('a no is asked again another day, and a yes then carries the case on', async () => {
    await player.press('sara', 'Registrera samtycke');
    await player.press('sara', 'Har inte samtyckt');
    const no = { giver: 'guardian1', on: '2026-03-02', askAgainOn: '2026-03-09' };
    await player.press('sara', 'Registrera nej', no);
    assert.match((await player.sees('sara')).text, /Samtycke nekat/);

    await player.clock('2026-03-09T09:00');
    assert.match((await player.sees('sara')).text, /fråga igen/i);
    await player.press('sara', 'Fråga igen');
    await player.press('sara', 'Registrera samtycke');
    await player.press('sara', 'Har samtyckt', {
      units: 'bup-oster',
      coversRouting: 'true',
      givenOn: '2026-03-09',
    });
    assert.match((await player.sees('sara')).text, /Välj mottagare/);
  });

  it('times that were typed wait while one looks at another screen, and are sent as they were', async () => {
    await player.press('sara', 'Välj mottagare');
    await player.press('sara', 'Nästa: tider', { units: 'bup-oster' });
    await player.press('sara', 'Tillbaka', { times: '', day: '2026-03-23' });
    await player.press('sara', 'Nästa: tider');
    assert.equal((await player.filledIn('sara'))['day'], '2026-03-23');
    assert.equal((await player.filledIn('sara'))['times'] ?? '', '');

    const half = await player.press('sara', 'Lägg till tid');
    assert.match(half.text, /Skriv både dag och klockslag/);
    await player.press('sara', 'Lägg till tid', { from: '08:15' });
    await player.press('sara', 'Ändra form', { day: '2026-03-24', from: '10:45' });
    const { text } = await player.press('sara', 'Spara', { form: 'phone', length: '30' });
    assert.match(text, /Telefon · 30 minuter/);
    assert.match(text, /måndag 23 mars kl. 08.15–08.45/);
    assert.equal((await player.filledIn('sara'))['from'], '10:45');
    await player.press('sara', 'Skicka kallelser');

    const sent = (await player.sees('anna')).text;
    assert.match(sent, /23 mars/);
    assert.match(sent, /24 mars/);
  });

  it('"avvikelse" begins one in one’s own case, and outside a case says where to report it (R61, R64)', async () => {
    await player.reset('2026-03-02T08:00');
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances: '', existing: 'no' });
    await player.press('sara', 'Starta SIP');
    const ref = /SIP-\w{6}/.exec((await player.sees('sara')).text)?.[0] ?? '';

    assert.match((await player.say('sara', 'avvikelse')).text, /Inget av mina ärenden/);
    await player.press('sara', 'Börja skriva', { case: ref, kind: 'other' });
    const begun = (await player.sees('sara')).text;
    assert.match(begun, /Något annat som inte fungerade\nFörslag/);

    await player.say('sara', 'skriv avvikelse');
    const outside = await player.press('sara', 'Börja skriva', { case: 'none', kind: 'other' });
    assert.match(outside.text, /Registrera avvikelsen i MedControl PRO/);
  });
});
