import assert from 'node:assert/strict';
import sinon from 'sinon';
import { execute, personal } from './activities.js';
import { openBotForTest, type BotForTest } from './bot-for-test.js';
import { openFakeMicrosoft, type FakeMicrosoft } from './fake-microsoft.js';

describe('the Teams door', () => {
  let microsoft: FakeMicrosoft;
  let bot: BotForTest;
  before(async () => {
    microsoft = await openFakeMicrosoft();
    bot = await openBotForTest(microsoft);
  });
  after(async () => {
    await bot.close();
    await microsoft.close();
  });

  it('lets a signed activity in', async () => {
    const { status, body } = await bot.post(personal(microsoft, execute('summons.acknowledge')));

    assert.equal(status, 200);
    assert.equal((body as { statusCode: number }).statusCode, 200);
  });

  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const past = Math.floor(Date.now() / 1000) - 3600;
  const refused: Record<string, () => string | Promise<string>> = {
    'no token': () => '',
    'a token that is rubbish': () => 'Bearer rubbish',
    'another scheme': async () => `Basic ${await microsoft.token()}`,
    'a token without signature': () =>
      `Bearer ${base64({ alg: 'none' })}.${base64({ iss: 'https://api.botframework.com' })}.`,
    'a key that nobody knows': async () => `Bearer ${await microsoft.token({ kid: 'unknown' })}`,
    'a forged signature with a known key': async () =>
      `Bearer ${await microsoft.token({ key: 'stranger', kid: 'known' })}`,
    'a token for another bot': async () => `Bearer ${await microsoft.token({ claims: { aud: 'another' } })}`,
    'another issuer': async () =>
      `Bearer ${await microsoft.token({ claims: { iss: 'https://sts.windows.net/x/' } })}`,
    'another service URL': async () =>
      `Bearer ${await microsoft.token({ claims: { serviceurl: 'https://smba.trafficmanager.net/' } })}`,
    'a key that is not endorsed for Teams': async () =>
      `Bearer ${await microsoft.token({ key: 'unendorsed' })}`,
    'a token that is too old': async () =>
      `Bearer ${await microsoft.token({ claims: { iat: past - 60 }, expires: '-1h' })}`,
  };
  for (const [what, authorization] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      const before = bot.heart.presses.length;

      const { status, body } = await bot.post(
        personal(microsoft, execute('summons.acknowledge')),
        await authorization(),
      );

      assert.equal(status, 401);
      assert.deepEqual(body, { error: 'not authorised' });
      assert.equal(bot.heart.presses.length, before);
    });
  }

  it('refuses a service that is not on the list, however well signed', async () => {
    const elsewhere = 'https://elsewhere.example/';
    const token = await microsoft.token({ claims: { serviceurl: elsewhere } });

    const { status } = await bot.post(
      personal(microsoft, { ...execute('x'), serviceUrl: elsewhere }),
      `Bearer ${token}`,
    );

    assert.equal(status, 401);
  });

  it('refuses other channels than Teams', async () => {
    for (const channelId of ['emulator', 'webchat', 'AseChannel', undefined]) {
      const { status } = await bot.post(personal(microsoft, { ...execute('x'), channelId }));
      assert.equal(status, 400, String(channelId));
    }
  });

  it('does not write on the console when it refuses a forged token', async () => {
    const written = sinon.stub(console, 'error');
    try {
      await bot.post(
        personal(microsoft, execute('x')),
        `Bearer ${await microsoft.token({ key: 'stranger' })}`,
      );
      await bot.post(
        personal(microsoft, execute('x')),
        `Bearer ${await microsoft.token({ expires: '-1h', claims: { iat: past - 60 } })}`,
      );
      assert.equal(written.callCount, 0);
    } finally {
      written.restore();
    }
  });

  it('asks for the activity again when the keys cannot be fetched', async () => {
    const away = await openFakeMicrosoft();
    const cutOff = await openBotForTest({ ...away, url: 'http://127.0.0.1:9' });

    const { status } = await cutOff.post(personal(away, execute('x')));

    assert.equal(status, 503);
    await cutOff.close();
    await away.close();
  });
});
