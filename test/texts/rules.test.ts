/** Every rule is explained in both languages, and a no that comes from a rule shows it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { refusalCodes, ruleBehind } from '../../src/process/refusals.js';
import { rules, type RuleId } from '../../src/process/rules.js';
import { noteIn } from '../../src/steps/card.js';
import { en } from '../../src/texts/en.js';
import { sv } from '../../src/texts/sv.js';

const longestSentences = 3;
const settingsWithoutSource: readonly RuleId[] = ['R22', 'R54'];

describe('The explanation of a rule', () => {
  for (const { id } of rules) {
    it(`${id} is at most three sentences with a source, in Swedish and English`, () => {
      for (const { text, source } of [sv.rules[id], en.rules[id]]) {
        assert.match(text, /[.?]$/);
        assert.ok(text.split(/[.?](?= [A-ZÅÄÖ])/).length <= longestSentences, text);
        assert.match(source, /\.$/);
      }
    });
  }

  it('calls a number that no source fixes a setting', () => {
    for (const id of settingsWithoutSource) assert.match(sv.rules[id].source, /^Inställning/);
  });
});

describe('The sentence at the top of a card', () => {
  for (const code of refusalCodes) {
    const rule = (ruleBehind as Partial<Record<string, RuleId>>)[code];
    it(`${code} ${rule ? `shows ${rule} behind Varför?` : 'is about order, and shows no rule'}`, () => {
      const view = noteIn({ refusal: { code }, note: undefined, texts: sv });

      assert.equal(view.note, sv.refusals[code]);
      assert.equal(view.noteHasWhy, rule !== undefined);
      assert.equal(view.noteWhySource, rule ? sv.rules[rule].source : '');
    });
  }
});
