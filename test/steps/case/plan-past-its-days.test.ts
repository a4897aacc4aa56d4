/** The case card of a plan in force says what has not been done in its time. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, unitId } from '../../../src/process/ids.js';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { ownerGoneLines } from '../../../src/steps/case/owner-gone.js';
import { at, exampleFacts, exampleSealed, exampleTask } from '../../../src/steps/example-case.js';
import { anAbout } from '../../support/about.js';

const planned = (changes: Parameters<typeof exampleFacts>[0] = {}) =>
  exampleFacts({
    state: 'planActive',
    planActivatedAt: at('2026-03-19T09:40:00.000Z'),
    followUpOn: day('2026-09-03'),
    copyGivenOn: day('2026-03-20'),
    tasks: [
      exampleTask('t-1', 'bup-oster', { due: day('2026-04-10') }),
      exampleTask('t-2', 'ekdalsskolan', { due: day('2026-04-10'), state: 'done' }),
    ],
    ...changes,
  });
const says = (facts: ReturnType<typeof planned>, now: string) =>
  caseCard.view(anAbout(facts, { now: at(now) }))['next'];

describe('The case card of a plan in force', () => {
  it('says from the day after what has passed its day, and what to do about it', () => {
    assert.equal(says(planned(), '2026-04-10T12:00:00.000Z'), 'Uppföljning torsdag 3 september.');
    assert.equal(
      says(planned(), '2026-04-11T12:00:00.000Z'),
      'Uppföljning torsdag 3 september. En insats har passerat sin dag. Ska den göras senare, ändra planen.',
    );
  });

  it('goes by the day that the unit has said since', () => {
    const later = [exampleTask('t-1', 'bup-oster', { due: day('2026-04-10'), newDue: day('2026-05-04') })];
    assert.equal(
      says(planned({ tasks: later }), '2026-04-11T12:00:00.000Z'),
      'Uppföljning torsdag 3 september.',
    );
  });

  it('says that the plan is being changed, and no more of it', () => {
    const planRevision = { plan: exampleSealed.plan, tasks: [] };
    assert.equal(
      says(planned({ sealed: { ...exampleSealed, planRevision } }), '2026-04-11T12:00:00.000Z'),
      'Uppföljning torsdag 3 september. Planen har ändringar som inte gäller än.',
    );
  });

  it('says that nobody holds it, and who can do something about it, until it is closed (T12)', () => {
    const owner = unitId('bup-oster');
    const ownerGone = { since: at('2026-03-25T08:00:00.000Z'), unitId: owner };
    const warned = (state: 'planActive' | 'closed') =>
      ownerGoneLines(anAbout(planned({ state, ownerGone, planOwnerUnitId: owner })));
    assert.deepEqual(warned('closed'), []);
    assert.deepEqual(warned('planActive'), [
      {
        text: 'BUP Öster höll i planen, men finns inte kvar sedan onsdag 25 mars. Lämna över huvudansvaret, eller ta tillbaka det.',
      },
    ]);
  });
});
