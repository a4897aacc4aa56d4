/** Who gets the overview, and what is in it: numbers, and nothing of a case (R68, R70). */
import assert from 'node:assert/strict';
import { generateKeyPair } from 'jose';
import { statisticsCsv } from '../../src/export/statistics-csv.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';
import { issuerOf } from '../../src/web/overview/tab-token.js';
import { openServerForTest, type ServerForTest } from './a-mailed-card.js';
import { violationsEverywhere } from '../support/axe.js';
import { sharedBrowser } from '../support/shared-browser.js';
import { canary, chief, coordinator, openTab, otherTenant, teacher, type OpenTab } from './a-tab.js';

describe('the overview of the personal tab', function () {
  this.timeout(30_000);
  let opened: OpenTab;
  let own: ServerForTest;
  before(async () => {
    opened = await openTab();
    own = await openServerForTest({ tab: opened.tab });
  });
  after(async () => {
    opened.close();
    await own.server.close();
  });

  const ask = async (token: string | undefined, body: object = { year: 2026 }, path = '/api/overview') => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const answer = await fetch(`${own.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, text: await answer.text() };
  };

  it('is for a SIP-samordnare, and for a chief the own units alone', async () => {
    const all = await ask(await opened.sign());
    const ofChief = await ask(await opened.sign({ oid: chief }));

    assert.equal(all.status, 200);
    assert.match(
      all.text,
      /Vårdcentralen &lt;b&gt;Gamlestaden&lt;\/b&gt;<\/th><td [^>]*>Nej från en kallad enhet<\/td><td [^>]*class="number">6</,
    );
    assert.match(all.text, /Avdelning 12<\/th><td [^>]*>[^<]*<\/td><td [^>]*class="number">&lt;5</);
    assert.equal(ofChief.status, 200);
    assert.doesNotMatch(ofChief.text, /Gamlestaden/);
    assert.match(ofChief.text, /Avdelning 12/);
  });

  it('names the units where nobody takes summonses in, to a chief the own ones', async () => {
    const lacking = /<h2 id="lacking">[^<]*<\/h2><p[^>]*>[^<]*<\/p><ul><li>Avdelning 12<\/li><\/ul>/;

    assert.match((await ask(await opened.sign())).text, lacking);
    assert.match((await ask(await opened.sign({ oid: chief }))).text, lacking);
  });

  it('is told of kindly, in the language asked for, to somebody without such a role', async () => {
    const token = await opened.sign({ oid: teacher });

    assert.deepEqual(await ask(token), { status: 403, text: sv.overview.notForYou });
    assert.equal((await ask(token, {}, '/api/overview/csv')).status, 403);
  });

  it('is for nobody of a tenant that is not let in', async () => {
    const token = await opened.sign({ tid: otherTenant }, { issuer: issuerOf(otherTenant) });

    assert.deepEqual(await ask(token, { language: 'en' }), { status: 403, text: en.overview.notConnected });
  });

  it('takes no token that is forged, old, for something else, or of an issuer that is not its tenant’s', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const bad: Record<string, string | undefined> = {
      none: undefined,
      rubbish: 'a.b.c',
      forged: await opened.sign({}, { key: privateKey }),
      unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await opened.sign()).split('.')[1] ?? ''}.`,
      old: await opened.sign({}, { expires: '-1h' }),
      audience: await opened.sign({}, { audience: 'api://elsewhere.example/botid-1' }),
      issuer: await opened.sign({}, { issuer: issuerOf(otherTenant) }),
      bot: await opened.sign({}, { issuer: 'https://api.botframework.com' }),
      scope: await opened.sign({ scp: 'User.Read' }),
      nobody: await opened.sign({ oid: undefined }),
    };
    for (const [name, token] of Object.entries(bad))
      for (const path of ['/api/overview', '/api/overview/csv'])
        assert.deepEqual(await ask(token, {}, path), { status: 401, text: sv.overview.refused }, name);
  });

  it('takes the token by the address of the app too, as an older registration gives it', async () => {
    const audience = 'api://sip.example/botid-22222222-2222-4222-8222-222222222222';

    assert.equal((await ask(await opened.sign({}, { audience }))).status, 200);
  });

  it('says nothing of any case: no reference, no name', async () => {
    const { text } = await ask(await opened.sign({ oid: coordinator }));
    const file = await ask(await opened.sign(), { year: 2026 }, '/api/overview/csv');

    for (const page of [text, file.text]) {
      assert.ok(!page.includes(canary.ref) && !page.includes(canary.name));
      assert.doesNotMatch(page, /SIP-[0-9A-Z]{6}/);
    }
  });

  it('draws no bar for what is not shown as a number', async () => {
    const { text } = await ask(await opened.sign());
    const published = await opened.tab.overview.figures(2026);
    const hidden = published.count('discharges', 'total', {});
    const drawn = [...text.matchAll(/base64,([^"]+)/g)].map(([, svg]) =>
      Buffer.from(svg ?? '', 'base64').toString(),
    );

    assert.equal(drawn.length > 0 && drawn.some((svg) => svg.includes(sv.statistics.measures.made)), true);
    if (typeof hidden !== 'number')
      assert.ok(!drawn.some((svg) => svg.includes(sv.statistics.measures.discharges)));
    assert.ok(!drawn.some((svg) => svg.includes('&lt;5') || svg.includes('dold')));
  });

  it('gives as a file exactly what the sheet is made of', async () => {
    const published = await opened.tab.overview.figures(2026);
    const principals = new Map((await opened.tab.overview.principals()).map(({ id, name }) => [id, name]));
    const naming = { texts: sv.statistics, principalName: (id: never) => principals.get(id) ?? id };
    const { status, text } = await ask(await opened.sign(), { year: '2026' }, '/api/overview/csv');

    assert.equal(status, 200);
    assert.equal(`\ufeff${text.replace(/^\ufeff/, '')}`, statisticsCsv(published, naming as never));
  });

  it('has a shell with nothing in it, which Teams alone may frame', async () => {
    const answer = await fetch(`${own.url}/overblick`);

    assert.match(
      answer.headers.get('content-security-policy') ?? '',
      /frame-ancestors https:\/\/teams\.microsoft\.com$/,
    );
    assert.equal(answer.headers.get('x-frame-options'), null);
    assert.doesNotMatch(await answer.text(), /Vad har stannat|<table/);
    assert.match(
      (await fetch(`${own.url}/svar/x`)).headers.get('content-security-policy') ?? '',
      /frame-ancestors 'self'$/,
    );
  });

  it('breaks no rule of WCAG 2.2 AA, wide or narrow, light or dark, and is no wider than a narrow telephone', async () => {
    const { text } = await ask(await opened.sign());
    const page = await (await sharedBrowser()).newPage();
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.route('**/drawn', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="sv"><head><meta name="viewport" content="width=device-width"><title>Överblick</title><link rel="stylesheet" href="/svar/assets/base.css"><link rel="stylesheet" href="/svar/assets/overview.css"></head><body><main>${text}</main></body></html>`,
      }),
    );
    await page.goto(`${own.url}/drawn`);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((each) => document.documentElement.setAttribute('data-theme', each), theme);
      assert.deepEqual(await violationsEverywhere(page), [], theme);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, theme);
      const wide = () =>
        Array.from(document.querySelectorAll('*'))
          .filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX !== 'visible')
          .filter((one) => one.clientWidth > 1).length;
      assert.equal(await page.evaluate(wide), 0, `${theme}: something has to be scrolled sideways`);
    }
    await page.close();
  });
});
