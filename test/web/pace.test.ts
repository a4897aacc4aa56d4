/** Whoever asks too often, or is refused too often, is told to wait before anything is done. */
import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'mocha';
import { openPace } from '../../src/pace.js';
import { addressOf } from '../../src/web/door-pace.js';
import { openServerForTest } from './a-mailed-card.js';

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

describe('The pace of an address', () => {
  it('is a burst and then so many a second, and no two share it', () => {
    const pace = openPace({ burst: 3, perSecond: 2 });
    const taken = (key: string, nowMs: number) => pace.take(key, nowMs);
    assert.deepEqual(
      [0, 0, 0, 0, 400, 600].map((nowMs) => taken('one', nowMs)),
      [true, true, true, false, false, true],
    );
    assert.equal(taken('other', 600), true);
    assert.equal(pace.isSpent('one', 600), true);
    assert.equal(pace.isSpent('one', 60_000), false);
  });

  it('is forgotten for whoever has been quiet longest, so that strangers fill no memory', () => {
    const pace = openPace({ burst: 1, perSecond: 0, most: 2 });
    assert.equal(pace.take('one', 0), true);
    assert.equal(pace.take('two', 1), true);
    assert.equal(pace.take('one', 2), false);
    assert.equal(pace.take('three', 3), true);
    assert.equal(pace.isSpent('one', 4), true);
    assert.equal(pace.isSpent('two', 4), false);
  });

  it('never ends by a clock that goes back', () => {
    const pace = openPace({ burst: 2, perSecond: 1 });
    assert.equal(pace.take('one', 10_000), true);
    assert.equal(pace.take('one', 0), true);
    assert.equal(pace.take('one', 0), false);
    assert.equal(pace.take('one', 1_000), true);
  });

  it('is counted for the address that our own proxy wrote, not for one that came with the request', () => {
    const asked = (forwarded: string | undefined) =>
      addressOf({
        headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
        socket: { remoteAddress: '10.0.0.9' },
      } as unknown as IncomingMessage);
    assert.deepEqual(
      [asked('1.1.1.1, 2.2.2.2'), asked('3.3.3.3'), asked(undefined)],
      ['2.2.2.2', '3.3.3.3', '10.0.0.9'],
    );
  });
});

describe('The doors', () => {
  const slow = { pages: { burst: 3, perSecond: 0 }, refused: { burst: 2, perSecond: 0 } };
  const opened = () =>
    openServerForTest({
      pace: slow,
      messages: (_req, res) => {
        res.statusCode = 401;
        res.end();
        return Promise.resolve();
      },
    });

  it('show a page so often and no oftener, to each address, and always say that they are well', async () => {
    const { url, server } = await opened();
    const asks = async (path: string, address: string) =>
      (await fetch(`${url}${path}`, { headers: from(address).headers })).status;
    const all = [];
    for (let round = 0; round < 5; round += 1) all.push(await asks('/svar/assets/page.css', '1.1.1.1'));
    assert.deepEqual(all, [200, 200, 200, 429, 429]);
    assert.equal(await asks('/svar/assets/page.css', '2.2.2.2'), 200);
    assert.equal(await asks('/health', '1.1.1.1'), 200);
    await server.close();
  });

  it('do not listen to a stranger who has been refused again and again, and listen to everybody else', async () => {
    const { url, server } = await opened();
    const knocks = async (address: string) => {
      const headers = { 'content-type': 'application/json', ...from(address).headers };
      const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: '{}' });
      return [answer.status, answer.headers.get('retry-after')];
    };
    assert.deepEqual(await knocks('1.1.1.1'), [401, null]);
    assert.deepEqual(await knocks('1.1.1.1'), [401, null]);
    assert.deepEqual(await knocks('1.1.1.1'), [429, '10']);
    assert.deepEqual(await knocks('2.2.2.2'), [401, null]);
    await server.close();
  });

  it('take no JSON that is made deep to exhaust whoever walks through it', async () => {
    const { url, server } = await openServerForTest();
    const sent = async (body: string) =>
      (
        await fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
      ).status;
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    assert.equal(await sent(deep(100)), 200);
    assert.equal(await sent(deep(101)), 400);
    assert.equal(await sent(deep(100_000)), 400);
    assert.equal(await sent(JSON.stringify({ text: `\\"${'['.repeat(500)}` })), 200);
    await server.close();
  });

  it('say to a browser that they are reached by https alone', async () => {
    const { url, server } = await openServerForTest();
    const { headers } = await fetch(`${url}/health`);
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{8}$/);
    await server.close();
  });
});
