/** What did not come is suggested as a deviation when its time has passed, once, and to nobody's blame (domain 7.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { day } from '../../src/process/ids.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import type { World } from '../../src/process/world.js';
import { after, alexBefore, bup, bupTask, centre, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { anna, bupDesk, bupEast, clock, maja, sara, vera } from '../support/people.js';

const called = () => alexBefore('acknowledge');
const dueOf = (sipCase: SipCase, kind: MoveKind, id?: string, around: World = world) =>
  dueMoves(sipCase, around).find(
    ({ move }) => move.kind === kind && (!id || Object.values(move).includes(id)),
  )?.at;
const told = ({ deviations }: SipCase) => deviations.map(({ trigger, state }) => [trigger, state]);

describe('A summons without a receipt (T1)', () => {
  const noReceipt: Move = { kind: 'reportNoReceipt', recipientId: centre };
  const unread = () => after(called(), noReceipt, clock, '2026-03-10 08:00');

  it('is told to the chief when the hours of the setting have passed while the unit was open, and the next working day suggested as a deviation', () => {
    assert.equal(dueOf(called(), 'tellChiefNoReceipt', centre), at(day('2026-03-09'), '15:00'));
    assert.equal(dueOf(called(), 'reportNoReceipt', centre), at(day('2026-03-10'), '08:00'));
    const hurried = called();
    const sooner = { ...hurried, settings: { ...hurried.settings, receiptHours: 7 } };
    assert.equal(dueOf(sooner, 'tellChiefNoReceipt', centre), at(day('2026-03-04'), '17:00'));
    assert.equal(dueOf(sooner, 'reportNoReceipt', centre), at(day('2026-03-05'), '09:00'));
    assert.deepEqual(told(unread()), [['noReceipt', 'prompted']]);
  });

  it('is not suggested before the unit has been open since its chief was told', () => {
    const afternoon = [{ from: '13.00', to: '17.00' }];
    const hours = [afternoon, [], afternoon, [], afternoon, [], []];
    const seldomOpen = { ...world, units: world.units.map((unit) => ({ ...unit, openingHours: hours })) };
    const long = called();
    const given = long.recipients.map((one) => ({ ...one, answerBy: day('2026-03-31') }));
    const sipCase = { ...long, recipients: given, settings: { ...long.settings, receiptHours: 8 } };
    assert.equal(dueOf(sipCase, 'tellChiefNoReceipt', centre, seldomOpen), at(day('2026-03-06'), '17:00'));
    assert.equal(dueOf(sipCase, 'reportNoReceipt', centre, seldomOpen), at(day('2026-03-09'), '14:00'));
    const often = { ...sipCase, settings: { ...long.settings, receiptHours: 4 } };
    assert.equal(dueOf(often, 'tellChiefNoReceipt', centre, seldomOpen), at(day('2026-03-04'), '17:00'));
    assert.equal(dueOf(often, 'reportNoReceipt', centre, seldomOpen), at(day('2026-03-06'), '14:00'));
  });

  it('that was suggested before the chief was told is not told of afterwards', () => {
    const sipCase = unread();
    assert.deepEqual(sipCase.recipients.find(({ id }) => id === centre)?.stay.fired, ['reportNoReceipt']);
    assert.equal(dueOf(sipCase, 'tellChiefNoReceipt', centre), undefined);
    assert.equal(dueOf(called(), 'tellChiefNoReceipt', centre), at(day('2026-03-09'), '15:00'));
  });

  it('that would be suggested after the last day to answer is told of by that day alone', () => {
    const shortly = called();
    const onLast = shortly.recipients.map((one) => ({ ...one, answerBy: day('2026-03-09') }));
    const sooner = { ...shortly, recipients: onLast };
    assert.equal(dueOf(sooner, 'tellChiefNoReceipt', centre), at(day('2026-03-09'), '15:00'));
    assert.equal(dueOf(sooner, 'reportNoReceipt', centre), undefined);
  });

  it('is not suggested of a unit that has acknowledged, of one that cannot be written to, or where identity is protected', () => {
    const read = after(called(), { kind: 'acknowledge', recipientId: centre }, vera, '2026-03-05');
    const withoutDoors = {
      ...world,
      units: world.units.map((unit) => ({ ...unit, channel: null, mail: null })),
    };
    const hidden = after(called(), oneOfEach.protectIdentity, sara, '2026-03-05');

    assert.equal(dueOf(read, 'reportNoReceipt', centre), undefined);
    assert.equal(dueOf(called(), 'reportNoReceipt', centre, withoutDoors), undefined);
    assert.equal(dueOf(hidden, 'reportNoReceipt', centre), undefined);
    assert.equal(dueOf(read, 'tellChiefNoReceipt', centre), undefined);
    assert.equal(dueOf(hidden, 'tellChiefNoReceipt', centre), undefined);
  });

  it('goes on as the same suggestion when no answer comes either (T2): never two of one silence', () => {
    const silent = after(unread(), { kind: 'reportNoAnswer', recipientId: centre }, clock, '2026-03-13');
    const draft: Move = {
      kind: 'draftDeviation',
      deviationId: unread().deviations[0]!.id,
      texts: { whatHappened: 'Ingen kvittens' },
    };
    const begun = after(unread(), draft, sara, '2026-03-10');
    const silentThen = after(begun, { kind: 'reportNoAnswer', recipientId: centre }, clock, '2026-03-13');

    assert.deepEqual(told(silent), [['noAnswer', 'prompted']]);
    assert.equal(silent.deviations[0]?.missedOn, '2026-03-11');
    // What somebody has begun to write stays what it was about.
    assert.deepEqual(told(silentThen), [['noReceipt', 'drafted']]);
  });
});

describe('A summons at the wrong unit (T4, R42, R43)', () => {
  const back = () => {
    const routed = after(
      called(),
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-05',
    );
    return after(routed, { kind: 'handBack', recipientId: bup }, maja, '2026-03-06');
  };
  const silence: Move = { kind: 'reportNoAnswer', recipientId: bup };

  it('that came back, and for which no other was found, is told as that and not as silence', () => {
    const silent = after(back(), silence, clock, '2026-03-13');

    assert.deepEqual(told(silent), [['wrongUnit', 'prompted']]);
    assert.equal(silent.deviations[0]?.unitId, bupDesk);
  });

  it('that was passed on again is with the next unit', () => {
    const again = after(
      back(),
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-09',
    );

    const silent = after(again, { kind: 'returnToFirst', recipientId: bup }, clock, '2026-03-16');
    assert.deepEqual(told(silent), [['noAnswer', 'prompted']]);
    assert.equal(silent.deviations[0]?.unitId, bupEast);
  });
});

describe("A child's meeting that is later than the aim (T7, R30)", () => {
  it('is suggested the working day after the aim, once in a case', () => {
    assert.equal(dueOf(called(), 'reportLateMeeting'), at(day('2026-03-26'), '08:00'));
    const late = after(called(), { kind: 'reportLateMeeting' }, clock, '2026-03-26 08:00');

    assert.deepEqual(told(late), [['lateMeeting', 'prompted']]);
    assert.equal(dueOf(late, 'reportLateMeeting'), undefined);
  });

  it('is none where the meeting has been held, or for an adult', () => {
    const adult = { ...called(), young: false };

    assert.equal(dueOf(alexBefore('savePlan'), 'reportLateMeeting'), undefined);
    assert.equal(dueOf(adult, 'reportLateMeeting'), undefined);
  });
});

describe('A plan that does not come (T9, R54)', () => {
  it('is suggested as a deviation beside the reminder, and only once', () => {
    const late = after(alexBefore('savePlan'), { kind: 'remindPlan' }, clock, '2026-03-26 08:00');

    assert.deepEqual(told(late), [['noPlan', 'prompted']]);
    assert.equal(dueOf(late, 'remindPlan'), undefined);
  });
});

describe('A measure of which nothing is said (T11)', () => {
  const inForce = () => alexBefore('followUpFallsDue');
  const reminded = () =>
    after(inForce(), { kind: 'taskFallsDue', taskId: bupTask }, clock, '2026-04-13 08:00');

  it('is suggested after its two reminders and three working days more, with its unit and day', () => {
    assert.equal(dueOf(inForce(), 'reportTaskSilent'), undefined);
    assert.equal(dueOf(reminded(), 'reportTaskSilent', bupTask), at(day('2026-04-16'), '08:00'));
    const silent = after(reminded(), { kind: 'reportTaskSilent', taskId: bupTask }, clock, '2026-04-16');

    assert.deepEqual(told(silent), [['taskNotDone', 'prompted']]);
    assert.deepEqual([silent.deviations[0]?.unitId, silent.deviations[0]?.missedOn], [bupEast, '2026-04-10']);
  });

  it('is none where its unit has said that it is late', () => {
    const late = after(reminded(), { kind: 'taskLate', taskId: bupTask }, maja, '2026-04-14');

    assert.equal(dueOf(late, 'reportTaskSilent', bupTask), undefined);
  });
});
