/** A deviation tells the event in dates, names nobody, and points out a name before it is copied. */
import assert from 'node:assert/strict';
import { namesIn } from '../../../src/steps/deviation/names-in.js';
import { deviationOf } from '../../../src/steps/deviation/examples.js';
import { deviationRegister } from '../../../src/steps/deviation/register.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('a deviation', () => {
  it('never has a name on its card', () => {
    for (const { json } of renderedExamples('deviation', 'sv'))
      assert.doesNotMatch(JSON.stringify(json), /Alex|Maria|Peter|Maja/);
  });

  it('begins with what happened, in dates', () => {
    const story = renderedExamples('deviation-form', 'sv')[0]?.view['whatHappenedValue'];
    assert.match(
      String(story),
      /till Vårdcentralen Lindängen onsdag 4 mars\. Svar skulle lämnas senast onsdag 11 mars\./,
    );
  });

  it('points out names and personnummer, also with an s', () => {
    const facts = deviationOf({});
    assert.deepEqual(namesIn('Alex’ mamma Marias samtal om 20140312-2380', facts).toSorted(), [
      '20140312-2380',
      'Alex',
      'Maria',
    ]);
    assert.deepEqual(namesIn('Ingen kallade vårdcentralen den 4 mars.', facts), []);
  });

  it('is registered only with a number', () => {
    assert.equal(deviationRegister.payload.safeParse({ copy: 'text', medControlId: ' ' }).success, false);
  });
});
