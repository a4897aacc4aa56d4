/** What a case knows of how its parties are reached: told once, true after a summons is passed on, and taken back when Teams is there again. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { decide } from '../../src/process/decide.js';
import { changesReach, withoutTeams } from '../../src/process/machines/reach.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, bup, centre, refusal, when, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { withoutMailboxes } from '../support/promises.js';
import { anna, bupDesk, bupEast, healthCentre, sara, school, system, vera } from '../support/people.js';

const called = () => alexBefore('acknowledge');
const lost = { kind: 'loseTeams', unitIds: [bupDesk, healthCentre] } as const;
const back = { kind: 'regainTeams', unitIds: [bupDesk, healthCentre] } as const;
const of = (sipCase: SipCase, id: typeof bup) => {
  const recipient = sipCase.recipients.find((one) => one.id === id);
  assert.ok(recipient);
  return withoutTeams(recipient);
};

describe('The reach of a called unit', () => {
  const without = after(called(), lost, system, '2026-03-05');

  it('is lost for every unit of the move at once, and once', () => {
    assert.deepEqual([of(without, bup), of(without, centre)], ['mail', 'mail']);
    assert.equal(changesReach(without, lost, world), false);
    assert.equal(refusal(without, lost, system, '2026-03-05')?.code, 'notNow');
  });

  it('is the telephone where there is no mailbox', () => {
    const decision = decide(called(), lost, system, when('2026-03-05'), withoutMailboxes);
    assert.ok(decision.ok);
    assert.deepEqual([of(decision.sipCase, bup), of(decision.sipCase, centre)], ['ring', 'ring']);
  });

  it('is said of the unit that had the summons then, not of one that it is passed on to', () => {
    const move = { kind: 'routeToUnit', recipientId: bup, unitId: bupEast } as const;
    assert.equal(of(after(without, move, anna, '2026-03-05 10:00'), bup), undefined);
  });

  it('leaves every deadline running', () => {
    const names = (sipCase: SipCase) => dueMoves(sipCase, world).map(({ at, move }) => `${at} ${move.kind}`);
    assert.deepEqual(names(without), names(called()));
  });

  it('comes back with Teams', () => {
    const again = after(without, back, system, '2026-03-06');
    assert.deepEqual([of(again, bup), of(again, centre)], [undefined, undefined]);
    assert.equal(changesReach(again, back, world), false);
  });

  it('is for the product itself to say: nobody can press it', () => {
    for (const actor of [sara, anna, vera])
      assert.equal(refusal(called(), lost, actor, '2026-03-05')?.code, 'notYours');
  });

  it('is not touched by a channel where identity is protected, but by a tenant that leaves', () => {
    const marked = after(called(), oneOfEach.protectIdentity, sara, '2026-03-05');
    assert.equal(changesReach(marked, lost, world), false);
    assert.equal(changesReach(marked, { ...lost, leaves: true }, world), true);
  });
});

describe('A case whose convener’s organisation has left', () => {
  const gone = after(called(), { kind: 'loseTeams', unitIds: [school], leaves: true }, system, '2026-03-05');

  it('reminds nobody in a name that is no longer there', () => {
    assert.equal(gone.convenerGone, true);
    assert.deepEqual(
      dueMoves(gone, world).map(({ move }) => move.kind),
      [],
    );
  });

  it('goes on when the organisation is let in again', () => {
    const again = after(gone, { kind: 'loseTeams', unitIds: [school] }, system, '2026-03-06');
    assert.equal(again.convenerGone, undefined);
    assert.ok(dueMoves(again, world).some(({ move }) => move.kind === 'remindRecipient'));
  });
});
