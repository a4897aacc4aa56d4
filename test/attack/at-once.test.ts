/** The same button pressed many times at once, as clients and redeliveries do: one move, one answer. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { buttonsOf } from '../../src/local/scenario/card-words.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from '../scenarios/road-player.js';
import { channelOf, chatOf, placeOf, pressCard, sceneAt, wordsIn, type Scene } from './scene.js';

describe('Fifty presses at once', function () {
  this.timeout(60_000);
  let scene: Scene;
  before(async () => {
    scene = await sceneAt('den mottagande enheten ser');
  });
  after(() => scene.player.close());

  it('by one person are one move with one answer', async () => {
    const card = scene.card('summons', channelOf('anna'));
    const actor = await scene.player.actor('anna');
    const before = (await scene.sipCase()).version;
    const how = {
      verb: 'ask.send-question',
      data: { ...card.data, question: 'Vem?' },
      actor,
      at: placeOf(card),
    };
    const answers = await Promise.all(Array.from({ length: 50 }, () => pressCard(scene, how)));
    assert.equal((await scene.sipCase()).version, before + 1);
    assert.equal(new Set(answers.map(({ kind }) => kind)).size, 1);
  });

  it('by several people at one summons leave one yes', async () => {
    const card = scene.card('summons', channelOf('anna'));
    const actors = await Promise.all(['anna', 'bjorn', 'birgitta'].map((id) => scene.player.actor(id)));
    const presses = Array.from({ length: 51 }, (_none, index) => {
      const actor = actors[index % actors.length] ?? actors[0];
      assert.ok(actor);
      return pressCard(scene, {
        verb: 'accept.say-yes',
        data: { ...card.data, times: '' },
        actor,
        at: placeOf(card),
      });
    });
    await Promise.all(presses);
    const [bup] = (await scene.sipCase()).recipients;
    assert.equal(bup?.trail.filter(({ what }) => what === 'accepted').length, 1);
  });

  it('give nobody without a unit the directory, and everybody else fifteen units at most', async () => {
    const search = async (id: string) => {
      const press = {
        data: {},
        actor: await scene.player.actor(id),
        language: 'sv',
        inDialog: false,
      } as const;
      return scene.player.heart.choices({ dataset: 'units', text: '', press: { ...press, at: chatOf(id) } });
    };
    assert.equal((await search('sara')).length, 15);
    assert.deepEqual(await search('samira'), []);
  });
});

describe('The result of a triage, pressed fifty times at once', function () {
  this.timeout(60_000);
  const school = unitId('ekdalsskolan');
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
  });
  after(() => player.close());

  const pressOften = async (title: string, data: object = {}) => {
    const at = chatOf('sara');
    const address = at.door === 'mail' ? '' : at.address;
    const button = player
      .cardsAt(address)
      .flatMap((card) => buttonsOf(card))
      .findLast((one) => one.title === title);
    assert.ok(button?.verb, `there is no ${title}`);
    const press = {
      ...{ verb: button.verb, data: { ...data, ...button.data }, at, inDialog: false },
      language: 'sv',
      actor: await player.actor('sara'),
    } as const;
    const answers = await Promise.all(Array.from({ length: 50 }, () => player.heart.press(press)));
    await player.settle();
    return answers.map(wordsIn);
  };
  const toResult = async (circumstances: string) => {
    await player.say('sara', 'ny sip');
    await player.press('sara', 'Nästa', { ageBand: '0-17', sides: 'school,regionalHealth' });
    await player.press('sara', 'Nästa', { circumstances, existing: 'no' });
  };

  it('is one case, one card of it and one answer', async () => {
    await toResult('');
    const answers = await pressOften('Starta SIP', { seenBy: 'ownUnit' });
    const cases = await player.store.cases.ofUnits([school]);
    assert.equal(cases.length, 1);
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? '', new RegExp(`${cases[0]?.ref} är startad`));
    const rows = await player.store.sentCards.ofCase(cases[0]!.id);
    assert.deepEqual(
      rows.map(({ card }) => card),
      ['case'],
    );
  });

  it('is another case when the triage was another one', async () => {
    await toResult('');
    await pressOften('Starta SIP', { seenBy: 'ownUnit' });
    assert.equal((await player.store.cases.ofUnits([school])).length, 2);
  });
});
