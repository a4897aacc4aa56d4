/** What the Teams edge reads of a channel, and what it hears of people and of itself coming and going. */
import assert from 'node:assert/strict';
import { OutsideFailure } from '../../src/ports.js';
import {
  bot as botAccount,
  channelId,
  inChannel,
  maja,
  otherTenantId,
  sara,
  tenantId,
} from './activities.js';
import { openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

const channel = { tenantId, door: 'channel', address: channelId } as const;
const teamId = '19:team';

describe('a roster', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft);
    await bot.post(inChannel(microsoft, { type: 'installationUpdate', action: 'add' }));
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const account = (person: typeof sara, changes: object = {}) => ({
    ...person,
    tenantId,
    userRole: 'user',
    ...changes,
  });
  const answers = (...bodies: object[]) =>
    microsoft.next.push(...bodies.map((body) => ({ status: 200, body })));
  const paths = () => microsoft.calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);

  it('is the channel’s own, page by page, with role and tenant of each', async () => {
    answers(
      { members: [account(sara, { userRole: 'owner' })], continuationToken: 'more' },
      {
        members: [account(maja, { tenantId: otherTenantId }), { id: '29:anonymous', userRole: 'anonymous' }],
      },
    );

    assert.deepEqual(await bot.teams.rosters.members(channel), [
      { aadObjectId: sara.aadObjectId, tenantId, role: 'owner' },
      { aadObjectId: maja.aadObjectId, tenantId: otherTenantId, role: 'user' },
      { aadObjectId: undefined, tenantId: undefined, role: 'anonymous' },
    ]);
    assert.deepEqual(paths(), [
      `GET /connector/partille/v3/conversations/${channelId}/pagedmembers?pageSize=500`,
      `GET /connector/partille/v3/conversations/${channelId}/pagedmembers?pageSize=500&continuationToken=more`,
    ]);
  });

  it('comes with what the team and the channel are called, and how many they are', async () => {
    answers(
      { id: teamId, name: 'BUP Väster' },
      { conversations: [{ id: teamId }, { id: channelId, name: 'Kallelser' }] },
      { members: [account(sara), account(maja)] },
    );

    assert.deepEqual(await bot.teams.rosters.channel(channel, teamId), {
      teamName: 'BUP Väster',
      channelName: 'Kallelser',
      memberCount: 2,
    });
    assert.deepEqual(paths().slice(0, 2), [
      `GET /connector/partille/v3/teams/${teamId}`,
      `GET /connector/partille/v3/teams/${teamId}/conversations`,
    ]);
  });

  it('of a channel that the bot is no longer in is a failure for good, and the place is forgotten', async () => {
    microsoft.next.push({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });

    const failure = await bot.teams.rosters.members(channel).catch((error: unknown) => error);

    assert.ok(failure instanceof OutsideFailure);
    assert.equal(failure.retry, 'never');
    assert.equal(await bot.teams.messenger.reaches(channel), false);
  });

  it('that Teams does not give just now is asked for again later', async () => {
    microsoft.next.push({ status: 429, headers: { 'retry-after': '3' } });

    const failure = await bot.teams.rosters.members(channel).catch((error: unknown) => error);

    assert.ok(failure instanceof OutsideFailure && failure.retry === 'later');
    assert.equal(await bot.teams.messenger.reaches(channel), true);
  });
});

describe('a channel', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft);
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const told = async (fields: object, eventType?: string) => {
    const channelData = {
      tenant: { id: tenantId },
      channel: { id: channelId },
      team: { id: teamId },
      ...(eventType ? { eventType } : {}),
    };
    await bot.post(inChannel(microsoft, { type: 'conversationUpdate', channelData, ...fields }));
    return bot.heart.changes;
  };

  it('is read anew when somebody comes to its team or leaves it', async () => {
    const where = { channelId, teamId };
    const changed = { what: 'members', tenantId, where } as const;
    assert.deepEqual(await told({ membersAdded: [maja] }, 'teamMemberAdded'), [changed]);
    assert.deepEqual(await told({ membersRemoved: [maja] }, 'teamMemberRemoved'), [changed, changed]);
  });

  it('is gone with its whole team when the bot is removed, and alone when it is deleted', async () => {
    assert.deepEqual(await told({ membersRemoved: [botAccount] }, 'teamMemberRemoved'), [
      { what: 'gone', tenantId, where: { teamId } },
    ]);
    assert.deepEqual((await told({}, 'channelDeleted')).slice(1), [
      { what: 'gone', tenantId, where: { channelId } },
    ]);
    assert.deepEqual((await told({}, 'teamDeleted')).slice(2), [
      { what: 'gone', tenantId, where: { teamId } },
    ]);
  });

  it('comes with its whole team when the bot does, and does not change when the team is renamed', async () => {
    assert.deepEqual(await told({}, 'teamRenamed'), []);
    assert.deepEqual(await told({ membersAdded: [botAccount] }, 'teamMemberAdded'), [
      { what: 'came', tenantId, where: { teamId } },
    ]);
  });

  it('hears the code without the mention, and says which team it is of', async () => {
    await bot.post(
      inChannel(microsoft, {
        type: 'message',
        text: '<at>SIP-lotsen</at>&nbsp;koppla 7K4Q-XM2R'.replace('&nbsp;', '\u00a0'),
        entities: [{ type: 'mention', text: '<at>SIP-lotsen</at>', mentioned: botAccount }],
      }),
    );

    assert.deepEqual(
      bot.heart.heard.map(({ text, teamId: of }) => [text, of]),
      [['koppla 7K4Q-XM2R', teamId]],
    );
  });
});
