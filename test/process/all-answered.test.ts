/** When there is nobody left to wait for: the convener is told, with the time that suits best. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { timesByAnswers, waitsForNobody } from '../../src/process/best-time.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { instant } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, booking, bup, centre, nineOn } from '../support/a-case.js';
import { anna, sara, vera } from '../support/people.js';

const [first, second, third] = ['2026-03-19', '2026-03-20', '2026-03-24'].map(nineOn);
assert.ok(first && second && third);
const called = (): SipCase => ({ ...alexBefore('acknowledge'), proposedTimes: [first, second, third] });
const yes = (recipientId: typeof bup, worksOn: readonly (typeof first)[]): Move => ({
  kind: 'acceptSummons',
  recipientId,
  worksOn: worksOn.map(({ start }) => start),
});
const toldBy = (before: SipCase, move: Move, actor: typeof sara) =>
  followUpsOf(before, after(before, move, actor, '2026-03-05'), move).some(
    (effect) => effect.do === 'tell' && effect.news === 'allAnswered',
  );
const now = instant(new Date('2026-03-05T09:00:00Z'));
const times = (sipCase: SipCase) => timesByAnswers(sipCase, now).map(({ start }) => start);

describe('When everybody who has to answer has answered', () => {
  it('the convener is told once, by the last answer', () => {
    const one = after(called(), yes(bup, [first]), anna, '2026-03-05');
    const both = after(one, yes(centre, [first]), vera, '2026-03-05');

    assert.equal(toldBy(called(), yes(bup, [first]), anna), false);
    assert.equal(toldBy(one, yes(centre, [first]), vera), true);
    const who: Move = {
      kind: 'confirmAttendance',
      recipientId: centre,
      attendee: 'Vera',
      mandate: true,
      preparation: true,
    };
    assert.equal(toldBy(both, who, vera), false);
  });

  it('an invited relative is not waited for', () => {
    const both = [yes(bup, []), yes(centre, [])].reduce(
      (sipCase, move, n) => after(sipCase, move, n === 0 ? anna : vera, '2026-03-05'),
      called(),
    );
    assert.ok(both.recipients.some(({ kind, state }) => kind === 'invitation' && state === 'sent'));
    assert.equal(waitsForNobody(both), true);
  });

  it('a no that the convener has not taken a stand on is still waited for', () => {
    const one = after(called(), yes(bup, [first]), anna, '2026-03-05');
    const no: Move = { kind: 'declineSummons', recipientId: centre, reason: 'Nej' };
    const refused = after(one, no, vera, '2026-03-05');

    assert.equal(toldBy(one, no, vera), false);
    assert.equal(toldBy(refused, { kind: 'acceptRefusal', recipientId: centre }, sara), true);
  });

  it('nobody who comes at all is no meeting to book', () => {
    const none = after(called(), { kind: 'removeRecipient', recipientId: centre }, sara, '2026-03-05');
    assert.equal(toldBy(none, { kind: 'removeRecipient', recipientId: bup }, sara), false);
  });

  it('nothing is said once a meeting is asked for', () => {
    const ready = alexBefore('bookMeeting');
    assert.equal(waitsForNobody(ready), true);
    assert.equal(waitsForNobody(after(ready, booking(), sara, '2026-03-06')), false);
  });
});

describe('The time that suits best', () => {
  it('is the one that most of the obliged can come to, and of equals the one with fewest noes', () => {
    const one = after(called(), yes(bup, [second, third]), anna, '2026-03-05');
    const both = after(one, yes(centre, [third]), vera, '2026-03-05');

    assert.deepEqual(times(one), [second.start, third.start, first.start]);
    assert.deepEqual(times(both), [third.start, second.start, first.start]);
  });

  it('is never one that has passed', () => {
    assert.deepEqual(
      timesByAnswers(called(), first.start).map(({ start }) => start),
      [second.start, third.start],
    );
  });
});
