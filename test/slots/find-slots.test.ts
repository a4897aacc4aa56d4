/** What the slot finder promises, one sentence each. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { holidaysAround } from '../../src/holidays.js';
import { day, instant } from '../../src/process/ids.js';
import { readOpeningHours } from '../../src/process/opening-hours.js';
import { addDays, at, wallTimeOf, dayOf } from '../../src/process/time.js';
import { findSlots } from '../../src/slots/find-slots.js';
import type { Proposal, Reason } from '../../src/slots/proposal.js';
import type { KnownTime, Party, SlotQuestion } from '../../src/slots/question.js';

type Event = readonly [from: string, to: string, kind?: 'busy' | 'tentative' | 'away'];

/** "2026-03-10 09:00", in Sweden. */
const when = (text: string) => at(day(text.slice(0, 10)), text.slice(11));
const shown = ({ slot }: Proposal) =>
  `${dayOf(slot.start)} ${wallTimeOf(slot.start)}-${wallTimeOf(slot.end)}`;
const codes = ({ reasons }: Proposal) => reasons.map(({ code }) => code);
const always = readOpeningHours('dygnet runt')!;

function known(...events: readonly Event[]): KnownTime {
  const busy = events.map(([from, to, kind = 'busy']) => ({
    start: new Date(when(from)),
    end: new Date(when(to)),
    kind,
  }));
  return { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-12-31T00:00:00Z'), busy };
}

const party = (id: string, calendar: Party['calendar'] = known(), more: Partial<Party> = {}): Party => ({
  id,
  calendar,
  ...more,
});

/** Tuesday 10 March 2026, asked on the Monday; nothing but the day itself. */
function asked(more: Partial<SlotQuestion> = {}): SlotQuestion {
  const earliest = more.earliest ?? day('2026-03-10');
  return {
    now: when('2026-03-09 10:00'),
    durationMinutes: 60,
    earliest,
    latest: earliest,
    holidays: holidaysAround(new Date(earliest)),
    required: [party('school')],
    ...more,
  };
}

const proposed = (more: Partial<SlotQuestion>) => findSlots(asked(more)).proposals;
const times = (more: Partial<SlotQuestion>) => proposed(more).map(shown);
const first = (more: Partial<SlotQuestion>) => proposed(more)[0];
const reasonIn = (proposal: Proposal | undefined, code: Reason['code']) =>
  proposal?.reasons.find((reason) => reason.code === code);
/** Free but for these hours of 10 March. */
const freeAt = (from: string, to: string) =>
  known(['2026-03-10 00:00', `2026-03-10 ${from}`], [`2026-03-10 ${to}`, '2026-03-11 00:00']);

describe('Free times', () => {
  it('lie within the hours of everybody who must come, 08-17 where nothing is said', () => {
    const own = party('BUP', known(), { hours: readOpeningHours('mån-fre 15.30-20.00') });
    assert.deepEqual(times({ required: [party('school'), own] }), ['2026-03-10 15:30-16:30']);
    assert.equal(times({})[0], '2026-03-10 08:00-09:00');
  });

  it('are not on Swedish holidays nor at weekends, but for those who never close', () => {
    const easter = { now: when('2026-04-02 08:00'), earliest: day('2026-04-03'), latest: day('2026-04-07') };
    assert.ok(times(easter).every((time) => time.startsWith('2026-04-07')));
    const ward = party('ward', known(), { hours: always });
    assert.ok(
      times({ ...easter, required: [ward], rules: { leadWorkingDays: 0 } })[0]?.startsWith('2026-04-03'),
    );
  });

  it('on the day before a holiday say so, and end early where that is the setting', () => {
    const thursday = { now: when('2026-03-30 08:00'), earliest: day('2026-04-02') };
    assert.ok(proposed(thursday).every((each) => codes(each).includes('dayBeforeHoliday')));
    const early = times({ ...thursday, rules: { dayBeforeHolidayEnds: '12.00', limit: 12 } });
    assert.deepEqual(early.at(-1), '2026-04-02 11:00-12:00');
  });

  it('come after the lead, in working days and in minutes', () => {
    const friday = { now: when('2026-03-13 16:10'), earliest: day('2026-03-01'), latest: day('2026-03-17') };
    assert.equal(times(friday)[0], '2026-03-16 08:00-09:00');
    assert.equal(times({ ...friday, rules: { leadWorkingDays: 2 } })[0], '2026-03-17 08:00-09:00');
    const soon = { now: when('2026-03-10 09:10'), rules: { leadWorkingDays: 0, leadMinutes: 60 } };
    assert.equal(times(soon)[0], '2026-03-10 10:30-11:30');
  });

  it('leave the buffer before and after what is booked, for people and not for rooms', () => {
    const required = [party('school', known(['2026-03-10 09:00', '2026-03-10 15:00']))];
    assert.deepEqual(times({ required, rules: { limit: 2 } }), [
      '2026-03-10 08:00-09:00',
      '2026-03-10 15:00-16:00',
    ]);
    assert.deepEqual(times({ required, rules: { bufferMinutes: 30 } }), ['2026-03-10 15:30-16:30']);
    const rooms = [{ id: 'r', calendar: freeAt('10:00', '11:00') }];
    assert.deepEqual(times({ rooms, rules: { bufferMinutes: 30 } }), ['2026-03-10 10:00-11:00']);
  });

  it('are as long as the meeting, and have ended when the last day has', () => {
    const evening = known(['2026-03-10 00:00', '2026-03-10 22:15']);
    const required = [party('ward', evening, { hours: always })];
    assert.deepEqual(times({ required, durationMinutes: 90 }), ['2026-03-10 22:30-00:00']);
    assert.deepEqual(times({ required, durationMinutes: 120 }), []);
  });

  it('may go over a seam in the hours, and past midnight where nobody closes', () => {
    const seam = readOpeningHours('mån-fre 10.30-11.00 11.00-11.30');
    assert.deepEqual(times({ required: [party('BUP', known(), { hours: seam })] }), [
      '2026-03-10 10:30-11:30',
    ]);
    const late = known(['2026-03-10 00:00', '2026-03-10 23:30'], ['2026-03-11 00:30', '2026-03-12 00:00']);
    const required = [party('ward', late, { hours: always })];
    assert.deepEqual(times({ required, latest: day('2026-03-11') }), ['2026-03-10 23:30-00:30']);
  });

  it('are none where the window is empty or ends before it begins', () => {
    assert.deepEqual(findSlots(asked({ latest: day('2026-03-09') })), { proposals: [], nearly: [] });
    assert.deepEqual(findSlots(asked({ now: when('2026-03-10 10:00') })), { proposals: [], nearly: [] });
  });

  it('are refused for a meeting without length, and beyond all calendars', () => {
    assert.throws(() => findSlots(asked({ durationMinutes: 0 })), RangeError);
    assert.throws(() => findSlots(asked({ latest: day('2036-03-10') })), RangeError);
  });

  it('where all are free say "alla lediga"', () => {
    assert.deepEqual(codes(first({ optional: [party('dentist')] })!), ['allFree']);
  });

  it('with an unknown calendar name it, never call it free, and come after those that are known', () => {
    const calendar = { ...known(), from: new Date(when('2026-03-10 14:00')) };
    const both = proposed({ required: [party('school'), party('BUP', calendar)] });
    assert.deepEqual(both.map(shown).slice(0, 2), ['2026-03-10 14:00-15:00', '2026-03-10 15:00-16:00']);
    const unknown = first({ required: [party('school'), party('BUP', 'unknown')] });
    assert.deepEqual(unknown?.reasons, [{ code: 'unknown', who: ['BUP'] }]);
  });

  it('are known only where the buffer is known too', () => {
    const calendar = {
      ...known(),
      from: new Date(when('2026-03-10 09:00')),
      to: new Date(when('2026-03-10 11:00')),
    };
    const required = [party('BUP', calendar)];
    const sure = (bufferMinutes: number) =>
      proposed({ required, rules: { bufferMinutes, limit: 20, stepMinutes: 15 } })
        .filter((each) => codes(each).includes('allFree'))
        .map((each) => shown(each).slice(11));
    assert.deepEqual(sure(0), ['09:00-10:00', '10:00-11:00']);
    assert.deepEqual(sure(30), ['09:30-10:30']);
  });

  it('over something tentative are usable, come after what is free, and say so', () => {
    const morning: Event = ['2026-03-10 08:00', '2026-03-10 12:00', 'tentative'];
    const both = proposed({ required: [party('BUP', known(morning))], rules: { limit: 2 } });
    assert.deepEqual(both.map(shown), ['2026-03-10 13:00-14:00', '2026-03-10 08:00-09:00']);
    assert.deepEqual(both[1]?.reasons, [{ code: 'tentative', who: ['BUP'] }]);
  });

  it('are never over somebody required who is busy, or out of office', () => {
    for (const kind of ['busy', 'away'] as const)
      assert.deepEqual(
        times({ required: [party('BUP', known(['2026-03-10 00:00', '2026-03-11 00:00', kind]))] }),
        [],
      );
  });

  it('are never at a time that would overlap one that was answered no', () => {
    const no = [when('2026-03-10 09:00')];
    const starts = times({ required: [party('BUP', 'unknown', { no })], rules: { limit: 20 } });
    assert.deepEqual(starts.slice(0, 2), ['2026-03-10 08:00-09:00', '2026-03-10 10:00-11:00']);
  });

  it('that were answered yes go before the calendar and the hours of whoever said so, off the step too', () => {
    const yes = [when('2026-03-10 17:10')];
    const late = first({
      required: [party('BUP', known(['2026-03-10 00:00', '2026-03-11 00:00']), { yes })],
    });
    assert.equal(late && shown(late), '2026-03-10 17:10-18:10');
    assert.deepEqual(late && codes(late), ['allSaidYes']);
  });

  it('need not suit the optional: who cannot is named, and times that suit them come first', () => {
    const optional = [party('dentist', freeAt('14:00', '15:00'))];
    const both = proposed({ optional, rules: { limit: 2 } });
    assert.deepEqual(both.map(shown), ['2026-03-10 14:00-15:00', '2026-03-10 08:00-09:00']);
    assert.deepEqual(both[1]?.reasons, [
      { code: 'requiredFree' },
      { code: 'optionalCannot', who: ['dentist'] },
    ]);
  });

  it('take one of two doctors, and say which', () => {
    const members = [party('Ek', freeAt('08:00', '09:00')), party('Alm', freeAt('15:00', '16:00'))];
    const groups = [{ id: 'doctors', atLeast: 1, members }];
    const both = proposed({ groups });
    assert.deepEqual(both.map(shown), ['2026-03-10 08:00-09:00', '2026-03-10 15:00-16:00']);
    assert.deepEqual(
      both.map((each) => reasonIn(each, 'groupComes')),
      [
        { code: 'groupComes', group: 'doctors', who: ['Ek'] },
        { code: 'groupComes', group: 'doctors', who: ['Alm'] },
      ],
    );
    const two = findSlots(asked({ groups: [{ id: 'doctors', atLeast: 2, members }] }));
    assert.deepEqual(two.proposals, []);
    assert.deepEqual(two.nearly[0]?.reasons[0], {
      code: 'groupLacks',
      group: 'doctors',
      lacks: 1,
      alone: true,
    });
  });

  it('come with the first room that is free, and not without one', () => {
    const small = { id: 'small', calendar: freeAt('13:00', '14:00') };
    const large = { id: 'large', calendar: freeAt('13:00', '15:00') };
    assert.deepEqual(
      proposed({ rooms: [small, large] }).map((each) => [shown(each), each.room]),
      [
        ['2026-03-10 13:00-14:00', 'small'],
        ['2026-03-10 14:00-15:00', 'large'],
      ],
    );
    const none = findSlots(asked({ rooms: [{ id: 'small', calendar: freeAt('20:00', '21:00') }] }));
    assert.deepEqual(none.nearly[0]?.reasons, [{ code: 'noRoom', alone: true }, { code: 'allFree' }]);
  });

  it('on the last day of the goal say which, later ones say so, and one keeps the goal if any can', () => {
    const goal = { day: day('2026-03-11'), why: 'threeWeeks' as const };
    const week = { latest: day('2026-03-16'), goal };
    const lastDay = proposed(week).find((each) => dayOf(each.slot.start) === goal.day);
    assert.deepEqual(reasonIn(lastDay, 'lastDay'), { code: 'lastDay', ...goal });
    const unknownUntil = { ...known(), from: new Date(when('2026-03-12 00:00')) };
    const later = proposed({ ...week, required: [party('BUP', unknownUntil)] });
    assert.equal(later.filter((each) => codes(each).includes('afterGoal')).length, 4);
    assert.equal(later.filter((each) => codes(each).includes('unknown')).length, 1);
  });

  it('that keep the goal come before later ones that suit the optional', () => {
    const optional = [party('dentist', known(['2026-03-10 00:00', '2026-03-11 00:00']))];
    const goal = { day: day('2026-03-10'), why: 'discharge' as const };
    const both = times({ optional, goal, latest: day('2026-03-11'), rules: { limit: 1 } });
    assert.deepEqual(both, ['2026-03-10 08:00-09:00']);
  });

  it('are spread over the days, one of each half-day before a second', () => {
    const week = times({ latest: day('2026-03-16'), rules: { limit: 6 } });
    assert.deepEqual(
      week.map((time) => time.slice(5, 16)),
      ['03-10 08:00', '03-10 13:00', '03-11 08:00', '03-12 08:00', '03-13 08:00', '03-16 08:00'],
    );
    const oneDay = times({ rules: { limit: 4, stepMinutes: 15 } });
    assert.deepEqual(
      oneDay.map((time) => time.slice(11, 16)),
      ['08:00', '09:00', '10:00', '13:00'],
    );
  });

  it('over lunch come after others of the day, and say so', () => {
    const required = [party('BUP', freeAt('12:00', '14:30'))];
    assert.deepEqual(times({ required, rules: { limit: 1 } }), ['2026-03-10 13:00-14:00']);
    const lunch = first({ required: [party('BUP', freeAt('12:00', '13:00'))] });
    assert.deepEqual(lunch && [shown(lunch), ...codes(lunch)], [
      '2026-03-10 12:00-13:00',
      'allFree',
      'overLunch',
    ]);
  });

  it('are left out where only one stands in the way, which is told beside them', () => {
    const required = [party('school'), party('BUP', known(['2026-03-10 00:00', '2026-03-11 00:00']))];
    const { proposals, nearly } = findSlots(asked({ required }));
    assert.deepEqual(proposals, []);
    assert.deepEqual(nearly[0]?.reasons, [{ code: 'busy', who: ['BUP'], alone: true }]);
    const no = ['08', '09', '10', '11', '12', '13', '14', '15', '16'].map((hour) =>
      when(`2026-03-10 ${hour}:00`),
    );
    const saidNo = findSlots(asked({ required: [party('BUP', 'unknown', { no })] })).nearly;
    assert.deepEqual(saidNo[0]?.reasons, [{ code: 'saidNo', who: ['BUP'], alone: true }]);
  });
});

describe('A calendar', () => {
  it('has a day off as the whole Swedish day, of 23, 24 or 25 hours', () => {
    for (const date of ['2026-03-29', '2026-06-10', '2026-10-25'].map(day)) {
      const off = known([`${date} 00:00`, `${addDays(date, 1)} 00:00`]);
      const required = [party('ward', off, { hours: always })];
      const question = { now: instant(new Date('2026-03-01T08:00:00Z')), earliest: date, required };
      assert.deepEqual(times(question), []);
      assert.equal(
        times({ ...question, latest: addDays(date, 1), rules: { limit: 99 } }).every(
          (time) => !time.startsWith(date),
        ),
        true,
      );
    }
  });

  it('has what goes past midnight on both days', () => {
    const night = known(['2026-03-10 00:00', '2026-03-10 21:00'], ['2026-03-10 22:00', '2026-03-11 23:00']);
    const required = [party('ward', night, { hours: always })];
    assert.deepEqual(times({ required, latest: day('2026-03-11') }), [
      '2026-03-10 21:00-22:00',
      '2026-03-11 23:00-00:00',
    ]);
  });

  it('has what recurs at the same wall time before and after the clocks change', () => {
    const mondays = ['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26'];
    const weekly = known(...mondays.map((date): Event => [`${date} 08:00`, `${date} 16:00`]));
    for (const date of mondays)
      assert.deepEqual(
        times({ now: when('2026-03-02 08:00'), earliest: day(date), required: [party('BUP', weekly)] }),
        [`${date} 16:00-17:00`],
      );
  });

  it('that cannot be understood is unknown, not free', () => {
    const reversed = known(['2026-03-10 10:00', '2026-03-10 09:00']);
    assert.deepEqual(codes(first({ required: [party('BUP', reversed)] })!), ['unknown']);
  });
});

describe('A meeting while the clocks change', () => {
  const ward = [party('ward', known(), { hours: always })];
  const during = (date: string) =>
    proposed({
      now: when('2026-03-02 08:00'),
      earliest: day(date),
      required: ward,
      rules: { limit: 99, stepMinutes: 60 },
    });

  it('is as long as any other, and no start is in the hour that is skipped', () => {
    for (const date of ['2026-03-29', '2027-03-28']) {
      const found = during(date);
      assert.equal(found.length, 23);
      assert.ok(found.some((each) => shown(each) === `${date} 01:00-03:00`));
      assert.ok(!found.some((each) => wallTimeOf(each.slot.start).startsWith('02')));
    }
  });

  it('may be in either of the two hours that have the same name', () => {
    for (const date of ['2026-10-25', '2027-10-31']) {
      const found = during(date);
      assert.equal(found.length, 25);
      assert.equal(found.filter((each) => wallTimeOf(each.slot.start) === '02:00').length, 2);
    }
  });
});
