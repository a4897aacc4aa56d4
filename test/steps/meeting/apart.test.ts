/** A meeting with one guardian alone stands on no card: its own screen says what became of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { bookApart, bookApartAnyway, cancelApart, holdApart } from '../../../src/steps/meeting/apart.js';
import { exampleFacts } from '../../../src/steps/example-case.js';
import { pressed } from '../../support/pressed.js';

describe('the meeting with one guardian alone', () => {
  it('is shown on its own screen again once it is booked, called off or held', () => {
    const at = pressed(exampleFacts());
    const typed = { day: '2026-03-12', from: '10:00', form: 'phone' } as const;
    const leads = [
      ...[bookApart, bookApartAnyway].map((action) => action.leads(typed, at)),
      ...[cancelApart, holdApart].map((action) => action.leads({}, at)),
    ];

    assert.deepEqual(leads, Array(4).fill({ to: 'dialog', card: 'apart' }));
  });
});
