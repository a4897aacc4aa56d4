/** The generated pages say what the tables say, and every rule that is claimed is tested by name. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { pages, pathOf, testNames } from '../../docs/pages.js';
import { testsOf } from '../../docs/rules-page.js';
import { rules } from '../../src/process/rules.js';

describe('The generated pages', () => {
  for (const [file, text] of Object.entries(pages())) {
    it(`keep ${file} as the tables are now (npm run docs)`, () => {
      assert.ok(existsSync(pathOf(file)), `${file} is missing`);
      assert.equal(readFileSync(pathOf(file), 'utf8').replaceAll('\r\n', '\n'), text);
    });
  }
});

describe('The table of rules', () => {
  it('has each rule once, in order', () => {
    const numbers = rules.map(({ id }) => Number(id.slice(1)));

    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((one, other) => one - other),
    );
  });

  it('claims nothing that no test names', () => {
    const names = testNames();

    assert.deepEqual(
      rules.filter(({ id }) => testsOf(id, names).length === 0).map(({ id }) => id),
      [],
    );
  });
});
