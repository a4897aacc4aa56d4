/** Every call to the connector waits for its turn: which limits it counts in, and what a turn that is far off means. */
import assert from 'node:assert/strict';
import { OutsideFailure, type RateWindow } from '../../src/ports.js';
import { inConversation, inTenant, placeOf } from '../../src/teams/rate-table.js';
import { channelId, inChannel, personal, sara, tenantId } from './activities.js';
import { card, openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

const base = 'https://smba.example/emea/the-tenant/v3';
const chat = { tenantId, door: 'personal', address: sara.aadObjectId } as const;
const channel = { tenantId, door: 'channel', address: channelId } as const;

describe('the rate table', () => {
  const places = [
    ['POST', 'conversations/19%3Aabc%40thread.tacv2/activities', 'send conversations/19:abc@thread.tacv2'],
    ['PUT', 'conversations/a:sara/activities/17', 'send conversations/a:sara'],
    ['POST', 'conversations/19:abc%3Bmessageid%3D1/activities', 'send conversations/19:abc'],
    ['GET', 'conversations/19:abc/pagedmembers?pageSize=500', 'look conversations/19:abc'],
    ['GET', 'teams/19:team/conversations', 'look teams/19:team'],
    ['POST', 'conversations', 'send conversations/'],
  ] as const;
  for (const [method, path, place] of places) {
    it(`counts ${method} ${path} in ${place}`, () => {
      const found = placeOf(method, `${base}/${path}`);
      assert.deepEqual([found.tenantId, found.place], ['the-tenant', place]);
    });
  }

  it('keeps under what Teams takes, and leaves something to answers of what is sent unasked', () => {
    const teams: readonly RateWindow[] = [
      { calls: 7, ms: 1_000 },
      { calls: 8, ms: 2_000 },
      { calls: 60, ms: 30_000 },
      { calls: 1_800, ms: 3_600_000 },
    ];
    const twice = teams.map(({ calls, ms }) => ({ calls: 2 * calls, ms }));
    assert.deepEqual(inConversation.send.answer, teams);
    assert.deepEqual(inConversation.look.answer, twice);
    assert.ok(inConversation.send.unasked.every(({ calls }, at) => calls < (teams[at]?.calls ?? 0)));
    const [answers] = inTenant.answer;
    const [unasked] = inTenant.unasked;
    assert.ok(answers && unasked && unasked.calls < answers.calls && answers.calls < 50);
  });
});

describe('pacing', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft, { callLimitMs: 150 });
    await bot.post(personal(microsoft, { type: 'installationUpdate', action: 'add' }));
    await bot.post(inChannel(microsoft, { type: 'installationUpdate', action: 'add' }));
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const asked = () => bot.turns.asked.map(({ place, windows }) => [place, windows.tenant]);

  it('takes a turn for each call, and ends it, whatever the answer', async () => {
    await bot.teams.messenger.sendCard(chat, card);
    microsoft.next.push({ status: 502 }, { status: 200, silent: true });
    for (let n = 0; n < 2; n += 1)
      await assert.rejects(bot.teams.messenger.sendText(channel, 'Hej'), OutsideFailure);

    assert.deepEqual(
      asked().map(([place]) => place),
      ['send conversations/a:sara', ...Array<string>(2).fill(`send conversations/${channelId}`)],
    );
    assert.equal(bot.turns.under, 0);
  });

  it('asks a turn for each page and each question of a roster', async () => {
    microsoft.next.push(
      { status: 200, body: { id: '19:team', name: 'BUP' } },
      { status: 200, body: { conversations: [{ id: '19:team' }] } },
      { status: 200, body: { members: [], continuationToken: 'more' } },
      { status: 200, body: { members: [] } },
    );

    await bot.teams.rosters.channel(channel, '19:team');

    assert.deepEqual(
      asked().map(([place]) => place),
      [
        'look teams/19:team',
        'look teams/19:team',
        `look conversations/${channelId}`,
        `look conversations/${channelId}`,
      ],
    );
  });

  it('lets whoever waits for an answer go before what is sent unasked, a calm sentence in a chat too', async () => {
    await bot.teams.answering.sendCard(chat, card);
    await bot.teams.messenger.sendCard(chat, card);
    bot.heart.hear = () => Promise.reject(new Error('a fault of ours'));
    await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));

    assert.deepEqual(
      asked().map(([, tenant]) => tenant),
      [inTenant.answer, inTenant.unasked, inTenant.answer],
    );
  });

  it('waits for a turn that is near, and then calls once', async () => {
    bot.turns.waitsMs.push(30, 20);

    await bot.teams.messenger.sendCard(chat, card);

    assert.equal(bot.turns.asked.length, 3);
    assert.equal(microsoft.calls.length, 1);
  });

  it('lets nobody wait behind a turn that is far off: it is no failure of the outside, and nothing was sent', async () => {
    bot.turns.waitsMs.push(40_000);

    const failure = await bot.teams.messenger.sendCard(chat, card).catch((error: unknown) => error);

    assert.ok(failure instanceof OutsideFailure);
    assert.deepEqual([failure.retry, failure.retryAfterMs], ['inTurn', 40_000]);
    assert.equal(microsoft.calls.length, 0);
    assert.equal(await bot.teams.messenger.reaches(chat), true);
  });
});
