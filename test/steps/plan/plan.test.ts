/** The plan's buttons against the process: what is typed becomes a plan that takes effect. */
import assert from 'node:assert/strict';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { UnitId } from '../../../src/process/ids.js';
import type { Move } from '../../../src/process/moves.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import type { Pressed } from '../../../src/steps/action.js';
import { giveQuickly } from '../../../src/steps/consent/give-quickly.js';
import { activate } from '../../../src/steps/plan/activate.js';
import { addMeasure } from '../../../src/steps/plan/add-measure.js';
import { changeMeasure, removeMeasure } from '../../../src/steps/plan/change-measure.js';
import { backToMeasures, moreOfPlan } from '../../../src/steps/plan/from-owner.js';
import { backToNeeds, saveMeasures } from '../../../src/steps/plan/save-measures.js';
import { saveMore } from '../../../src/steps/plan/save-more.js';
import { saveNeeds } from '../../../src/steps/plan/save-needs.js';
import { after, alexBefore, refusal, when, world } from '../../support/a-case.js';
import { oneOfEach } from '../../support/moves.js';
import { bupEast, healthCentre, sara, school } from '../../support/people.js';

const now = '2026-03-19 10:30';

function at(sipCase: SipCase, on?: string): Pressed {
  const none = { recipientId: undefined, taskId: undefined, deviationId: undefined };
  const facts = convenerFacts({ sipCase, world, names: {} });
  return {
    ...none,
    caseId: sipCase.id,
    on,
    actor: sara,
    now: when(now),
    facts,
    newId: () => `t-${sipCase.version}`,
  };
}

function made(sipCase: SipCase, moves: readonly Move[]): SipCase {
  return moves.reduce((each, move) => after(each, move, sara, now), sipCase);
}

const covering = (...unitIds: readonly UnitId[]) => ({ unitIds, exceptUnitIds: [] });
const measure = { what: 'Bedömning', unitId: bupEast, role: 'psykolog', due: '2026-04-10' };

