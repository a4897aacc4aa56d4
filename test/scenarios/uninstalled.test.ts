/** A receiving organisation takes the bot out in the middle: after Mottaget, before Vi deltar. Nothing is lost, and the convener is told once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef, unitId } from '../../src/process/ids.js';
import { withoutTeams } from '../../src/process/machines/reach.js';
import { alexAnswers, alexRoad, bup, centre } from '../support/a-case.js';
import { anna, school } from '../support/people.js';
import { channelOf } from '../attack/scene.js';
import { vgr } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const mailbox = 'bup-mottagning@vgr.example';
const summonsLetter = /^Kallelse SIP-AAAAA8$/;

describe('An organisation that takes the bot out in the middle', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  const channels = [channelOf('anna'), channelOf('vera')];
  const seenBySara = async () => (await player.sees('sara')).text;
  const told = async () =>
    (await seenBySara()).match(/SIP-AAAAA8: [^\n]*nås inte längre i Teams[^\n]*/g) ?? [];
  const letters = async () => (await player.letters(mailbox)).map(({ subject }) => subject);
  const changed = async (what: 'gone' | 'came') => {
    for (const channelId of channels) {
      player.leave(channelId, what === 'gone');
      await player.heart.channelChanged({ what, tenantId: vgr, where: { channelId } });
    }
    await player.settle();
  };
  const recipient = async (of: typeof bup) =>
    (await player.store.cases.load(id))?.recipients.find((one) => one.id === of);

  before(async () => {
    player = await openRoadPlayer();
    // The health centre has no mailbox.
    const doors = { order: 'channelThenMail', mail: null, fallbackHours: null } as const;
    await player.store.connections.setDoors(unitId('vc-lindangen'), doors);
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA8'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
      await player.settle();
    }
    await player.clock('2026-03-04T10:42');
    const mottaget = { kind: 'acknowledge', recipientId: bup } as const;
    assert.ok((await player.road.runMove({ caseId: id, move: mottaget, actor: anna })).ok);
    await player.settle();
    await changed('gone');
  });
  after(() => player.close());

  it('is told to the convener once in the case, in plain words, with what each unit is reached by now', async () => {
    const [said, ...more] = await told();
    assert.deepEqual(more, []);
    assert.match(
      said ?? '',
      /BUP[^\n]* nås inte längre i Teams\. Det som skickas går till enhetens brevlåda i stället\./,
    );
    assert.match(
      await seenBySara(),
      /Vårdcentralen Lindängen nås inte längre i Teams och har ingen brevlåda\. Ring i stället\./,
    );
  });

  it('gets the summons in the mailbox where there is one, neutral, and once', async () => {
    assert.deepEqual((await letters()).filter((subject) => summonsLetter.test(subject)).length, 1);
    assert.doesNotMatch(JSON.stringify(await player.letters(mailbox)), /Alex|Slippa/);
    assert.deepEqual(await player.letters('vc-lindangen@vgr.example'), []);
    const of = await recipient(centre);
    assert.ok(of);
    assert.equal(withoutTeams(of), 'ring');
  });

  it('is told no more when Teams says it again', async () => {
    await changed('gone');
    assert.deepEqual([(await told()).length, (await letters()).length], [1, 1]);
  });

  it('goes on being reminded as if nothing had happened: in the mailbox, or by asking the convener to phone', async () => {
    await player.clock('2026-03-09T09:00');
    const reminders = (await letters()).filter((subject) => /^Påminnelse/.test(subject));
    assert.equal(reminders.length, 1);
    assert.match(
      await seenBySara(),
      /SIP-AAAAA8: Vårdcentralen Lindängen går inte att nå skriftligt\. Ring i stället\./,
    );
  });

  it('answers from the mailbox, and the answer stands', async () => {
    await player.answerLetter({
      address: mailbox,
      name: 'Anna Berg',
      title: 'Vi deltar',
      inputs: { times: 'none' },
    });
    assert.equal((await recipient(bup))?.state, 'confirmed');
    assert.match(await seenBySara(), /SIP-AAAAA8: BUP[^\n]* deltar och har bekräftat/);
  });

  it('has its cards back when the bot is installed again, up to date and without doubles', async () => {
    await changed('came');
    await changed('came');

    for (const channel of channels) {
      const summonses = player.cardsAt(channel).filter((card) => /Kallelse/.test(JSON.stringify(card)));
      assert.equal(summonses.length, 1, channel);
    }
    assert.match(JSON.stringify(player.cardsAt(channels[0] ?? '')), /deltar/);
    const both = [await recipient(bup), await recipient(centre)];
    assert.ok(both.every((one) => one && withoutTeams(one) === undefined));
    const before = player.cardsAt(channels[1] ?? '').length;
    await player.clock('2026-03-10T09:00');
    assert.equal(player.cardsAt(channels[1] ?? '').length, before + 1);
  });
});
