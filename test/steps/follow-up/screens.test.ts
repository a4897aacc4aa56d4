/** The screens of a follow-up, whatever a client says it is on. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pageFrom, screenAt, screenBefore } from '../../../src/steps/follow-up-pages.js';

describe('The screens of a follow-up', () => {
  it('are counted from the first to the last', () => {
    assert.deepEqual(
      ['0', '2', '4', '5'].map((on) => screenAt(5, on, false)),
      [
        [1, 5],
        [2, 5],
        [3, 5],
        [5, 5],
      ],
    );
  });

  it('begin with the first where none begins at what was sent', () => {
    for (const on of ['1', '3', '6', '-2', '2.5', 'x', '1e9', undefined]) {
      assert.deepEqual(pageFrom(5, on), pageFrom(5, '0'), on);
      assert.deepEqual(screenAt(5, on, false), [1, 5], on);
      assert.equal(screenBefore(5, on, false), undefined, on);
    }
  });
});
