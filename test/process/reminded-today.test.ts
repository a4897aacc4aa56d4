/** One reminder a day, and one report for a no that nobody came in place of. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { remind } from '../../src/steps/case/remind.js';
import { after, alexBefore, bup, centre, when, world } from '../support/a-case.js';
import { clock, sara, vera } from '../support/people.js';
import { pressed } from '../support/pressed.js';

const nudge = (recipientId: typeof bup): Move => ({ kind: 'nudgeRecipient', recipientId });
const called = () => alexBefore('acknowledge');
const codeOf = (sipCase: SipCase, move: Move, at: string) => {
  const decided = decide(sipCase, move, sara, when(at), world);
  return decided.ok ? undefined : decided.refusal.code;
};

describe('A reminder', () => {
  it('goes out once a day to each', () => {
    const nudged = after(called(), nudge(bup), sara, '2026-03-05 09:00');

    assert.equal(codeOf(nudged, nudge(bup), '2026-03-05 15:00'), 'remindedToday');
    assert.equal(codeOf(nudged, nudge(bup), '2026-03-06 09:00'), undefined);
    assert.equal(codeOf(nudged, nudge(centre), '2026-03-05 15:00'), undefined);
  });

  it('to all passes over those who have had one today', () => {
    const nudged = after(called(), nudge(bup), sara, '2026-03-05 09:00');
    const remindedBy = (sipCase: SipCase, at: string) => {
      const facts = convenerFacts({ sipCase, world, names: {} });
      const moves = remind.moves({}, pressed(facts, { now: when(at) }));
      return moves.map((move) => 'recipientId' in move && move.recipientId);
    };

    assert.ok(remindedBy(called(), '2026-03-05 10:00').includes(bup));
    assert.ok(!remindedBy(nudged, '2026-03-05 10:00').includes(bup));
    assert.ok(remindedBy(nudged, '2026-03-06 10:00').includes(bup));
  });
});

describe('A unit that said no and was asked for a substitute', () => {
  it('is reported once when nobody came in its place', () => {
    const refused = after(
      called(),
      { kind: 'declineSummons', recipientId: centre, reason: 'Nej' },
      vera,
      '2026-03-05',
    );
    const asked = after(refused, { kind: 'askForSubstitute', recipientId: centre }, sara, '2026-03-05');
    const silent = after(asked, { kind: 'reportNoAnswer', recipientId: centre }, clock, '2026-03-12');

    assert.deepEqual(
      silent.deviations.map(({ trigger }) => trigger),
      ['refusal'],
    );
  });
});
