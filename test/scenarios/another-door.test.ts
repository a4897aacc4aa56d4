/** A team removes the bot: what was to be said there goes by mail, and the convener sees what arrived how. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { readCast } from '../../src/local/cast/people.js';
import { caseId, caseRef } from '../../src/process/ids.js';
import type { FollowUpEffect } from '../../src/process/follow-ups.js';
import { anEntry } from '../store/a-case-to-store.js';
import { alexAnswers, alexRoad, born, bup } from '../support/a-case.js';
import { school } from '../support/people.js';
import { channelOf } from '../attack/scene.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('A channel from which the bot has been removed', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  before(async () => {
    player = await openRoadPlayer();
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA1'), actor: sara, pressKey: id });
    player.shut(channelOf('anna'));
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  it('gets its summons in its mailbox instead, once and neutral', async () => {
    const letters = await player.letters('bup-mottagning@vgr.example');
    assert.equal(letters.length, 1);
    assert.doesNotMatch(JSON.stringify(letters), /Alex|Slippa/);
  });

  it('leaves the others’ summonses where they were', async () => {
    assert.deepEqual(await player.letters('vc-lindangen@vgr.example'), []);
  });

  it('is told to the convener in the list of what was sent', async () => {
    const list = JSON.stringify(await player.press('sara', 'Se utskick'));
    assert.match(list, /Kallelse · Teams, kanal · ons 4 mars kl\. 10\.00[^]*Kom inte fram/);
    assert.match(list, /Kallelse · e-post · ons 4 mars kl\. 10\.00[^]*Skickat/);
    assert.doesNotMatch(list, /Slippa|Hittep/);
  });
});

describe('The list of what was sent', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  before(async () => {
    player = await openRoadPlayer();
    const sara = await player.actor('sara');
    const anna = await player.actor('anna');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA4'), actor: sara, pressKey: id });
    player.shut(channelOf('anna'));
    for (const [move, actor, at] of [
      ...alexRoad.slice(0, 9),
      [{ kind: 'askQuestion', recipientId: bup, question: 'Räcker telefon?' }, anna, '2026-03-04 11:00'],
      [{ kind: 'answerQuestion', recipientId: bup, answer: 'Ja' }, sara, '2026-03-04 11:05'],
      [{ kind: 'nudgeRecipient', recipientId: bup }, sara, '2026-03-04 11:10'],
    ] as const) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  it('calls each by what it is, letters too', async () => {
    const { text } = await player.press('sara', 'Se utskick');

    for (const line of [
      /Kallelse · e-post/,
      /Svar på fråga · e-post/,
      /Påminnelse · e-post/,
      /Inbjudan · e-post/,
      /Kallelse · Teams, kanal/,
    ])
      assert.match(text, line);
  });
});

describe('A chat that takes nothing', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
  });
  after(() => player.close());
  /** A case of Sara's with these promises, kept as far as they can be. */
  const promised = async (ref: string, effects: readonly FollowUpEffect[]) => {
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const convener = { unitId: school, person: sara.person };
    const sipCase = { ...born(), id: caseId(randomUUID()), ref: caseRef(ref), convener };
    await player.store.cases.create({ sipCase, entry: anEntry(), effects, dueAt: null });
    await player.settle();
  };
  const chat = (id: string) => readCast().people.find((one) => one.id === id)?.aadObjectId ?? '';
  const reads = async (person: string) => JSON.stringify(await player.sees(person));

  it('is told to the convener, who is asked to ring', async () => {
    player.shut(chat('rut'));

    await promised('SIP-AAAAA2', [{ do: 'tell', news: 'takenUpAgain', to: 'chief' }]);

    assert.match(
      await reads('sara'),
      /SIP-AAAAA2: Chefen för den enhet som har huvudansvaret nås inte i Teams\. Ring i stället\./,
    );
  });

  it('is told to the convener also of what was gathered to the day’s card', async () => {
    await player.clock('2026-03-04T10:00');

    await promised('SIP-AAAAA4', [{ do: 'tell', news: 'chiefSilent', to: 'chief', nudges: true }]);

    assert.match(
      await reads('sara'),
      /SIP-AAAAA4: Chefen för den enhet som har huvudansvaret nås inte i Teams\./,
    );
    assert.equal(await player.store.nudges.nextDue(), null);
  });

  it('and is the convener’s own is told to the chief, once in a case', async () => {
    const heard = { do: 'tell', news: 'takenUpAgain', to: 'convener' } as const;
    player.shut(chat('rut'), false);
    player.shut(chat('sara'));

    await promised('SIP-AAAAA3', [heard, heard]);

    const rut = await reads('rut');
    assert.match(rut, /SIP-AAAAA3: Sammankallande nås inte i Teams\./);
    assert.equal(rut.split('SIP-AAAAA3').length, 2);
  });
});
