/** The deadline after which a summons that nobody has acknowledged goes by the unit's other door too. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { dueMoves } from '../../src/process/deadlines.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, bup, when, world } from '../support/a-case.js';
import { anna, bupWest, clock } from '../support/people.js';
import { called, withTwoDoors } from '../support/promises.js';

const move = { kind: 'useOtherDoor', recipientId: bup } as const;
const due = (sipCase: SipCase, in_ = withTwoDoors) =>
  dueMoves(sipCase, in_).find((one) => one.move.kind === 'useOtherDoor')?.at;

describe('A summons that nobody has acknowledged', () => {
  it('goes by the other door after the unit’s own working hours, once', () => {
    assert.equal(due(called()), '2026-03-05T08:00:00.000Z');
    const early = decide(called(), move, clock, when('2026-03-05 08:59'), withTwoDoors);
    assert.deepEqual(early.ok ? '' : early.refusal.code, 'notNow');
    const made = decide(called(), move, clock, when('2026-03-05 09:00'), withTwoDoors);
    assert.ok(made.ok);
    assert.equal(due(made.sipCase), undefined);
    assert.equal(made.sipCase.recipients.find(({ id }) => id === bup)?.state, 'sent');
  });

  it('stays where it is once it is acknowledged', () => {
    assert.equal(
      due(after(called(), { kind: 'acknowledge', recipientId: bup }, anna, '2026-03-04 10:42')),
      undefined,
    );
  });

  it('stays where it is when the unit has set no hours', () => {
    assert.equal(due(called(), world), undefined);
  });

  it('is not mailed where identity is protected (R69)', () => {
    assert.equal(due({ ...called(), namedOnly: [] }), undefined);
  });

  it('has the hours of the unit that it was passed on to, from then', () => {
    const passed = after(
      called(),
      { kind: 'routeToUnit', recipientId: bup, unitId: bupWest },
      anna,
      '2026-03-04 11:00',
    );
    assert.equal(due(passed), undefined);
  });
});
