/** Measures on their units' own boards: one entry each, both sides alike, no word of what it is, and never across tenants. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { day, type UnitId } from '../src/process/ids.js';
import type { Move } from '../src/process/moves.js';
import { alexBefore, bupTask, schoolTask, world } from './support/a-case.js';
import { withCanaries } from './support/canaries.js';
import { bupEast, healthCentre, maja, sara, school } from './support/people.js';

import { Played, withBoards } from './support/on-boards.js';

const done: Move = { kind: 'taskDone', taskId: bupTask };
const reopened: Move = { kind: 'taskReopened', taskId: bupTask };
const late: Move = { kind: 'taskLate', taskId: bupTask, newDue: day('2026-04-20') };

describe('A measure on its unit’s own board', () => {
  it('stands there once the plan is in force, with its reference and its day', async () => {
    const played = await new Played().begin();

    const { title, due, text, place } = played.entryOf('list-bup');
    assert.match(title, /^Insats i SIP-[0-9A-Z]{6} \([0-9A-F]{4}\)$/);
    assert.equal(due, day('2026-04-10'));
    assert.match(text, /Öppna SIP-lotsen i Teams/);
    assert.deepEqual([place.tenantId, place.mailbox], ['one', 'bup@vgr.example']);
    assert.equal(played.on('plan-skolan').length, 1);
  });

  it('says which it is by its number in the plan, where the unit has several', async () => {
    const one = alexBefore('followUpFallsDue');
    const tasks = one.tasks.map((task) => ({ ...task, unitId: bupEast }));
    const titles = (await new Played({ ...one, tasks }).begin()).on('list-bup').map(({ title }) => title);

    assert.deepEqual(titles.map((title) => /: nummer \d i planen$/.exec(title)?.[0]).sort(), [
      ': nummer 1 i planen',
      ': nummer 2 i planen',
    ]);
  });

  it('says not a word that is under seal in the case', async () => {
    const { sipCase, canaries } = withCanaries(alexBefore('followUpFallsDue'));
    const played = await new Played(sipCase).begin();
    await played.press({ ...late, words: 'kanariehemlig' });
    await played.settle();

    const said = JSON.stringify(played.boards.entries);
    assert.ok(played.boards.entries.length > 0 && canaries.length > 0);
    for (const word of [...canaries, 'kanariehemlig', 'Bedömning', 'Alex'])
      assert.ok(!said.includes(word), `${word} stands on a board`);
  });

  it('stands nowhere where the unit and the convener are of different tenants', async () => {
    const played = await new Played(alexBefore('followUpFallsDue'), withBoards(false)).begin();

    assert.deepEqual(
      played.boards.entries.map(({ place }) => [place.boardId, place.tenantId]),
      [['plan-skolan', played.around.principals.find(({ id }) => id === sidesOf(school))?.tenantId]],
    );
  });

  it('is ticked there when the unit presses Klar, and open again when it takes that back', async () => {
    const played = await new Played().begin();
    await played.press(done);
    await played.settle();
    assert.equal(played.entryOf('list-bup').done, true);

    await played.press(reopened);
    await played.settle();
    assert.equal(played.entryOf('list-bup').done, false);
  });

  it('that is ticked there is done here, says where, and is ticked once', async () => {
    const played = await new Played().begin();
    played.boards.byHand(played.entryOf('list-bup').id, { done: true });
    await played.look();
    await played.settle();
    await played.look();

    assert.deepEqual([played.state()?.state, played.state()?.seenIn], ['done', 'todo']);
    assert.deepEqual(played.moved, [{ ...done, seenIn: 'todo' }]);
  });

  it('that is opened there again is open here', async () => {
    const played = await new Played().begin();
    await played.press(done);
    await played.settle();
    played.boards.byHand(played.entryOf('list-bup').id, { done: false });
    await played.look();
    await played.settle();

    assert.equal(played.state()?.state, 'open');
    assert.equal(played.entryOf('list-bup').done, false);
  });

  it('is read back without anything being said of what we wrote ourselves', async () => {
    const played = await new Played().begin();
    await played.press(late);
    await played.settle();
    await played.press(done);
    await played.settle();
    const writes = played.boards.writes;
    await played.look();
    await played.look();

    assert.equal(played.boards.writes, writes);
    assert.deepEqual(played.moved, [late, done]);
  });

  it('has the new day when the unit is late; another day there is shown and not taken over', async () => {
    const played = await new Played().begin();
    played.boards.byHand(played.entryOf('list-bup').id, { due: day('2026-04-15') });
    await played.look();
    assert.deepEqual(
      [played.state()?.due, played.state()?.newDue, played.state()?.dueElsewhere],
      [day('2026-04-10'), undefined, day('2026-04-15')],
    );
    assert.equal(played.entryOf('list-bup').due, day('2026-04-15'));

    await played.press(late);
    await played.settle();
    assert.equal(played.entryOf('list-bup').due, day('2026-04-20'));
    assert.equal(played.state()?.dueElsewhere, undefined);
  });

  it('whose day is set back there is as it was', async () => {
    const played = await new Played().begin();
    const { id } = played.entryOf('list-bup');
    played.boards.byHand(id, { due: day('2026-04-15') });
    await played.look();
    played.boards.byHand(id, { due: day('2026-04-10') });
    await played.look();

    assert.equal(played.state()?.dueElsewhere, undefined);
  });

  it('that somebody takes away there is not made again', async () => {
    const played = await new Played().begin();
    const { id } = played.entryOf('list-bup');
    played.boards.entries = played.boards.entries.filter((one) => one.id !== id);
    await played.look();
    await played.press(late);
    await played.settle();
    await played.press(done);
    await played.settle();

    assert.deepEqual(played.on('list-bup'), []);
    assert.equal(played.state()?.state, 'done');
  });

  it('goes with the measure to the unit that it is given to', async () => {
    const played = await new Played().begin();
    await played.press({ kind: 'giveTask', taskId: bupTask, unitId: healthCentre }, sara);
    await played.settle();

    assert.deepEqual(played.on('list-bup'), []);
    assert.equal(played.entryOf('plan-vc').done, false);
  });

  it('is taken away while the consent is withdrawn, and when the unit is left out of it; what was done stands', async () => {
    const paused = await new Played().begin();
    await paused.press({ kind: 'taskDone', taskId: schoolTask }, sara);
    await paused.settle();
    await paused.press({ kind: 'withdrawConsent', giver: 'guardian1' }, sara);
    await paused.settle();
    assert.deepEqual([paused.on('list-bup').length, paused.entryOf('plan-skolan').done], [0, true]);

    const without = await new Played().begin();
    await without.press({ kind: 'narrowConsent', unitId: bupEast }, sara);
    await without.settle();
    assert.deepEqual([without.on('list-bup').length, without.on('plan-skolan').length], [0, 1]);
  });

  it('is taken away when one of those who decide takes the unit back, whatever the unit has said of it (R21)', async () => {
    for (const kind of ['taskDone', 'taskWrongUnit'] as const) {
      const played = await new Played().begin();
      await played.press({ kind, taskId: bupTask });
      await played.settle();
      await played.press({ kind: 'narrowConsent', giver: 'guardian2', unitId: bupEast }, sara);
      await played.settle();
      assert.deepEqual([kind, played.on('list-bup').length, played.on('plan-skolan').length], [kind, 0, 1]);
    }
  });

  it('is taken away with the case, and where identity comes to be protected (R69)', async () => {
    const closed = await new Played().begin();
    const close = {
      kind: 'close',
      reason: 'moved',
      evaluation: 'Flyttade',
      handOverOpenTasks: true,
    } as const;
    await closed.press(close, sara);
    await closed.settle();
    assert.deepEqual([closed.sipCase.state, closed.boards.entries, closed.mirrors.rows], ['closed', [], []]);

    const hidden = await new Played().begin();
    await hidden.press({ kind: 'protectIdentity', grade: 'sekretessmarkering', guardiansApart: false }, sara);
    await hidden.settle();
    assert.deepEqual(hidden.boards.entries, []);
  });

  it('is one entry where the answer to its making was lost', async () => {
    const played = new Played();
    played.boards.faults.push('after', 'after', 'after', 'before');
    await played.begin();

    assert.ok(played.failed.length > 0);
    assert.equal(played.on('list-bup').length, 1);
    assert.equal(played.on('plan-skolan').length, 1);
    assert.match(played.entryOf('list-bup').text, /SIP-lotsen/);
  });

  it('that somebody changes while it is written is read again, and their word is not lost', async () => {
    const played = await new Played().begin();
    const { id } = played.entryOf('list-bup');
    await played.press(late);
    played.boards.clashes.push(() => played.boards.byHand(id, { done: true }));
    await played.settle();

    assert.equal(played.state()?.state, 'done');
    assert.equal(played.entryOf('list-bup').done, true);
  });

  it('is left alone where the tenant lets us write nothing: the card is enough', async () => {
    const played = new Played();
    played.boards.faults.push('never', 'never');
    await played.begin();

    assert.deepEqual(
      played.failed.map(({ retry }) => retry),
      ['never'],
    );
    assert.equal(await played.press(done), true);
  });
});

function sidesOf(id: UnitId) {
  return world.units.find((unit) => unit.id === id)?.principalId;
}

describe('Presses here, ticks there and answers that are lost', () => {
  const give = (unitId: UnitId): Move => ({ kind: 'giveTask', taskId: bupTask, unitId });
  const help: Move = { kind: 'taskNeedsHelp', taskId: bupTask };
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom(done, reopened, late, help).map((move) => ['press', move, maja] as const),
      fc.constantFrom(give(healthCentre), give(bupEast)).map((move) => ['press', move, sara] as const),
      fc.constantFrom(true, false).map((ticked) => ['tick', ticked] as const),
      fc.constantFrom('2026-04-14', '2026-04-27').map((to) => ['drag', day(to)] as const),
      fc.constantFrom('before', 'after').map((fault) => ['fault', fault] as const),
      fc.constant(['look'] as const),
      fc.constant(['try'] as const),
    ),
    { maxLength: 14 },
  );

  it('end with one entry for each open measure, and with both sides alike', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const played = await new Played().begin();
        const isThere = () => played.boards.entries.find(({ place }) => place.boardId !== 'plan-skolan');
        for (const step of all) {
          const entry = isThere();
          if (step[0] === 'press') await played.press(step[1], step[2]);
          if (step[0] === 'tick' && entry) played.boards.byHand(entry.id, { done: step[1] });
          if (step[0] === 'drag' && entry) played.boards.byHand(entry.id, { due: step[1] });
          if (step[0] === 'fault') played.boards.faults.push(step[1]);
          if (step[0] === 'look') await played.look();
          if (step[0] === 'try') await played.tryOnce();
        }
        played.boards.faults.length = 0;
        for (let turns = 0; turns < 3; turns += 1) {
          await played.settle();
          await played.look();
        }

        const task = played.state();
        const at = task?.unitId === bupEast ? 'list-bup' : 'plan-vc';
        const open = played.boards.entries.filter(
          ({ place, done: isDone }) => place.boardId === at || !isDone,
        );
        const ours = open.filter(({ place }) => place.boardId !== 'plan-skolan');
        assert.equal(ours.filter(({ done: isDone }) => !isDone).length, task?.state === 'done' ? 0 : 1);
        const mirror = played.mirrors.rows.find(({ taskId }) => taskId === bupTask);
        const entry = played.boards.entries.find(({ id }) => id === mirror?.entryId);
        if (mirror) assert.equal(entry?.done, task?.state === 'done');
        const shown = task?.dueElsewhere ?? task?.newDue ?? task?.due;
        if (task?.state !== 'done') assert.equal(entry?.due, shown);
        const writes = played.boards.writes;
        await played.look();
        assert.equal(played.boards.writes, writes, 'two sides that agree go on writing');
      }),
      { numRuns: 300 },
    );
  });
});
