/** The message extension finds what stands in one's own list, for nobody else - and what it puts in a chat says nothing (R68). */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import { chatLinkTo } from '../../src/teams/chat-link.js';
import { readCast } from '../../src/local/cast/people.js';
import { wordsOf } from '../../src/local/scenario/card-words.js';
import type { Actor } from '../../src/process/actor.js';
import { personKey, unitId } from '../../src/process/ids.js';
import { chatOf, pressCard, sceneAt, secrets, type Scene } from './scene.js';

const somebody = (id: string) => readCast().people.find((one) => one.id === id);
const linkTo = chatLinkTo('app');

describe('A case that somebody looks for', function () {
  this.timeout(120_000);
  let scene: Scene;
  let ref = '';
  before(async () => {
    scene = await sceneAt('den mottagande enheten ser');
    ({ ref } = await scene.sipCase());
  });
  after(() => scene.player.close());

  const find = (actor: Actor, text: string, more: { skip?: number; count?: number } = {}) =>
    scene.player.heart.find({ actor, text, language: 'sv', skip: 0, count: 25, linkTo, ...more });
  const refs = async (who: Actor | string, text: string) =>
    (await find(typeof who === 'string' ? await scene.player.actor(who) : who, text)).map((one) => one.ref);

  it('is found by the units that are in it, however the reference is written', async () => {
    for (const who of ['sara', 'rut', 'anna'])
      for (const text of ['', ref, ref.toLowerCase(), ref.replace('-', ' '), ref.slice(4), ref.slice(0, 6)])
        assert.deepEqual(await refs(who, text), [ref], `${who}: ${text}`);
  });

  it('is found by nobody else, who gets the answer of a reference that is nobody’s', async () => {
    for (const who of ['lisa', 'omar', 'lars', 'tova', 'elin', 'samira', 'adam', 'lo'])
      for (const text of ['', ref, 'SIP-000000'])
        assert.deepEqual(await refs(who, text), [], `${who}: ${text}`);
  });

  it('is found by no pattern, and by no word of what it is about', async () => {
    for (const text of [
      '%',
      '_',
      '.*',
      '------',
      'SIP-%',
      'Alex',
      'Hittepå',
      '20140102-2397',
      'BUP',
      `${ref}%`,
    ]) {
      const expected = /^[-\s]*$/.test(text) ? [ref] : [];
      assert.deepEqual(await refs('sara', text), expected, text);
    }
    assert.deepEqual(await refs('sara', `${ref}${'-'.repeat(100_000)}`), []);
  });

  it('is found by nobody of another tenant who has the same id there, and by no link', async () => {
    const sara = await scene.player.actor('sara');
    assert.ok(sara.kind === 'person');
    const memberships = await scene.player.store.directory.membershipsOf(
      personKey(somebody('anna')?.tenantId ?? '', somebody('sara')?.aadObjectId ?? ''),
    );
    assert.deepEqual(await refs({ ...sara, memberships }, ref), []);
    const [{ id } = { id: '' }] = (await scene.sipCase()).recipients;
    assert.deepEqual(await refs({ kind: 'link', recipientId: id as never, typedName: '' }, ref), []);
  });

  it('gives whoever finds it its state as in their own list, and a card with nothing but the reference and one link', async () => {
    const [found] = await find(await scene.player.actor('sara'), ref);
    const card = JSON.stringify(found?.card);

    assert.match(found?.says ?? '', /^Väntar på svar, startad mån 2 mars\. Nästa: /);
    assert.equal(wordsOf(found?.card ?? {}).includes(ref), true);
    assert.doesNotMatch(card, secrets);
    assert.doesNotMatch(
      card,
      /Väntar|Nästa|BUP|skol|Sara|Partille|verb|Execute|Submit|refresh|selectAction/i,
    );
    assert.equal(card.match(/"type":"Action\.[^"]+"/g)?.join(), '"type":"Action.OpenUrl"');
    assert.match(
      card,
      new RegExp(`"url":"https://teams\\.microsoft\\.com/l/chat/0/0\\?users=28:app&message=${ref}"`),
    );
  });

  it('tells a called unit no more of how others have answered than its list does', async () => {
    const [found] = await find(await scene.player.actor('anna'), ref);
    const listed = await scene.player.say('anna', 'mina ärenden');

    const [state = ''] = found?.says.split('. ') ?? [];
    assert.ok(listed.text.includes(state), `${found?.says}\n${listed.text}`);
  });

  it('comes a page at a time, never more than Teams shows', async () => {
    const sara = await scene.player.actor('sara');
    assert.deepEqual(await find(sara, '', { skip: 1 }), []);
    assert.equal((await find(sara, '', { count: 1_000_000 })).length, 1);
  });

  it('is opened by nobody through the search: only the card in one’s own chat is written in the log of openings', async () => {
    const log = () => scene.player.store.accessLog.of(scene.caseId);
    const before = (await log()).length;
    await refs('sara', ref);
    assert.equal((await log()).length, before);
    await scene.player.say('sara', ref);
    assert.ok((await log()).length > before);
  });

  it('answers a reference in the chat alike, whether it is another unit’s or nobody’s', async () => {
    const answers = await Promise.all(
      [ref, 'SIP-000000', ref.replace('-', ' ').toLowerCase()].map(async (text) => {
        const { player } = scene;
        await player.say('lisa', text);
        return (await player.sees('lisa')).text.split('\n').at(-1);
      }),
    );
    assert.deepEqual(new Set(answers), new Set(['Jag hittar inget sådant ärende bland din enhets ärenden.']));
  });

  it('is found no more by a colleague who is not named, once its identity is protected (R69)', async () => {
    const [card] = scene.cards.filter(({ row }) => row.card === 'case').slice(-1);
    await pressCard(scene, {
      verb: 'access.save',
      data: { ...card?.data, grade: 'sekretessmarkering', guardiansApart: 'true' },
      actor: await scene.player.actor('sara'),
      at: chatOf('sara'),
      inDialog: true,
    });
    assert.deepEqual([await refs('sara', ref), await refs('rut', ref)], [[ref], []]);
  });

  it('is found no more by whoever has left the unit', async () => {
    const file = await readFile(new URL('../../src/local/cast/directory.json', import.meta.url), 'utf8');
    const directory = JSON.parse(file) as { memberships: { aadObjectId: string }[] };
    const memberships = directory.memberships.filter(
      ({ aadObjectId }) => aadObjectId !== somebody('sara')?.aadObjectId,
    );
    await scene.player.store.importDirectory({ ...directory, memberships });

    assert.deepEqual(await refs('sara', ref), []);
    assert.equal(
      (await scene.player.store.cases.findByRef(ref as never, [unitId('ekdalsskolan')]))?.ref,
      undefined,
    );
  });
});
