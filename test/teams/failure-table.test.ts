/** The whole table of what Teams may answer: what is tried again, which address is forgotten, where it goes next and what the convener reads. */
import assert from 'node:assert/strict';
import { isShut, nextDoor } from '../../src/next-door.js';
import { OutsideFailure } from '../../src/ports.js';
import { textsFor } from '../../src/show.js';
import { alexBefore, bup, world } from '../support/a-case.js';
import { bupEast } from '../support/people.js';
import { channelId, inChannel, personal, sara, tenantId } from './activities.js';
import { card, openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

interface Row {
  readonly status: number;
  readonly code: string;
  readonly retry: 'later' | 'never';
  readonly forgets?: boolean;
  /** As Teams words some refusals. */
  readonly body?: object;
}

const rows: readonly Row[] = [
  { status: 400, code: 'BadSyntax', retry: 'never' },
  { status: 401, code: 'Unauthorized', retry: 'later' },
  { status: 403, code: 'BotDisabledByAdmin', retry: 'never' },
  { status: 403, code: 'BotNotInConversationRoster', retry: 'never', forgets: true },
  { status: 403, code: 'ConversationBlockedByUser', retry: 'never', forgets: true },
  { status: 403, code: 'NotEnoughPermissions', retry: 'never' },
  { status: 403, code: 'InvalidBotApiHost', retry: 'never' },
  { status: 403, code: 'MessageWritesBlocked', retry: 'never', forgets: true },
  {
    status: 403,
    code: '209 MessageWritesBlocked',
    retry: 'never',
    forgets: true,
    body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' },
  },
  { status: 404, code: 'ConversationNotFound', retry: 'never', forgets: true },
  { status: 404, code: 'ActivityNotFoundInConversation', retry: 'never' },
  { status: 408, code: 'Timeout', retry: 'later' },
  { status: 412, code: 'PreconditionFailed', retry: 'later' },
  { status: 413, code: 'MessageSizeTooBig', retry: 'never' },
  { status: 429, code: 'Throttled', retry: 'later' },
  { status: 500, code: 'ServiceError', retry: 'later' },
  { status: 501, code: 'NotImplemented', retry: 'never' },
  { status: 502, code: 'ServiceError', retry: 'later' },
  { status: 503, code: 'ServiceUnavailable', retry: 'later' },
  { status: 504, code: 'GatewayTimeout', retry: 'later' },
  { status: 507, code: 'Other', retry: 'never' },
];

const chat = { tenantId, door: 'personal', address: sara.aadObjectId } as const;
const channel = { tenantId, door: 'channel', address: channelId } as const;
const seenWith = (mail: string | null) => ({
  sipCase: alexBefore('acceptSummons'),
  names: {},
  world: { ...world, units: world.units.map((unit) => (unit.id === bupEast ? { ...unit, mail } : unit)) },
});
const reminder = { do: 'send', card: 'reminder', to: 'receiver', recipientId: bup } as const;

describe('what Teams may answer', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  before(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft, { callLimitMs: 500 });
  });
  beforeEach(async () => {
    await bot.post(personal(microsoft, { type: 'installationUpdate', action: 'add' }));
    await bot.post(inChannel(microsoft, { type: 'installationUpdate', action: 'add' }));
    microsoft.calls.length = 0;
  });
  after(async () => {
    await bot.close();
    await microsoft.close();
  });
  const failed = async (work: Promise<unknown>): Promise<OutsideFailure> => {
    const error = await work.catch((thrown: unknown) => thrown);
    assert.ok(error instanceof OutsideFailure);
    return error;
  };

  for (const { status, code, retry, forgets = false, body } of rows) {
    const says = { status, body: body ?? { error: { code, message: 'x' } } };
    it(`${String(status)} ${code}: ${retry === 'later' ? 'tried again' : 'the next door'}${forgets ? ', and the place is forgotten' : ''}`, async () => {
      for (const place of [chat, channel]) {
        microsoft.next.push(says);
        const failure = await failed(bot.teams.messenger.sendCard(place, card));

        assert.equal(failure.retry, retry);
        assert.equal(await bot.teams.messenger.reaches(place), !forgets);
        // What may heal has a quarter of an hour to do so; what will not goes on at once.
        assert.deepEqual([isShut(failure, 0), isShut(failure, 5)], [retry === 'never', true]);
      }
      assert.equal(microsoft.calls.length, 2);
    });
  }

  it('waits as long as it was asked to, in seconds or until a date', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    microsoft.next.push(
      { status: 503, headers: { 'retry-after': '7' } },
      { status: 429, headers: { 'retry-after': inAMinute } },
    );

    const seconds = await failed(bot.teams.messenger.sendCard(chat, card));
    const date = await failed(bot.teams.messenger.sendCard(chat, card));

    assert.equal(seconds.retryAfterMs, 7_000);
    assert.ok(Math.abs((date.retryAfterMs ?? 0) - 60_000) < 3_000, String(date.retryAfterMs));
  });

  it('hands over from a channel to the mailbox or the telephone, from a chat to whoever convenes, in plain words', () => {
    const toUnit = { door: 'teams', place: channel, unitId: bupEast } as const;
    const toPerson = { door: 'teams', place: chat } as const;
    assert.equal((nextDoor(toUnit, reminder, seenWith('bup@vgr.example')) || undefined)?.door, 'mail');
    assert.equal((nextDoor(toUnit, reminder, seenWith(null)) || undefined)?.door, 'ring');
    assert.equal((nextDoor(toPerson, reminder, seenWith(null)) || undefined)?.door, 'unreached');

    const facts = { ref: 'SIP-7K4QXM', unit: 'BUP Öster', day: '', time: '', joinUrl: '' };
    const [sv, en] = [textsFor('sv').news, textsFor('en').news];
    assert.deepEqual(
      [sv.ringUp(facts), sv.notReached({ ...facts, unreached: 'chief' }), sv.notReached(facts)],
      [
        'SIP-7K4QXM: BUP Öster går inte att nå skriftligt. Ring i stället.',
        'SIP-7K4QXM: Chefen för den enhet som har huvudansvaret nås inte i Teams. Ring i stället.',
        'SIP-7K4QXM: En person i ärendet nås inte i Teams. Ring i stället.',
      ],
    );
    assert.deepEqual(
      [en.ringUp(facts), en.notReached({ ...facts, unreached: 'chief' }), en.convenerNotReached(facts)],
      [
        'SIP-7K4QXM: BUP Öster cannot be reached in writing. Please phone instead.',
        'SIP-7K4QXM: The manager of the unit that has the main responsibility cannot be reached in Teams. Please phone instead.',
        'SIP-7K4QXM: The convener cannot be reached in Teams. Ask them to open SIP-lotsen, or write “my units” and choose another.',
      ],
    );
  });

  it('lets an edited card go that somebody has deleted, and keeps the conversation', async () => {
    microsoft.next.push({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });

    const at = { conversationId: channelId, activityId: '1700' };
    const failure = await failed(bot.teams.messenger.updateCard(channel, at, card));

    assert.equal(failure.retry, 'never');
    assert.equal(await bot.teams.messenger.reaches(channel), true);
  });
});
