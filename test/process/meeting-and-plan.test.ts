/** SIP-möte, plan, Följ upp and Avsluta. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Actor } from '../../src/process/actor.js';
import { missingSides } from '../../src/process/machines/minimum.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  booking,
  bup,
  bupTask,
  centre,
  hold,
  refusal,
  schoolTask,
  theMeeting,
  world,
} from '../support/a-case.js';
import { clock, rut, sara, system } from '../support/people.js';
import { oneOfEach } from '../support/moves.js';

const codeOf = (sipCase: SipCase, move: Move, at: string, actor: Actor = sara) =>
  refusal(sipCase, move, actor, at)?.code;
const bookable = () => alexBefore('bookMeeting');
const slotOn = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });

describe('Booking', () => {
  const days: readonly [string, string | undefined, string | undefined][] = [
    ['2026-03-25', undefined, undefined],
    ['2026-03-26', undefined, 'laterThanGoal'],
    ['2026-03-26', 'Skollov', undefined],
    ['2026-03-26', '  ', 'laterThanGoal'],
  ];
  for (const [date, reason, code] of days) {
    it(`of ${date}${reason?.trim() ? ' with a reason' : ''} is ${code ? 'asked why it is late' : 'let through'} (R30)`, () => {
      assert.equal(codeOf(bookable(), booking(date, reason), '2026-03-06'), code);
    });
  }

  it('keeps the reason where one was needed, and only there (R30)', () => {
    const late = after(bookable(), booking('2026-03-27', 'Skollov'), sara, '2026-03-06');
    const inTime = after(bookable(), booking('2026-03-19', 'Skollov'), sara, '2026-03-06');

    assert.deepEqual([late.warned, late.sealed.reasons], [['R30'], { R30: 'Skollov' }]);
    assert.deepEqual([inTime.warned, inTime.sealed.reasons], [undefined, undefined]);
  });

  it('keeps no reason once the meeting is within the aim again (R30)', () => {
    const before = alexBefore('bookMeeting');
    const sipCase = { ...before, sealed: { ...before.sealed, reasons: { R30: 'Skollov', R34: 'Kan inte' } } };
    const asked = after(sipCase, oneOfEach.bookMeeting, sara, '2026-03-11');
    const { meetingId } = oneOfEach.bookMeeting;
    const known = { kind: 'meetingBooked', meetingId, eventId: 'e' } as const;

    // Until the calendar has it, the one before may stand again.
    assert.equal(asked.sealed.reasons?.R30, 'Skollov');
    assert.deepEqual(after(asked, known, system, '2026-03-11').sealed.reasons, { R34: 'Kan inte' });
  });

  it('has no aim of three weeks for somebody older, nor for a förmöte (R30)', () => {
    const late = booking('2026-04-20') as MoveOf<'bookMeeting'>;

    assert.equal(codeOf({ ...bookable(), young: false }, late, '2026-03-06'), undefined);
    assert.equal(codeOf(bookable(), { ...late, meetingKind: 'preMeeting' }, '2026-03-06'), undefined);
  });

  it('waits for both sides to have said yes; only obliged units make a side (R28)', () => {
    const silent = alexBefore('acknowledge');
    const dentist = {
      ...world,
      units: world.units.map((unit) => ({ ...unit, obliged: unit.kind === 'school' })),
    };

    assert.deepEqual(refusal(silent, booking(), sara, '2026-03-06')?.missing, ['regionalSide']);
    assert.deepEqual(missingSides(bookable(), world), []);
    assert.deepEqual(missingSides(bookable(), dentist), ['regionalSide']);
  });

  it('is for a time ahead, and one at a time', () => {
    const booked = after(bookable(), booking(), sara, '2026-03-06');

    assert.equal(codeOf(bookable(), booking('2026-03-05'), '2026-03-06'), 'timeHasPassed');
    assert.equal(
      codeOf(booked, { ...(booking() as MoveOf<'bookMeeting'>), meetingId: meetingId('m-2') }, '2026-03-06'),
      'notNow',
    );
  });

  it('that fails is tried again with the same meeting, while its time is ahead', () => {
    const failed = after(
      after(bookable(), booking(), sara, '2026-03-06'),
      { kind: 'bookingFailed', meetingId: theMeeting },
      system,
      '2026-03-06',
    );
    const retry: Move = { kind: 'retryBooking', meetingId: theMeeting };

    assert.equal(after(failed, retry, sara, '2026-03-06').meetings[0]?.state, 'booking');
    assert.equal(codeOf(failed, retry, '2026-03-20'), 'timeHasPassed');
  });

  it('of another time calls off the one that stands, and nothing else', () => {
    const booked = alexBefore('holdMeeting');
    const rebook = {
      kind: 'rebookMeeting',
      meetingId: meetingId('m-2'),
      oldMeetingId: theMeeting,
      slot: slotOn('2026-03-20'),
    } as const;
    const moved = after(booked, rebook, sara, '2026-03-10');

    assert.deepEqual(
      moved.meetings.map(({ state, eventId }) => [state, eventId]),
      [
        ['cancelled', 'e-1'],
        ['booking', undefined],
      ],
    );
    assert.equal(
      codeOf(booked, { ...rebook, oldMeetingId: meetingId('m-9') }, '2026-03-10'),
      'unknownSubject',
    );
    assert.equal(codeOf(moved, { ...rebook, meetingId: meetingId('m-3') }, '2026-03-10'), 'unknownSubject');
  });
});

describe('The meeting', () => {
  it("has a reason for the individual's absence (R33)", () => {
    const booked = alexBefore('holdMeeting');

    assert.equal(
      codeOf(booked, hold({ individualPresent: false }), '2026-03-19 10:05'),
      'absenceNeedsReason',
    );
    assert.equal(
      codeOf(
        booked,
        hold({ individualPresent: false, individualAbsentReason: 'Orkade inte' }),
        '2026-03-19 10:05',
      ),
      undefined,
    );
  });

  it('is not held before it has begun', () => {
    assert.equal(codeOf(alexBefore('holdMeeting'), hold(), '2026-03-19 08:59'), 'meetingNotYet');
  });

  it('settles who came: absence of the obliged is a suggested deviation, of the invited it is not (R47)', () => {
    const held = after(alexBefore('holdMeeting'), hold({ present: [centre] }), sara, '2026-03-19 10:05');

    assert.deepEqual(
      held.recipients.map(({ state }) => state),
      ['absent', 'attended', 'absent'],
    );
    assert.deepEqual(
      held.deviations.map(({ trigger, recipientId }) => [trigger, recipientId]),
      [['absence', bup]],
    );
  });

  it('counts whoever came, also without having answered, and leaves nobody waiting', () => {
    const booked = alexBefore('holdMeeting');
    const silent = {
      ...booked,
      recipients: booked.recipients.map((each) => ({ ...each, state: 'sent' as const })),
    };
    const held = after(silent, hold({ present: [bup] }), sara, '2026-03-19 10:05');

    assert.deepEqual(
      held.recipients.map(({ state }) => state),
      ['attended', 'absent', 'absent'],
    );
  });

  it('called förmöte leads on to the SIP meeting', () => {
    const early = { ...(booking('2026-03-10') as MoveOf<'bookMeeting'>), meetingKind: 'preMeeting' as const };
    const booked = after(
      after(bookable(), early, sara, '2026-03-06'),
      { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' },
      system,
      '2026-03-06',
    );
    const held = after(booked, hold(), sara, '2026-03-10 10:00');

    assert.deepEqual([held.state, held.recipients[0]?.state], ['called', 'confirmed']);
  });
});

describe('The plan', () => {
  const planned = () => alexBefore('activatePlan');
  const with_ = (change: Partial<SipCase>, texts: Partial<SipCase['sealed']['plan']> = {}): SipCase => {
    const sipCase = planned();
    return {
      ...sipCase,
      ...change,
      sealed: { ...sipCase.sealed, plan: { ...sipCase.sealed.plan, ...texts } },
    };
  };
  const { planOwnerUnitId: _owner, ...ownerless } = planned();
  const { followUpOn: _day, ...dayless } = planned();
  const { thirdPartyActions: _others, ...unasked } = planned().sealed.plan;

  const lacks: readonly [string, SipCase, string][] = [
    ['needs (R31)', with_({}, { needs: [] }), 'needs'],
    ['measures (R31)', with_({ tasks: [] }), 'measures'],
    [
      'actions by others, if only "inga"',
      { ...planned(), sealed: { ...planned().sealed, plan: unasked } },
      'thirdPartyActions',
    ],
    ['a principal with the overall responsibility (R31, R55)', ownerless, 'planOwner'],
    ['a follow-up date (R55)', dayless, 'followUpDate'],
    ['a follow-up date that lies ahead (R55)', with_({ followUpOn: day('2026-03-19') }), 'followUpDate'],
  ];
  for (const [what, sipCase, item] of lacks) {
    it(`does not begin without ${what} (R31, R55)`, () => {
      const refused = refusal(sipCase, { kind: 'activatePlan' }, sara, '2026-03-19 11:00');

      assert.deepEqual([refused?.code, refused?.missing], ['planIncomplete', [item]]);
    });
  }

  it('asks for a reason without own actions, contacts or measures of both principals (R32)', () => {
    const bare = with_(
      { tasks: planned().tasks.filter(({ id }) => id === schoolTask) },
      { ownActions: [], contacts: [] },
    );
    const refused = refusal(bare, { kind: 'activatePlan' }, sara, '2026-03-19 11:00');

    assert.deepEqual(
      [refused?.code, refused?.missing],
      ['planNeedsReason', ['ownActions', 'contacts', 'measuresPerPrincipal']],
    );
    assert.equal(codeOf(bare, { kind: 'activatePlan', reason: ' ' }, '2026-03-19 11:00'), 'planNeedsReason');
    const active = after(
      bare,
      { kind: 'activatePlan', reason: 'Regionen återkommer' },
      sara,
      '2026-03-19 11:00',
    );
    assert.deepEqual([active.state, active.sealed.reasons], ['planActive', { R32: 'Regionen återkommer' }]);
  });

  it('that is late is reminded of after the working days of the setting (R54)', () => {
    const held = alexBefore('savePlan');

    assert.equal(codeOf(held, { kind: 'remindPlan' }, '2026-03-26 07:59', clock), 'notNow');
    assert.equal(codeOf(held, { kind: 'remindPlan' }, '2026-03-26 08:00', clock), undefined);
  });

  it('is given to the individual as a copy, and when is known (R57)', () => {
    const given = after(
      alexBefore('followUpFallsDue'),
      { kind: 'giveCopy', on: day('2026-03-20') },
      sara,
      '2026-03-20',
    );

    assert.equal(given.copyGivenOn, '2026-03-20');
  });
});

describe('The follow-up', () => {
  const held = (facts: Partial<MoveOf<'holdFollowUp'>> = {}): Move => ({
    kind: 'holdFollowUp',
    results: [],
    ...facts,
  });

  it('goes on with a next day that lies ahead, or waits to be closed (R55)', () => {
    const due = alexAtEnd();

    assert.equal(
      after(due, held({ nextFollowUpOn: day('2026-09-03') }), sara, '2026-04-23 10:00').state,
      'planActive',
    );
    assert.equal(after(due, held(), sara, '2026-04-23 10:00').state, 'followUpHeld');
    assert.equal(
      codeOf(due, held({ nextFollowUpOn: day('2026-04-23') }), '2026-04-23 10:00'),
      'followUpDateMissing',
    );
  });

  it('that is missed is suggested as a deviation each time, and let be once held', () => {
    const missed = after(alexAtEnd(), { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00');
    const heldLate = after(missed, held({ nextFollowUpOn: day('2026-05-28') }), rut, '2026-05-07');
    const dueAgain = after(heldLate, { kind: 'followUpFallsDue' }, clock, '2026-05-28 08:00');
    const missedAgain = after(dueAgain, { kind: 'escalateFollowUp' }, clock, '2026-06-04 08:00');

    assert.deepEqual(
      heldLate.deviations.map(({ state }) => state),
      ['dismissed'],
    );
    assert.deepEqual(
      missedAgain.deviations.map(({ state }) => state),
      ['dismissed', 'prompted'],
    );
  });

  it('settles the measures that are done', () => {
    const done = after(
      alexAtEnd(),
      held({
        results: [
          { taskId: bupTask, done: 'yes' },
          { taskId: schoolTask, done: 'partly' },
        ],
      }),
      sara,
      '2026-04-23',
    );

    assert.deepEqual(
      done.tasks.map(({ state }) => state),
      ['done', 'open'],
    );
  });
});

describe('Closing', () => {
  const close = (facts: Partial<MoveOf<'close'>> = {}): Move => ({
    kind: 'close',
    reason: 'goalsReached',
    evaluation: 'Bättre',
    handOverOpenTasks: true,
    ...facts,
  });

  it('has reason, date and evaluation, and hands over what is open (R59)', () => {
    const closed = after(alexAtEnd(), close(), sara, '2026-09-03');

    assert.equal(codeOf(alexAtEnd(), close({ evaluation: ' ' }), '2026-09-03'), 'closingIncomplete');
    assert.equal(codeOf(alexAtEnd(), close({ handOverOpenTasks: false }), '2026-09-03'), 'openTasks');
    assert.deepEqual(
      [closed.closing, closed.tasks.map(({ state }) => state)],
      [{ reason: 'goalsReached', on: '2026-09-03' }, ['handedOver', 'handedOver']],
    );
  });

  it('of a paused plan also hands over what is open (R59)', () => {
    const paused = after(alexAtEnd(), { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-04-24');

    assert.equal(
      codeOf(paused, close({ handOverOpenTasks: false, reason: 'consentWithdrawn' }), '2026-04-24'),
      'openTasks',
    );
    assert.equal(codeOf(paused, close({ reason: 'consentWithdrawn' }), '2026-04-24'), undefined);
  });

  it('calls off a meeting, also one whose booking failed', () => {
    const failed = after(
      after(bookable(), booking(), sara, '2026-03-06'),
      { kind: 'bookingFailed', meetingId: theMeeting },
      system,
      '2026-03-06',
    );

    assert.equal(
      after(failed, close({ reason: 'moved' }), sara, '2026-03-07').meetings[0]?.state,
      'cancelled',
    );
  });

  it('lets a suggested deviation still be registered, with its number', () => {
    const missed = after(alexAtEnd(), { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00');
    const closed = after(missed, close(), sara, '2026-05-01');
    const drafted = after(
      closed,
      {
        kind: 'draftDeviation',
        deviationId: missed.deviations[0]!.id,
        texts: { whatHappened: 'Ingen uppföljning' },
      },
      sara,
      '2026-05-02',
    );
    const registered = after(
      drafted,
      { kind: 'registerDeviation', deviationId: missed.deviations[0]!.id, medControlId: 'MC-7' },
      sara,
      '2026-05-02',
    );

    assert.deepEqual(
      registered.deviations.map(({ state, medControlId }) => [state, medControlId]),
      [['registered', 'MC-7']],
    );
  });
});
