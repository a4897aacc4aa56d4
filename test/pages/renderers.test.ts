/** A document as a Word file, opened again, and as the inside of a web page. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Page } from '../../src/pages/page.js';
import { pageToDocx } from '../../src/pages/to-docx.js';
import { pageToHtml } from '../../src/pages/to-html.js';
import { unzip } from '../support/unzip.js';
import { aPage, documentFacts, type Language } from './a-page.js';

const planIn = (language: Language = 'sv') => aPage({ kind: 'plan' }, documentFacts('plan'), { language });

async function partsOf(page: Page, large = false): Promise<(name: string) => string> {
  const files = unzip(await pageToDocx(page, { large }));
  return (name) => files.get(name)?.toString('utf8') ?? assert.fail(`no ${name}`);
}

describe('A document as a Word file', () => {
  it('has the same words in the same order as the page', async () => {
    for (const kind of ['plan', 'ownPlan', 'invitation', 'followUp'] as const) {
      const page = aPage({ kind }, documentFacts(kind));
      const part = await partsOf(page);
      const inWord = [...part('word/document.xml').matchAll(/<w:t[^>]*>([^<]*)/g)]
        .map(([, text]) => text)
        .join('');
      // A box is one sign of its own on the page.
      const onPage = pageToHtml(page).replace(/<[^>]+>/g, '');
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}☐☒]/gu, '');
      assert.equal(letters(inWord), letters(onPage));
    }
  });

  it('has headings, a list and a table whose header comes again on the next page', async () => {
    const document = (await partsOf(planIn()))('word/document.xml');

    assert.match(document, /<w:pStyle w:val="Heading1"\/>.*?SIP, Samordnad individuell plan/);
    assert.match(document, /<w:pStyle w:val="Heading2"\/>.*?Insatser: vem gör vad och när\?/);
    assert.match(document, /<w:tblHeader\/>.*?Insats<.*?Ansvarig<.*?<\/w:tr>/);
    assert.equal(document.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.match(document, /<w:numPr>/);
  });

  it('says its language and its title, and no name of anybody', async () => {
    for (const [language, code] of [
      ['sv', 'sv-SE'],
      ['en', 'en-GB'],
    ] as const) {
      const part = await partsOf(planIn(language));
      assert.match(part('word/styles.xml'), new RegExp(`<w:lang w:val="${code}"`));
    }
    const core = (await partsOf(planIn()))('docProps/core.xml');
    assert.match(core, /<dc:title>SIP, Samordnad individuell plan SIP-7K4QXM<\/dc:title>/);
    assert.match(core, /<dc:creator>SIP-lotsen<\/dc:creator>/);
    assert.doesNotMatch(core, /Alex|Hittep|Sara|Un-named/);
  });

  it('is of twelve points, and of eighteen in large print', async () => {
    const sizeOf = async (large: boolean) =>
      /<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec((await partsOf(planIn(), large))('word/styles.xml'))?.[1];
    assert.deepEqual([await sizeOf(false), await sizeOf(true)], ['24', '36']);
  });

  it('holds no sign that Word cannot read; its own break within a line is a new one', async () => {
    const { sections } = planIn();
    const page = {
      ...planIn(),
      sections: [...sections, { blocks: [{ kind: 'text' as const, text: 'Ett\u000btvå\u001f\uffff' }] }],
    };
    const xml = (await partsOf(page))('word/document.xml');
    assert.doesNotMatch(xml, /[\u000b\u001f\uffff]/);
    assert.match(xml, />Ett<[\s\S]*>två</);
  });

  it('has lines to write on', async () => {
    const document = (await partsOf(planIn()))('word/document.xml');
    assert.match(document, /<w:pBdr><w:bottom [^>]*w:val="single".*?Namnförtydligande/);
  });
});

describe('A document as a web page', () => {
  it('has one first heading, and no level left out', () => {
    const html = pageToHtml(planIn());
    assert.deepEqual(html.match(/<h\d/g)?.slice(0, 2), ['<h1', '<h2']);
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.doesNotMatch(html, /<h3/);
  });

  it('names rows and columns of its table', () => {
    const html = pageToHtml(planIn());
    assert.match(html, /<th scope="col"[^>]*>Insats<\/th>/);
    assert.match(html, /<th scope="row"[^>]*>1\. Bedömning<\/th>/);
    assert.match(html, /<table[^>]* aria-label="Insatser: vem gör vad och när\?">/);
  });

  it('has nothing of what somebody wrote as markup', () => {
    const facts = documentFacts('ownPlan');
    const { sealed } = facts;
    const preparation = { ...sealed.preparation, whatMatters: '<b onclick="x">"Sova" & äta\nlugnt' };
    const html = pageToHtml(aPage({ kind: 'ownPlan' }, { ...facts, sealed: { ...sealed, preparation } }));
    assert.match(html, /&lt;b onclick=&quot;x&quot;&gt;&quot;Sova&quot; &amp; äta<br>lugnt/);
  });

  it('tells in words which boxes are ticked', () => {
    assert.match(
      pageToHtml(planIn()),
      /aria-label="Ikryssad">☒<\/span> Ny SIP<.*aria-label="Inte ikryssad">☐/,
    );
  });
});
