/** A case whose identity becomes protected while it is under way: what was shown is taken back, and nothing more is sent in clear. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { personKey, unitId, type PersonKey } from '../../src/process/ids.js';
import { readCast } from '../../src/local/cast/people.js';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import { channelOf, chatOf, pressCard, sceneAt, wordsIn, type Scene } from './scene.js';

const key = (id: string): PersonKey => {
  const { tenantId, aadObjectId } = readCast().people.find((one) => one.id === id) ?? {};
  return personKey(tenantId ?? '', aadObjectId ?? '');
};

describe('A case that becomes protected (R69)', function () {
  this.timeout(120_000);
  let scene: Scene;
  const press = async (verb: string, inputs: object, who = 'sara') => {
    const [card] = scene.cards.filter(({ row }) => row.card === 'case').slice(-1);
    const actor = await scene.player.actor(who);
    const data = { ...card?.data, ...inputs };
    const answer = await pressCard(scene, { verb, data, actor, at: chatOf('sara'), inDialog: true });
    await scene.player.settle();
    return answer;
  };
  const standingAt = (address: string) =>
    scene.player
      .cardsAt(address)
      .map((card) => wordsOf(card))
      .join('\n');
  const chatAt = (id: string) => standingAt(key(id).split('/')[1] ?? '');
  before(async () => {
    scene = await sceneAt('pappa får ett brev');
    await press('access.save', { grade: 'sekretessmarkering', guardiansApart: 'true' });
  });
  after(() => scene.player.close());

  it('leaves nothing of the summons in a channel, nor behind a mailed link', async () => {
    assert.doesNotMatch(standingAt(channelOf('anna')), /rör: psykiatri|en skola i Partille/);
    assert.equal(
      await scene.player.heart.openLink(scene.player.token('peter@post.example'), 'sv'),
      undefined,
    );
  });

  it('is found by those who are named, and by nobody else of the unit', async () => {
    const { cases } = scene.player.store;
    const found = async (reader?: PersonKey) =>
      (await cases.ofUnits([unitId('ekdalsskolan')], reader)).length;
    assert.deepEqual([await found(key('sara')), await found(key('rut')), await found()], [1, 0, 0]);
  });

  it('answers a colleague in the same words as a stranger, without saying why', async () => {
    const answer = await press('case.prepare-open', {}, 'rut');
    assert.match(wordsIn(answer), /Du kan inte se det här ärendet/);
    assert.doesNotMatch(wordsIn(answer), /skydd|sekretess|namngiv/i);
  });

  it('asks the convener to phone, and reaches a named person in their own chat only', async () => {
    const letters = scene.player.cardsAt(channelOf('maja')).length;
    const summons = (await scene.sipCase()).recipients.find(
      ({ atUnitId }) => atUnitId === unitId('bup-oster'),
    );
    await press('named.give', { person: `${key('maja')}#${summons?.id ?? ''}` });
    assert.ok((await scene.sipCase()).namedOnly?.includes(key('maja')));
    assert.match(chatAt('maja'), /SIP-/);
    assert.doesNotMatch(chatAt('maja'), /Alex|Partille|barn/);
    assert.equal(scene.player.cardsAt(channelOf('maja')).length, letters);
  });

  it('has a meeting with one guardian alone in the convener’s calendar, and nowhere else (P4)', async () => {
    const elsewhere = () => [channelOf('anna'), channelOf('maja')].map(standingAt).join() + chatAt('maja');
    const before = elsewhere();

    await press('apart.book', { day: '2026-03-19', from: '15:00', form: 'inPerson' });

    const entries = await scene.player.calendar('sara');
    const [entry] = entries.filter(({ start }) => start === '2026-03-19T14:00:00.000Z');
    assert.deepEqual([entry?.attendees, entry?.cancelled], [[], false]);
    assert.doesNotMatch(JSON.stringify(entry), /Alex|vårdnadshavare|plats/i);
    assert.equal(elsewhere(), before);
    assert.equal((await scene.sipCase()).apart?.[0]?.state, 'booked');
  });

  it('is in the list of the chief as a reference, with another convener to choose and nothing to show', async () => {
    const { player } = scene;
    await player.say('rut', 'mina enheter');
    const list = chatAt('rut').split('Mina enheter').at(-1) ?? '';
    assert.match(list, /SIP-[0-9A-Z]{6}[^]*namngivna personer/);
    assert.doesNotMatch(list, /BUP|Lindängen|svar|Alex/);
    const sees = JSON.stringify(player.cardsAt(key('rut').split('/')[1] ?? '').at(-1));
    assert.ok(sees.includes('my-units.change-open') && !sees.includes('my-units.show'));
  });

  it('writes no unit in the log of its moves', async () => {
    const entries = await scene.player.store.cases.log(scene.caseId);
    const since = entries.slice(entries.findIndex(({ kind }) => kind === 'protectIdentity'));
    assert.ok(since.length > 1);
    assert.ok(since.every(({ facts }) => facts['unitId'] === undefined));
  });
});

describe('Another convener (R60)', function () {
  this.timeout(120_000);
  let scene: Scene;
  before(async () => {
    scene = await sceneAt('den mottagande enheten ser');
  });
  after(() => scene.player.close());

  it('gets the living card and what is told from then on', async () => {
    const { player } = scene;
    const address = key('nina').split('/')[1] ?? '';
    await player.clock('2026-03-13T09:00');
    await player.say('rut', 'mina enheter');
    await player.press('rut', 'Byt sammankallande');
    await player.press('rut', 'Byt', { person: key('nina') });
    assert.equal((await scene.sipCase()).convener.person, key('nina'));
    assert.match(
      player
        .cardsAt(address)
        .map((card) => wordsOf(card))
        .join(),
      /Väntar på svar/,
    );
  });
});
