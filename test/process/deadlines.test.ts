/** The clock: when it speaks, that it speaks once, and that it knows Swedish days. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { answerDay } from '../../src/process/answer-day.js';
import { deadlines, dueMoves, nextDue } from '../../src/process/deadlines.js';
import { day, instant } from '../../src/process/ids.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { addWorkingDays, at, dayOf, daysBetween, workingDayFrom } from '../../src/process/time.js';
import type { World } from '../../src/process/world.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  born,
  bup,
  bupTask,
  centre,
  refusal,
  summons,
  summonsTo,
  when,
  world,
} from '../support/a-case.js';
import { asked, atWard } from '../support/discharge.js';
import { anna, bupEast, clock, maja, sara, vera } from '../support/people.js';

const easter = [day('2026-04-03'), day('2026-04-06')];
const midsummer = [day('2026-06-19')];
const christmas = ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06'].map(day);
const holidays = [...easter, day('2026-05-01'), day('2026-05-14'), ...midsummer, ...christmas];

const dueOf = (sipCase: SipCase, kind: MoveKind, id?: string, around: World = world) =>
  dueMoves(sipCase, around).find(
    ({ move }) => move.kind === kind && (!id || Object.values(move).includes(id)),
  )?.at;
const called = () => alexBefore('acknowledge');

describe('A day to ask again', () => {
  const no = (askAgainOn: string): Move => ({
    kind: 'refuseConsent',
    giver: 'guardian2',
    on: day('2026-03-04'),
    askAgainOn: day(askAgainOn),
  });

  it('reminds the convener on that day, and once', () => {
    const refused = after(alexBefore('giveConsent'), no('2026-03-18'), sara, '2026-03-04 09:00');
    const reminded = after(refused, { kind: 'remindToAskAgain' }, clock, '2026-03-18 08:00');

    assert.equal(dueOf(refused, 'remindToAskAgain'), at(day('2026-03-18'), '08:00'));
    assert.equal(dueOf(reminded, 'remindToAskAgain'), undefined);
  });

  it('waits for a working day, and is forgotten once the question is put again', () => {
    const refused = after(alexBefore('giveConsent'), no('2026-03-21'), sara, '2026-03-04 09:00');
    const again = after(refused, { kind: 'askConsentAgain' }, sara, '2026-03-05 09:00');

    assert.equal(dueOf(refused, 'remindToAskAgain'), at(day('2026-03-23'), '08:00'));
    assert.equal(dueOf(again, 'remindToAskAgain'), undefined);
  });
});

describe('A case that was started', () => {
  const startedAt = (text: string): SipCase => ({
    ...born(),
    stay: { since: instant(when(text)), fired: [] },
  });
  const remind: Move = { kind: 'remindToBegin' };
  const around: World = { ...world, holidays };
  const mornings: readonly [string, string, string][] = [
    ['2026-03-02 08:30', '2026-03-04', 'in the week'],
    ['2026-03-05 23:30', '2026-03-09', 'late on a Thursday, over a weekend'],
    ['2026-03-07 10:00', '2026-03-10', 'on a Saturday'],
    ['2026-03-27 16:00', '2026-03-31', 'before the clock goes forward'],
    ['2026-04-02 09:00', '2026-04-08', 'before Easter'],
    ['2026-10-23 16:00', '2026-10-27', 'before the clock goes back'],
    ['2026-12-23 09:00', '2026-12-29', 'before Christmas'],
  ];
  for (const [started, reminded, what] of mornings) {
    it(`${what} is reminded of at eight, when the next working day has passed too (R8)`, () => {
      assert.equal(dueOf(startedAt(started), 'remindToBegin', undefined, around), at(day(reminded), '08:00'));
    });
  }

  it('is reminded of once (R8)', () => {
    const reminded = after(born(), remind, clock, '2026-03-04 08:00');

    assert.equal(refusal(born(), remind, clock, '2026-03-03 18:00')?.code, 'notNow');
    assert.deepEqual([reminded.state, dueOf(reminded, 'remindToBegin')], ['preparing', undefined]);
  });

  it('is not reminded of once anything is saved of the preparation, though no text is kept of it (R8)', () => {
    const silent: SipCase = {
      ...born(),
      settings: { ...born().settings, identity: 'phone', planText: 'reference-only' },
    };
    const begun = after(silent, { kind: 'savePreparation', informed: false }, sara, '2026-03-03 15:00');
    const advised = after(
      born(),
      { kind: 'settleAdvice', answers: [{ advice: 'interpreter', answer: 'notNeeded' }] },
      sara,
      '2026-03-03 15:00',
    );

    assert.equal(dueOf(begun, 'remindToBegin'), undefined);
    assert.equal(dueOf(advised, 'remindToBegin'), at(day('2026-03-04'), '08:00'));
  });

  it('waits for the fixed care contact who is asked to call, and counts anew for whoever takes it over (R8)', () => {
    const taken = after(asked(), { kind: 'takeCall', name: 'Lisa' }, vera, '2026-03-10 09:00');

    assert.equal(dueOf(atWard(), 'remindToBegin'), at(day('2026-03-04'), '08:00'));
    assert.equal(dueOf(asked(), 'remindToBegin'), undefined);
    assert.equal(dueOf(taken, 'remindToBegin'), at(day('2026-03-12'), '08:00'));
  });
});

describe('Working days', () => {
  const steps: readonly [string, number, string, string][] = [
    ['2026-03-06', 1, '2026-03-09', 'a weekend'],
    ['2026-03-07', 1, '2026-03-09', 'a start on a Saturday'],
    ['2026-04-02', 1, '2026-04-07', 'Easter, from the day before it'],
    ['2026-04-02', 5, '2026-04-13', 'Easter and a weekend'],
    ['2026-06-18', 1, '2026-06-22', 'Midsummer Eve, from the day before it'],
    ['2026-04-30', 1, '2026-05-04', 'the first of May on a Friday'],
    ['2026-12-23', 1, '2026-12-28', 'Christmas'],
    ['2026-12-30', 1, '2027-01-04', 'the new year'],
    ['2026-03-09', -1, '2026-03-06', 'a weekend, backwards'],
    ['2026-04-07', -1, '2026-04-02', 'Easter, backwards'],
    ['2026-03-04', 0, '2026-03-04', 'nothing'],
  ];
  for (const [from, count, to, what] of steps) {
    it(`pass over ${what}: ${from} ${count >= 0 ? '+' : ''}${count} is ${to}`, () => {
      assert.equal(addWorkingDays(day(from), count, holidays), to);
    });
  }

  it('begin on the day itself when people work then', () => {
    assert.equal(workingDayFrom(day('2026-04-02'), holidays), '2026-04-02');
    assert.equal(workingDayFrom(day('2026-04-03'), holidays), '2026-04-07');
  });
});

describe('Swedish time', () => {
  it('keeps eight in the morning over both changes of the clock', () => {
    assert.equal(at(day('2026-03-27'), '08:00'), '2026-03-27T07:00:00.000Z');
    assert.equal(at(day('2026-03-30'), '08:00'), '2026-03-30T06:00:00.000Z');
    assert.equal(at(day('2026-10-23'), '08:00'), '2026-10-23T06:00:00.000Z');
    assert.equal(at(day('2026-10-26'), '08:00'), '2026-10-26T07:00:00.000Z');
  });

  it('counts whole days over both changes, and days as Sweden has them', () => {
    assert.equal(daysBetween(day('2026-03-28'), day('2026-03-30')), 2);
    assert.equal(daysBetween(day('2026-10-24'), day('2026-10-26')), 2);
    assert.equal(dayOf(new Date('2026-03-04T23:30:00Z')), '2026-03-05');
    assert.equal(dayOf(new Date('2026-07-04T22:30:00Z')), '2026-07-05');
  });

  it('reminds over the spring change at eight by the clock on the wall', () => {
    const late = after(alexBefore('sendSummons'), summonsTo('2026-04-13'), sara, '2026-03-26 10:00');

    assert.equal(dueOf(late, 'remindRecipient', centre), '2026-03-31T06:00:00.000Z');
  });
});

describe('A summons', () => {
  it('sent before Easter is reminded of and answered after it', () => {
    const sent = after(alexBefore('sendSummons'), summonsTo('2026-04-20'), sara, '2026-04-01 10:00');

    assert.equal(sent.recipients[0]?.answerBy, '2026-04-10');
    assert.equal(dueOf(sent, 'remindRecipient', centre), at(day('2026-04-08'), '08:00'));
    assert.equal(dueOf(sent, 'remindRecipientLast', centre), at(day('2026-04-09'), '08:00'));
    assert.equal(dueOf(sent, 'tellReceivingChief', centre), at(day('2026-04-13'), '08:00'));
    assert.equal(dueOf(sent, 'reportNoAnswer', centre), at(day('2026-04-14'), '08:00'));
  });

  it('with a short answer time is not reminded of twice on one day', () => {
    const short = (answerWorkingDays: number) => {
      const ready = alexBefore('sendSummons');
      const sent = after(
        { ...ready, settings: { ...ready.settings, answerWorkingDays } },
        summons,
        sara,
        '2026-03-04 10:00',
      );
      return dueMoves(sent, world).filter(({ move }) => 'recipientId' in move && move.recipientId === centre);
    };
    const kinds = (days: number) => short(days).map(({ move }) => move.kind);
    const silence = ['tellReceivingChief', 'reportNoAnswer'];

    assert.deepEqual(kinds(1), [...silence]);
    assert.deepEqual(kinds(2), ['remindRecipientLast', ...silence]);
    assert.deepEqual(kinds(4), [
      ...['remindRecipient', 'remindRecipientLast', 'tellChiefNoReceipt', 'reportNoReceipt'],
      ...silence,
    ]);
  });

  it('acknowledged too late is not reported as silent a second time', () => {
    const silent = after(
      called(),
      { kind: 'reportNoAnswer', recipientId: centre },
      clock,
      '2026-03-13 08:00',
    );
    const late = after(silent, { kind: 'acknowledge', recipientId: centre }, vera, '2026-03-16 09:00');

    assert.equal(dueOf(late, 'reportNoAnswer', centre), undefined);
  });

  it('passed on begins its reminders again; a reminder does not', () => {
    const reminded = after(
      called(),
      { kind: 'remindRecipient', recipientId: bup },
      clock,
      '2026-03-09 08:00',
    );
    const passed = after(
      reminded,
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-09 09:00',
    );

    assert.equal(dueOf(reminded, 'remindRecipient', bup), undefined);
    assert.deepEqual(passed.recipients[0]?.stay.fired, []);
    assert.equal(dueOf(passed, 'remindRecipientLast', bup), at(day('2026-03-10'), '08:00'));
  });

  it('answered has nothing more to be reminded of', () => {
    const yes = after(
      called(),
      { kind: 'acceptSummons', recipientId: centre, worksOn: [] },
      vera,
      '2026-03-05',
    );

    assert.deepEqual(
      dueMoves(yes, world).filter(({ move }) => 'recipientId' in move && move.recipientId === centre),
      [],
    );
  });
});

describe('A measure', () => {
  it('is reminded of the working day before, and reported the working day after - never on a Saturday', () => {
    const active = alexBefore('followUpFallsDue');
    const friday = { ...active, tasks: active.tasks.map((task) => ({ ...task, due: day('2026-04-17') })) };

    assert.equal(dueOf(friday, 'remindTask', bupTask), at(day('2026-04-16'), '08:00'));
    assert.equal(dueOf(friday, 'taskFallsDue', bupTask), at(day('2026-04-20'), '08:00'));
  });

  it('that says itself late is not nagged for it at once', () => {
    const late = after(
      alexBefore('followUpFallsDue'),
      { kind: 'taskLate', taskId: bupTask },
      maja,
      '2026-04-14',
    );

    assert.deepEqual(
      [dueOf(late, 'remindTask', bupTask), dueOf(late, 'taskFallsDue', bupTask)],
      [undefined, undefined],
    );
  });

  it('is not spoken of while the consent is paused, and is again once it is renewed (R21)', () => {
    const paused = after(
      alexBefore('followUpFallsDue'),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-03-25',
    );
    const renew: Move = {
      kind: 'giveConsent',
      giver: 'guardian1',
      givenOn: day('2026-03-26'),
      method: 'oral',
      informedBy: sara.person,
    };

    assert.equal(nextDue(paused, world), null);
    assert.equal(
      dueOf(after(paused, renew, sara, '2026-03-26'), 'remindTask', bupTask),
      at(day('2026-04-09'), '08:00'),
    );
  });

  it('of a plan that is not yet in force is not spoken of', () => {
    assert.equal(dueOf(alexBefore('activatePlan'), 'remindTask', bupTask), undefined);
  });
});

describe('A follow-up', () => {
  it('falls due on its day, and is escalated after the days of grace (R55, R56)', () => {
    assert.equal(dueOf(alexBefore('followUpFallsDue'), 'followUpFallsDue'), at(day('2026-04-23'), '08:00'));
    assert.equal(dueOf(alexAtEnd(), 'escalateFollowUp'), at(day('2026-04-30'), '08:00'));
  });

  it('on a day when nobody works falls due on the next one', () => {
    const active = { ...alexBefore('followUpFallsDue'), followUpOn: day('2026-04-03') };

    assert.equal(dueOf(active, 'followUpFallsDue'), at(day('2026-04-07'), '08:00'));
  });

  it('whose day passed during a pause falls due at once afterwards', () => {
    const active = { ...alexBefore('followUpFallsDue'), followUpOn: day('2026-03-26') };

    assert.equal(refusal(active, { kind: 'followUpFallsDue' }, clock, '2026-05-01'), undefined);
  });
});

describe('The table of deadlines', () => {
  it('says the soonest first, and keeps that as the next', () => {
    const due = dueMoves(called(), world).map((one) => one.at);

    assert.deepEqual(due, [...due].sort());
    assert.equal(nextDue(called(), world), due[0]);
    assert.equal(nextDue(alexBefore('finishPreparation'), world), null);
  });

  it('lets each deadline speak once in a stay, not before its time, but for the question that comes back every week', () => {
    for (const sipCase of [
      called(),
      alexBefore('holdMeeting'),
      alexBefore('savePlan'),
      alexBefore('followUpFallsDue'),
      alexAtEnd(),
    ]) {
      let now = sipCase;
      for (let left = 30; nextDue(now, world) !== null && left > 0; left -= 1) {
        const [first] = dueMoves(now, world);
        const early = new Date(new Date(first!.at).getTime() - 1);
        const text = (date: Date) => date.toISOString();
        assert.equal(refusalAt(now, first!.move, early), 'notNow', text(early));
        now = movedAt(now, first!.move, new Date(first!.at));
        assert.equal(refusalAt(now, first!.move, new Date(first!.at)), 'notNow', `${first!.move.kind} once`);
      }
      const left = dueMoves(now, world).filter(({ move }) => move.kind !== 'askIfHeldAgain');
      assert.deepEqual(left, [], `${sipCase.state} comes to rest`);
    }
  });

  it('gives the source of every number', () => {
    for (const row of deadlines) assert.match(row.source, /setting|plan itself|booking itself|domain/);
  });
});

function refusalAt(sipCase: SipCase, move: Move, now: Date): string | undefined {
  return refusal(sipCase, move, clock, local(now))?.code;
}

function movedAt(sipCase: SipCase, move: Move, now: Date): SipCase {
  return after(sipCase, move, clock, local(now));
}

/** The wall time that gives the same instant; a millisecond before is the minute before. */
function local(now: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const text = parts.format(now);
  assert.ok(when(text) <= now);
  return text;
}

describe('The day to answer by', () => {
  const times = (...starts: string[]) => starts.map((start) => at(day(start.slice(0, 10)), start.slice(11)));
  const known = { now: new Date('2026-03-04T09:00:00Z'), holidays: world.holidays };

  it('is a setting, in working days', () => {
    assert.equal(answerDay(5, times('2026-03-19 09:00'), known), '2026-03-11');
    assert.equal(answerDay(5, [], known), '2026-03-11');
  });

  it('comes before the first time that is proposed, and not before the day itself', () => {
    assert.equal(answerDay(5, times('2026-03-24 09:00', '2026-03-09 13:15'), known), '2026-03-06');
    assert.equal(answerDay(5, times('2026-03-05 09:00'), known), '2026-03-04');
    assert.equal(answerDay(5, times('2026-03-04 15:00'), known), '2026-03-04');
  });
});
