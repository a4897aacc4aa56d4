/** What holds for every conversation, whoever says what and when. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { disclose } from '../../src/process/disclosure.js';
import type { Consent } from '../../src/process/sip-case.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { isPaused } from '../../src/process/machines/paused.js';
import { machineOf } from '../../src/process/machines/all.js';
import { expectedGivers } from '../../src/process/givers.js';
import { recipientIsCovered, unitIsExcepted } from '../../src/process/scope.js';
import { subjectOf } from '../../src/process/subjects.js';
import { world } from '../support/a-case.js';
import { withCanaries } from '../support/canaries.js';
import { clock } from '../support/people.js';
import { conversations, play } from '../support/random-moves.js';
import { tableOf } from '../support/stages.js';

const often = { numRuns: 120 };

type Outcome = string | { readonly yes: string; readonly no: Outcome };
const outcomesOf = (to: Outcome): readonly string[] =>
  typeof to === 'string' ? [to] : [to.yes, ...outcomesOf(to.no)];

describe('In every conversation', () => {
  it('a move is in the table, counts the version up by one, and can be written down and read back', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        play(conversation, ({ before, tried, moved }) => {
          if (!moved) return;
          const name = machineOf(tried.move.kind);
          const row = tableOf(name)[moved.from]?.[tried.move.kind];
          assert.ok(row, `${moved.from}: ${tried.move.kind}`);
          assert.ok(outcomesOf(row.to).includes(moved.to));
          assert.equal(moved.sipCase.version, before.version + 1);
          assert.equal(subjectOf(moved.sipCase, name, tried.move)?.state, moved.to);
          assert.deepEqual(JSON.parse(JSON.stringify(moved.sipCase)), moved.sipCase);
        });
      }),
      often,
    );
  });

  it('deciding changes nothing by itself, so two at once on one version get each their own answer', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        play(conversation, ({ before, tried, now }) => {
          const text = JSON.stringify(before);
          const one = decide(before, tried.move, tried.actor, now, world);
          const other = decide(before, tried.move, tried.actor, now, world);

          assert.equal(JSON.stringify(before), text);
          assert.deepEqual(one, other);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the clock is never due for something that it may not do', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase } = play(conversation, () => undefined);
        for (const { at, move } of dueMoves(sipCase, world)) {
          const decision = decide(sipCase, move, clock, new Date(at), world);
          assert.ok(decision.ok, `${move.kind} in ${sipCase.state}`);
          assert.ok(
            !dueMoves(decision.sipCase, world).some(
              (due) =>
                due.move.kind === move.kind &&
                due.at <= at &&
                JSON.stringify(due.move) === JSON.stringify(move),
            ),
          );
        }
      }),
      often,
    );
  });

  it('nobody outside the consent is called, and nobody excepted holds anything (R15, R16)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        play(conversation, ({ before, tried, moved }) => {
          if (!moved) return;
          const { sipCase } = moved;
          const live = sipCase.recipients.filter(({ state }) =>
            ['sent', 'received', 'accepted', 'confirmed'].includes(state),
          );
          if (tried.move.kind === 'sendSummons') {
            const given = before.consents.filter(({ state }) => state === 'given').map(({ giver }) => giver);
            assert.deepEqual(
              expectedGivers(before).filter((giver) => !given.includes(giver)),
              [],
            );
            const sentNow = live.filter(({ id }) =>
              before.recipients.some((old) => old.id === id && old.state === 'chosen'),
            );
            for (const recipient of sentNow) assert.ok(recipientIsCovered(sipCase, recipient, world));
          }
          for (const { atUnitId } of live) assert.ok(!atUnitId || !unitIsExcepted(sipCase, atUnitId, world));
          for (const { unitId, state } of sipCase.tasks)
            assert.ok(
              ['done', 'wrongUnit', 'handedOver'].includes(state) || !unitIsExcepted(sipCase, unitId, world),
            );
        });
      }),
      often,
    );
  });

  it('nothing is sent without a valid yes of everybody who decides, to units that each of them named or routes to (R15, R17, R24)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        play(conversation, ({ before, tried, moved }) => {
          if (!moved || tried.move.kind !== 'sendSummons') return;
          const yes = before.consents.filter(
            ({ giver, state }) => state === 'given' && expectedGivers(before).includes(giver),
          );
          assert.ok(yes.length > 0 && yes.length === expectedGivers(before).length);
          for (const { id, target } of before.recipients.filter(({ state }) => state === 'chosen')) {
            const named = (scope: Consent['scope']) =>
              target.kind === 'person' ||
              !scope ||
              scope.coversRouting ||
              scope.unitIds.includes(target.unitId);
            assert.ok(
              yes.every(({ scope }) => named(scope)),
              id,
            );
            if (yes.some(({ giver }) => giver === 'legalGround')) assert.equal(target.kind, 'unit');
          }
        });
      }),
      often,
    );
  });

  it('whoever reads about the content is a unit within what everybody said yes to, and reads no exception, topic or ground (R15, R16, R24, R26)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase } = play(conversation, () => undefined);
        const { sipCase: singing, canaries } = withCanaries(sipCase);
        const consentTexts = JSON.stringify([singing.sealed.consent, singing.sealed.reasons]);
        for (const recipient of sipCase.recipients) {
          const shown = (['dispatcher', 'participant'] as const).map((as) =>
            disclose({ sipCase: singing, world, names: {} }, { as, recipientId: recipient.id }),
          );
          const text = JSON.stringify(shown);
          assert.ok(!canaries.some((canary) => consentTexts.includes(canary) && text.includes(canary)));
          if (shown.some((facts) => facts !== undefined))
            assert.ok(recipientIsCovered(sipCase, recipient, world));
        }
      }),
      often,
    );
  });

  it('compulsory care is noted for as long as the case waits for it, and no longer (R1)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase } = play(conversation, () => undefined);
        if (sipCase.state === 'closed') return;
        assert.equal(sipCase.state === 'pausedCoercion', sipCase.coercion !== undefined);
      }),
      often,
    );
  });

  it('a paused or closed case has no meeting ahead, and waits for no clock (R1, R21)', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const { sipCase } = play(conversation, () => undefined);
        if (!isPaused(sipCase) && sipCase.state !== 'closed') return;
        assert.ok(sipCase.meetings.every(({ state }) => state === 'held' || state === 'cancelled'));
        assert.deepEqual(dueMoves(sipCase, world), []);
      }),
      often,
    );
  });
});
