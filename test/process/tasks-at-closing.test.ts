/** A measure that is not done when the case is closed: who goes on with it, and who is told so. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { disclose } from '../../src/process/disclosure.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, bupTask, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, sara } from '../support/people.js';

describe('A measure that is not done when the case is closed', () => {
  const close = (reason: MoveOf<'close'>['reason'] = 'moved'): Move => ({ ...oneOfEach.close, reason });
  const told = (sipCase: SipCase, move = close()) => {
    const decision = decide(sipCase, move, sara, new Date('2026-04-23T08:00:00Z'), world);
    assert.ok(decision.ok);
    return decision.effects.flatMap((effect) =>
      effect.do === 'tell' && effect.news === 'taskHandedOver' ? [effect] : [],
    );
  };
  const goesOn = (sipCase: SipCase) => {
    const facts = disclose({ sipCase, world, names: {} }, { as: 'taskUnit', taskId: bupTask });
    return facts?.as === 'taskUnit' && facts.goesOn;
  };
  const closed = (reason?: MoveOf<'close'>['reason'], from = alexAtEnd()) =>
    after(from, close(reason), sara, '2026-04-23 10:00');

  it('is left with its unit, which is told so; the unit that closes, and one that is done, are not', () => {
    const first = alexAtEnd();
    const isDone = { ...first, tasks: first.tasks.map((task) => ({ ...task, state: 'done' as const })) };

    assert.deepEqual(
      told(first).map(({ to, taskId: id }) => [to, id]),
      [['taskUnit', bupTask]],
    );
    assert.deepEqual(told(isDone), []);
    assert.equal(goesOn(closed()), true);
  });

  it('is left with nobody where the individual has died or said no', () => {
    for (const reason of ['deceased', 'consentWithdrawn'] as const) {
      assert.deepEqual(told(alexAtEnd(), close(reason)), []);
      assert.equal(goesOn(closed(reason)), false);
    }
  });

  it('is told to no unit that the consent excepts since (R16)', () => {
    const over = closed();
    const excepted = { ...over, scope: { ...over.scope, exceptUnitIds: [bupEast] } };
    const [effect] = told(alexAtEnd());
    assert.ok(effect);
    const isOld = (sipCase: SipCase) => isOvertaken(effect, { sipCase, world, names: {} });

    assert.deepEqual([isOld(over), isOld(excepted)], [false, true]);
    assert.equal(goesOn(excepted), false);
  });
});
