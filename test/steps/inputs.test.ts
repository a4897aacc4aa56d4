/** What comes from a form is read as somebody sees it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rows, several, someWords, words } from '../../src/steps/inputs.js';

const turned = 'kurator\u202E rotarepo\u0000\u2066';

describe('What is typed in a form', () => {
  it('has no sign that nobody sees, nor one that turns the text round', () => {
    assert.equal(words().parse(turned), 'kurator rotarepo');
    assert.equal(someWords().parse(`\u200F ${turned}`), 'kurator rotarepo');
    assert.deepEqual(rows().parse(`${turned}\nlärare`), ['kurator rotarepo', 'lärare']);
    assert.deepEqual(several.parse('a\u202E,b'), ['a', 'b']);
  });

  it('of such signs alone is nothing', () => {
    assert.equal(words().parse('\u202E\u2069'), '');
    assert.equal(someWords().safeParse('\u202E').success, false);
  });

  it('keeps its rows, and the letters and signs that people write', () => {
    const text = 'Första raden\n\tÅsa – 3 år, ”så”\u00A0👩‍👧';
    assert.equal(words().parse(text), text);
  });
});
