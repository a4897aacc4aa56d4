/** Somebody who must be told and has no chat with the bot: the app is put there, where their tenant lets us. */
import assert from 'node:assert/strict';
import { OutsideFailure, type Installer } from '../../src/ports.js';
import { inChannel, personal, sara, tenantId } from './activities.js';
import { openBotForTest, type BotForTest } from './bot-for-test.js';
import { appId, openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

const chief = { tenantId, door: 'personal', address: '20000000-0000-4000-8000-000000000099' } as const;

describe('a chat that the bot is not in', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  let asked: string[];
  let answer: () => Promise<string | undefined>;
  const installer: Installer = {
    install: (...whose) => {
      asked.push(whose.join(' '));
      return answer();
    },
  };
  const open = async (known = true) => {
    bot = await openBotForTest(microsoft, { installer });
    if (known) await bot.post(inChannel(microsoft, { type: 'installationUpdate', action: 'add' }));
  };
  beforeEach(async () => {
    microsoft = await openFakeMicrosoft();
    asked = [];
    answer = () => Promise.resolve('a:the-chief');
  });
  afterEach(async () => {
    await bot.close();
    await microsoft.close();
  });
  const say = () => bot.teams.messenger.sendText(chief, 'SIP-7K4QXM: hej');

  it('gets the app once, and what is said there afterwards asks for nothing', async () => {
    await open();
    assert.equal(await bot.teams.messenger.reaches(chief), true);
    await say();
    await say();

    assert.deepEqual(asked, [`${tenantId} ${chief.address}`]);
    const [call] = microsoft.calls;
    assert.match(decodeURIComponent(call?.path ?? ''), /\/v3\/conversations\/a:the-chief\/activities$/);
    assert.deepEqual(call?.body['from'], { id: `28:${appId}`, name: '' });
  });

  it('is left alone where the tenant says no, and is not asked for again with each message', async () => {
    answer = () => Promise.resolve(undefined);
    await open();

    await assert.rejects(say(), (error) => error instanceof OutsideFailure && error.retry === 'never');
    await assert.rejects(say(), (error) => error instanceof OutsideFailure && error.retry === 'never');
    assert.equal(asked.length, 1);
    assert.equal(await bot.teams.messenger.reaches(chief), false);
  });

  it('is tried again when Graph is away for a time', async () => {
    answer = () => Promise.reject(new OutsideFailure('graph', 'install-app', 'later'));
    await open();

    await assert.rejects(say(), (error) => error instanceof OutsideFailure && error.retry === 'later');
    answer = () => Promise.resolve('a:the-chief');
    await say();
    assert.equal(asked.length, 2);
  });

  it('is out of reach in a tenant where the bot has never been: nobody has said where its Teams is', async () => {
    await open(false);

    assert.equal(await bot.teams.messenger.reaches(chief), false);
    await assert.rejects(say());
    assert.deepEqual(asked, []);
  });

  it('is left alone in a tenant that is paused or leaves', async () => {
    await open();
    for (const status of ['paused', 'leaving', 'left'] as const) {
      bot.tenants.set({ status });
      assert.equal(await bot.teams.messenger.reaches(chief), false, status);
    }
    assert.deepEqual(asked, []);
  });

  it('is never given the app for an answer or an edit in a channel', async () => {
    await open();
    const channel = { tenantId, door: 'channel', address: '19:unknown' } as const;

    await assert.rejects(bot.teams.messenger.sendText(channel, 'hej'));
    await assert.rejects(bot.teams.answering.sendText(chief, 'hej'));
    assert.deepEqual(asked, []);
  });

  it('of somebody who writes to the bot needs none', async () => {
    await open();
    await bot.post(personal(microsoft, { type: 'message', text: 'hej' }));
    await bot.teams.messenger.sendText({ ...chief, address: sara.aadObjectId }, 'hej');

    assert.deepEqual(asked, []);
  });
});
