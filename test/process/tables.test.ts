/** What the tables promise about themselves, generated from them: nothing is possible that they do not say. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { machineNames, machineOf } from '../../src/process/machines/all.js';
import type { MachineName } from '../../src/process/moves.js';
import { when, world } from '../support/a-case.js';
import { everyMove } from '../support/moves.js';
import { caseIn, caseStates, everybody, tableOf } from '../support/stages.js';

const now = when('2026-03-05 12:00');
const notTheirs = ['notYours', 'passedOnSince', 'noLinkForThis'];

for (const name of machineNames) {
  const table = tableOf(name);
  const moves = everyMove.filter((move) => machineOf(move.kind) === name);

  describe(`The table of the ${name}`, () => {
    it('refuses every pair of state and move that it does not have, whoever asks', () => {
      const slips = Object.keys(table).flatMap((state) =>
        moves
          .filter(({ kind }) => !table[state]?.[kind])
          .flatMap((move) =>
            everybody
              .filter(
                ({ actor }) => decide(caseIn(name, state, caseStateFor(name)), move, actor, now, world).ok,
              )
              .map(({ who }) => `${state}: ${move.kind} by ${who}`),
          ),
      );

      assert.deepEqual(slips, []);
    });

    it('lets only those act whom the row names', () => {
      for (const [state, rows] of Object.entries(table)) {
        for (const [kind, row] of Object.entries(rows)) {
          const move = moves.find((one) => one.kind === kind);
          assert.ok(move, `there is a ${kind} to try`);
          for (const { who, actor, as } of everybody) {
            const decision = decide(
              caseIn(name, state, row.during?.[0] ?? 'called'),
              move,
              actor,
              now,
              world,
            );
            const theirs = decision.ok || !notTheirs.includes(decision.refusal.code);
            const allowed = row.by.some((by) => as.includes(by));
            assert.equal(theirs, allowed, `${state}: ${kind} by ${who}`);
          }
        }
      }
    });

    it('refuses a move in every state of the case that the row does not name', () => {
      for (const [state, rows] of Object.entries(table)) {
        for (const [kind, row] of Object.entries(rows)) {
          const move = moves.find((one) => one.kind === kind);
          const during = row.during;
          if (!during || !move) continue;
          for (const caseState of caseStates.filter((each) => !during.includes(each))) {
            for (const { actor, who } of everybody) {
              const decision = decide(caseIn(name, state, caseState), move, actor, now, world);
              assert.ok(!decision.ok, `${caseState}/${state}: ${kind} by ${who}`);
            }
          }
        }
      }
    });
  });
}

describe('The tables together', () => {
  it('give every move to exactly one machine', () => {
    for (const { kind } of everyMove) {
      const homes = machineNames.filter((name) =>
        Object.values(tableOf(name)).some((rows) => rows[kind] !== undefined),
      );
      assert.equal(homes.length, 1, kind);
    }
  });

  it('let a case be closed from every state but the closed one (R59)', () => {
    const table = tableOf('case');

    assert.deepEqual(
      caseStates.filter((state) => table[state]?.close === undefined),
      ['closed'],
    );
  });

  it('leave nobody in a state of the case without a way on', () => {
    const table = tableOf('case');
    const stuck = caseStates.filter((state) => {
      const onwards = Object.entries(table[state] ?? {}).filter(([, row]) => row.to !== state);
      return onwards.length === 0 && state !== 'closed';
    });

    assert.deepEqual(stuck, []);
  });
});

/** A state of the case in which most of the machine's moves may be made. */
function caseStateFor(name: MachineName) {
  return name === 'task' ? 'planActive' : 'called';
}
