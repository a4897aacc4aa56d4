/** What stands out in the logs of a case, and what does not although it may look like it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import type { Instant, UnitId } from '../../src/process/ids.js';
import { linesOf, unitsEverIn, type LoggedMove, type Mark } from '../../src/process/log-review.js';
import { alexAtEnd, father, when } from '../support/a-case.js';
import { bupDesk, bupEast, bupWest, clock, homeCare, maja, olle, sara, school } from '../support/people.js';

const units: readonly UnitId[] = [school, bupEast];
const at = (time: string) => when(time).toISOString() as Instant;
const opening = (actor: Actor, time: string, what = 'receiver:r-1') => ({ at: at(time), actor, what });
const move = (actor: Actor, time: string, changes: Partial<LoggedMove> = {}): LoggedMove => ({
  ...{ at: at(time), actor, kind: 'acceptSummons', outcome: 'moved', facts: {} },
  ...changes,
});
const closing = move(sara, '2026-03-19 12:00', { kind: 'close' });
const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };

function marksOf(one: ReturnType<typeof opening>, moves: readonly LoggedMove[] = []): readonly Mark[] {
  return linesOf({ openings: [one], moves }, units).find(({ done }) => done.did === 'opened')?.marks ?? [];
}

describe('An opening', () => {
  it('is marked when the reader worked for no unit of the case', () => {
    assert.deepEqual(marksOf(opening(olle, '2026-03-18 10:00')), ['outside']);
    for (const actor of [sara, maja, link]) assert.deepEqual(marksOf(opening(actor, '2026-03-18 10:00')), []);
  });

  it('of a document says which kind it was, and not whose (R67)', () => {
    const [line] = linesOf(
      { openings: [opening(sara, '2026-03-18 10:00', 'document:summons:r-1')], moves: [] },
      units,
    );
    assert.deepEqual(line?.done, { did: 'opened', as: 'document', document: 'summons' });
    assert.deepEqual(marksOf(opening(olle, '2026-03-18 10:00', 'document:plan')), ['outside']);
  });

  it('is marked from ten in the evening to six in the morning, by Swedish clocks', () => {
    const marked = ['21:59', '22:00', '03:00', '05:59', '06:00'].map(
      (time) => marksOf(opening(sara, `2026-03-18 ${time}`)).length,
    );
    assert.deepEqual(marked, [0, 1, 1, 1, 0]);
  });

  it('is marked after closing, but for the answer to the press that closed', () => {
    assert.deepEqual(marksOf(opening(sara, '2026-03-19 11:59'), [closing]), []);
    assert.deepEqual(marksOf(opening(sara, '2026-03-19 12:00'), [closing]), []);
    assert.deepEqual(marksOf(opening(sara, '2026-03-19 12:05'), [closing]), ['afterClosing']);
    assert.deepEqual(marksOf(opening(link, '2026-03-19 12:05'), [closing]), ['afterClosing']);
  });

  it('is not marked after a closing that was refused', () => {
    const refused = move(sara, '2026-03-19 12:00', { kind: 'close', outcome: 'refused' });
    assert.deepEqual(marksOf(opening(sara, '2026-03-20 12:05'), [refused]), []);
  });

  it('of the log itself is the reviewer’s work, whenever it is', () => {
    assert.deepEqual(marksOf(opening(olle, '2026-03-20 23:00', 'log'), [closing]), []);
  });
});

describe('A refused attempt', () => {
  it('is marked when somebody made it, not when the clock came late', () => {
    const refused = { outcome: 'refused', refusal: 'notNow' } as const;
    const moves = [move(maja, '2026-03-18 10:00', refused), move(clock, '2026-03-18 11:00', refused)];
    const lines = linesOf({ openings: [], moves }, units);
    assert.deepEqual(
      lines.map(({ marks }) => marks),
      [['refused'], []],
    );
  });
});

describe('The lines of a log', () => {
  it('come in the order of time, what was made before what was shown of it', () => {
    const lines = linesOf(
      {
        openings: [opening(sara, '2026-03-18 10:00'), opening(sara, '2026-03-17 10:00')],
        moves: [move(sara, '2026-03-18 10:00')],
      },
      units,
    );
    assert.deepEqual(
      lines.map(({ done }) => done.did),
      ['opened', 'moved', 'opened'],
    );
  });

  it('say in which capacity something was opened, not of which summons', () => {
    const [line] = linesOf({ openings: [opening(maja, '2026-03-18 10:00')], moves: [] }, units);
    assert.deepEqual(line?.done, { did: 'opened', as: 'receiver' });
  });

  it('hold for a unit of the case whoever was asked or passed by, never whom the consent left out', () => {
    const told = (kind: string, unitId: UnitId, outcome: LoggedMove['outcome'] = 'moved') =>
      move(sara, '2026-03-18 10:00', { kind, outcome, facts: { unitId } });
    const moves = [
      told('offerOwnership', homeCare),
      told('narrowConsent', bupDesk),
      told('routeToUnit', bupWest, 'refused'),
    ];
    const ever = unitsEverIn({ ...alexAtEnd(), recipients: [] }, moves);
    assert.ok(ever.includes(homeCare) && ever.includes(school));
    assert.ok(!ever.includes(bupDesk) && !ever.includes(bupWest));
  });
});
