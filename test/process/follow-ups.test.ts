/** What a move promises, and to whom. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { followUps, type FollowUpEffect } from '../../src/process/follow-ups.js';
import type { Actor } from '../../src/process/actor.js';
import { recipientId } from '../../src/process/ids.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { World } from '../../src/process/world.js';
import { after, summons, when, world } from '../support/a-case.js';
import { sara } from '../support/people.js';
import { dischargePromises } from '../support/discharge-promises.js';
import { called, promises } from '../support/promises.js';

const said = (sipCase: SipCase, move: Move, actor: Actor, now: string, in_: World = world) => {
  const decision = decide(sipCase, move, actor, when(now), in_);
  if (!decision.ok) throw new Error(`${move.kind} was refused: ${decision.refusal.code}`);
  return decision.effects.map(inShort).filter((effect) => effect !== 'mirror');
};

function inShort(effect: FollowUpEffect): string {
  if (effect.do === 'refresh' || effect.do === 'mirror') return effect.do;
  if (effect.do === 'book' || effect.do === 'cancel' || effect.do === 'invite')
    return `${effect.do} ${effect.meetingId}`;
  if (effect.do === 'inLinked') return `${effect.what} in ${effect.caseId}`;
  const what = effect.do === 'send' ? effect.card : effect.news;
  const about = effect.recipientId ?? effect.taskId ?? effect.deviationId;
  const door = effect.do === 'send' && effect.byOtherDoor ? ['by the other door'] : [];
  return [effect.do, what, 'to', effect.to, ...(about ? [about] : []), ...door].join(' ');
}

describe('The table of follow-ups', () => {
  for (const kind of Object.keys(followUps) as MoveKind[]) {
    it(`keeps its promise of ${kind}, and brings the living cards up to date`, () => {
      const cases = promises[kind] ?? dischargePromises[kind] ?? [];
      assert.ok(cases.length > 0, `no example of ${kind}`);
      for (const [sipCase, move, actor, now, promised, in_] of cases)
        assert.deepEqual(said(sipCase, move, actor, now, in_), [...promised, 'refresh']);
    });
  }

  it('has the units’ boards brought up to date where the examples change a measure of a plan in force', () => {
    const changes = (Object.keys(promises) as MoveKind[]).filter((kind) =>
      (promises[kind] ?? []).some(([sipCase, move, actor, now, _promised, in_]) => {
        const decision = decide(sipCase, move, actor, when(now), in_ ?? world);
        return decision.ok && decision.effects.some((effect) => effect.do === 'mirror');
      }),
    );

    assert.deepEqual(changes.sort(), [
      'activatePlan',
      // Who convenes decides in whose tenant the boards are.
      'callToFollowUp',
      'giveTask',
      'taskDone',
      'taskLate',
      'taskNeedsHelp',
      'taskReopened',
      'taskWrongUnit',
    ]);
  });

  it('sends a summons only to those who have none yet', () => {
    const add: Move = {
      kind: 'addRecipient',
      recipientId: recipientId('r-tid'),
      target: { person: { label: 'faster', relation: 'relative' } },
    };
    const more = after(called(), add, sara, '2026-03-05');

    assert.deepEqual(said(more, summons, sara, '2026-03-05'), ['send summons to receiver r-tid', 'refresh']);
  });
});
