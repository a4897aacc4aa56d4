/** A meeting that was called off: the answers stand, those who were to come wait, and nobody forgets to find another time. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { timesByAnswers } from '../../src/process/best-time.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { day, instant } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import { meetingTimeCard } from '../../src/steps/meeting/meeting-time.card.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  centre,
  father,
  nineOn,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { sara } from '../support/people.js';
import { seenCard } from '../support/seen-card.js';

const now = '2026-03-06 11:00';
const calledOff = () =>
  after(alexBefore('holdMeeting'), { kind: 'cancelMeeting', meetingId: theMeeting }, sara, now);
const dueOf = (sipCase: SipCase, kind: string) =>
  dueMoves(sipCase, world).find(({ move }) => move.kind === kind)?.at;

describe('A meeting that has lost its time', () => {
  it('is reminded of two working days later, and the working day before the last day of the aim', () => {
    assert.equal(dueOf(calledOff(), 'remindToBook'), when('2026-03-10 08:00').toISOString());
    // Called on the fourth of March, three weeks are over on the 25th.
    assert.equal(dueOf(calledOff(), 'remindToBookLast'), when('2026-03-24 08:00').toISOString());
  });

  it('is spoken of no more once another is booked, and never where none was called off', () => {
    const anew = after(
      calledOff(),
      { ...booking('2026-03-20'), meetingId: 'm-9' as never } as never,
      sara,
      now,
    );

    assert.equal(dueOf(anew, 'remindToBook'), undefined);
    assert.equal(dueOf(alexBefore('sendSummons'), 'remindToBook'), undefined);
  });
});

describe('The best of several times', () => {
  const sunday = at(day('2026-03-29'), '10:00');
  const friday = nineOn('2026-03-20').start;

  /** BUP can only on a Sunday after the aim; the others on the Friday. */
  const apart = (): SipCase => {
    const road = alexBefore('bookMeeting');
    const asked = [nineOn('2026-03-19'), nineOn('2026-03-20')];
    const askedTimes = asked.map(({ start }) => start);
    const says = {
      [bup]: { worksOn: [], suggests: [sunday] },
      [centre]: { worksOn: askedTimes },
      [father]: { worksOn: [friday] },
    };
    return {
      ...road,
      proposedTimes: asked,
      recipients: road.recipients.map((one) => ({ ...one, askedTimes, ...says[one.id] })),
    };
  };

  it('is the one that most can come to, not the one that only some were asked about', () => {
    assert.equal(timesByAnswers(apart(), instant(when(now)))[0]?.start, friday);
  });

  it('stands chosen in the dialog, and a Sunday after the aim says what it is there and on the case card', () => {
    const reader = { as: 'convener' } as const;
    const { view } = seenCard(meetingTimeCard, { sipCase: apart(), reader, now });
    const card = seenCard(caseCard, { sipCase: apart(), reader, now });
    const choices = view['choices'] as readonly { readonly title: string; readonly value: string }[];

    assert.equal(view['timeValue'], friday);
    assert.match(
      choices.find(({ value }) => value === sunday)?.title ?? '',
      /helg eller helgdag · efter målet \(onsdag 25 mars\)/,
    );
    assert.match(card.text, /helg eller helgdag · efter målet \(onsdag 25 mars\) · föreslås av BUP Öster/);
  });
});

it('Whoever has the same day to answer as the one that is named is counted too', () => {
  const { view } = seenCard(caseCard, {
    sipCase: alexBefore('acknowledge'),
    reader: { as: 'convener' },
    now: '2026-03-04 11:00',
  });

  assert.match(String(view['next']), /och en till ska svara senast onsdag 11 mars\./);
});
