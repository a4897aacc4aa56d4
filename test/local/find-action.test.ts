/** Which button of a card somebody means: its own, or that of one of its rows. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Card } from '../../src/local/api.js';
import { findAction } from '../../src/local/endpoints/find-action.js';

const button = (verb: string, title: string, on?: string) => ({
  type: 'Action.Execute',
  verb,
  title,
  data: { verb, ...(on ? { on } : {}) },
});
const cardWith = (...actions: readonly object[]) => ({ type: 'AdaptiveCard', actions }) as unknown as Card;
const rowsOnly = [button('case.book', 'Boka den tiden', 'a'), button('case.book', 'Boka den tiden', 'b')];

describe('The button that is pressed', () => {
  it('is the card’s own where no row is named, also beside rows that open the same', () => {
    const card = cardWith(...rowsOnly, button('case.book', 'Boka mötet'));

    assert.equal(findAction(card, { verb: 'case.book' }).action.title, 'Boka mötet');
    assert.deepEqual(findAction(card, { verb: 'case.book', on: 'b' }).action.data, {
      verb: 'case.book',
      on: 'b',
    });
  });

  it('has to be said by its row where there are only rows, and a row has to be there', () => {
    const card = cardWith(...rowsOnly);

    assert.throws(() => findAction(card, { verb: 'case.book' }), /Flera rader/);
    assert.throws(() => findAction(card, { verb: 'case.book', on: 'c' }), /Ingen rad/);
    assert.equal(
      findAction(cardWith(rowsOnly[0] ?? {}), { verb: 'case.book' }).action.title,
      'Boka den tiden',
    );
  });
});
