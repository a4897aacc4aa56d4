/** Two with the same form open: nobody's words are lost unseen. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, born, bupTask, refusal, schoolTask } from '../support/a-case.js';
import { rut, sara } from '../support/people.js';

const now = '2026-03-02 10:00';
const matters = (sipCase: SipCase, whatMatters: string): Move => ({
  kind: 'savePreparation',
  preparation: { whatMatters },
  base: { section: 'matters', version: sipCase.version },
});

describe('A form that two people have open', () => {
  it('shows the other’s words before it goes over them', () => {
    const opened = born();
    const saved = after(opened, matters(opened, 'Ro'), sara, now);

    assert.equal(refusal(saved, matters(opened, 'Vila'), sara, now)?.code, 'changedMeanwhile');
    assert.equal(refusal(saved, matters(saved, 'Vila'), sara, now), undefined);
  });

  it('goes on when both wrote the same', () => {
    const opened = born();
    const saved = after(opened, matters(opened, 'Ro'), sara, now);

    assert.equal(refusal(saved, matters(opened, 'Ro'), sara, now), undefined);
  });

  it('asks again too when the other chose otherwise: who decides, or whether the child takes part (R17, R18)', () => {
    const opened = born();
    const child = (sipCase: SipCase, decider: 'twoGuardians' | 'oneGuardian'): Move => ({
      kind: 'savePreparation',
      decider,
      base: { section: 'child', version: sipCase.version },
    });
    const saved = after(opened, child(opened, 'twoGuardians'), sara, now);

    assert.equal(refusal(saved, child(opened, 'oneGuardian'), sara, now)?.code, 'changedMeanwhile');
    assert.equal(refusal(saved, child(opened, 'twoGuardians'), sara, now), undefined);
  });

  it('is not stopped by what was saved in another part of the case', () => {
    const opened = born();
    const saved = after(opened, { kind: 'savePreparation', informed: true }, sara, now);

    assert.equal(refusal(saved, matters(opened, 'Ro'), sara, now), undefined);
  });
});

describe('A follow-up of several screens', () => {
  it('keeps each screen until it is held, and the later answer about a measure', () => {
    const note = (taskId: typeof bupTask, done: 'yes' | 'no'): Move => ({
      kind: 'noteFollowUp',
      results: [{ taskId, done }],
    });
    const noted = [note(bupTask, 'no'), note(schoolTask, 'yes'), note(bupTask, 'yes')].reduce(
      (sipCase, move) => after(sipCase, move, rut, '2026-04-23 10:00'),
      alexAtEnd(),
    );

    assert.deepEqual(
      noted.sealed.followUp.noted?.map(({ taskId, done }) => [taskId, done]),
      [
        [schoolTask, 'yes'],
        [bupTask, 'yes'],
      ],
    );
    const held = after(noted, { kind: 'holdFollowUp', results: [] }, rut, '2026-04-23 10:05');
    assert.equal(held.sealed.followUp.noted, undefined);
  });
});
