import assert from 'node:assert/strict';
import { OutsideFailure } from '../../src/ports.js';
import { channelId, inChannel, personal, sara, tenantId } from './activities.js';
import { card, openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft, type NextAnswer } from './fake-microsoft.js';

const chat = { tenantId, door: 'personal', address: sara.aadObjectId } as const;
const channel = { tenantId, door: 'channel', address: channelId } as const;
const base = '/connector/partille/v3/conversations';

describe('the messenger', () => {
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

  it('sends a card to a person', async () => {
    const where = await bot.teams.messenger.sendCard(chat, card);

    assert.deepEqual(where, { conversationId: 'a:sara', activityId: 'sent-1' });
    const [call] = microsoft.calls;
    assert.equal(`${call?.method} ${decodeURIComponent(call?.path ?? '')}`, `POST ${base}/a:sara/activities`);
    assert.equal(call?.authorization, 'Bearer local-connector');
    assert.deepEqual((call?.body['attachments'] as { content: unknown }[])[0]?.content, card);
  });

  it('begins a post of its own in a channel', async () => {
    await bot.teams.messenger.sendText(channel, 'Kallelsen är besvarad.');

    const [call] = microsoft.calls;
    assert.equal(decodeURIComponent(call?.path ?? ''), `${base}/${channelId}/activities`);
    assert.equal(call?.body['text'], 'Kallelsen är besvarad.');
  });

  it('updates a card where it stands', async () => {
    await bot.teams.messenger.updateCard(channel, { conversationId: channelId, activityId: '1700' }, card);

    const [call] = microsoft.calls;
    assert.equal(
      `${call?.method} ${decodeURIComponent(call?.path ?? '')}`,
      `PUT ${base}/${channelId}/activities/1700`,
    );
  });

  it('never reaches where it has not been', async () => {
    const nowhere = { tenantId, door: 'personal', address: 'nobody' } as const;

    assert.equal(await bot.teams.messenger.reaches(nowhere), false);
    assert.equal((await failureOf(bot.teams.messenger.sendCard(nowhere, card))).retry, 'never');
  });

  const coded = (status: number, code: string): NextAnswer => ({
    status,
    body: { error: { code, message: 'x' } },
  });
  const failures: { says: NextAnswer; retry: 'later' | 'never'; afterMs?: number; forgets?: boolean }[] = [
    { says: { status: 429, headers: { 'retry-after': '7' } }, retry: 'later', afterMs: 7000 },
    { says: { status: 500 }, retry: 'later' },
    { says: { status: 502 }, retry: 'later' },
    { says: { status: 503, headers: { 'retry-after': '2' } }, retry: 'later', afterMs: 2000 },
    { says: { status: 401 }, retry: 'later' },
    { says: { status: 200, silent: true }, retry: 'later' },
    { says: coded(403, 'BotNotInConversationRoster'), retry: 'never', forgets: true },
    {
      says: { status: 403, body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' } },
      retry: 'never',
      forgets: true,
    },
    { says: coded(403, 'BotDisabledByAdmin'), retry: 'never' },
    { says: coded(404, 'ConversationNotFound'), retry: 'never', forgets: true },
    { says: coded(404, 'ActivityNotFoundInConversation'), retry: 'never' },
    { says: coded(413, 'MessageSizeTooBig'), retry: 'never' },
  ];
  for (const { says, retry, afterMs, forgets = false } of failures) {
    const what = says.silent ? 'silence' : `${says.status} ${JSON.stringify(says.body ?? '')}`;
    it(`takes ${what} as ${retry}${forgets ? ', and forgets the place' : ''}, after one call`, async () => {
      microsoft.next.push(says);

      const failure = await failureOf(bot.teams.messenger.sendCard(chat, card));

      assert.deepEqual([failure.retry, failure.retryAfterMs], [retry, afterMs]);
      assert.equal(microsoft.calls.length, 1);
      assert.equal(await bot.teams.messenger.reaches(chat), !forgets);
    });
  }

  it('takes a dead line as later', async () => {
    await microsoft.close();

    assert.equal((await failureOf(bot.teams.messenger.sendText(chat, 'x'))).retry, 'later');
  });

  it('says nothing of the card in the failure', async () => {
    microsoft.next.push(coded(413, 'MessageSizeTooBig'));
    const secret = { ...card, body: [{ type: 'TextBlock', text: 'Alex' }] };

    const failure = await failureOf(bot.teams.messenger.sendCard(chat, secret));

    assert.ok(
      !JSON.stringify([failure, failure.message, failure.cause, String(failure.cause)]).includes('Alex'),
    );
  });
});

async function failureOf(work: Promise<unknown>): Promise<OutsideFailure> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof OutsideFailure);
  return error;
}
