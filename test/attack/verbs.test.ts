/** Every button pressed by those whose it is not, with signed data copied from a real card. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { placeOf as pageOf } from '../../src/steps/review/case-log.js';
import { actions } from '../../src/steps/actions.js';
import {
  channelOf,
  chatOf,
  placeOf,
  pressCard,
  sceneAt,
  secrets,
  wordsIn,
  type CopiedCard,
  type Scene,
} from './scene.js';

/** Something that every form takes. */
const inputs = {
  ...{
    ageBand: '0-17',
    sides: 'school,regionalHealth',
    requested: 'true',
    existing: 'no',
    reason: 'goalsReached',
  },
  ...{
    name: 'Tagen',
    personnummer: '',
    informed: 'true',
    childTakesPart: 'yes',
    childView: 'x',
    maturity: 'x',
  },
  ...{ decider: 'oneGuardian', label: 'granne', relation: 'relative', mail: 'granne@post.example' },
  ...{ units: 'bup-oster,vc-lindangen', coversRouting: 'true', exceptions: '', givers: 'guardian1' },
  ...{ giver: 'guardian1', givenOn: '2026-03-02', method: 'oral', people: '0', form: 'video', length: '60' },
  ...{ day: '2026-03-20', from: '09:00', answer: 'ja', times: '', attendee: 'Tagare', role: 'x' },
  ...{ question: 'vem?', words: 'hellre sen', unitId: 'bup-vaster', longTermGoal: 'x', needs: 'x' },
  ...{
    what: 'x',
    due: '2026-05-04',
    planOwnerUnitId: 'bup-oster',
    followUpOn: '2026-05-06',
    evaluation: 'x',
  },
  ...{ handOverOpenTasks: 'true', done0: 'yes', present: 'individual', identified: 'known' },
  onlyThoseNeeded: 'true',
  ...{ time: '2026-03-20T08:00:00.000Z', day: '', from: '', whatHappened: 'x', medControlId: 'x' },
};

