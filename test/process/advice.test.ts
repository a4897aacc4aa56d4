/** Advice (type A): once, at the right step, and never a stop. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { adviceFor, adviceTable, type AdviceId } from '../../src/process/advice.js';
import { decide } from '../../src/process/decide.js';
import { deviationId } from '../../src/process/ids.js';
import type { CaseState, MeetingForm, Side, SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, born, refusal, summons, when, world } from '../support/a-case.js';
import { maja, sara } from '../support/people.js';

const inState = (state: CaseState, changes: Partial<SipCase> = {}): SipCase => ({
  ...born(),
  state,
  ...changes,
});
const sides = (...names: Side[]) => ({ sides: names });
const meetingIn = (form: MeetingForm): SipCase => {
  const booked = alexBefore('holdMeeting');
  return { ...booked, meetings: booked.meetings.map((meeting) => ({ ...meeting, form })) };
};
const deviation = {
  id: deviationId('d1'),
  trigger: 'noAnswer',
  state: 'prompted',
  stay: { since: born().startedAt, fired: [] },
} as const;

interface Around {
  readonly at: SipCase;
  readonly notAt: SipCase;
}

// prettier-ignore
const around: Readonly<Record<AdviceId, Around>> = {
  childAtRisk: { at: inState('preparing'), notAt: inState('preparing', { ageGroup: 'adult' }) },
  lssPlan: { at: inState('preparing', sides('socialServices', 'regionalHealth')), notAt: inState('preparing') },
  placement: { at: inState('preparing', sides('socialServices')), notAt: inState('called', sides('socialServices')) },
  oralHealth: { at: inState('preparing'), notAt: inState('called') },
  careContact: { at: inState('preparing'), notAt: inState('preparing', sides('school', 'socialServices')) },
  interpreter: { at: inState('preparing'), notAt: inState('meetingBooked') },
  relatedPlans: { at: inState('obtainingConsent'), notAt: inState('planActive') },
  laterOffer: { at: inState('consentRefused'), notAt: inState('preparing') },
  noRegionalContact: { at: inState('readyToCall'), notAt: alexBefore('sendSummons') },
  openCare: { at: inState('called', { decision: 'D2', ...sides('municipalHealth') }), notAt: inState('called', sides('municipalHealth')) },
  notEnrolled: { at: inState('readyToCall'), notAt: inState('called') },
  onlyNeeded: { at: inState('readyToCall'), notAt: inState('preparing') },
  preMeeting: { at: inState('called'), notAt: inState('meetingBooked') },
  preparedAnswers: { at: inState('meetingBooked'), notAt: inState('meetingHeld') },
  videoClosed: { at: meetingIn('video'), notAt: meetingIn('inPerson') },
  videoKnown: { at: meetingIn('hybrid'), notAt: meetingIn('phone') },
  documentPreparation: { at: inState('readyToCall'), notAt: inState('preparing') },
  documentMeeting: { at: inState('meetingHeld'), notAt: inState('meetingBooked') },
  documentFollowUp: { at: inState('followUpHeld', { followUpsHeld: 1 }), notAt: inState('planActive') },
  seriousEvent: { at: inState('meetingHeld', { deviations: [deviation] }), notAt: inState('meetingHeld') },
  samsaCase: { at: inState('preparing'), notAt: inState('called') },
  samsaSummons: { at: inState('called', { inSamsa: true }), notAt: inState('called', { inSamsa: false }) },
  samsaPlan: { at: inState('planActive', { inSamsa: true }), notAt: inState('planActive') },
};

function isGiven(advice: AdviceId): void {
  const { at, notAt } = around[advice];
  assert.ok(adviceFor(at, world).includes(advice));
  assert.ok(!adviceFor(notAt, world).includes(advice));
}

describe('Advice', () => {
  it('a report of concern is thought of when a child is prepared for (R66)', () => isGiven('childAtRisk'));
  it('a plan under LSS is asked about where social services take part (R9)', () => isGiven('lssPlan'));
  it('the cost of a placement is settled before the meeting (R37)', () => isGiven('placement'));
  it('oral health is asked about in the preparation (R38)', () => isGiven('oralHealth'));
  it('a fixed care contact is asked about where regional care takes part (R74)', () =>
    isGiven('careContact'));
  it('an interpreter is thought of in the preparation', () => isGiven('interpreter'));
  it('other plans are asked about in the preparation', () => isGiven('relatedPlans'));
  it('somebody who says no is told that a SIP may be offered later and early (R10)', () =>
    isGiven('laterOffer'));
  it('with no contact in the region the health centre is the one to call (R44)', () =>
    isGiven('noRegionalContact'));
  it('open care is called to a discharge with municipal health care, by whatever act it is called (R49)', () =>
    isGiven('openCare'));
  it('a unit where the person is not enrolled may be called (R48)', () => isGiven('notEnrolled'));
  it('only what the question needs is shared (R26)', () => isGiven('onlyNeeded'));
  it('a pre-meeting is offered before the meeting is booked (R36)', () => isGiven('preMeeting'));
  it('those called are asked for answers and mandate (R46)', () => isGiven('preparedAnswers'));
  it('before a meeting on video, nothing is to be recorded and somebody lets in those who are to be there (R50)', () =>
    isGiven('videoClosed'));
  it('before a meeting on video, it is decided how each one is known (R51)', () => isGiven('videoKnown'));
  it('about video is given neither before a meeting is booked nor after it was held (R50, R51)', () => {
    const form = alexBefore('holdMeeting');
    for (const state of ['called', 'meetingHeld'] as const) {
      const given = adviceFor({ ...form, state }, world);
      assert.ok(!given.includes('videoClosed') && !given.includes('videoKnown'), state);
    }
  });
  it('the preparation is documented in the own record (R58)', () => isGiven('documentPreparation'));
  it('the meeting is documented in the own record (R58)', () => isGiven('documentMeeting'));
  it('a follow-up is documented in the own record (R58)', () => isGiven('documentFollowUp'));
  it('misconduct and harm are reported in the usual way too (R65)', () => isGiven('seriousEvent'));
  it('the case is set up in SAMSA first (R71)', () => isGiven('samsaCase'));
  it('a summons that SAMSA carries is entered there (R71)', () => isGiven('samsaSummons'));
  it('a plan that SAMSA carries is entered there (R71)', () => isGiven('samsaPlan'));

  it('has each row once', () => {
    assert.deepEqual(adviceTable.map(({ id }) => id).sort(), Object.keys(around).sort());
  });

  it('that is settled never comes again, whatever is answered later', () => {
    const settle = (answer: 'done' | 'notNeeded') =>
      ({ kind: 'settleAdvice', answers: [{ advice: 'interpreter', answer }] }) as const;
    const once = after(born(), settle('done'), sara, '2026-03-02 10:00');
    const twice = after(once, settle('notNeeded'), sara, '2026-03-03 10:00');

    assert.ok(!adviceFor(once, world).includes('interpreter'));
    assert.deepEqual(twice.advice, [{ id: 'interpreter', answer: 'done', on: '2026-03-02' }]);
  });

  it('is settled by those who carry the case only, and stops nothing', () => {
    const move = { kind: 'settleAdvice', answers: [{ advice: 'interpreter', answer: 'done' }] } as const;

    assert.equal(refusal(born(), move, maja, '2026-03-02 10:00')?.code, 'notYours');
    assert.ok(adviceFor(alexBefore('sendSummons'), world).length > 0);
    assert.ok(decide(alexBefore('sendSummons'), summons, sara, when('2026-03-04'), world).ok);
  });

  it('of a closed case is none', () => {
    assert.deepEqual(adviceFor(inState('closed', { deviations: [deviation] }), world), []);
  });
});

describe('SAMSA', () => {
  const elsewhere = { ...summons, inSamsa: false } as typeof summons;

  it('is where a SIP is made, unless there is a reason (R71)', () => {
    assert.equal(refusal(alexBefore('sendSummons'), elsewhere, sara, '2026-03-04')?.code, 'samsaNeedsReason');
  });

  it('is gone past with a reason that is kept under seal (R71)', () => {
    const move = { ...elsewhere, notInSamsaReason: ' Skolan har inte SAMSA ' } as typeof summons;
    const sent = after(alexBefore('sendSummons'), move, sara, '2026-03-04');

    assert.equal(sent.inSamsa, false);
    assert.deepEqual(sent.warned, ['R71']);
    assert.equal(sent.sealed.reasons?.R71, 'Skolan har inte SAMSA');
  });

  it('is asked for a reason once: a second call goes with the one that was given (R71)', () => {
    const move = { ...elsewhere, notInSamsaReason: 'Skolan har inte SAMSA' } as typeof summons;
    const sent = after(alexBefore('sendSummons'), move, sara, '2026-03-04');

    assert.notEqual(refusal(sent, elsewhere, sara, '2026-03-05')?.code, 'samsaNeedsReason');
  });
});
