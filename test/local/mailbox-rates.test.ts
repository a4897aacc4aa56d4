/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** The stage refuses what Outlook would refuse of one app in one mailbox, so that a product that gets no 429 here keeps its limits. */
import assert from 'node:assert/strict';
import { openMailboxRates } from '../../src/local/graph/mailbox-rates.js';
import { onStage, partille, vgr, type OnStage } from './on-stage.js';

const sara = { tenantId: partille, address: 'sara@partille.example', isLetter: false };
const done = () => Promise.resolve({ status: 200 });

describe('the limits of a mailbox on the stage', () => {
  let now = 0;
  const rates = () => openMailboxRates(() => now);
  beforeEach(() => (now = 0));

  it('let four requests run at once, and the next when one of them is done', async () => {
    const limits = rates();
    let finish = (): void => undefined;
    const running = Array.from({ length: 4 }, () =>
      limits.within(sara, () => new Promise((give) => (finish = () => give({ status: 200 })))),
    );

    const fifth = await limits.within(sara, done);
    const others = await limits.within({ ...sara, address: 'eva@partille.example' }, done);
    finish();
    await running.at(-1);
    const next = await limits.within(sara, done);

    assert.deepEqual(
      [fifth.status, fifth.headers, others.status, next.status],
      [429, { 'retry-after': '1' }, 200, 200],
    );
  });

  it('let ten thousand requests through in ten minutes, and give a refused one no place', async () => {
    const limits = rates();
    const count = async (): Promise<number> => ((await limits.within(sara, done)).status === 200 ? 1 : 0);
    let through = 0;
    for (let n = 0; n < 10_010; n += 1) through += await count();
    now = 599_999;
    const early = await limits.within(sara, done);
    now = 600_000;

    assert.deepEqual(
      [through, early.status, early.headers?.['retry-after'], await count()],
      [10_000, 429, '1', 1],
    );
  });

  it('let thirty letters through in a minute, beside other requests and other mailboxes', async () => {
    const limits = rates();
    const letter = { ...sara, isLetter: true };
    let through = 0;
    for (let n = 0; n < 35; n += 1) through += (await limits.within(letter, done)).status === 200 ? 1 : 0;
    now = 45_000;
    const late = await limits.within(letter, done);

    assert.deepEqual([through, late.status, late.headers?.['retry-after']], [30, 429, '15']);
    assert.equal((await limits.within(sara, done)).status, 200);
    assert.equal((await limits.within({ ...letter, tenantId: vgr }, done)).status, 200);
    now = 60_000;
    assert.equal((await limits.within(letter, done)).status, 200);
  });
});

describe('Graph of the stage, asked too much of at once', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage(15_000, () => 5_000);
    await on.post('/local/reset', { at: '2026-03-02' });
  });
  after(() => on.stop());

  it('answers 429 with Retry-After in Outlook’s words, by address and by object id, and the journal counts it', async () => {
    await on.post('/local/faults', { target: 'graph', delayMs: 300, count: 4 });
    const whose = ['sara@partille.example', '20000000-0000-4000-8000-000000000001'];

    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => on.graph('GET', `/users/${whose[n % 2] ?? ''}/events`)),
    );

    const refused = answers.filter(({ status }) => status === 429);
    assert.deepEqual(
      [refused.length, refused[0]?.headers.get('retry-after'), refused[0]?.body.error.code],
      [1, '1', 'ApplicationThrottled'],
    );
    const { body } = await on.get('/local/journal?kind=graph.refused');
    assert.deepEqual(
      body.calls.map(({ status }: any) => status),
      [429],
    );
  });
});
