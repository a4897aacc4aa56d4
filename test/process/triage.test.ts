/** Which process applies, and who may start one. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseId, caseRef } from '../../src/process/ids.js';
import type { Side } from '../../src/process/sip-case.js';
import { conclude, mayDeny, startCase, type AgeBand, type TriageAnswers } from '../../src/process/triage.js';
import { alexAnswers, born, when, world } from '../support/a-case.js';
import { jobCentre, maja, bupEast, sara, school, samira, bupDesk } from '../support/people.js';

const ages: readonly AgeBand[] = ['0-17', '18-20', '21+'];
const sides: readonly Side[] = ['school', 'socialServices', 'municipalHealth', 'regionalHealth'];
const ask = (answers: Partial<TriageAnswers>) => conclude({ ...alexAnswers, ...answers });
const startAt = (unitId: typeof school, actor: typeof sara | typeof maja | typeof samira, reason?: string) =>
  startCase(
    {
      id: caseId('c-2'),
      ref: caseRef('SIP-000002'),
      answers: { ...alexAnswers, existing: reason === undefined ? 'no' : 'yes' },
      unitId,
      person: actor.person,
      ...(reason === undefined ? {} : { reason }),
    },
    actor,
    when('2026-03-02'),
    world,
  );

describe('The decision table', () => {
  const rows: readonly [string, Partial<TriageAnswers>, string, string][] = [
    ['a child with school and region', { ageBand: '0-17' }, 'D3', 'childrenAgreement'],
    ['a young adult with school and region', { ageBand: '18-20' }, 'D3', 'childrenAgreement'],
    [
      'school, social services and region for a child',
      { sides: ['school', 'socialServices', 'regionalHealth'] },
      'D3',
      'childrenAgreement',
    ],
    ['school and region for somebody older', { ageBand: '21+' }, 'sip', 'solHsl'],
    [
      'social services and region',
      { ageBand: '21+', sides: ['socialServices', 'regionalHealth'] },
      'sip',
      'solHsl',
    ],
    [
      'municipal health care and region',
      { ageBand: '21+', sides: ['municipalHealth', 'regionalHealth'] },
      'sip',
      'solHsl',
    ],
    ['one side only', { sides: ['regionalHealth'] }, 'oneSide', 'solHsl'],
    ['a SIP that exists', { existing: 'yes' }, 'D0', 'solHsl'],
  ];
  for (const [what, answers, row, basis] of rows) {
    it(`answers ${row} to ${what}`, () => {
      assert.deepEqual([ask(answers).row, ask(answers).legalBasis], [row, basis]);
    });
  }

  it('lets the school stand for the municipality and says so (R3, decision row D3)', () => {
    assert.ok(ask({ sides: ['school', 'regionalHealth'] }).advice.includes('schoolCounts'));
  });

  it('advises about one side only and stops nobody (R2)', () => {
    assert.ok(ask({ sides: ['school'] }).advice.includes('oneSideOnly'));
    assert.equal(born({ ...alexAnswers, sides: ['school'] }).state, 'preparing');
  });

  it('excludes nobody for age or for which sides are known (R5)', () => {
    for (const ageBand of ages)
      for (const side of [[], ...sides.map((one) => [one]), sides])
        assert.equal(
          born({ ageBand, sides: side, requested: false, existing: 'unknown' }).state,
          'preparing',
        );
  });

  it('asks for a written reason when a SIP that was asked for is denied (R4)', () => {
    const asked = { ...alexAnswers, requested: true };

    assert.equal(mayDeny(asked, '  ')?.code, 'reasonNeededToDenySip');
    assert.equal(mayDeny(asked, 'Uppenbart obehövligt'), undefined);
    assert.equal(mayDeny(alexAnswers, undefined), undefined);
  });
});

describe('Starting a case', () => {
  it('makes the unit that saw the need the convener, whichever of the four groups it is of (R11)', () => {
    assert.ok(startAt(school, sara).ok);
    assert.ok(startAt(bupEast, maja).ok);
  });

  it('lets an authority outside the four groups point out a need, not convene (R11)', () => {
    const clerk = { ...sara, memberships: [{ unitId: jobCentre, role: 'staff' as const }] };
    const started = startCase(
      {
        id: caseId('c'),
        ref: caseRef('SIP-1'),
        answers: alexAnswers,
        unitId: jobCentre,
        person: sara.person,
      },
      clerk,
      when('2026-03-02'),
      world,
    );

    assert.deepEqual(started, { ok: false, refusal: 'notObligedCircle' });
  });

  it('is not for somebody who does not work at the unit', () => {
    assert.deepEqual(startAt(bupEast, sara), { ok: false, refusal: 'notYours' });
    assert.deepEqual(startAt(bupDesk, samira), { ok: false, refusal: 'notYours' });
  });

  it('asks why a second SIP is needed beside one that exists', () => {
    assert.deepEqual(startAt(school, sara, ' '), { ok: false, refusal: 'existingSip' });
    assert.ok(startAt(school, sara, 'Den gamla gäller annat').ok);
  });

  it('lets an adult decide without being asked who does, and asks for a child (R17)', () => {
    assert.equal(born({ ...alexAnswers, ageBand: '18-20' }).decider, 'individual');
    assert.equal(born().decider, undefined);
  });
});
