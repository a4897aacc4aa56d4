/** The school's own measure in Alex's plan, on its plan in Planner: written up by the product, ticked there by hand, and heard of. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'mocha';
import { playAlex } from '../../src/local/scenario/alex.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { unitId } from '../../src/process/ids.js';
import { lentLocalMode, type LentLocalMode } from '../support/lent-local-mode.js';

interface Task {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
}

describe('A measure on the unit’s plan in Planner, in local mode', function () {
  this.timeout(240_000);
  let mode: LentLocalMode;
  before(async () => {
    mode = await lentLocalMode();
  });
  after(() => mode.giveBack());
  const call = async (path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', 'x-sip-local': '1' };
    const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
    return (await fetch(`${mode.url}/local/${path}`, sent)).json() as Promise<{ tasks: readonly Task[] }>;
  };

  it('stands there once without a word of what it is, and what is ticked there is done in the case', async () => {
    await mode.start();
    await call('reset', { at: '2026-03-02' });
    const player = openApiPlayer({ url: mode.url });
    const { ref } = await playAlex(player, (sentence, ok) => assert.ok(ok, sentence));
    const { tasks } = await call('people/sara/board');
    assert.equal(tasks.length, 1);
    assert.match(tasks[0]?.title ?? '', new RegExp(`^Insats i ${ref} \\([0-9A-F]{4}\\)$`));

    await call(`board/${tasks[0]?.id ?? ''}`, { done: true });
    const hears = async () => (await player.sees('sara')).text.includes('bockades av i Planner');
    for (let tries = 0; tries < 60 && !(await hears()); tries += 1) await pause(500);
    assert.ok(await hears(), 'the owner has heard nothing of it');
    const found = await mode.readKept(async (store) => {
      const [one] = await store.cases.ofUnits([unitId('ekdalsskolan')]);
      return one && store.cases.load(one.id);
    });
    const own = found?.tasks.find((task) => task.unitId === 'ekdalsskolan');
    assert.deepEqual([own?.state, own?.seenIn], ['done', 'planner']);
  });
});
