/** Quiet hours of a tenant: when they are over, what waits for it, and what is no longer said when they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, recipientId } from '../../src/process/ids.js';
import type { newsNames } from '../../src/process/follow-ups.js';
import { followUpsOf, type FollowUpEffect } from '../../src/process/follow-ups.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import { mayWait, quietUntil } from '../../src/process/quiet-hours.js';
import { settingsFor, type QuietHours, type Tenant } from '../../src/process/tenant.js';
import { defaultSettings } from '../../src/process/settings.js';
import { after, alexBefore, bup, bupTask, centre, confirmation, when, world } from '../support/a-case.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { anna, bupEast, sara, vera } from '../support/people.js';

const holidays = [day('2026-04-03'), day('2026-04-06')];
const night: QuietHours = { from: '18:00', to: '07:00' };
const nightAndFreeDays: QuietHours = { ...night, freeDays: true };
const noon: QuietHours = { from: '11:30', to: '12:30' };

describe('Quiet hours', () => {
  // prettier-ignore
  const examples: readonly (readonly [string, QuietHours | undefined, string, string | undefined])[] = [
    ['are none where none are set', undefined, '2026-03-04 23:00', undefined],
    ['have not begun a minute before', night, '2026-03-04 17:59', undefined],
    ['begin at their minute and last till the morning', night, '2026-03-04 18:00', '2026-03-05 07:00'],
    ['go on after midnight', night, '2026-03-05 00:30', '2026-03-05 07:00'],
    ['are over at their minute', night, '2026-03-05 07:00', undefined],
    ['may be a pause in the day', noon, '2026-03-04 12:00', '2026-03-04 12:30'],
    ['leave the rest of such a day alone', noon, '2026-03-04 12:30', undefined],
    ['end at the same wall time when summer time begins', night, '2026-03-28 22:00', '2026-03-29 07:00'],
    ['end at the same wall time when summer time ends', night, '2026-10-24 22:00', '2026-10-25 07:00'],
    ['do not last over a weekend by themselves', night, '2026-03-07 10:00', undefined],
    ['last over the weekend where free days are quiet', nightAndFreeDays, '2026-03-06 19:00', '2026-03-09 07:00'],
    ['hold on a Saturday noon', nightAndFreeDays, '2026-03-07 12:00', '2026-03-09 07:00'],
    ['hold over Easter', nightAndFreeDays, '2026-04-02 18:30', '2026-04-07 07:00'],
    ['hold over a free day with a pause at noon', { ...noon, freeDays: true }, '2026-03-07 09:00', '2026-03-09 00:00'],
  ];
  for (const [what, quiet, now, until] of examples) {
    it(what, () => {
      const expected = until && when(until).toISOString();
      assert.equal(quietUntil(when(now), quiet, holidays), expected);
    });
  }

  it('never end in the past, though one hour comes twice in autumn', () => {
    const untilHalfPastTwo = { from: '20:00', to: '02:30' };
    const secondTime = new Date('2026-10-25T01:15:00Z'); // 02.15 for the second time
    const until = quietUntil(secondTime, untilHalfPastTwo, []);
    assert.ok(until === undefined || new Date(until) > secondTime);
  });

  it('keep back reminders and news, and let through what is needed at once', () => {
    const telling = (news: (typeof newsNames)[number]) =>
      mayWait({ do: 'tell', news, to: 'receiver' } satisfies FollowUpEffect);
    const sending = (card: 'summons' | 'reminder' | 'task') => mayWait({ do: 'send', card, to: 'receiver' });

    assert.deepEqual([sending('reminder'), sending('task'), telling('accepted')], [true, true, true]);
    assert.deepEqual(
      [sending('summons'), telling('meetingBooked'), telling('meetingCancelled'), telling('ringUp')],
      [false, false, false, false],
    );
  });

  it('let nobody be told in the morning of a unit that has passed the summons on since, or of a case that is paused', () => {
    const seen = (sipCase: SipCase) => ({ sipCase, world, names: {} });
    const received = alexBefore('routeToUnit');
    const accept = { kind: 'acceptSummons', recipientId: bup, worksOn: [] } as const;
    const yes = after(received, accept, anna, '2026-03-04 18:00');
    const [told] = followUpsOf(received, yes, accept).filter(({ do: what }) => what === 'tell');
    assert.ok(told?.do === 'tell' && !isOvertaken(told, seen(yes)));

    const route = { kind: 'routeToUnit', recipientId: bup, unitId: bupEast } as const;
    assert.equal(isOvertaken(told, seen(after(yes, route, anna, '2026-03-04 18:01'))), true);

    const planned = alexBefore('followUpFallsDue');
    const task = { do: 'send', card: 'task', to: 'taskUnit', taskId: bupTask } as const;
    const ready = { do: 'tell', news: 'planReady', to: 'convener' } as const;
    const paused = after(planned, { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-03-19 18:00');
    const except = { ...planned, scope: { ...planned.scope, exceptUnitIds: [bupEast] } };
    assert.deepEqual([isOvertaken(task, seen(planned)), isOvertaken(ready, seen(planned))], [false, false]);
    assert.deepEqual([isOvertaken(task, seen(paused)), isOvertaken(ready, seen(paused))], [true, true]);
    assert.equal(isOvertaken(task, seen(except)), true);
  });

  it('let nobody be reminded in the morning of what was answered in the evening', () => {
    const seen = (sipCase: SipCase) => ({ sipCase, world, names: {} });
    const called = alexBefore('acknowledge');
    const reminder = { do: 'send', card: 'reminder', to: 'receiver', recipientId: centre } as const;
    const silence = { do: 'tell', news: 'noAnswer', to: 'convener', recipientId: centre } as const;
    const answered = after(called, confirmation(centre), vera, '2026-03-05');

    assert.deepEqual(
      [isOvertaken(reminder, seen(called)), isOvertaken(silence, seen(called))],
      [false, false],
    );
    assert.deepEqual(
      [isOvertaken(reminder, seen(answered)), isOvertaken(silence, seen(answered))],
      [true, true],
    );
    assert.equal(isOvertaken({ ...reminder, recipientId: bup }, seen(answered)), false);
    assert.equal(isOvertaken({ ...reminder, recipientId: recipientId('r-unknown') }, seen(answered)), false);
  });
});

describe('The settings of a tenant', () => {
  const tenant: Tenant = {
    id: 't',
    name: 'Partille kommun',
    status: 'allowed',
    language: 'sv',
    settings: { answerWorkingDays: 3, planText: 'reference-only', quiet: night },
  };

  it('go before those of the deployment, and what they leave out follows it', () => {
    assert.deepEqual(settingsFor(defaultSettings, tenant), {
      ...defaultSettings,
      answerWorkingDays: 3,
      planText: 'reference-only',
    });
    assert.deepEqual(settingsFor(defaultSettings, undefined), defaultSettings);
  });
});
