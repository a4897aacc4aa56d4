/** `PLAN_TEXT=reference-only`: the plan's words stay in the huvudman's own records, while its tasks and dates run here (P13). */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef, day } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { alexAnswers, alexRoad, bupTask, schoolTask } from '../support/a-case.js';
import { bupEast, maja, rut, sara, school } from '../support/people.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const partille = '10000000-0000-4000-8000-000000000002';
const canary = 'kanariefågel';

/** What a client may send in every field that the plan, its follow-up and the closing have for words. */
const wordy: readonly Move[] = [
  {
    kind: 'savePlan',
    longTermGoal: canary,
    texts: {
      needs: [canary],
      shortTermGoals: [canary],
      thirdPartyActions: [canary],
      ownActions: [canary],
      contacts: [canary],
    },
    measures: [
      { taskId: bupTask, what: canary, unitId: bupEast, role: canary, due: day('2026-04-10') },
      { taskId: schoolTask, what: canary, unitId: school, role: canary, due: day('2026-03-27') },
    ],
    planOwnerUnitId: school,
    followUpOn: day('2026-04-23'),
  },
  { kind: 'activatePlan', reason: canary },
];
const results = [{ taskId: bupTask, done: 'no', reason: canary }] as const;

describe('A plan whose texts stay outside', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  const move = async (made: Move, actor: Parameters<RoadPlayer['road']['runMove']>[0]['actor'] = sara) => {
    const outcome = await player.road.runMove({ caseId: id, move: made, actor });
    assert.ok(outcome.ok, made.kind);
    await player.settle();
  };
  const kept = async () => [await player.store.cases.load(id), await player.store.cases.log(id)];

  before(async () => {
    player = await openRoadPlayer();
    await player.store.tenants.save({
      ...{ id: partille, name: 'Partille kommun', status: 'allowed', language: 'sv' },
      settings: { planText: 'reference-only' },
    });
    const own = await player.actor('sara');
    assert.ok(own.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: own.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAB7'), actor: own, pressKey: id });
    const planned = alexRoad.findIndex(([{ kind }]) => kind === 'savePlan');
    for (const [made, actor, at] of alexRoad.slice(0, planned)) {
      await player.clock(at.replace(' ', 'T'));
      // The calendar has answered for itself.
      if (made.kind !== 'meetingBooked') await move(made, actor);
    }
  });
  after(() => player.close());

  it('asks for units and days, and for no words', async () => {
    await player.press('sara', 'Skriv planen');
    const first = await player.press('sara', 'Nästa');
    assert.match(first.text, /Vad insatsen gäller skriver ni i er egen journal/);
    const added = await player.press('sara', 'Lägg till insatsen', {
      unitId: 'bup-oster',
      due: '2026-04-10',
    });
    assert.match(added.text, /Insats 1/);
    assert.doesNotMatch(added.text, /Roll som ansvarar/);
    assert.deepEqual(Object.keys(await player.filledIn('sara')).sort(), ['decision', 'due', 'unitId']);
  });

  it('keeps no word of what a client sends all the same, in the case or in its log', async () => {
    for (const made of wordy) await move(made);
    assert.ok(!JSON.stringify(await kept()).includes(canary));
  });

  it('gives each unit its task and its day, and is followed up', async () => {
    const tasks = (await player.store.cases.load(id))?.tasks.map(({ unitId, due }) => [unitId, due]);
    assert.deepEqual(tasks, [
      [bupEast, '2026-04-10'],
      [school, '2026-03-27'],
    ]);
    assert.match((await player.sees('maja')).text, /10 april/);
    await move({ kind: 'taskDone', taskId: bupTask }, maja);
    await player.clock('2026-04-23T08:05');
    assert.equal((await player.store.cases.load(id))?.state, 'followUpDue');
  });

  it('keeps no word of its follow-up and of its end either', async () => {
    await move({ kind: 'noteFollowUp', results });
    await move({ kind: 'holdFollowUp', results, individualView: canary });
    await move(
      {
        ...{ kind: 'close', reason: 'goalsReached', evaluation: canary, individualView: canary },
        handOverOpenTasks: true,
      },
      rut,
    );
    const sipCase = await player.store.cases.load(id);
    assert.equal(sipCase?.state, 'closed');
    assert.deepEqual(sipCase?.sealed.followUp.results, [{ taskId: bupTask, done: 'no' }]);
    const sent = player.mailed.map(({ html }) => html).join() + JSON.stringify(await player.sees('sara'));
    assert.ok(!(JSON.stringify(await kept()) + sent).includes(canary));
  });
});
