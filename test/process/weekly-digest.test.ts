/** When the weekly digest goes out, and what it puts first. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { holidaysAround } from '../../src/holidays.js';
import { day, unitId } from '../../src/process/ids.js';
import { lacksDispatcher } from '../../src/process/dispatched.js';
import type { OverdueCase } from '../../src/process/overdue.js';
import { byUnit, mostFirst, stoppedIn, type StoppedLine } from '../../src/process/stopped.js';
import { at } from '../../src/process/time.js';
import { digestWeek } from '../../src/process/weekly-digest.js';
import type { Unit } from '../../src/process/world.js';

const weekAt = (date: string, time: string) => {
  const now = new Date(at(day(date), time));
  return digestWeek(now, holidaysAround(now));
};

describe('The weekly digest', () => {
  const due: readonly (readonly [string, string, string, string | undefined])[] = [
    ['goes out on Monday as the offices open', '2026-03-09', '08:00', '2026-03-09'],
    ['does not go out before they do', '2026-03-09', '07:59', undefined],
    ['does not go out once they have closed', '2026-03-09', '17:00', undefined],
    ['goes out on Tuesday where Monday was missed', '2026-03-10', '09:00', '2026-03-09'],
    ['does not go out later in the week', '2026-03-11', '09:00', undefined],
    ['does not go out on a Sunday', '2026-03-08', '09:00', undefined],
    ['does not go out on Easter Monday', '2026-04-06', '09:00', undefined],
    ['goes out on the Tuesday after Easter', '2026-04-07', '09:00', '2026-04-06'],
    ['goes out on the first working day of Christmas week', '2026-12-28', '09:00', '2026-12-28'],
    ['follows Swedish clocks in summer too', '2026-06-29', '08:30', '2026-06-29'],
  ];
  for (const [what, date, time, week] of due) it(what, () => assert.equal(weekAt(date, time), week));

  it('names no number below the least one, and puts the largest first, then what has lasted longest', () => {
    const lines = stoppedIn(
      [...refused('a', 3, '2026-03-07'), ...refused('b', 5, '2026-03-07'), ...refused('c', 4, '2026-01-07')],
      day('2026-03-09'),
      5,
    ).map(({ unitId: unit, ...line }): StoppedLine => ({ ...line, unit }));

    assert.deepEqual(
      mostFirst(lines).map(({ unit, count, lasted }) => [unit, count, lasted]),
      [
        ['b', 5, 'week'],
        ['c', 'few', 'longer'],
        ['a', 'few', 'week'],
      ],
    );
    assert.deepEqual(
      byUnit(mostFirst(lines)).map(({ unit }) => unit),
      ['a', 'b', 'c'],
    );
  });
});

describe('A unit that may be called', () => {
  const channel = { tenantId: 't', channelId: 'c' };
  const unit = (doors: Partial<Unit>): Unit => ({ channel: null, mail: null, ...doors }) as unknown as Unit;
  const cases: readonly (readonly [string, Partial<Unit>, number, boolean])[] = [
    ['lacks a dispatcher without channel and mailbox, whoever works there', {}, 2, true],
    ['lacks one in a channel where nobody dispatches', { channel }, 0, true],
    ['has one in a channel where somebody does', { channel }, 1, false],
    ['has a mailbox that somebody reads', { mail: 'a@b.example' }, 0, false],
    [
      'lacks one where its only mailbox is not to be used',
      { mail: 'a@b.example', doorOrder: 'channelOnly' },
      0,
      true,
    ],
  ];
  for (const [what, doors, dispatchers, lacks] of cases)
    it(what, () => assert.equal(lacksDispatcher({ unit: unit(doors), dispatchers }), lacks));
});

function refused(unit: string, times: number, since: string): OverdueCase[] {
  const stay = { since: `${since}T08:00:00Z`, fired: [] };
  const one = {
    ...{ state: 'called', stay, tasks: [], followUps: [] },
    convener: { unitId: unitId(unit) },
    recipients: [{ state: 'refused', stay }],
  } as unknown as OverdueCase;
  return Array.from({ length: times }, () => one);
}
