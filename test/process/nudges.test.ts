/** When reminders go out, how long they may be put off, and that the tables forget none. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { deadlines } from '../../src/process/deadlines.js';
import { followUps } from '../../src/process/follow-ups.js';
import { day } from '../../src/process/ids.js';
import { isNudgeTime, nextNudgeTime, nudges, nudgeTimeFrom, putOffUntil } from '../../src/process/nudges.js';
import { at } from '../../src/process/time.js';

const holidays = [day('2026-04-03'), day('2026-04-06')];
const swedish = (date: string, time: string) => new Date(at(day(date), time));
const told = (instantIn: string) =>
  new Date(instantIn).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).slice(0, 16);

describe('Reminders', () => {
  it('go out in working hours of working days', () => {
    assert.equal(isNudgeTime(swedish('2026-03-04', '08:00'), holidays), true);
    assert.equal(isNudgeTime(swedish('2026-03-04', '07:59'), holidays), false);
    assert.equal(isNudgeTime(swedish('2026-03-04', '17:00'), holidays), false);
    assert.equal(isNudgeTime(swedish('2026-03-07', '10:00'), holidays), false);
    assert.equal(isNudgeTime(swedish('2026-04-03', '10:00'), holidays), false);
  });

  it('wait outside them for the next working morning, over weekends, holidays and the change of the clocks', () => {
    const from = (date: string, time: string) => told(nudgeTimeFrom(swedish(date, time), holidays));
    assert.equal(from('2026-03-04', '10:15'), '2026-03-04 10:15');
    assert.equal(from('2026-03-04', '06:00'), '2026-03-04 08:00');
    assert.equal(from('2026-03-27', '17:00'), '2026-03-30 08:00');
    assert.equal(from('2026-04-02', '18:00'), '2026-04-07 08:00');
    assert.equal(told(nextNudgeTime(swedish('2026-04-02', '09:00'), holidays)), '2026-04-07 08:00');
  });

  it('are put off to the morning of a working day', () => {
    const off = (delay: 'tomorrow' | 'threeDays' | 'nextWeek', date: string) =>
      told(putOffUntil(delay, swedish(date, '09:00'), holidays));
    assert.equal(off('tomorrow', '2026-03-06'), '2026-03-09 08:00');
    assert.equal(off('threeDays', '2026-04-01'), '2026-04-08 08:00');
    assert.equal(off('nextWeek', '2026-03-27'), '2026-04-07 08:00');
  });

  it('are all that the clock tells people of, but what is due that day, and what meetings’ guests and units get', () => {
    const byClock = deadlines.map(({ name }) => name);
    const others = byClock.flatMap((name) =>
      rowsOf(name).flatMap((row) => ('nudge' in row ? [] : [`${name} ${named(row)}`])),
    );
    assert.deepEqual(others.sort(), [
      'askIfHeld was-held',
      'followUpFallsDue follow-up',
      'remindOfMeeting meetingNear',
      'remindOfMeeting reminder',
      'remindRecipient reminder',
      'remindRecipientLast reminder',
      'reportNoAnswer deviationPattern',
      'reportNoReceipt deviationPattern',
      'reportTaskSilent deviationPattern',
      'returnToFirst deviationPattern',
      'returnToFirst summons',
      'useOtherDoor summons',
    ]);
  });

  it('are those that the tables call so, and no others', () => {
    const marked = Object.keys(followUps).flatMap((name) =>
      rowsOf(name).flatMap((row) => ('nudge' in row ? [named(row)] : [])),
    );
    assert.deepEqual([...new Set(marked)].sort(), Object.keys(nudges).sort());
  });
});

const rowsOf = (name: string) => (followUps as Partial<Record<string, readonly object[]>>)[name] ?? [];

function named(row: object): string {
  return String('tell' in row ? row.tell : 'send' in row ? row.send : Object.keys(row)[0]);
}
