/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** What people do to a booked meeting in Outlook by hand is seen, told and shown - and nothing that anybody has answered is written over. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'mocha';
import { alexToAnswers } from '../../src/local/scenario/alex.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { lastCard } from '../../src/local/scenario/last-card.js';
import type { Player } from '../../src/local/scenario/player.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';

const bup = 'bup-oster@vgr.example';
const pappa = 'peter@post.example';
const sara = 'sara@partille.example';
const birch = 'rum-bjorken@partille.example';

describe('A booked meeting in Outlook', function () {
  this.timeout(180_000);
  let mode: LentLocalMode;
  let player: Player;
  let ref = '';
  before(async () => {
    mode = await lentLocalMode();
    await mode.start();
    player = openApiPlayer({ url: mode.url });
    ref = await alexToAnswers(player, (sentence, ok, seen) => assert.ok(ok, `${sentence}\n${seen ?? ''}`));
    await player.clock('2026-03-06T10:00');
    await book('2026-03-19T08:00:00.000Z');
  });
  after(() => mode.giveBack());

  const call = async (method: string, path: string, body?: object): Promise<any> => {
    const answer = await fetch(`${mode.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-sip-local': '1' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${path}: ${text}`);
    return JSON.parse(text);
  };
  const book = async (time: string) => {
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Boka', { time });
  };
  const event = async () => {
    const { events } = await call('GET', '/local/people/sara/calendar');
    const own = events.filter((one: any) => one.subject.endsWith(ref) && !one.cancelled);
    assert.equal(own.length, 1);
    return own[0];
  };
  const inOutlook = async (what: 'move' | 'delete' | 'answer', body: object = {}) =>
    call('POST', `/local/calendar/${encodeURIComponent((await event()).id)}/${what}`, body);
  const card = async () => lastCard(await player.sees('sara'), ref);
  const said = async (sentence: RegExp) =>
    [...(await player.sees('sara')).text.matchAll(new RegExp(sentence, 'g'))].length;
  const noticesOf = async () => (await call('GET', '/local/journal?kind=graph.notice')).calls;
  const subscriptions = async () => (await call('GET', '/local/subscriptions')).subscriptions;
  const ofSara = (what: string) => call('POST', '/local/subscriptions', { address: sara, what });

  it('is told of to us, in the mailbox where it stands, and no other', async () => {
    const [one, ...others] = await subscriptions();

    assert.deepEqual([one.address, one.changeType, others.length], [sara, 'updated,deleted', 0]);
    assert.ok(new Date(one.expiresAt).getTime() - Date.now() < 4_230 * 60_000);
  });

  it('is no news when it is we who have changed it', async () => {
    assert.equal(await said(/i kalendern/), 0);
  });

  it('keeps its time and every answer when somebody declines there: the convener hears of it once, and sees it', async () => {
    await call('POST', '/local/faults', { target: 'notices', duplicate: true });
    await inOutlook('answer', { address: bup, answer: 'decline' });
    await ofSara('missed');

    assert.equal(await said(/BUP Öster har tackat nej till mötet i sin kalender/), 1);
    const shown = await card();
    assert.match(shown, /BUP Öster[\s\S]*Har tackat nej i kalendern/);
    assert.match(shown, /Möte bokat/);
    assert.ok((await event()).start.startsWith('2026-03-19T08:00'));
  });

  it('shows another time that somebody proposes there, and books nothing', async () => {
    await inOutlook('answer', { address: bup, answer: 'propose', start: '2026-03-20T13:00' });

    assert.equal(await said(/föreslår en annan tid i sin kalender: .*20 mars/), 1);
    assert.match(await card(), /Föreslår fre 20 mars .*13\.00.* i kalendern/);
    assert.ok((await event()).start.startsWith('2026-03-19T08:00'));
  });

  it('is forgotten as a no when they accept it after all', async () => {
    await inOutlook('answer', { address: bup, answer: 'accept' });

    assert.doesNotMatch(await card(), /i kalendern/);
  });

  it('has the time that the organiser gives it there, and all who come are told: the card, the letter and the channel', async () => {
    await inOutlook('move', { start: '2026-03-20T10:00' });

    assert.equal(await said(/Mötet har flyttats i kalendern till fredag 20 mars/), 1);
    assert.match(await card(), /fre 20 mars [\s\S]*Tiden har ändrats i kalendern/);
    assert.match((await player.sees('maja')).text, /Ny tid\. Mötet är flyttat till fredag 20 mars/);
    assert.match((await player.letters(pappa)).at(-1)?.text ?? '', /Mötet är flyttat till fredag 20 mars/);
  });

  it('is found again when Graph has lost what it was to tell', async () => {
    await call('POST', '/local/faults', { target: 'notices', status: 503 });
    await inOutlook('move', { start: '2026-03-23T10:00' });
    assert.equal((await noticesOf()).at(-1).status, 503);
    assert.doesNotMatch(await card(), /mån 23 mars/);

    await ofSara('missed');

    assert.match(await card(), /mån 23 mars/);
  });

  it('is left as it is by a notice that is forged, or about nothing that we know', async () => {
    const [{ id }] = await subscriptions();
    await call('POST', '/local/faults', { target: 'notices', status: 503 });
    await inOutlook('move', { start: '2026-03-24T10:00' });
    const forged = (subscriptionId: string, clientState: string | null) =>
      fetch(`${mode.url}/api/notifications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value: [{ subscriptionId, clientState, changeType: 'updated' }] }),
      });

    const answers = await Promise.all([forged(id, 'x'.repeat(43)), forged(id, null), forged('unknown', 'x')]);

    assert.deepEqual(
      answers.map(({ status }) => status),
      [202, 202, 202],
    );
    assert.match(await card(), /mån 23 mars/);
    await ofSara('missed');
    assert.match(await card(), /tis 24 mars/);
  });

  it('is told of again when its subscription was removed, and before it would have ended', async () => {
    const [before] = await subscriptions();
    await ofSara('reauthorizationRequired');
    const renewals = (await call('GET', '/local/journal?kind=graph.renewal')).calls;
    assert.deepEqual(
      renewals.map(({ key }: any) => key),
      [before.id],
    );

    await ofSara('subscriptionRemoved');

    const [now, ...others] = await subscriptions();
    assert.ok(now.id !== before.id && others.length === 0);
    await inOutlook('move', { start: '2026-03-25T10:00' });
    assert.match(await card(), /ons 25 mars/);
  });

  it('is left at its time when it is put at one that has been: the convener is told once, and until it is put right', async () => {
    await inOutlook('move', { start: '2026-03-05T10:00' });
    await ofSara('missed');

    assert.equal(await said(/Mötet står nu torsdag 5 mars .* i kalendern, och den tiden har varit/), 1);
    assert.match(await card(), /ons 25 mars[\s\S]*I kalendern står mötet tors 5 mars/);
    await inOutlook('move', { start: '2026-03-25T10:00' });
    assert.doesNotMatch(await card(), /den tiden har varit/);
  });

  it('that is moved past the aim of three weeks asks for the reason on the card until it is written', async () => {
    await inOutlook('move', { start: '2026-03-27T10:00' });

    assert.match(await card(), /Mötet är senare än målet/);
    await player.press('sara', 'Skriv varför mötet är senare');
    await player.press('sara', 'Spara', { reason: 'Rektorn är borta i veckan' });
    assert.doesNotMatch(await card(), /senare än målet|Skriv varför/);
    await inOutlook('move', { start: '2026-03-25T10:00' });
  });

  it('is off when the organiser takes it out of the calendar, everybody hears, and another can be booked', async () => {
    await inOutlook('delete');

    assert.equal(await said(/har tagits bort ur kalendern och är inställt/), 1);
    assert.match((await player.letters(pappa)).at(-1)?.text ?? '', /inställt/);
    assert.match((await player.sees('maja')).text, /Mötet är inställt/);
    await book('2026-03-24T14:00:00.000Z');
    assert.ok((await event()).start.startsWith('2026-03-24T14:00'));
  });

  it('is asked of the room that was chosen among the tenant’s own, and a no from its calendar is told with what to do', async () => {
    await player.press('sara', 'Boka om');
    await player.press('sara', 'Välj en lokal');
    const typed = { dataset: 'rooms', queryText: 'kommunhuset', dialog: true };
    const { results } = await call('POST', '/local/people/sara/search', typed);
    assert.deepEqual(
      results.map(({ title }: any) => title),
      [
        'Eken · 12 platser · Kommunhuset, plan 2 · rullstol går bra',
        'Tallen · 4 platser · Kommunhuset, plan 3',
      ],
    );
    const times = await player.press('sara', 'Se när lokalen är ledig', { room: birch });
    assert.match(times.text, /Björken är ledig/);
    await player.press('sara', 'Boka om', {});
    assert.deepEqual(
      [(await event()).place, (await event()).attendees.some((one: any) => one.address === birch)],
      ['Björken', true],
    );
    assert.match(await card(), /på plats · Björken/);

    await inOutlook('answer', { address: birch, answer: 'decline' });

    // The look that the booking itself asked for may still be under way: what it heard is told after it.
    const declined = /Lokalen Björken har tackat nej\. Boka om och ta en annan lokal\./;
    for (let tries = 0; tries < 40 && !declined.test(await card()); tries += 1) await pause(250);
    assert.match(await card(), declined);
    assert.equal(await said(/Lokalen för mötet .* har tackat nej/), 1);
    await inOutlook('answer', { address: birch, answer: 'accept' });
    for (let tries = 0; tries < 40 && /tackat nej/.test(await card()); tries += 1) await pause(250);
    assert.doesNotMatch(await card(), /tackat nej/);
  });

  it('has nobody told of a calendar where no meeting is ahead', async () => {
    await player.clock('2026-03-25T10:00');
    await ofSara('missed');

    assert.deepEqual(await subscriptions(), []);
  });
});