describe('the plan', () => {
  const held = alexBefore('savePlan');
  const needs = saveNeeds.payload.parse({
    longTermGoal: 'Trivas i skolan',
    needs: 'Lugn\r\n\r\n Sömn ',
    ownActions: 'Jag går dit',
    thirdPartyActions: 'Inga.',
  });

  it('takes effect when its three screens are filled in', () => {
    const written = made(held, saveNeeds.moves(needs, at(held)));
    const added = made(written, addMeasure.moves(addMeasure.payload.parse(measure), at(written)));
    const own = saveMeasures.payload.parse({ ...measure, what: 'Schema', unitId: school });
    const both = made(added, saveMeasures.moves(own, at(added)));
    const last = {
      planOwnerUnitId: school,
      followUpOn: '2026-04-30',
      contacts: 'Sara, Ekdalsskolan',
      reason: '',
    };
    const active = made(both, activate.moves(activate.payload.parse(last), at(both)));
    assert.equal(active.state, 'planActive');
    assert.deepEqual(active.sealed.plan.needs, ['Lugn', 'Sömn']);
    assert.deepEqual(active.sealed.plan.thirdPartyActions, []);
    assert.deepEqual(
      active.tasks.map(({ unitId, due }) => [unitId, due]),
      [
        [bupEast, '2026-04-10'],
        [school, '2026-04-10'],
      ],
    );
  });

  it('has no answer about others when nothing was typed', () => {
    const [move] = saveNeeds.moves(saveNeeds.payload.parse({}), at(held));
    assert.equal(move?.kind === 'savePlan' && 'thirdPartyActions' in move.texts, false);
  });

  it('says what is missing item by item', () => {
    const moves = activate.moves(activate.payload.parse({ planOwnerUnitId: school }), at(held));
    const saved = made(held, moves.slice(0, 1));
    const no = refusal(saved, moves[1] ?? { kind: 'remindPlan' }, sara, now);
    assert.deepEqual(no, {
      code: 'planIncomplete',
      missing: ['needs', 'measures', 'thirdPartyActions', 'followUpDate'],
    });
  });

  it('gives no measure and no ownership to a unit that does not take part', () => {
    const outside = { ...measure, unitId: 'partille-socialtjanst' };
    assert.deepEqual(addMeasure.moves(addMeasure.payload.parse(outside), at(held)), [
      { kind: 'savePlan', texts: {}, measures: [] },
    ]);
    const [move] = activate.moves(
      activate.payload.parse({ planOwnerUnitId: 'partille-socialtjanst' }),
      at(held),
    );
    assert.equal(move && 'planOwnerUnitId' in move, false);
  });

  it('takes a measure that lay outside once the consent that the press opens is given (R22)', () => {
    const noRouting: Move = {
      ...oneOfEach.setConsentScope,
      scope: { ...covering(healthCentre), coversRouting: false },
    };
    const narrower = made(held, [noRouting]);
    const [move] = saveMeasures.moves(saveMeasures.payload.parse(measure), at(held));
    const confirm = { units: 'bup-oster,vc-lindangen', givers: 'guardian1,guardian2', givenOn: '2026-03-19' };
    const confirmed = made(narrower, giveQuickly.moves(giveQuickly.payload.parse(confirm), at(narrower)));

    assert.equal(refusal(narrower, move!, sara, now)?.code, 'outsideConsent');
    assert.deepEqual(
      made(confirmed, [move!]).tasks.map(({ unitId }) => unitId),
      [bupEast],
    );
    assert.equal(confirmed.state, 'meetingHeld');
  });

  it('loses only the measure that was taken away', () => {
    const planned = alexBefore('activatePlan');
    const on = planned.tasks[0]?.id;
    const left = made(planned, removeMeasure.moves({}, at(planned, on)));
    assert.deepEqual(
      left.tasks.map(({ id }) => id),
      planned.tasks.slice(1).map(({ id }) => id),
    );
    assert.equal(left.sealed.plan.measures[0]?.what, 'Anpassat schema');
  });

  it('changes a measure in its place, with the day that it begins', () => {
    const planned = alexBefore('activatePlan');
    const typed = {
      what: 'Samtal',
      role: 'kurator',
      start: '2026-03-23',
      due: '2026-04-10',
      decision: 'applied',
    };
    const [move] = changeMeasure.moves(changeMeasure.payload.parse(typed), at(planned, planned.tasks[0]?.id));
    const changed = made(planned, [move!]);
    const [first, second] = changed.sealed.plan.measures;
    assert.deepEqual([first?.what, first?.decision, second?.what], ['Samtal', 'applied', 'Anpassat schema']);
    assert.deepEqual(
      [changed.tasks[0]?.start, changed.tasks[0]?.due, changed.tasks[0]?.unitId],
      ['2026-03-23', '2026-04-10', bupEast],
    );
    assert.equal(changeMeasure.payload.safeParse({ ...typed, start: '2026-04-11' }).success, false);
  });

  it('lets a measure begin today unless something else is said', () => {
    const [move] = addMeasure.moves(addMeasure.payload.parse(measure), at(held));
    assert.deepEqual(
      made(held, [move!]).tasks.map(({ start }) => start),
      ['2026-03-19'],
    );
  });

  it('keeps what stands in the fields when one goes back, or to more', () => {
    const typed = {
      planOwnerUnitId: bupEast,
      followUpOn: '2026-05-07',
      followUpForm: 'phone',
      contacts: 'Maja',
    };
    for (const leaves of [backToMeasures, moreOfPlan]) {
      const saved = made(
        held,
        leaves.moves(leaves.payload.parse({ ...typed, ownerPerson: 'Maja' }), at(held)),
      );
      assert.deepEqual(
        [saved.planOwnerUnitId, saved.followUpOn, saved.followUpForm, saved.state],
        [bupEast, '2026-05-07', 'phone', 'meetingHeld'],
      );
      assert.deepEqual([saved.sealed.plan.contacts, saved.sealed.plan.ownerPerson], [['Maja'], 'Maja']);
    }
    const back = made(held, backToNeeds.moves(backToNeeds.payload.parse(measure), at(held)));
    assert.equal(back.sealed.plan.measures[0]?.what, 'Bedömning');
    assert.deepEqual(backToNeeds.moves(backToNeeds.payload.parse({ ...measure, what: '' }), at(held)), []);
  });

  it('keeps what is optional, and of the lists only what stands in them', () => {
    const typed = saveMore.payload.parse({
      currentSituation: 'Hemma sedan jul',
      ownResources: 'Gillar att rita',
      relatedPlans: 'carePlan,strange',
      spottedBy: 'school,regionalHealth',
    });
    const saved = made(held, saveMore.moves(typed, at(held)));
    assert.equal(saved.sealed.plan.currentSituation, 'Hemma sedan jul');
    assert.equal(saved.sealed.plan.ownResources, 'Gillar att rita');
    assert.deepEqual([saved.relatedPlans, saved.spottedBy], [['carePlan'], ['school', 'regionalHealth']]);
    assert.deepEqual(saved.sealed.plan.needs, held.sealed.plan.needs);
  });

  it('keeps how far the decision of a measure has come, decided unless something else is said (R73)', () => {
    const kept = (typed: object) =>
      made(held, addMeasure.moves(addMeasure.payload.parse({ ...measure, ...typed }), at(held))).sealed.plan
        .measures[0]?.decision;
    assert.deepEqual([kept({}), kept({ decision: 'investigated' })], ['decided', 'investigated']);
  });

  it('asks for a day once a measure is typed', () => {
    assert.equal(saveMeasures.payload.safeParse({}).success, true);
    assert.equal(saveMeasures.payload.safeParse({ ...measure, due: '' }).success, false);
    assert.equal(addMeasure.payload.safeParse({ ...measure, what: ' ' }).success, false);
  });
});
