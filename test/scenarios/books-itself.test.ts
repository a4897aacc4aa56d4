/** Where the tenant lets the meeting be booked by itself: at the last answer, at the answer day, and never over somebody's no or calendar. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { caseId, instant, type CaseId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { alexRoad, bup, centre } from '../support/a-case.js';
import { anna, healthCentre, sara, vera } from '../support/people.js';
import { startAlex } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const proposed = instant(new Date('2026-03-19T08:00:00.000Z'));
const called = alexRoad.slice(0, alexRoad.findIndex(([move]) => move.kind === 'sendSummons') + 1);
const yes = (recipientId: typeof bup, ...worksOn: (typeof proposed)[]): Move => ({
  kind: 'acceptSummons',
  recipientId,
  worksOn,
});

describe('A meeting that books itself', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  let id: CaseId;
  let ref = '';
  let cases = 0;
  before(async () => {
    player = await openRoadPlayer();
    await player.store.tenants.save({
      ...{ id: '10000000-0000-4000-8000-000000000002', name: 'Partille', status: 'allowed', language: 'sv' },
      settings: { booking: 'book' },
    });
  });
  beforeEach(async () => {
    await player.clock('2026-03-04T10:00');
    player.outlook.others.length = 0;
    player.outlook.events.length = 0;
    id = caseId(randomUUID());
    ref = `SIP-BBBBB${String((cases += 1))}`;
    await startAlex(player, { id, ref, steps: called });
  });
  after(() => player.close());

  const answers = async (move: Move, actor: Actor) => {
    assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    await player.settle();
  };
  const booked = async () =>
    ((await player.store.cases.load(id))?.meetings ?? []).map(({ state, slot }) => [state, slot.start]);
  const standing = async () =>
    (await player.calendar('sara')).filter(({ cancelled, subject }) => !cancelled && subject.endsWith(ref));

  // First, since on that day the cases of the other tests would take the time too.
  it('is booked when the answer day has passed, by what those who come have answered', async () => {
    await answers(yes(bup, proposed), anna);
    await player.clock('2026-03-12T08:30');
    await player.settle();

    assert.deepEqual(await booked(), [['booked', proposed]]);
  });

  it('is booked once, when the last of those who must answer has answered', async () => {
    await answers(yes(bup, proposed), anna);
    assert.deepEqual(await booked(), []);

    await answers(yes(centre, proposed), vera);
    await player.settle();

    assert.deepEqual(await booked(), [['booked', proposed]]);
    assert.equal((await standing()).length, 1);
    assert.match((await player.sees('sara')).text, new RegExp(`${ref}: Mötet är bokat`));
  });

  it('is offered where somebody who must come has said no to the time', async () => {
    await answers(yes(bup), anna);
    await answers(yes(centre, proposed), vera);

    assert.deepEqual(await booked(), []);
    assert.match((await player.sees('sara')).text, new RegExp(`${ref}: Alla som måste svara har svarat`));
  });

  it('is offered where something is said about time in words, by a unit or by the individual', async () => {
    const wishes: Move = { kind: 'noteWishes', worksOn: [], words: 'Kan inte den dagen' };
    const other: Move = { kind: 'proposeOtherTime', recipientId: bup, words: 'Inte den 19 längre' };
    for (const said of [wishes, other]) {
      id = caseId(randomUUID());
      ref = `SIP-BBBBB${String((cases += 1))}`;
      await startAlex(player, { id, ref, steps: called });
      await answers(yes(bup, proposed), anna);
      await answers(said, said === wishes ? sara : anna);
      await answers(yes(centre, proposed), vera);

      assert.deepEqual(await booked(), [], said.kind);
    }
  });

  it('is offered where a yes came by a link, until the convener has heard it', async () => {
    await answers(yes(bup, proposed), anna);
    const link = { kind: 'link', recipientId: centre, unitId: healthCentre, typedName: 'Vera' } as const;
    await answers(yes(centre, proposed), link);

    assert.deepEqual(await booked(), []);
  });

  it('is offered where a calendar is taken, and nothing is booked over it', async () => {
    player.busy('sara', '2026-03-19T09:00');
    await answers(yes(bup, proposed), anna);
    await answers(yes(centre, proposed), vera);

    assert.deepEqual(await booked(), []);
    assert.deepEqual(await standing(), []);
    assert.match((await player.sees('sara')).text, new RegExp(`${ref}: Alla som måste svara har svarat`));
  });

  it('is spoken of where it cannot be booked', async () => {
    await answers(yes(bup), anna);
    // That day's card has gone already for the cases before it, whose play put the clock back.
    await player.clock('2026-03-13T08:30');
    await player.settle();

    assert.match((await player.sees('sara')).text, new RegExp(`${ref}: Svarsdagen har gått`));
    assert.deepEqual(await booked(), []);
  });
});
