/** A follow-up that is called to rewrites nothing of what was counted before it (domain 8). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { routingCounts } from '../../src/process/routing-counts.js';
import { day, recipientId, type UnitId } from '../../src/process/ids.js';
import type { MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { Counted } from '../../src/statistics/counted.js';
import { happenedIn } from '../../src/statistics/happened.js';
import { after, alexBefore, booking, bup, summons, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { anna, bupEast, maja, olle, school, socialServices } from '../support/people.js';

const around = {
  ...{ today: day('2026-05-20'), holidays: world.holidays },
  kindOf: (id: UnitId) => world.units.find((unit) => unit.id === id)?.kind,
};
const counted = (sipCase: SipCase) => happenedIn(sipCase, around).counted;
const owned: SipCase = { ...alexBefore('followUpFallsDue'), planOwnerUnitId: socialServices };
const calledAgain = () => after(owned, oneOfEach.callToFollowUp, olle, '2026-04-01');
const { slot } = booking('2026-04-17') as MoveOf<'bookMeeting'>;
const sentAgain = () => after(calledAgain(), { ...summons, proposedTimes: [slot] }, olle, '2026-04-01 09:00');
const withoutSummonses = (all: readonly Counted[]) => all.filter(({ measure }) => measure !== 'summonses');
const summonses = (sipCase: SipCase) =>
  counted(sipCase)
    .filter(({ measure }) => measure === 'summonses')
    .map(({ on, unitId: at, parts }) => `${on} ${at} ${parts['answer'] ?? ''}`)
    .sort();
const sentBy = (sipCase: SipCase) =>
  routingCounts([sipCase], { from: day('2026-01-01'), to: day('2026-12-31') }).summonses;

describe('The figures of a case whose follow-up is called to', () => {
  it('keep what was counted where it was, whoever convenes now', () => {
    assert.equal(calledAgain().convener.unitId, socialServices);
    assert.deepEqual(counted(calledAgain()), counted(owned));
    assert.equal(counted(calledAgain()).find(({ measure }) => measure === 'needs')?.unitId, school);
    assert.deepEqual(withoutSummonses(counted(sentAgain())), withoutSummonses(counted(owned)));
  });

  it('count the summonses of the follow-up on its own day, beside those of the first meeting', () => {
    const first = summonses(owned);
    const both = summonses(sentAgain());
    assert.deepEqual(
      both.filter((each) => !each.startsWith('2026-04-01')),
      first,
    );
    assert.equal(both.length, first.length + 3);
    const answered = after(
      after(
        sentAgain(),
        { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
        anna,
        '2026-04-01 10:00',
      ),
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      maja,
      '2026-04-02 09:00',
    );
    assert.ok(summonses(answered).includes(`2026-04-01 ${bupEast} answeredInTime`));
    assert.equal(sentBy(answered), sentBy(owned) + 3);
  });

  it('keep the summonses of one that is taken back, which nobody answers any more', () => {
    const back = after(sentAgain(), { kind: 'dropFollowUpCall' }, olle, '2026-04-02');
    assert.deepEqual([back.convener, back.summonedAt], [owned.convener, owned.summonedAt]);
    assert.deepEqual(withoutSummonses(counted(back)), withoutSummonses(counted(owned)));
    assert.deepEqual(
      summonses(back)
        .filter((each) => each.startsWith('2026-04-01'))
        .map((each) => each.split(' ')[2]),
      ['notAnswered', 'notAnswered', 'notAnswered'],
    );
    const unsent = after(calledAgain(), { kind: 'dropFollowUpCall' }, olle, '2026-04-02');
    assert.deepEqual([counted(unsent), unsent.earlierRounds], [counted(owned), []]);
    assert.equal(sentBy(back), sentBy(sentAgain()));
  });

  it('keep both where one is taken back and called to anew the same day, with the same last day to answer', () => {
    const back = after(sentAgain(), { kind: 'dropFollowUpCall' }, olle, '2026-04-01 10:00');
    const recalled = after(
      back,
      { ...oneOfEach.callToFollowUp, formerConvenerAs: recipientId('r-anew') },
      olle,
      '2026-04-01 11:00',
    );
    const twice = after(recalled, { ...summons, proposedTimes: [slot] }, olle, '2026-04-01 12:00');
    assert.equal(summonses(twice).length, summonses(back).length + 3);
    assert.equal(sentBy(twice), sentBy(back) + 3);
    const gone = after(twice, { kind: 'dropFollowUpCall' }, olle, '2026-04-01 13:00');
    assert.deepEqual([summonses(gone).length, sentBy(gone)], [summonses(twice).length, sentBy(twice)]);
  });
});
