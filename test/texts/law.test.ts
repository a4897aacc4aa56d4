/** The law has days: a case keeps, and its cards cite, what was in force when it started (issue: versioned legal texts). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citedView } from '../../src/cited-view.js';
import { citedUnder, lawInForce } from '../../src/law/versions.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';

/** Every text of a language, with the name that it stands under. */
function* textsIn(node: unknown, name = ''): Iterable<readonly [name: string, text: string]> {
  if (typeof node === 'string') yield [name, node];
  else if (node !== null && typeof node === 'object')
    for (const [key, value] of Object.entries(node)) yield* textsIn(value, key);
}

describe('The law', () => {
  it('changes at midnight in Sweden, not in Greenwich', () => {
    assert.equal(lawInForce(new Date('2025-06-30T21:59:00Z')), 'sol-2001');
    assert.equal(lawInForce(new Date('2025-06-30T22:00:00Z')), 'sol-2025');
  });

  it('of today is what the texts cite', () => {
    const text = '10 kap. 8 § socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen.';
    assert.equal(citedUnder('sol-2025', text), text);
  });

  for (const [language, texts] of Object.entries({ sv, en })) {
    it(`of 2001 is cited throughout by a case that started under it (${language})`, () => {
      const sections = /10 kap\. (8|9)[^,]* socialtjänstlagen|Social Services Act chapter 10/;
      const citing = [...textsIn(texts)].filter(
        ([name, text]) => /source$/i.test(name) && sections.test(text),
      );
      assert.ok(citing.length >= 8, `only ${citing.length} sources cite the section`);
      for (const [, text] of citing) {
        const then = citedUnder('sol-2001', text);
        assert.match(then, /2 kap\. 7 § socialtjänstlagen \(2001:453\)|\(2001:453\) chapter 2 section 7/);
        assert.doesNotMatch(then, sections);
      }
    });
  }

  it('is never changed in what somebody wrote', () => {
    const words = '10 kap. 8 § socialtjänstlagen';
    const view = citedView({ whySource: words, matters: words, rows: [{ text: words }] }, 'sol-2001');
    assert.deepEqual(view, {
      whySource: '2 kap. 7 § socialtjänstlagen (2001:453)',
      matters: words,
      rows: [{ text: words }],
    });
  });
});
