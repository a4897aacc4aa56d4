/** The door to documents: what a browser is shown before the code, and what it is given after (design 8.24). */
import assert from 'node:assert/strict';
import { openServerForTest, type ServerForTest } from './a-mailed-card.js';
import { code, documentOf, documentToken, LinkedDocuments } from './a-document.js';
import { unzip } from '../support/unzip.js';

describe('the door to documents', () => {
  let own: ServerForTest;
  let documents: LinkedDocuments;
  beforeEach(async () => {
    documents = new LinkedDocuments();
    own = await openServerForTest({ documents });
  });
  afterEach(() => own.server.close());

  const open = (path = documentToken, init: RequestInit = {}) => fetch(`${own.url}/dokument/${path}`, init);
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}, path = documentToken) =>
    open(path, { method: 'POST', headers, body: new URLSearchParams(fields) });

  it('shows a field for the code, and nothing of anybody, however often it is opened', async () => {
    const pages = await Promise.all(
      ['', '', '?lang=en'].map(async (query) => (await open(documentToken + query)).text()),
    );

    assert.match(
      pages[0] ?? '',
      /<html lang="sv">[^]*Kod, sex siffror[^]*En sida att skriva ut[^]*En Word-fil att spara/,
    );
    assert.match(pages[2] ?? '', /<html lang="en">[^]*Code, six figures/);
    for (const html of pages) assert.doesNotMatch(html, /Alex|SIP-7K|plan/i);
    assert.deepEqual(documents.tried, []);
  });

  it('gives the document to whoever has the code, also with a space in it, and again', async () => {
    for (const typed of [code, '482 913', code]) {
      const response = await post({ code: typed, format: 'html' });
      assert.equal(response.status, 200);
      assert.match(await response.text(), /<html lang="sv">[^]*<h1>Min plan<\/h1>[^]*Alex Hittepå/);
    }
  });

  it('gives it as a Word file that is named after the case and its kind', async () => {
    documents.opened = documentOf({ kind: 'plan' });
    const response = await post({ code, format: 'docx' });

    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="SIP-7K4QXM-plan.docx"');
    assert.match(response.headers.get('content-type') ?? '', /wordprocessingml\.document$/);
    const files = unzip(Buffer.from(await response.arrayBuffer()));
    assert.match(files.get('word/document.xml')?.toString() ?? '', /Planen tillhör/);
  });

  it('has the year in every date, whichever year it is read in', async () => {
    documents.opened = documentOf({ kind: 'plan' });
    const html = await (await post({ code, format: 'html' })).text();
    assert.match(html, /fredag 10 april 2026/);
    assert.doesNotMatch(html, /\d (?:mars|april)(?! 2026)/);
  });

  it('has a button to copy the text of a deviation, and of no other document (R64)', async () => {
    const hasCopy = async (...[wanted]: Parameters<typeof documentOf>) => {
      documents.opened = documentOf(wanted);
      return /id="copy"/.test(await (await post({ code, format: 'html' })).text());
    };
    assert.equal(await hasCopy({ kind: 'deviation', about: 'd1' }), true);
    assert.equal(await hasCopy({ kind: 'plan' }), false);
  });

  it('gives it in the language and the size that were asked for when the link was made', async () => {
    documents.opened = documentOf({ kind: 'ownPlan' }, { language: 'en', large: true });
    assert.match(
      await (await post({ code }, {}, `${documentToken}?lang=sv`)).text(),
      /<html lang="en" class="large">[^]*My plan/,
    );
  });

  it('answers a wrong code calmly, with the choice as it was made, and shows nothing', async () => {
    const response = await post({ code: '111111', format: 'docx' });
    const html = await response.text();

    assert.equal(response.status, 403);
    assert.match(html, /Koden stämmer inte\. Se efter i Teams och försök igen\./);
    assert.match(html, /value="docx" checked/);
    assert.doesNotMatch(html, /111111|Alex/);
  });

  it('tries nothing that is no code', async () => {
    for (const typed of ['', '12345', 'abcdef', '1234567']) await post({ code: typed });
    assert.deepEqual(documents.tried, []);
  });

  it('shows one calm page, in both languages, for what is unknown, too old or no longer theirs', async () => {
    const unknown = await open('aaaaaaaaaaaaaaaaaaaaaa');
    documents.isOpenNow = false;
    const old = await open();
    const posted = await post({ code });

    assert.deepEqual([unknown.status, old.status, posted.status], [404, 404, 404]);
    const [html, ...others] = [await unknown.text(), await old.text(), await posted.text()];
    assert.match(html ?? '', /Länken gäller inte längre[^]*The link no longer works/);
    for (const other of others) assert.equal(other, html);
    documents.isOpenNow = true;
    documents.open = () => Promise.resolve('gone');
    assert.equal(await (await post({ code })).text(), html);
  });

  it('lets nothing be kept, and its address go nowhere', async () => {
    for (const { headers } of [await open(), await post({ code }), await post({ code, format: 'docx' })]) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/);
    }
    assert.match(
      (await fetch(`${own.url}/health`)).headers.get('content-security-policy') ?? '',
      /form-action 'none'/,
    );
  });

  it('takes no code from another site, and nothing that is not a form', async () => {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
    ])
      assert.match(await (await post({ code }, headers)).text(), /Kod, sex siffror/);
    const json = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    };
    assert.match(await (await open(documentToken, json)).text(), /Kod, sex siffror/);
    assert.deepEqual(documents.tried, []);
    // A browser that lets no referrer go says `null` of our own page too.
    assert.equal((await post({ code }, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status, 200);
  });

  it('writes nothing of the link or the code where something goes wrong', async () => {
    documents.open = (token, typed) => Promise.reject(new Error(`no ${token} ${typed}`));
    const response = await post({ code });

    assert.equal(response.status, 503);
    assert.match(await response.text(), /Det gick inte att hämta dokumentet[^]*\(ref\. [0-9A-Z]{4}\)/);
    assert.match(JSON.stringify(own.log), /document-door\.deliver/);
    assert.doesNotMatch(JSON.stringify(own.log), new RegExp(`${documentToken}|${code}`));
  });
});
