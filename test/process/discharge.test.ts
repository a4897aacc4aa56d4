/** Discharge from inpatient care (LSU): the days, who calls, the call before an answer, the duties after a no. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import {
  admissionNoticeInTime,
  fallbackLiabilityOn,
  lastDayToCall,
  openCarePart,
} from '../../src/process/discharge.js';
import { dischargeStanding } from '../../src/process/disclosure/discharge-standing.js';
import { disclose } from '../../src/process/disclosure.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { caseId, caseRef, day, type Day } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at as wallTime } from '../../src/process/time.js';
import { after, preparation, refusal, summons, world } from '../support/a-case.js';
import {
  asked,
  astridsTimes,
  atHealthCentre,
  atSocialServices,
  atWard,
  callBeforeAnswer,
  home,
  record,
  time,
  withCareContact,
} from '../support/discharge.js';
import { clock, hanna, healthCentre, homeCare, nils, olle, vera } from '../support/people.js';

const readyAt = (notice: string): SipCase =>
  after(atHealthCentre(), record({ dischargeReadyNoticeAt: time(notice) }), vera, '2026-06-30');
const standing = (sipCase: SipCase) => dischargeStanding({ sipCase, world, names: {} });
const codeOf = (sipCase: SipCase, move: Move, actor = vera, now = '2026-03-10') =>
  refusal(sipCase, move, actor, now)?.code;
const sending = (sipCase: SipCase): SipCase => ({ ...sipCase, state: 'readyToCall' });

describe('The last day to call at a discharge', () => {
  const rows = [
    ['2026-03-09 14:10', '2026-03-12', undefined],
    ['2026-03-12 09:30', '2026-03-16', '2026-03-15'],
    ['2026-03-31 10:00', '2026-04-07', '2026-04-03'],
  ] as const;
  for (const [notice, on, movedFrom] of rows) {
    it(`after a notice ${notice} is ${on} (R29)`, () => {
      assert.deepEqual(lastDayToCall(readyAt(notice), world), {
        on: day(on),
        ...(movedFrom ? { movedFrom: day(movedFrom) } : {}),
      });
    });
  }

  it('counts working days where the setting says so (R29)', () => {
    const sipCase = readyAt('2026-03-12 09:30');
    const settings = { ...sipCase.settings, dischargeDays: 'working' as const };

    assert.equal(lastDayToCall({ ...sipCase, settings }, world)?.on, '2026-03-17');
  });

  it('is unknown until the notice is entered, and nobody is reminded (R29)', () => {
    assert.equal(lastDayToCall(atHealthCentre(), world), undefined);
    assert.deepEqual(
      dueMoves(atHealthCentre(), world).map(({ move }) => move.kind),
      ['remindToBegin'],
    );
  });

  it('passed without a kallelse suggests a deviation once (R29, T6)', () => {
    const late = after(withCareContact(), { kind: 'reportLateSummons' }, clock, '2026-03-13 08:00');

    assert.deepEqual(
      late.deviations.map(({ trigger, state }) => [trigger, state]),
      [['lateCall', 'prompted']],
    );
    assert.equal(refusal(late, { kind: 'reportLateSummons' }, clock, '2026-03-16 08:00')?.code, 'notNow');
  });

  it('is not late on the last day itself, nor once the kallelse is sent (R29)', () => {
    const called = after(withCareContact(), callOn(day('2026-03-13')), vera, '2026-03-12 16:00');

    assert.equal(
      refusal(withCareContact(), { kind: 'reportLateSummons' }, clock, '2026-03-12 23:00')?.code,
      'notNow',
    );
    assert.equal(standing(called)?.calledInTime, true);
    assert.ok(!dueMoves(called, world).some(({ move }) => move.kind === 'reportLateSummons'));
  });
});

describe('The notices of a discharge', () => {
  it('tell of the admission within 24 hours, or late', () => {
    const admittedAt = time('2026-03-02 10:00');
    const told = (text: string) => admissionNoticeInTime({ admittedAt, admissionNoticeAt: time(text) });

    assert.equal(told('2026-03-03 10:00'), true);
    assert.equal(told('2026-03-03 10:01'), false);
    assert.equal(admissionNoticeInTime({ admittedAt }), undefined);
  });

  it('give a fallback day of liability: three days, four after noon', () => {
    assert.equal(fallbackLiabilityOn(time('2026-03-09 14:10')), '2026-03-13');
    assert.equal(fallbackLiabilityOn(time('2026-03-09 12:00')), '2026-03-12');
    assert.equal(fallbackLiabilityOn(undefined), undefined);
  });

  it('are not of tomorrow, and not before the admission', () => {
    const tomorrow = record({ dischargeReadyNoticeAt: time('2026-03-11 08:00') });
    const before = record({
      admittedAt: time('2026-03-05 08:00'),
      admissionNoticeAt: time('2026-03-04 08:00'),
    });

    assert.equal(codeOf(atHealthCentre(), tomorrow), 'dischargeTimes');
    assert.equal(codeOf(atHealthCentre(), before), 'dischargeTimes');
  });

  it('belong to a discharge alone', () => {
    const other: SipCase = { ...atHealthCentre(), legalBasis: 'solHsl' };

    assert.equal(codeOf(other, record()), 'notADischarge');
  });
});

const callOn = (date: Day): MoveOf<'callAtDischarge'> => ({
  ...callBeforeAnswer,
  proposedTimes: [{ start: wallTime(date, '09:00'), end: wallTime(date, '10:00') }],
});

describe('The kallelse of a discharge', () => {
  it('is sent by the named fixed care contact in open care, and by nobody else (R12)', () => {
    assert.equal(codeOf(sending(atSocialServices()), summons, olle), 'onlyCareContactCalls');
    assert.equal(codeOf(sending(atWard()), summons, nils), 'onlyCareContactCalls');
    assert.equal(codeOf(sending(atHealthCentre()), summons), 'careContactMissing');
    assert.equal(codeOf(atSocialServices(), callBeforeAnswer, olle), 'onlyCareContactCalls');
    assert.equal(codeOf(withCareContact(), callBeforeAnswer), undefined);
  });

  it('proposes no time that has passed, and a weekend or a holiday only on purpose', () => {
    const saturday = callOn(day('2026-03-14'));
    const seenTimes = saturday.proposedTimes.map(({ start }) => start);

    assert.equal(codeOf(withCareContact(), callOn(day('2026-03-01'))), 'timeHasPassed');
    assert.equal(codeOf(withCareContact(), saturday), 'closedDay');
    assert.equal(codeOf(withCareContact(), { ...saturday, seenTimes }), undefined);
  });

  it('has its fixed care contact in region-financed open care (R12)', () => {
    const elsewhere = {
      kind: 'recordDischarge',
      facts: {},
      careContact: { unitId: homeCare, name: 'Hanna' },
    } as const;

    assert.equal(codeOf(atHealthCentre(), elsewhere), 'careContactUnit');
    assert.equal(codeOf(atWard(), { kind: 'askToCall', unitId: homeCare }, nils), 'careContactUnit');
    assert.equal(codeOf(asked(), { kind: 'askToCall', unitId: healthCentre }, nils), 'alreadyAsked');
  });

  it('is asked for by others; whoever takes it carries the case (R12)', () => {
    const taken = after(asked(), { kind: 'takeCall', name: 'Lisa' }, vera, '2026-03-09 16:00');

    assert.equal(standing(asked())?.request?.state, 'asked');
    assert.equal(taken.convener.unitId, healthCentre);
    assert.equal(taken.discharge?.initiator?.person, nils.person);
    assert.equal(standing(taken)?.maySend, true);
    assert.equal(codeOf(taken, { kind: 'takeCall', name: 'Lisa' }), 'alreadyAnswered');
  });

  it('takes no link with it to another unit: the cases that it was to meet with hear that it is gone (R12, R68)', () => {
    const linked = { ...asked(), linked: [{ caseId: caseId('case-bea'), ref: caseRef('SIP-AAAAA2') }] };
    const take = { kind: 'takeCall', name: 'Lisa' } as const;
    const taken = after(linked, take, vera, '2026-03-09 16:00');

    assert.equal(taken.linked, undefined);
    assert.deepEqual(
      followUpsOf(linked, taken, take).filter((effect) => effect.do === 'inLinked'),
      [{ do: 'inLinked', what: 'unlink', caseId: 'case-bea' }],
    );
  });

  it('is asked for without a word of whom it is about, and nothing prepared comes along unconsented (R12, R15)', () => {
    const prepared = after(atWard(), preparation, nils, '2026-03-09 14:00');
    const request = after(prepared, { kind: 'askToCall', unitId: healthCentre }, nils, '2026-03-09 15:00');
    const taken = after(request, { kind: 'takeCall', name: 'Lisa' }, vera, '2026-03-09 16:00');

    const card = JSON.stringify(disclose({ sipCase: request, world, names: {} }, { as: 'careContact' }));
    assert.ok(!/Alex|berätta|20140102/.test(card), card);
    assert.deepEqual(Object.keys(taken.sealed.individual), ['name', 'personnummer']);
    assert.deepEqual(taken.sealed.preparation, {});
    assert.deepEqual(taken.sealed.people, []);
  });

  it('may be said no to by the unit that is asked, and only by that one (R12)', () => {
    assert.equal(codeOf(asked(), { kind: 'declineCall' }, hanna), 'notYours');
    const declined = after(asked(), { kind: 'declineCall' }, vera, '2026-03-09 16:00');
    assert.equal(standing(declined)?.request?.state, 'notOurs');
  });

  it('is sent by SoL and HSL with a reason, which is kept; then the consent is needed (R12, R15)', () => {
    const bySol: Move = { kind: 'callBySolHsl', reason: 'Vårdcentralen svarar inte' };
    const changed = after(atSocialServices(), bySol, olle, '2026-03-10');

    assert.equal(
      codeOf(atSocialServices(), { kind: 'callBySolHsl', reason: ' ' }, olle),
      'solHslNeedsReason',
    );
    assert.deepEqual([changed.legalBasis, changed.warned], ['solHsl', ['R12']]);
    assert.equal(changed.sealed.reasons?.R12, 'Vårdcentralen svarar inte');
    assert.equal(codeOf(sending(changed), summons, olle), 'consentMissing');
  });

  it('alerts the chief of the open care unit while no fixed care contact is named (R13)', () => {
    assert.equal(standing(readyAt('2026-03-09 14:10'))?.careContact, undefined);
    assert.equal(standing(withCareContact())?.careContact?.name, 'Lisa');
  });

  it('must reach open care where municipal health care is needed (R49)', () => {
    assert.equal(openCarePart(withCareContact(), world), 'takesPart');
    assert.equal(openCarePart(atSocialServices(), world), 'missing');
    assert.equal(openCarePart({ ...atSocialServices(), sides: ['socialServices'] }, world), 'notNeeded');
  });
});

describe('A call before the individual has answered', () => {
  it('needs a reason, which is kept, and makes no plan (R15)', () => {
    const called = after(withCareContact(), callBeforeAnswer, vera, '2026-03-10');

    assert.equal(codeOf(withCareContact(), { ...callBeforeAnswer, reason: '' }), 'callNeedsReason');
    assert.deepEqual([called.state, called.warned], ['called', ['R15']]);
    assert.equal(codeOf({ ...called, state: 'meetingHeld' }, { kind: 'activatePlan' }), 'planNeedsConsent');
  });

  it('goes to obliged units once each, and to none of the excepted (R15, R16)', () => {
    const sipCase = withCareContact();
    const excepted = { ...sipCase, scope: { ...sipCase.scope, exceptUnitIds: [homeCare] } };
    const twice = [...callBeforeAnswer.recipients, ...callBeforeAnswer.recipients];

    assert.equal(codeOf(excepted, callBeforeAnswer), 'consentExcludes');
    assert.equal(codeOf(sipCase, { ...callBeforeAnswer, recipients: [] }), 'noRecipients');
    assert.equal(codeOf(sipCase, { ...callBeforeAnswer, recipients: twice }), 'outsideConsent');
  });

  it('tells the called unit nothing of the person, also after its yes (R15)', () => {
    const prepared = after(withCareContact(), preparation, vera, '2026-03-10');
    const called = after(prepared, callBeforeAnswer, vera, '2026-03-10');
    const yes = after(called, { kind: 'acceptSummons', recipientId: home, worksOn: [] }, hanna, '2026-03-10');
    const seen = { sipCase: yes, world, names: {} };

    assert.equal(disclose(seen, { as: 'participant', recipientId: home }), undefined);
    assert.equal(disclose(seen, { as: 'dispatcher', recipientId: home }), undefined);
  });
});

describe('A no to a SIP at a discharge', () => {
  const no: Move = { kind: 'refuseSip', on: day('2026-03-10') };

  it('takes the kallelse back and keeps the duties going, never closing the case (R25)', () => {
    const called = after(withCareContact(), callBeforeAnswer, vera, '2026-03-10');
    const refused = after(called, no, vera, '2026-03-10');
    const marked = after(refused, { kind: 'markDuty', duty: 'informationTransfer' }, vera, '2026-03-11');

    assert.equal(refused.state, 'consentRefused');
    assert.ok(refused.recipients.every(({ state }) => state === 'withdrawn'));
    assert.deepEqual(
      standing(marked)?.duties.map(({ duty, done }) => `${duty} ${String(done)}`),
      ['admissionNotice true', 'readyNotice true', 'informationTransfer true', 'ownPlanning false'],
    );
  });

  it('lets the times still be entered, and a new yes be asked for (R25)', () => {
    const refused = after(atHealthCentre(), no, vera, '2026-03-10');

    assert.equal(codeOf(refused, record(astridsTimes)), undefined);
    assert.equal(codeOf(refused, { kind: 'askConsentAgain' }), undefined);
    assert.equal(codeOf(atHealthCentre(), { kind: 'refuseSip', on: day('2026-03-11') }), 'consentOfTomorrow');
  });
});
