/** Which times the dialog that books or moves the meeting offers, and which it leaves out. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ConvenerFacts, Disclosed } from '../../../src/process/disclosure.js';
import { meetingId, recipientId, type Instant } from '../../../src/process/ids.js';
import type { Meeting } from '../../../src/process/sip-case.js';
import type { About } from '../../../src/steps/card.js';
import { at } from '../../../src/steps/example-case.js';
import { answered, booked, found, now } from '../../../src/steps/meeting/examples.js';
import { meetingRebookCard } from '../../../src/steps/meeting/meeting-rebook.card.js';
import { meetingTimeCard } from '../../../src/steps/meeting/meeting-time.card.js';
import { anAbout } from '../../support/about.js';

const thursday = at('2026-03-19T08:00:00.000Z');
const friday = at('2026-03-20T12:00:00.000Z');
const tuesday = at('2026-03-24T14:00:00.000Z');
const suggested = at('2026-03-25T09:00:00.000Z');
const nobodys = at('2026-03-26T09:00:00.000Z');

type More = Partial<About<ConvenerFacts>>;
const offered = (view: Readonly<Record<string, unknown>>) => ({
  times: (view['choices'] as { readonly value: Instant }[]).map(({ value }) => value),
  titles: (view['choices'] as { readonly title: string }[]).map(({ title }) => title),
  chosen: view['timeValue'],
});
const toBook = (disclosed: ConvenerFacts, more: More = {}) =>
  offered(meetingTimeCard.view(anAbout<Disclosed & ConvenerFacts>(disclosed, { now, ...more })));
const toMove = (disclosed: ConvenerFacts, more: More = {}) =>
  offered(meetingRebookCard.view(anAbout<Disclosed & ConvenerFacts>(disclosed, { now, ...more })));

/** BUP has suggested a Wednesday, and nobody can come on the Thursday that was asked about as well. */
const suggests = (facts: ConvenerFacts): Partial<ConvenerFacts['sipCase']> => ({
  proposedTimes: [...facts.sipCase.proposedTimes, { start: nobodys, end: at('2026-03-26T10:00:00.000Z') }],
  recipients: facts.sipCase.recipients.map((one, n) => (n === 0 ? { ...one, suggests: [suggested] } : one)),
});
const withSuggestion = () => answered(suggests(answered()));
const bookedWithSuggestion = () =>
  answered({ ...suggests(answered()), ...{ state: 'meetingBooked', meetings: booked().sipCase.meetings } });

describe('The dialog that is opened from one suggested time', () => {
  it('has it first and chosen, with its own facts, and beside it what somebody has said yes to, and nothing else', () => {
    const { times, titles, chosen } = toBook(withSuggestion(), { on: suggested, times: found });

    assert.deepEqual(times, [suggested, thursday, friday, tuesday]);
    assert.equal(chosen, suggested);
    assert.equal(
      titles[0],
      'onsdag 25 mars kl. 10.00–11.00 · BUP Öster kan · Vårdcentralen Lindängen har inte svarat om tiden',
    );
    assert.ok(!titles.some((title) => title.startsWith('Nytt förslag')));
    // Opened from the card itself it has all of them.
    const all = toBook(withSuggestion(), { times: found });
    assert.equal(all.times.length, 6);
    assert.equal(all.titles.filter((title) => title.startsWith('Nytt förslag')).length, 1);
  });

  it('has it chosen also where another time waits from before, and keeps that one in the list', () => {
    const before = { time: friday, day: '2026-03-27', from: '10:00', form: 'video' };
    const { times, chosen } = toBook(withSuggestion(), { on: suggested, values: before });

    assert.equal(chosen, suggested);
    assert.equal(times.at(-1), '2026-03-27T09:00:00.000Z');
  });

  it('has what was chosen since when it comes back with a no, among all times', () => {
    const { times, chosen } = toBook(withSuggestion(), {
      ...{ on: suggested, values: { time: nobodys, form: 'video' }, refusal: { code: 'timeSaidNo' } },
    });

    assert.equal(chosen, nobodys);
    assert.ok(times.includes(suggested));
  });

  it('offers the time that is booked no more where the meeting is to be moved', () => {
    assert.deepEqual(toMove(bookedWithSuggestion(), { on: suggested }).times, [suggested, friday, tuesday]);
    assert.equal(toMove(bookedWithSuggestion()).times[0], thursday);
  });
});

describe('The time that the meeting has been moved from', () => {
  const [old] = booked().sipCase.meetings;
  const moved = (more: Partial<Meeting> = {}, changes: Partial<ConvenerFacts['sipCase']> = {}) => {
    assert.ok(old);
    const next: Meeting = {
      ...old,
      id: meetingId('m-moved'),
      slot: { start: friday, end: at('2026-03-20T13:00:00.000Z') },
      anew: { first: old.id, times: 1 },
    };
    const meetings = [{ ...old, ...more, state: 'cancelled' } as const, next];
    return answered({ state: 'meetingBooked', ...changes, meetings });
  };
  const free = {
    ...found,
    proposals: [thursday, nobodys].map((start) => ({
      slot: { start, end: start },
      reasons: [{ code: 'allFree' } as const],
    })),
  };

  it('stands last and says so, and is no new proposal', () => {
    const { times, titles } = toMove(moved(), { times: free });

    assert.deepEqual(times, [friday, tuesday, thursday, nobodys]);
    assert.match(
      titles[2] ?? '',
      /^torsdag 19 mars kl\. 09\.00–10\.00 · mötet är flyttat från den tiden · alla kan/,
    );
    const unasked = toMove(moved({}, { proposedTimes: [] }), { times: free });
    assert.deepEqual(unasked.times, [friday, nobodys]);
  });

  it('is left out where somebody cannot come then, by their answer or in the calendar', () => {
    const declined = [{ recipientId: recipientId('r-vc-lindangen'), answer: 'declined' } as const];
    const recipients = answered().sipCase.recipients.map((one) => ({ ...one, worksOn: [friday] }));

    assert.deepEqual(toMove(moved({ outside: declined })).times, [friday, tuesday]);
    assert.deepEqual(toMove(moved({}, { recipients })).times, [friday, tuesday]);
  });

  it('is offered again to whoever presses that it has been suggested since', () => {
    const recipients = answered().sipCase.recipients.map((one, n) =>
      n === 0 ? { ...one, suggests: [thursday] } : { ...one, worksOn: [friday] },
    );
    const { times, chosen } = toMove(moved({}, { recipients }), { on: thursday });

    assert.equal(times[0], thursday);
    assert.equal(chosen, thursday);
  });
});
