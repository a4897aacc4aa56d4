import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { picturesFolder } from '../../src/web/guides/pictures.js';
import { openServerForTest, token, type ServerForTest } from './a-mailed-card.js';

describe('the server', () => {
  let own: ServerForTest;
  beforeEach(async () => {
    own = await openServerForTest({
      extra: (req, res) => {
        if (!req.url?.startsWith('/local-control/')) return Promise.resolve(false);
        res.end('handled');
        return Promise.resolve(true);
      },
    });
  });
  afterEach(() => own.server.close());

  const json = (path: string, body: string) =>
    fetch(`${own.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('hands messages on with their body read', async () => {
    const response = await json('/api/messages', '{"type":"message"}');

    assert.deepEqual(await response.json(), { type: 'message' });
  });

  it('takes no message above its limit', async () => {
    assert.equal((await json('/api/messages', JSON.stringify('x'.repeat(300_000)))).status, 413);
  });

  it('tells whether it is ready', async () => {
    const notReady = await openServerForTest({ ready: () => Promise.reject(new Error('no database')) });

    assert.equal((await fetch(`${own.url}/health`)).status, 200);
    assert.equal((await fetch(`${notReady.url}/health`)).status, 503);
    await notReady.server.close();
  });

  it('answers HEAD without a body where anybody may look, and not behind a link’s token', async () => {
    const picture = readdirSync(picturesFolder).find((name) => name.endsWith('.png')) ?? '';
    for (const path of ['/health', '/guide', '/guide/', '/guide/villkor', `/svar/assets/${picture}`]) {
      const answer = await fetch(`${own.url}${path}`, { method: 'HEAD' });
      assert.equal(answer.status, 200, path);
      assert.equal(await answer.text(), '');
    }
    assert.equal((await fetch(`${own.url}/svar/${token}`, { method: 'HEAD' })).status, 405);
  });

  it('shows the guides at /guide/ too', async () => {
    const [bare, slash] = await Promise.all(['/guide', '/guide/'].map((path) => fetch(`${own.url}${path}`)));
    assert.deepEqual([slash?.status, await slash?.text()], [200, await bare?.text()]);
  });

  it('lets local mode answer its own paths first', async () => {
    assert.equal(await (await fetch(`${own.url}/local-control/idle`)).text(), 'handled');
    assert.equal((await fetch(`${own.url}/health`)).status, 200);
  });

  it('serves the files of the page, and none beside them', async () => {
    for (const name of ['page.js', 'page.css', 'adaptivecards.js']) {
      const response = await fetch(`${own.url}/svar/assets/${name}`);
      assert.equal(response.status, 200);
      const again = await fetch(`${own.url}/svar/assets/${name}`, {
        headers: { 'if-none-match': response.headers.get('etag') ?? '' },
      });
      assert.equal(again.status, 304);
    }
    for (const name of ['server.ts', '..%2fserver.ts', '%2e%2e/%2e%2e/package.json']) {
      assert.equal((await fetch(`${own.url}/svar/assets/${name}`)).status, 404, name);
    }
  });

  it('repeats no path in what it says of a wrong one', async () => {
    for (const [method, path] of [
      ['GET', `/svar/${token}/x`],
      ['PUT', `/svar/${token}`],
    ] as const) {
      const text = await (
        await fetch(`${own.url}${path}`, { method, headers: { accept: 'text/html' } })
      ).text();
      assert.ok(!text.includes(token), text);
    }
  });

  it('answers a request whose address is none, and goes on', async () => {
    const said = async (head: string) => {
      const socket = connect(own.server.port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n`));
      socket.setEncoding('utf8');
      let all = '';
      for await (const some of socket) {
        all += String(some);
        if (all.includes('\r\n')) break;
      }
      socket.destroy();
      return all.split('\r\n')[0];
    };
    for (const head of [
      ...['sip.example:99999', 'a%b', '<x>', 'a b'].map((host) => `GET /health HTTP/1.1\r\nHost: ${host}`),
      'GET http://[ HTTP/1.1\r\nHost: sip.example',
      'GET http://sip.example:99999/ HTTP/1.1\r\nHost: sip.example',
    ])
      assert.equal(await said(head), 'HTTP/1.1 400 Bad Request', head);
    assert.equal((await fetch(`${own.url}/health`)).status, 200);
  });

  it('survives a handler that throws', async () => {
    const broken = await openServerForTest({ messages: () => Promise.reject(new Error('no')) });

    const response = await fetch(`${broken.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

    assert.equal(response.status, 503);
    assert.equal(broken.log.length, 1);
    await broken.server.close();
  });

  it('listens on this machine alone', async () => {
    assert.match(own.url, /127\.0\.0\.1/);
    await own.server.close();
    await assert.rejects(fetch(`${own.url}/health`));
  });
});
