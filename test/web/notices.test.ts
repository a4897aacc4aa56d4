/** The door for Graph's notifications: proves itself, answers before anything is done, and lets no stranger do or learn anything. */
import assert from 'node:assert/strict';
import { hashOfToken } from '../../src/hash-of-token.js';
import { openHearing, type Notice } from '../../src/hear-notices.js';
import { notOursIn } from '../../src/wire/strange-notices.js';
import { openServerForTest, type ServerForTest } from './a-mailed-card.js';

describe('the door for notifications', () => {
  let own: ServerForTest;
  let heard: Notice[][];
  beforeEach(async () => {
    heard = [];
    own = await openServerForTest({
      hearNotices: (notices) => {
        heard.push([...notices]);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => own.server.close());
  const post = (body: string, type = 'application/json') =>
    fetch(`${own.url}/api/notifications`, { method: 'POST', headers: { 'content-type': type }, body });
  const prove = (token: string) =>
    fetch(`${own.url}/api/notifications?validationToken=${encodeURIComponent(token)}`, { method: 'POST' });

  it('says the token again as plain text, decoded once', async () => {
    const token = 'Validation: Testing client application reachability for subscription Request-Id: 1+2%20å';

    const answer = await prove(token);

    assert.deepEqual(
      [answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')],
      [200, 'text/plain; charset=utf-8', 'nosniff'],
    );
    assert.equal(await answer.text(), token);
    assert.deepEqual(heard, []);
  });

  for (const token of [
    '<script>alert(1)</script>',
    'a"b',
    'a&b',
    'a\r\nset-cookie: x',
    '',
    'x'.repeat(2_000),
  ]) {
    it(`says no token that a browser could take for something else: ${JSON.stringify(token.slice(0, 20))}`, async () => {
      const answer = await prove(token);

      assert.equal(answer.status, 400);
      assert.doesNotMatch(await answer.text(), /script|cookie|xxx/);
    });
  }

  it('answers 202 and hands on what is about a subscription, and nothing of what changed', async () => {
    const value = [
      { subscriptionId: 's-1', clientState: 'word', changeType: 'updated', resource: 'Users/x/Events/y' },
      { subscriptionId: 's-1', clientState: null, lifecycleEvent: 'missed' },
      { subscriptionId: 's-2', lifecycleEvent: 'somethingNew' },
    ];

    const answer = await post(JSON.stringify({ value, validationTokens: [] }));

    assert.equal(answer.status, 202);
    assert.deepEqual(heard, [
      [
        { subscriptionId: 's-1', clientState: 'word', lifecycleEvent: undefined },
        { subscriptionId: 's-1', clientState: undefined, lifecycleEvent: 'missed' },
        { subscriptionId: 's-2', clientState: undefined, lifecycleEvent: undefined },
      ],
    ]);
  });

  it('answers what is not of Graph’s shape as calmly, and hears nothing in it', async () => {
    const many = { value: Array.from({ length: 500 }, () => ({ subscriptionId: 's' })) };
    for (const body of [{}, { value: 'x' }, { value: [{ subscriptionId: 7 }] }, many])
      assert.equal((await post(JSON.stringify(body))).status, 202);

    assert.deepEqual(heard.flat(), []);
  });

  it('leaves an id that no database takes, and hears what is told beside it', async () => {
    const ours = { subscriptionId: 's-1', clientState: 'word', lifecycleEvent: 'constructor' };
    const ids = ['s\u0000', '', 's 1', 'å', 's'.repeat(101), null];
    const value = [...ids.map((subscriptionId) => ({ subscriptionId })), 7, null, ours];

    assert.equal((await post(JSON.stringify({ value }))).status, 202);

    assert.deepEqual(heard, [[{ ...ours, lifecycleEvent: undefined }]]);
  });

  it('takes neither what is too large nor what is no JSON', async () => {
    assert.equal((await post(JSON.stringify('x'.repeat(200_000)))).status, 413);
    assert.equal((await post('{', 'application/json')).status, 400);
    assert.equal((await post('a=b', 'application/x-www-form-urlencoded')).status, 415);
    assert.deepEqual(heard, []);
  });
});

describe('hearing what Graph tells', () => {
  const notice = (changes: Partial<Notice> = {}): Notice => ({
    subscriptionId: 's-1',
    clientState: 'word',
    lifecycleEvent: undefined,
    ...changes,
  });
  const hearing = () => {
    const noted: string[] = [];
    const counts = { hints: 0, strange: 0 };
    const hear = openHearing({
      watched: {
        stateHashOf: (id) => Promise.resolve(id === 's-1' ? hashOfToken('word') : undefined),
        heard: (id, what) => Promise.resolve(void noted.push(`${id} ${what}`)),
      },
      hint: () => (counts.hints += 1),
      notOurs: (count) => (counts.strange += count),
    });
    return { hear, noted, counts };
  };

  it('notes a change once, however often it is told', async () => {
    const { hear, noted, counts } = hearing();

    await hear([notice(), notice(), notice()]);

    assert.deepEqual([noted, counts.hints], [['s-1 changed'], 1]);
  });

  it('reads the calendar after what was missed, and renews or forgets a subscription that is said to end', async () => {
    const { hear, noted } = hearing();

    for (const lifecycleEvent of ['missed', 'reauthorizationRequired', 'subscriptionRemoved'] as const)
      await hear([notice({ lifecycleEvent })]);

    assert.deepEqual(noted, ['s-1 changed', 's-1 expires', 's-1 removed']);
  });

  it('does nothing for whoever does not know the state, or names no subscription of ours', async () => {
    const { hear, noted, counts } = hearing();

    await hear([
      notice({ clientState: 'wore' }),
      notice({ clientState: undefined }),
      notice({ clientState: '' }),
    ]);
    await hear([notice({ subscriptionId: 's-2' })]);

    assert.deepEqual([noted, counts], [[], { hints: 0, strange: 4 }]);
  });

  it('logs strangers by their number, once a minute', () => {
    const said: object[] = [];
    let now = 0;
    const notOurs = notOursIn({ warn: (facts: object) => void said.push(facts) }, () => now);

    for (const count of [1, 2, 3]) notOurs(count);
    now = 60_000;
    notOurs(1);

    assert.deepEqual(said, [{ count: 1 }, { count: 6 }]);
  });
});
