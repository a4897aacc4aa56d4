/** Who sees and moves what: every reader by every role and unit, and nobody but the named where identity is protected. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Actor, UnitRole } from '../../src/process/actor.js';
import { decide } from '../../src/process/decide.js';
import { disclose, type Reader } from '../../src/process/disclosure.js';
import type { UnitId } from '../../src/process/ids.js';
import { machineNames, machineOf } from '../../src/process/machines/all.js';
import { mayRead, mayReviewLog } from '../../src/process/rights.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { alexAtEnd, bup, bupTask, father, when, world } from '../support/a-case.js';
import { everyMove } from '../support/moves.js';
import {
  bupDesk,
  bupEast,
  clock,
  healthCentre,
  homeCare,
  jobCentre,
  sara,
  school,
  socialServices,
  system,
} from '../support/people.js';
import { conversations, play } from '../support/random-moves.js';
import { caseIn, tableOf } from '../support/stages.js';

const working: readonly UnitRole[] = ['staff', 'dispatcher', 'chief'];
const roles: readonly UnitRole[] = [...working, 'sip-coordinator', 'administrator', 'log-reviewer'];
const atEnd: SipCase = { ...alexAtEnd(), planOwnerUnitId: socialServices };
const units: readonly UnitId[] = [school, socialServices, bupEast, bupDesk, healthCentre];
const somebody = (unitId: UnitId, role: UnitRole): Actor => ({
  kind: 'person',
  person: `t/${unitId}-${role}` as never,
  memberships: [{ unitId, role }],
});
const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };

/** The units that each reader's capacity belongs to; shared cards hold neutral facts, and are everybody's. */
const readers: readonly (readonly [Reader, readonly UnitId[] | 'all'])[] = [
  [{ as: 'convener' }, [school, socialServices]],
  [{ as: 'dispatcher', recipientId: bup }, [bupEast]],
  [{ as: 'participant', recipientId: bup }, [bupEast]],
  [{ as: 'taskWorker', taskId: bupTask }, [bupEast]],
  [{ as: 'receiver', recipientId: bup }, 'all'],
  [{ as: 'taskUnit', taskId: bupTask }, 'all'],
  [{ as: 'offered' }, 'all'],
];

describe('A view of a case', () => {
  for (const [reader, theirs] of readers) {
    for (const role of roles) {
      it(`as ${reader.as} opens to a ${role} of just the units whose it is (R68)`, () => {
        for (const unitId of units) {
          const expected = theirs === 'all' || (working.includes(role) && theirs.includes(unitId));
          assert.equal(mayRead(atEnd, reader, somebody(unitId, role)), expected, unitId);
        }
      });
    }

    it(`as ${reader.as} opens behind a mailed link only where it is neutral (R68)`, () => {
      assert.equal(mayRead(atEnd, reader, link), theirs === 'all');
      for (const actor of [clock, system]) assert.ok(mayRead(atEnd, reader, actor));
    });

    it(`as ${reader.as} opens to nobody who is not named, whatever role or unit (R69)`, () => {
      const named = { ...atEnd, namedOnly: [sara.person] };
      const people = units.flatMap((unitId) => roles.map((role) => somebody(unitId, role)));
      for (const actor of [...people, link]) assert.ok(!mayRead(named, reader, actor));
    });
  }
});

describe('A move in a protected case', () => {
  it('is refused to everybody who is not named; the chief may only name somebody (R69)', () => {
    const naming = ['namePerson', 'reassignConvener'];
    const people = units.flatMap((unitId) => working.map((role) => [unitId, role] as const));
    for (const move of everyMove) {
      const name = machineOf(move.kind);
      for (const [state, rows] of Object.entries(tableOf(name))) {
        const row = rows[move.kind];
        if (!row || (name === 'access' && state === 'open')) continue;
        const sipCase = { ...caseIn(name, state, row.during?.[0] ?? 'called'), namedOnly: [sara.person] };
        for (const [unitId, role] of people) {
          const decision = decide(sipCase, move, somebody(unitId, role), when('2026-03-05'), world);
          const chief = unitId === school && role === 'chief' && naming.includes(move.kind);
          assert.ok(chief || (!decision.ok && decision.refusal.code === 'notYours'), `${move.kind} ${role}`);
        }
      }
    }
  });

  it('never shows the case to somebody who is not named, in any conversation (R69)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        let wasNamed: readonly string[] | undefined;
        const look = (sipCase: SipCase) => {
          const { namedOnly } = sipCase;
          if (!namedOnly) return;
          assert.ok(namedOnly.includes(sipCase.convener.person));
          for (const [reader] of readers)
            for (const unitId of units)
              for (const role of roles) assert.ok(!mayRead(sipCase, reader, somebody(unitId, role)));
        };
        play(conversation, ({ before, tried, moved }) => {
          look(before);
          if (!moved) return;
          look(moved.sipCase);
          wasNamed = before.namedOnly;
          const { actor } = tried;
          const chiefNames = tried.move.kind === 'namePerson' || tried.move.kind === 'reassignConvener';
          if (wasNamed && actor.kind === 'person' && !chiefNames)
            assert.ok(wasNamed.includes(actor.person), tried.move.kind);
          assert.ok(!wasNamed || actor.kind !== 'link');
        });
      }),
      { numRuns: 80 },
    );
  });
});

describe('The log of a case', () => {
  const takingPart = [school, bupEast];

  for (const role of roles) {
    it(`opens to a ${role} only as the log reviewer of a principal that takes part (R68)`, () => {
      for (const unitId of [...units, homeCare]) {
        const reviewer = somebody(unitId, role);
        assert.equal(mayReviewLog(takingPart, reviewer, world.units), role === 'log-reviewer', unitId);
      }
      assert.ok(!mayReviewLog(takingPart, somebody(jobCentre, role), world.units));
      assert.ok(!mayReviewLog([school], somebody(bupEast, role), world.units));
    });
  }

  it('opens to no link, nor to somebody without a unit (R68)', () => {
    const stranger: Actor = { kind: 'person', person: 't/stranger' as never, memberships: [] };
    for (const actor of [link, stranger, clock, system])
      assert.ok(!mayReviewLog(takingPart, actor, world.units));
  });
});

describe('A coordinator, an administrator and a log reviewer', () => {
  it('move no case, whichever unit they belong to', () => {
    const none = roles.filter((role) => !working.includes(role));
    for (const name of machineNames)
      for (const [state, rows] of Object.entries(tableOf(name)))
        for (const [kind, row] of Object.entries(rows))
          for (const unitId of units)
            for (const role of none) {
              const move = everyMove.find((one) => one.kind === kind)!;
              const sipCase = caseIn(name, state, row.during?.[0] ?? 'called');
              const open = {
                ...sipCase,
                ...(sipCase.namedOnly
                  ? {
                      namedOnly: [somebody(unitId, role)].flatMap((one) =>
                        one.kind === 'person' ? [one.person] : [],
                      ),
                    }
                  : {}),
              };
              const decision = decide(open, move, somebody(unitId, role), when('2026-03-05'), world);
              assert.ok(!decision.ok, `${kind} by ${role}`);
            }
  });

  it('are shown nothing but what a stranger in the channel reads', () => {
    const shown = disclose({ sipCase: atEnd, world, names: {} }, { as: 'offered' });
    assert.doesNotMatch(JSON.stringify(shown), /Alex|Hittepå|BUP|Ekdalsskolan/);
  });
});
