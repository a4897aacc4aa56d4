/** What is said of a time when few are at work, beside the time itself, wherever one is chosen. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, instant } from '../../src/process/ids.js';
import type { SipCase, Slot } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { found } from '../../src/steps/meeting/examples.js';
import { meetingTimeCard } from '../../src/steps/meeting/meeting-time.card.js';
import { acceptCard } from '../../src/steps/summons/accept.card.js';
import { alexBefore, bup } from '../support/a-case.js';
import { seenCard } from '../support/seen-card.js';

const slot = (date: string, time: string): Slot => {
  const start = at(day(date), time);
  return { start, end: instant(new Date(Date.parse(start) + 3_600_000)) };
};
const now = '2026-03-05 09:00';
const tuesday = slot('2026-03-24', '09:00');
const proposedTimes = [
  slot('2026-03-23', '18:00'),
  tuesday,
  slot('2026-03-28', '10:00'),
  slot('2026-04-03', '10:00'),
];
const titles = (view: Readonly<Record<string, unknown>>, of: string) =>
  (view[of] as { readonly title: string }[]).map(({ title }) => title);
const receiver = { as: 'receiver', recipientId: bup } as const;
const forReceiver = (sipCase: SipCase) => {
  return titles(seenCard(acceptCard, { sipCase, reader: receiver, now }).view, 'timeChoices');
};
const forConvener = (sipCase: SipCase, more = {}) => {
  return titles(
    seenCard(meetingTimeCard, { sipCase, reader: { as: 'convener' }, now }, more).view,
    'choices',
  );
};

describe('A time when few are at work', () => {
  it('says so to whoever answers the summons, with the day of the week', () => {
    const all = forReceiver({ ...alexBefore('acknowledge'), proposedTimes });

    assert.deepEqual(all, [
      'måndag 23 mars kl. 18.00–19.00 · utanför kontorstid',
      'tisdag 24 mars kl. 09.00–10.00',
      'lördag 28 mars kl. 10.00–11.00 · helg eller helgdag',
      'fredag 3 april kl. 10.00–11.00 · helg eller helgdag',
      'Ingen av dem',
    ]);
  });

  it('says so to the convener before what the answers are', () => {
    const all = forConvener({ ...alexBefore('bookMeeting'), proposedTimes });

    assert.match(all[0] ?? '', /^måndag 23 mars kl\. 18\.00–19\.00 · utanför kontorstid · /);
    assert.match(all[1] ?? '', /^tisdag 24 mars kl\. 09\.00–10\.00 · (?!utanför|helg)/);
    assert.match(all[2] ?? '', /^lördag 28 mars kl\. 10\.00–11\.00 · helg eller helgdag · /);
    assert.match(all[3] ?? '', /^fredag 3 april kl\. 10\.00–11\.00 · helg eller helgdag · /);
  });

  it('says so of a time that the convener has typed, and of one that calendars leave free', () => {
    const evening = slot('2026-03-25', '17:30');
    const times = { ...found, proposals: [{ slot: evening, reasons: [{ code: 'allFree' }] }] };
    const values = { day: '2026-03-29', from: '09:00' };
    const all = forConvener({ ...alexBefore('bookMeeting'), proposedTimes: [tuesday] }, { times, values });

    assert.equal(all[1], 'Nytt förslag: ons 25 mars kl. 17.30–18.30 · alla lediga · utanför kontorstid');
    assert.equal(
      all[2],
      'söndag 29 mars kl. 09.00–10.00 · helg eller helgdag · efter målet (onsdag 25 mars) · din egen tid',
    );
  });
});
