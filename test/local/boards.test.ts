/** The boards on the stage refuse what Microsoft refuses, and our own client for them keeps to it. */
/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import { localAuthorise } from '../../src/graph/credentials.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { OutsideFailure, type TaskBoards } from '../../src/ports.js';
import { day } from '../../src/process/ids.js';
import type { BoardPlace } from '../../src/process/mirror.js';
import { FreeTurns } from '../support/free-turns.js';
import { onStage, partille, vgr, type OnStage } from './on-stage.js';

const plan: BoardPlace = { kind: 'planner', tenantId: partille, mailbox: null, boardId: 'plan-ekdalsskolan' };
const entry = {
  title: 'Insats i SIP-7K4QXM (AB12)',
  mark: 'SIP-7K4QXM (AB12)',
  text: 'Öppna SIP-lotsen.',
  due: day('2026-04-10'),
};

describe('A unit’s plan on the stage', function () {
  this.timeout(20_000);
  let on: OnStage;
  let boards: TaskBoards;
  before(async () => {
    on = await onStage();
    const authorise = localAuthorise('local-graph');
    const graph = { baseUrl: `${on.stage.url}/graph`, authorise, turns: new FreeTurns() };
    boards = openGraph(graph).boards;
  });
  beforeEach(() => on.post('/local/reset', { at: '2026-03-02' }));
  after(() => on.stop());
  const made = async () => on.graph('POST', '/planner/tasks', { planId: plan.boardId, title: 'En uppgift' });
  const failure = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof OutsideFailure, String(error));
    return error.retry;
  };

  it('is written to, found again by its mark, changed, and cleared', async () => {
    const { id } = await boards.make(plan, entry);
    await boards.describe(plan, id, entry.text);
    await boards.describe(plan, id, 'En annan text');
    const found = await boards.findMarked(plan, entry.mark);
    assert.ok(found);
    assert.deepEqual([found.id, found.done, found.due], [id, false, entry.due]);
    const described = await on.graph('GET', `/planner/tasks/${id}/details`);
    assert.equal(described.body.description, entry.text);

    const changed = await boards.change(plan, found, { done: true, due: day('2026-04-20') });
    assert.ok(changed !== 'stale');
    assert.deepEqual([changed.done, changed.due], [true, day('2026-04-20')]);
    assert.notEqual(changed.etag, found.etag);
    assert.equal(await boards.remove(plan, changed), 'removed');
    assert.equal(await boards.find(plan, id), undefined);
  });

  it('changes nothing that somebody has changed since it was read', async () => {
    const read = await boards.make(plan, entry);
    await on.post(`/local/board/${read.id}`, { done: true });

    assert.equal(await boards.change(plan, read, { done: false }), 'stale');
    assert.equal(await boards.remove(plan, read), 'stale');
    const [now] = await boards.read(plan);
    assert.equal(now?.done, true);
  });

  it('refuses a change that names no version, or an older one', async () => {
    const { body } = await made();
    const path = `/planner/tasks/${body.id}`;
    const patch = (headers = {}) => on.graph('PATCH', path, { percentComplete: 100 }, headers);
    const without = await patch();
    const first = await patch({ 'if-match': body['@odata.etag'], prefer: 'return=representation' });
    const older = await patch({ 'if-match': body['@odata.etag'] });
    const quiet = await patch({ 'if-match': first.body['@odata.etag'] });

    assert.deepEqual(
      [without, first, older, quiet].map(({ status }) => status),
      [400, 200, 412, 204],
    );
    assert.equal((await on.graph('DELETE', path)).status, 400);
  });

  it('keeps the contract: no plan, no title, one too long, or a field that there is none of', async () => {
    const post = async (body: object) => (await on.graph('POST', '/planner/tasks', body)).status;
    const { boardId: planId } = plan;

    assert.deepEqual(
      [
        await post({ title: 'Utan plan' }),
        await post({ planId }),
        await post({ planId, title: 'x'.repeat(256) }),
        await post({ planId, title: 'x', transactionId: 'en' }),
        await post({ planId: 'plan-okand', title: 'x' }),
      ],
      [400, 400, 400, 400, 404],
    );
  });

  it('is closed to every other tenant, which is no fault that heals', async () => {
    const elsewhere = { ...plan, tenantId: vgr };

    assert.equal(await failure(boards.read(elsewhere)), 'never');
    assert.equal(await failure(boards.make(elsewhere, entry)), 'never');
    assert.deepEqual(await boards.read(plan), []);
  });

  it('is seen and ticked by whoever works there, and by nobody else', async () => {
    const { id } = await boards.make(plan, entry);
    const seen = async (person: string) => (await on.get(`/local/people/${person}/board`)).body.tasks;
    await on.post(`/local/board/${id}`, { done: true });

    assert.deepEqual(
      (await seen('sara')).map(({ title, done, unit }: any) => [title, done, unit]),
      [[entry.title, true, 'Ekdalsskolan']],
    );
    assert.deepEqual(await seen('maja'), []);
    await on.post(`/local/board/${id}`, { deleted: true });
    assert.deepEqual(await seen('sara'), []);
    assert.equal((await on.post(`/local/board/${id}`, { done: true })).status, 404);
  });

  it('whose answer is lost is not asked for twice', async () => {
    await on.post('/local/faults', { target: 'graph', dropResponse: true });
    assert.equal(await failure(boards.make(plan, entry)), 'later');

    assert.equal((await boards.read(plan)).length, 1);
    assert.ok(await boards.findMarked(plan, entry.mark));
  });

  it('or list in To Do is written to, changed and cleared the same way', async () => {
    const list: BoardPlace = {
      kind: 'todo',
      tenantId: partille,
      mailbox: 'omar@partille.example',
      boardId: 'list-insatser',
    };
    const { id } = await boards.make(list, entry);
    const found = await boards.findMarked(list, entry.mark);
    assert.ok(found);
    assert.deepEqual([found.id, found.done, found.due], [id, false, entry.due]);

    const changed = await boards.change(list, found, { done: true, due: day('2026-04-20') });
    assert.ok(changed !== 'stale');
    assert.deepEqual([changed.done, changed.due], [true, day('2026-04-20')]);
    const reopened = await boards.change(list, changed, { done: false });
    assert.deepEqual(
      [reopened !== 'stale' && reopened.done, await boards.remove(list, found)],
      [false, 'removed'],
    );
    assert.deepEqual([await boards.find(list, id), await boards.read(list)], [undefined, []]);
    assert.equal(await boards.change(list, found, { done: true }), 'stale');
    assert.equal(await failure(boards.read({ ...list, boardId: 'list-okand' })), 'never');
  });
});
