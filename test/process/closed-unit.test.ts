/** A unit that the directory has closed is named in its cases and never called again. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { recipientId, type UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { World } from '../../src/process/world.js';
import { sv } from '../../src/texts/sv.js';
import { decide } from '../../src/process/decide.js';
import { alexBefore, bup, when, world } from '../support/a-case.js';
import { callBeforeAnswer, withCareContact } from '../support/discharge.js';
import { anna, bupEast, healthCentre, sara, vera } from '../support/people.js';

const closing = (...ids: UnitId[]): World => ({
  ...world,
  units: world.units.map((unit) => (ids.includes(unit.id) ? { ...unit, closed: true } : unit)),
});
const refusalOf = (sipCase: SipCase, move: Move, around: World, actor = sara) => {
  const decided = decide(sipCase, move, actor, when('2026-03-04 10:00'), around);
  return decided.ok ? undefined : decided.refusal.code;
};

describe('A unit that has closed', () => {
  it('cannot be chosen from a card that was sent before', () => {
    const beforeChoosing = { ...alexBefore('sendSummons'), recipients: [] };
    const add = {
      kind: 'addRecipient',
      recipientId: recipientId('r-new'),
      target: { unitId: healthCentre },
    } as const;

    assert.equal(refusalOf(beforeChoosing, add, world), undefined);
    assert.equal(refusalOf(beforeChoosing, add, closing(healthCentre)), 'unitClosed');
  });

  it('gets no summons although it was chosen while it was open, until it is taken away', () => {
    const ready = alexBefore('sendSummons');
    const send = {
      kind: 'sendSummons',
      form: 'video',
      lengthMinutes: 60,
      proposedTimes: [],
      phoneIsEnough: true,
    } as const;
    const chosen = ready.recipients.flatMap(({ target }) => (target.kind === 'unit' ? [target.unitId] : []));

    assert.ok(chosen.length > 0);
    assert.equal(refusalOf(ready, send, world), undefined);
    assert.equal(refusalOf(ready, send, closing(chosen[0]!)), 'unitClosed');
  });

  it('is not called before a discharge either', () => {
    const [first] = callBeforeAnswer.recipients;
    const ready = withCareContact();

    assert.equal(refusalOf(ready, callBeforeAnswer, world, vera), undefined);
    assert.equal(refusalOf(ready, callBeforeAnswer, closing(first!.unitId), vera), 'unitClosed');
  });

  it('gets nothing passed on to it', () => {
    const received = alexBefore('routeToUnit');
    const route = { kind: 'routeToUnit', recipientId: bup, unitId: bupEast } as const;

    assert.equal(refusalOf(received, route, world, anna), undefined);
    assert.equal(refusalOf(received, route, closing(bupEast), anna), 'unitClosed');
  });

  it('is refused with what to do instead', () => {
    assert.match(sv.refusals.unitClosed, /Ta bort den bland mottagarna och välj en annan/);
  });
});