describe('A button pressed by somebody whose it is not', function () {
  this.timeout(120_000);
  let called: Scene;
  let planned: Scene;
  before(async () => {
    called = await sceneAt('pappa får ett brev');
    planned = await sceneAt('BUP Öster får sin insats');
  });
  after(async () => {
    await called.player.close();
    await planned.player.close();
  });

  /** Nothing is changed, nothing is shown that is not neutral, and nobody gets a fault. */
  async function tryAll(scene: Scene, card: CopiedCard, actor: Actor, on: string): Promise<void> {
    const before = JSON.stringify(await scene.sipCase());
    for (const { verb } of actions) {
      const data = { ...inputs, ...card.data, on };
      const answer = await pressCard(scene, { verb, data, actor, at: placeOf(card), inDialog: true });
      assert.doesNotMatch(wordsIn(answer), secrets, `${verb} shows it`);
      assert.equal(JSON.stringify(await scene.sipCase()), before, `${verb} changes the case`);
    }
  }

  const outsiders = ['omar', 'bjorn', 'samira', 'adam', 'lo'];
  for (const id of outsiders) {
    it(`does nothing for ${id}, who only reads the channel of BUP Öster`, async () => {
      const card = called.card('summons', channelOf('maja'));
      const [, other] = (await called.sipCase()).recipients;
      await tryAll(called, card, await called.player.actor(id), other?.id ?? '');
    });
  }

  for (const id of ['omar', 'vera']) {
    it(`does nothing for ${id} at BUP Öster's measure`, async () => {
      const card = planned.card('task', channelOf('maja'));
      const [first] = (await planned.sipCase()).recipients;
      await tryAll(planned, card, await planned.player.actor(id), first?.id ?? '');
    });
  }

  it('does nothing for a stranger without any unit', async () => {
    const actor: Actor = { kind: 'person', person: 'a-tenant/a-stranger' as never, memberships: [] };
    await tryAll(called, called.card('summons', channelOf('maja')), actor, 'x');
  });

  it('does nothing for anybody whose chat is not the one where the card was sent', async () => {
    const card = called.cards.find(({ row }) => row.card === 'case');
    assert.ok(card);
    for (const id of ['maja', 'omar', 'rut']) {
      const before = JSON.stringify(await called.sipCase());
      for (const { verb } of actions) {
        const data = { ...inputs, ...card.data };
        const answer = await pressCard(called, {
          verb,
          data,
          actor: await called.player.actor(id),
          at: chatOf(id),
        });
        assert.equal(answer.kind, 'message', verb);
        assert.equal(JSON.stringify(await called.sipCase()), before);
      }
    }
  });

  it('does nothing for a link but answering its own summons', async () => {
    const page = await called.player.heart.openLink(called.player.token('peter@post.example'), 'sv');
    assert.ok(page);
    const row = await called.player.store.sentCards.find(page.sentCardId);
    assert.ok(row);
    const [own] = JSON.stringify(page.card).match(/"c":"[^"]+","v":\d+,"s":"[^"]+"/) ?? [];
    const card: CopiedCard = { row, data: JSON.parse(`{${own ?? ''}}`) as CopiedCard['data'] };
    const actor: Actor = { kind: 'link', recipientId: row.recipientId ?? ('' as never), typedName: 'Peter' };
    const others = (await called.sipCase()).recipients.filter(({ id }) => id !== row.recipientId);
    const kept = async () => {
      const { recipients, version: _version, ...rest } = await called.sipCase();
      return JSON.stringify([
        { ...rest, sealed: { ...rest.sealed, recipients: 0 } },
        recipients.filter(({ id }) => id !== row.recipientId),
      ]);
    };
    const before = await kept();
    for (const { verb } of actions) {
      const data = { ...inputs, ...card.data, on: others[0]?.id };
      const answer = await pressCard(called, { verb, data, actor, at: placeOf(card), inDialog: true });
      assert.doesNotMatch(wordsIn(answer), secrets, `${verb} shows it`);
      assert.equal(await kept(), before, `${verb} changes more than its own answer`);
    }
  });

  it('of the receiving unit reaches nothing of the convener', async () => {
    const card = called.card('summons', channelOf('maja'));
    const actor = await called.player.actor('maja');
    const own = new Set([
      'summons',
      'accept',
      'confirm',
      'decline',
      'ask',
      'other-time',
      'answer-times',
      'route',
      'routing-facts',
    ]);
    const [, other] = (await called.sipCase()).recipients;
    const before = JSON.stringify(await called.sipCase());
    for (const { verb } of actions.filter((each) => !own.has(each.verb.split('.')[0] ?? ''))) {
      if (verb === 'confirm-link.confirm-by-name') continue;
      const data = { ...inputs, ...card.data, on: other?.id };
      const answer = await pressCard(called, { verb, data, actor, at: placeOf(card), inDialog: true });
      assert.doesNotMatch(wordsIn(answer), secrets, `${verb} shows it`);
      assert.equal(JSON.stringify(await called.sipCase()), before, `${verb} changes the case`);
    }
  });

  it('opens no log to anybody but its reviewer, wherever they press and though the reference is right', async () => {
    const { player, caseId } = called;
    const { ref } = await called.sipCase();
    const reviews = async () =>
      (await player.store.accessLog.of(caseId)).filter(({ what }) => what === 'log').length;
    const own = called.cards.find(({ row }) => row.card === 'case');
    assert.ok(own);
    const there = called.card('summons', channelOf('maja'));
    const tries = [
      ...['maja', 'omar', 'samira', 'adam'].map((id) => [id, there] as const),
      ...['sara', 'rut'].map((id) => [id, own] as const),
    ];
    for (const [id, card] of tries) {
      for (const on of [pageOf({ ref, only: 'all' }), pageOf({ ref, only: 'marked', before: 5 })]) {
        const how = { actor: await player.actor(id), at: placeOf(card), data: { ...card.data, on } };
        const answer = await pressCard(called, { verb: 'case-log.show', ...how });
        const isOwnChat = placeOf(card).door === 'personal';
        assert.match(wordsIn(answer), isOwnChat ? /Jag hittar ingen logg/ : /i vår egen chatt/, id);
        assert.doesNotMatch(wordsIn(answer), /Steg:|Öppnade:/, id);
      }
    }
    assert.equal(await reviews(), 0);
  });

  it('draws no list, log or draft in a channel, though whoever presses has them in their own chat', async () => {
    const { player, sipCase, card } = called;
    const { ref } = await sipCase();
    const there = card('summons', channelOf('maja'));
    const notes = actions.filter(({ kind }) => kind === 'note');
    assert.ok(notes.length > 15);
    for (const id of ['lo', 'sara', 'rut', 'maja', 'ulf']) {
      for (const { verb } of notes) {
        const on = verb === 'case-log.show' ? pageOf({ ref, only: 'all' }) : ref;
        const how = { actor: await player.actor(id), at: placeOf(there) };
        const answer = await pressCard(called, {
          verb,
          ...how,
          data: { ...inputs, person: 'x', careName: 'Tagare', ...there.data, on },
        });
        assert.equal(answer.kind, 'message', `${id} ${verb}`);
        assert.doesNotMatch(wordsIn(answer), /SIP-|Gjorde:/, `${id} ${verb}`);
      }
    }
  });
});
