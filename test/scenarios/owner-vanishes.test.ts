/** T12: a directory no longer knows whoever holds a plan; its chief hears of it at once, and chooses another. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { caseId, caseRef, unitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

interface Row {
  readonly unitId: string;
  readonly aadObjectId: string;
}
type File = { readonly units: readonly { readonly id: string }[]; readonly memberships: readonly Row[] };

describe('A plan whose owner has vanished', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  let file: File;
  const id = caseId(randomUUID());
  const keyOf = async (name: string) => {
    const actor = await player.actor(name);
    assert.ok(actor.kind === 'person');
    return actor.person;
  };
  const without = async (name: string): Promise<File> => {
    const objectId = (await keyOf(name)).split('/')[1];
    return { ...file, memberships: file.memberships.filter((row) => row.aadObjectId !== objectId) };
  };
  const takeIn = async (directory: File) => {
    await player.store.importDirectory(directory);
    await player.settle();
    await player.settle();
  };
  const count = async (person: string, what: RegExp) =>
    ((await player.sees(person)).text.match(what) ?? []).length;
  const kinds = async () => (await player.store.cases.log(id)).map(({ kind }) => kind);
  const deviations = async () =>
    ((await player.store.cases.load(id))?.deviations ?? []).map(({ trigger, state }) => [trigger, state]);

  before(async () => {
    player = await openRoadPlayer();
    file = JSON.parse(
      await readFile(new URL('../../src/local/cast/directory.json', import.meta.url), 'utf8'),
    ) as File;
    const birth = { id, answers: alexAnswers, unitId: school, person: await keyOf('sara') };
    const sara = await player.actor('sara');
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAB2'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad) {
      if (move.kind === 'followUpFallsDue') break;
      await player.clock(at.replace(' ', 'T'));
      // What the clock and the mailboxes do, they have done by themselves.
      await player.road.runMove({ caseId: id, move, actor });
      await player.settle();
    }
    assert.equal((await player.store.cases.load(id))?.state, 'planActive');
    await player.clock('2026-03-25T09:00');
  });
  after(() => player.close());

  it('is nobody’s news while everybody works where they did', async () => {
    await takeIn(file);
    assert.equal((await kinds()).includes('ownerLeft'), false);
  });

  it('has its chief told the same morning, once, however often the file is read', async () => {
    for (let round = 0; round < 2; round++) await takeIn(await without('sara'));
    assert.equal((await kinds()).filter((kind) => kind === 'ownerLeft').length, 1);
    assert.equal(
      await count('rut', /SIP-AAAAB2: Den som var sammankallande håller inte längre i ärendet hos er/g),
      1,
    );
    assert.match(
      (await player.say('rut', 'mina enheter')).text,
      /Den som var sammankallande håller inte längre i ärendet hos er/,
    );
  });

  it('is suggested as a deviation to the chief when nobody has taken it over in three working days', async () => {
    await player.clock('2026-03-27T16:00');
    assert.deepEqual(await deviations(), []);
    await player.clock('2026-03-30T08:05');
    assert.deepEqual(await deviations(), [['ownerGone', 'prompted']]);
    assert.match((await player.sees('rut')).text, /Ingen håller i planen/);
  });

  it('goes on as soon as somebody is back', async () => {
    await takeIn(file);
    assert.equal((await kinds()).at(-1), 'ownerBack');
    assert.equal((await player.store.cases.load(id))?.ownerGone, undefined);
  });

  it('is told to the convener where another unit owned it and has been closed', async () => {
    const give = async (move: Move, actor: Actor) => {
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, JSON.stringify(outcome));
    };
    await give({ kind: 'offerOwnership', unitId: unitId('vc-lindangen') }, await player.actor('sara'));
    await give({ kind: 'acceptOwnership' }, await player.actor('vera'));
    await takeIn({
      ...file,
      units: file.units.filter((unit) => unit.id !== 'vc-lindangen'),
      memberships: file.memberships.filter((row) => row.unitId !== 'vc-lindangen'),
    });
    assert.equal(await count('sara', /SIP-AAAAB2: [^\n]*höll i planen, men finns inte kvar/g), 1);
    await give({ kind: 'releaseOwnership' }, await player.actor('sara'));
    assert.equal((await player.store.cases.load(id))?.planOwnerUnitId, school);
  });
});
