/** What the head of the SIP form asks is known from the case. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { needSpottedBy, planKindOf } from '../../src/process/plan-kind.js';
import { alexAtEnd, born, world } from '../support/a-case.js';

describe('The kind of a plan', () => {
  it('is a new SIP, one after a discharge, or a follow-up of one that there was', () => {
    const followedUp = { ...alexAtEnd(), followUpsHeld: 1 };
    const anew = { ...born(), legalBasis: 'lsu', discharge: { followsUp: true } } as const;
    assert.deepEqual([born(), { ...born(), legalBasis: 'lsu' as const }, followedUp, anew].map(planKindOf), [
      'new',
      'afterDischarge',
      'followUp',
      'followUp',
    ]);
  });

  it('goes with who saw the need: the unit that convenes, unless somebody else did or the plan says so', () => {
    assert.deepEqual(needSpottedBy(born(), world), ['school']);
    assert.deepEqual(needSpottedBy({ ...born(), seenBy: 'relative' }, world), []);
    assert.deepEqual(needSpottedBy({ ...born(), spottedBy: ['regionalHealth'] }, world), ['regionalHealth']);
  });
});
