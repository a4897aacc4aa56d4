/** Whose mail address is learnt, when, and what becomes of it where it cannot be. */
import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { OutsideFailure, type Person } from '../../src/ports.js';
import { personKey } from '../../src/process/ids.js';
import { openLearning } from '../../src/teams/learn-address.js';

const sara: Person = { key: personKey('t-1', 'o-1'), name: 'Sara Lindqvist', language: 'sv', mail: null };

function learning(answer: () => Promise<string | undefined>) {
  const [asked, remembered, faults]: [object[], Person[], unknown[]] = [[], [], []];
  let now = 0;
  const learn = openLearning(
    {
      rememberPerson: (person) => {
        remembered.push(person);
        return Promise.resolve();
      },
    },
    (person) => {
      asked.push(person);
      return answer();
    },
    (error) => faults.push(error),
    () => now,
  );
  const hear = async (person: Person) => {
    learn(person);
    await turn();
  };
  return { hear, asked, remembered, faults, later: (ms: number) => (now += ms) };
}

describe('The address of whoever speaks', () => {
  it('is asked for by tenant and object id, and remembered with the person', async () => {
    const { hear, asked, remembered } = learning(() => Promise.resolve('sara@partille.example'));

    await hear(sara);

    assert.deepEqual(asked, [{ tenantId: 't-1', objectId: 'o-1' }]);
    assert.deepEqual(remembered, [{ ...sara, mail: 'sara@partille.example' }]);
  });

  it('is not asked for where it is known, and asked for again where it was lost', async () => {
    const { hear, asked } = learning(() => Promise.resolve('sara@partille.example'));

    await hear({ ...sara, mail: 'sara@partille.example' });
    assert.equal(asked.length, 0);
    await hear(sara);
    await hear(sara);
    assert.equal(asked.length, 2);
  });

  it('is asked for once an hour of whoever has no mailbox, and where the outside does not answer', async () => {
    for (const answer of [
      () => Promise.resolve(undefined),
      () => Promise.reject(new OutsideFailure('graph', 'read-calendar-owner', 'never')),
    ]) {
      const { hear, asked, remembered, faults, later } = learning(answer);
      await hear(sara);
      later(59 * 60_000);
      await hear(sara);
      assert.equal(asked.length, 1);
      later(60_000);
      await hear(sara);
      assert.equal(asked.length, 2);
      assert.deepEqual([remembered, faults], [[], []]);
    }
  });

  it('makes a noise where the fault is ours', async () => {
    const { hear, faults } = learning(() => Promise.reject(new TypeError('ours')));

    await hear(sara);

    assert.equal(faults.length, 1);
  });
});
