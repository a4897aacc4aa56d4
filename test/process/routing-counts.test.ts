/** The measure of how often a summons meets the wrong unit. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../src/process/ids.js';
import { routingCounts } from '../../src/process/routing-counts.js';
import { after, alexBefore, bup } from '../support/a-case.js';
import { anna, bupEast, clock } from '../support/people.js';

const year = { from: day('2026-01-01'), to: day('2026-12-31') };
const passedOn = () =>
  after(
    alexBefore('routeToUnit'),
    { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
    anna,
    '2026-03-04 11:00',
  );

describe('The count of summonses that were passed on', () => {
  it('is of those that units were sent, invitations apart', () => {
    assert.deepEqual(routingCounts([alexBefore('sendSummons'), alexBefore('acknowledge')], year), {
      summonses: 2,
      passedOn: 0,
    });
    assert.deepEqual(routingCounts([passedOn()], year), { summonses: 2, passedOn: 1 });
  });

  it('leaves out what went back to the first by itself', () => {
    const back = after(passedOn(), { kind: 'returnToFirst', recipientId: bup }, clock, '2026-03-12 08:00');

    assert.equal(routingCounts([back], year).passedOn, 1);
  });

  it('is of the period in which the case called', () => {
    assert.equal(
      routingCounts([passedOn()], { from: day('2027-01-01'), to: day('2027-12-31') }).summonses,
      0,
    );
  });
});
