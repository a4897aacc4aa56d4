/** Which process applies, what is asked to find out, and who may start a case. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { conclude, type TriageAdvice } from '../../src/process/decision-table.js';
import { caseId, caseRef } from '../../src/process/ids.js';
import type { Side } from '../../src/process/sip-case.js';
import { mayEnd, startCase, type Birth } from '../../src/process/triage.js';
import type { AgeBand, Circumstance, TriageAnswers } from '../../src/process/triage-answers.js';
import { levelHint } from '../../src/process/triage-level.js';
import { alexAnswers, born, when, world } from '../support/a-case.js';
import { bupDesk, bupEast, jobCentre, maja, samira, sara, school } from '../support/people.js';

const ages: readonly AgeBand[] = ['0-17', '18-20', '21+'];
const sides: readonly Side[] = ['school', 'socialServices', 'municipalHealth', 'regionalHealth'];
const ask = (answers: Partial<TriageAnswers>) => conclude({ ...alexAnswers, ...answers });
const both: Partial<TriageAnswers> = { ageBand: '21+', sides: ['socialServices', 'regionalHealth'] };
const leaving: Partial<TriageAnswers> = { ...both, circumstances: ['discharge'], coercion: 'no' };
const region: Partial<TriageAnswers> = { ageBand: '21+', sides: ['regionalHealth'] };
const start = (changes: Partial<Birth>, actor: typeof sara | typeof maja | typeof samira = sara) =>
  startCase(
    {
      id: caseId('c-2'),
      ref: caseRef('SIP-000002'),
      answers: alexAnswers,
      unitId: school,
      person: actor.person,
      ...changes,
    },
    actor,
    when('2026-03-02'),
    world,
  );
const startOf = (answers: Partial<TriageAnswers>, changes: Partial<Birth> = {}) =>
  start({ answers: { ...alexAnswers, ...answers }, ...changes });

function advises(answers: Partial<TriageAnswers>, code: TriageAdvice): void {
  assert.ok(ask(answers).advice.includes(code), ask(answers).advice.join());
}

describe('The decision table', () => {
  // prettier-ignore
  const rows: readonly [string, Partial<TriageAnswers>, string, string, string][] = [
    ['coercive care in psychiatry', { ...both, psychiatry: true, coercion: 'yes' }, 'D1', 'never', 'solHsl'],
    ['coercive care at a discharge', { ...leaving, coercion: 'yes' }, 'D1', 'never', 'lsu'],
    ['coercive care beside a SIP that exists', { ...leaving, coercion: 'yes', existing: 'yes' }, 'D1', 'never', 'lsu'],
    ['a SIP that exists', { existing: 'yes' }, 'D0', 'withReason', 'childrenAgreement'],
    ['a SIP that exists at a discharge', { ...leaving, existing: 'yes' }, 'D0', 'withReason', 'lsu'],
    ['a discharge to social services and region', leaving, 'D2', 'offer', 'lsu'],
    ['a discharge to municipal health care and region', { ...leaving, sides: ['municipalHealth', 'regionalHealth'] }, 'D2', 'offer', 'lsu'],
    ['a discharge of a pupil, where LSU does not count the school', { ...leaving, ageBand: '0-17', sides: ['school', 'regionalHealth'] }, 'D3', 'yes', 'childrenAgreement'],
    ['a child with school and region', { ageBand: '0-17' }, 'D3', 'yes', 'childrenAgreement'],
    ['a young adult with school and region', { ageBand: '18-20' }, 'D3', 'yes', 'childrenAgreement'],
    ['school, social services and region for a child', { sides: ['school', 'socialServices', 'regionalHealth'] }, 'D3', 'yes', 'childrenAgreement'],
    ['school and region for somebody older', { ageBand: '21+' }, 'sip', 'yes', 'solHsl'],
    ['social services and region', both, 'sip', 'yes', 'solHsl'],
    ['municipal health care and region', { ...both, sides: ['municipalHealth', 'regionalHealth'] }, 'sip', 'yes', 'solHsl'],
    ['complex needs within the region', { ...region, circumstances: ['complex'] }, 'D8', 'withReason', 'solHsl'],
    ['an LSS measure and nobody else', { ...both, sides: ['socialServices'], circumstances: ['lss'] }, 'D11', 'withReason', 'solHsl'],
    ['social services and school', { sides: ['school', 'socialServices'] }, 'D10', 'withReason', 'solHsl'],
    ['the region alone', region, 'oneSide', 'yes', 'solHsl'],
  ];
  for (const [what, answers, row, mayStart, basis] of rows) {
    it(`answers ${row} to ${what}`, () => {
      const { row: hit, start: may, legalBasis } = ask(answers);

      assert.deepEqual([hit, may, legalBasis], [row, mayStart, basis]);
    });
  }

  it('lets the school stand for the municipality and says so (R3)', () => {
    advises({}, 'schoolCounts');
  });

  it('advises about one side only (R2)', () => {
    advises({ sides: ['school'] }, 'oneSideOnly');
  });

  it('says that the county counts wider than the statute', () => {
    advises({ ...both, sides: ['municipalHealth', 'regionalHealth'] }, 'widerDefinition');
  });

  it('asks for a SIP that may exist to be looked for (R7)', () => {
    advises({ existing: 'unknown' }, 'askAboutExisting');
  });

  it('points to the SIP that exists (R7)', () => {
    advises({ existing: 'yes' }, 'followUpExisting');
  });

  it('says that a SIP is paused at coercive care, never closed', () => {
    advises({ ...leaving, coercion: 'yes' }, 'pauseExisting');
  });

  it('gives advice and no stop when coercive care is not known (R1)', () => {
    advises({ ...leaving, coercion: 'unknown' }, 'askPsychiatry');
  });

  it('offers the plan of LSS beside the SIP (R9)', () => {
    advises({ ...both, circumstances: ['lss'], lssPlan: 'no' }, 'offerLssPlan');
  });

  it('brings the plan of LSS that exists (R9)', () => {
    advises({ ...both, circumstances: ['lss'], lssPlan: 'yes' }, 'bringLssPlan');
  });

  it('brings the patient contract to the SIP (D9)', () => {
    advises({ ...both, circumstances: ['patientContract'] }, 'bringContract');
  });

  it('reminds of the fixed care contact beside a patient contract', () => {
    advises({ ...region, circumstances: ['complex'] }, 'careContact');
  });

  it('lets a small need be met early (R10)', () => {
    advises({ ...both, circumstances: ['smallNeed'] }, 'earlyIsFine');
  });

  it('lets need decide and not enrolment (R48)', () => {
    advises(both, 'needNotEnrolment');
  });

  it('reminds of the report about a child at risk (R66)', () => {
    advises({ ageBand: '0-17' }, 'childAtRisk');
  });

  it('gives an unknown answer about coercive care no stop (R1)', () => {
    assert.equal(ask({ ...leaving, coercion: 'unknown' }).row, 'D2');
  });

  it('excludes nobody for age or for which sides are known (R5)', () => {
    for (const ageBand of ages)
      for (const side of [[], ...sides.map((one) => [one]), sides])
        assert.ok(startOf({ ageBand, sides: side, existing: 'unknown' }, { reason: 'Vi bedömer det så' }).ok);
  });
});

describe('The hint of a level', () => {
  // prettier-ignore
  const rows: readonly [readonly Circumstance[], readonly Side[], string, readonly string[]][] = [
    [[], ['school', 'regionalHealth'], 'sip', []],
    [['smallNeed'], ['school', 'regionalHealth'], 'information', []],
    [['smallNeed', 'openDeviation'], ['school', 'regionalHealth'], 'sip', ['openDeviation']],
    [[], ['school', 'socialServices', 'regionalHealth'], 'sip', ['manyActors']],
    [['disagreement'], ['school', 'regionalHealth'], 'sipPlus', ['disagreement']],
    [['failedSip'], ['school', 'regionalHealth'], 'sipPlus', ['failedSip']],
    [['childPlaced'], ['school', 'regionalHealth'], 'sipPlus', ['childPlaced']],
    [['complex'], ['school', 'socialServices', 'regionalHealth'], 'sipPlusPlus', ['manyActors', 'complex']],
    [['disagreement', 'failedSip'], ['school', 'regionalHealth'], 'sipPlusPlus', ['disagreement', 'failedSip']],
  ];
  for (const [circumstances, of, level, reasons] of rows) {
    it(`is ${level} for ${[...circumstances, `${String(of.length)} sides`].join(', ')}`, () => {
      assert.deepEqual(levelHint({ ...alexAnswers, sides: of, circumstances }), { level, reasons });
    });
  }

  it('is the level of the case, unless staff choose another', () => {
    const answers = { ...alexAnswers, circumstances: ['disagreement'] as const };

    assert.equal(born(answers).level, 'sipPlus');
    const chosen = start({ answers, level: 'sip' });
    assert.equal(chosen.ok && chosen.sipCase.level, 'sip');
  });
});

describe('A triage without a case', () => {
  const denied = (answers: Partial<TriageAnswers>, more: Partial<Parameters<typeof mayEnd>[1]>) =>
    mayEnd({ ...alexAnswers, ...answers }, { ending: 'nekad', seenBy: 'ownUnit', reason: '', ...more });

  it('asks for a written reason when a SIP that was asked for is denied (R4)', () => {
    assert.equal(denied({}, { seenBy: 'individual', reason: '  ' }), 'reasonNeededToDenySip');
    assert.equal(denied({}, { seenBy: 'relative', ending: 'information' }), 'reasonNeededToDenySip');
    assert.equal(denied({}, { seenBy: 'individual', reason: 'Uppenbart obehövligt' }), undefined);
    assert.equal(denied({}, {}), undefined);
  });

  it('offers a SIP at a discharge before anything else, and takes the individual’s no (R6)', () => {
    assert.equal(denied(leaving, { reason: 'Hinner inte' }), 'offerFirst');
    assert.equal(denied(leaving, { ending: 'tackat-nej', seenBy: 'individual' }), undefined);
  });

  it('asks no reason where no SIP may be made (R1)', () => {
    const answers = { ...leaving, coercion: 'yes' } as const;

    assert.equal(denied(answers, { ending: 'samordnad-vardplan', seenBy: 'individual' }), undefined);
  });
});

describe('Starting a case', () => {
  it('makes the unit that saw the need the convener, whichever of the four groups it is of (R11)', () => {
    assert.ok(start({}).ok);
    assert.ok(start({ unitId: bupEast }, maja).ok);
  });

  it('lets an authority outside the four groups point out a need, not convene (R11, R14)', () => {
    const clerk = { ...sara, memberships: [{ unitId: jobCentre, role: 'staff' as const }] };

    assert.deepEqual(start({ unitId: jobCentre }, clerk as never), {
      ok: false,
      refusal: 'notObligedCircle',
    });
  });

  it('notes who pointed out the need (R14)', () => {
    const started = start({ seenBy: 'dentalCare' });

    assert.equal(started.ok && started.sipCase.seenBy, 'dentalCare');
    assert.equal(started.ok && started.sipCase.requestedByIndividual, false);
  });

  it('is not for somebody who does not work at the unit', () => {
    assert.deepEqual(start({ unitId: bupEast }), { ok: false, refusal: 'notYours' });
    assert.deepEqual(start({ unitId: bupDesk }, samira), { ok: false, refusal: 'notYours' });
  });

  it('stops at coercive care, whatever the reason (R1)', () => {
    const stopped = startOf({ ...leaving, coercion: 'yes' }, { reason: 'Vi vill ändå' });

    assert.deepEqual(stopped, { ok: false, refusal: 'coercivePsychiatry' });
  });

  it('asks why a second SIP is needed beside one that exists, and keeps it sealed (R7)', () => {
    assert.deepEqual(startOf({ existing: 'yes' }, { reason: ' ' }), { ok: false, refusal: 'existingSip' });
    const second = startOf({ existing: 'yes' }, { reason: 'Den gamla gäller annat' });
    assert.ok(second.ok);
    assert.equal(second.sipCase.sealed.preparation.reason, 'Den gamla gäller annat');
  });

  it('asks why when the table advises another way, and stops nobody (R2)', () => {
    assert.deepEqual(startOf({ sides: ['school'] }), { ok: false, refusal: 'otherwiseNeedsReason' });
    assert.ok(startOf({ sides: ['school'] }, { reason: 'BUP kommer in i maj' }).ok);
    assert.ok(startOf({ sides: ['regionalHealth'] }).ok);
  });

  it('keeps that a SIP was offered at the discharge and accepted (R6)', () => {
    const { decision, legalBasis, offerAnswer } = born({ ...alexAnswers, ...leaving });

    assert.deepEqual([decision, legalBasis, offerAnswer], ['D2', 'lsu', 'yes']);
  });

  it('notes which other plans are brought to it (D9, R9)', () => {
    const circumstances = ['patientContract', 'lss'] as const;
    const { relatedPlans } = born({ ...alexAnswers, ...both, circumstances, lssPlan: 'yes' });

    assert.deepEqual(relatedPlans, ['patientContract', 'lssPlan']);
  });

  it('lets an adult decide without being asked who does, and asks for a child (R17)', () => {
    assert.equal(born({ ...alexAnswers, ageBand: '18-20' }).decider, 'individual');
    assert.equal(born().decider, undefined);
  });
});
