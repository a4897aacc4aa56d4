/** The stand-in refuses what Teams would refuse, so that a product which gets no 429 here keeps Teams' whole rate table. */
import assert from 'node:assert/strict';
import { openRates } from '../../src/local/connector/rates.js';
import { Refusal, type Call } from '../../src/local/http/router.js';
import { message, card, onStage, partille, teamsPerson, type OnStage } from './on-stage.js';

const call = (method: string, conversation: string, tenant = partille): Call => ({
  method,
  path: '',
  params: { tenant, conversation },
  query: new URLSearchParams(),
  headers: {},
  body: undefined,
  size: 0,
});
// prettier-ignore
const tables = [
  { kind: 'sending', method: 'POST', table: [[7, 1_000], [8, 2_000], [60, 30_000], [1_800, 3_600_000]] },
  { kind: 'reading members', method: 'GET', table: [[14, 1_000], [16, 2_000], [120, 30_000], [3_600, 3_600_000]] },
] as const;

describe('the rate table of the stage', () => {
  let now = 0;
  const rates = () => openRates(() => now);
  const isFree = (of: ReturnType<typeof openRates>, one: Call): boolean => {
    try {
      of.count(one);
      return true;
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return false;
    }
  };
  /** How many get through when one asks each millisecond step for so long. */
  const through = (one: Call, ms: number, step: number): number => {
    const table = rates();
    let count = 0;
    for (now = 0; now < ms; now += step) if (isFree(table, one)) count += 1;
    return count;
  };

  for (const { kind, method, table } of tables) {
    for (const [calls, ms] of table) {
      it(`lets ${String(calls)} through in ${String(ms / 1000)} s when ${kind}`, () => {
        assert.equal(through(call(method, 'a'), ms, ms > 100_000 ? 250 : 5), calls);
      });
    }
  }

  it('counts edits and threads with what is sent, and reading apart', () => {
    const table = rates();
    now = 0;
    for (let n = 0; n < 7; n += 1)
      assert.ok(isFree(table, call(n % 2 ? 'PUT' : 'POST', n < 3 ? 'a' : 'a;messageid=1')));
    assert.equal(isFree(table, call('POST', 'a')), false);
    assert.equal(isFree(table, call('GET', 'a')), true);
    assert.equal(isFree(table, call('POST', 'b')), true);
  });

  it('takes fifty a second in a tenant, whatever the conversations, and gives a refused call no place', () => {
    const table = rates();
    now = 0;
    for (let n = 0; n < 50; n += 1) assert.ok(isFree(table, call('POST', `c${String(n)}`)));
    for (let n = 0; n < 20; n += 1) assert.equal(isFree(table, call('POST', `d${String(n)}`)), false);
    assert.equal(isFree(table, call('POST', 'c1', 'another')), true);
    now = 1_000;
    assert.equal(isFree(table, call('POST', 'd1')), true);
  });
});

describe('the Bot Connector of the stage, asked too often', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage(15_000, () => 5_000);
    await on.post('/local/reset', { at: '2026-03-02' });
  });
  after(() => on.stop());

  it('answers 429 with Retry-After in Teams’ words, and the journal counts it', async () => {
    const chat = `/v3/conversations/${encodeURIComponent(teamsPerson('sara').chatId)}/activities`;
    const hello = message(card([{ type: 'TextBlock', text: 'Hej', wrap: true }]));

    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push(await on.connector('POST', chat, hello));

    const last = answers.pop();
    assert.ok(answers.every(({ status }) => status === 201));
    assert.deepEqual(
      [last?.status, last?.headers.get('retry-after'), last?.body.error.code],
      [429, '1', 'Throttled'],
    );
    const { body } = await on.get('/local/journal?kind=connector.throttled');
    assert.equal(body.calls.length, 1);
  });
});
