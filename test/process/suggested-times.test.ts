/** Times that suit better: suggested by whoever is called, told by the individual, and taken by the convener in one press. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { timesByAnswers } from '../../src/process/best-time.js';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { day, instant, type Instant } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { timesInQuestion } from '../../src/process/times-in-question.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import { meetingTimeCard } from '../../src/steps/meeting/meeting-time.card.js';
import { takeTime } from '../../src/steps/meeting/take-time.js';
import { askedTimes } from '../../src/steps/summons/accept.card.js';
import { otherTimeCard } from '../../src/steps/summons/other-time.card.js';
import { propose } from '../../src/steps/summons/propose.js';
import { sayYes } from '../../src/steps/summons/say-yes.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  nineOn,
  refusal,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { anna, bupWest, sara, system } from '../support/people.js';
import { pressed } from '../support/pressed.js';
import { seenCard } from '../support/seen-card.js';

const monday = at(day('2026-03-23'), '10:00');
const tenOn = { start: monday, end: at(day('2026-03-23'), '11:00') };
const suggests = (...times: readonly Instant[]): Move => ({
  kind: 'proposeOtherTime',
  recipientId: bup,
  words: '',
  times,
});
const convener = { as: 'convener' } as const;
const now = '2026-03-06 09:00';
const called = () => alexBefore('acknowledge');
const suggested = (sipCase: SipCase) =>
  timesInQuestion(sipCase, instant(when(now))).map(({ start }) => start);
const facts = (sipCase: SipCase) => convenerFacts({ sipCase, world, names: {} });

/** Everybody comes at nine on the 19th, and BUP would rather have Monday the 23rd. */
const bothCome = () => {
  const road = alexBefore('bookMeeting');
  return {
    ...road,
    recipients: road.recipients.map((one) => (one.id === bup ? { ...one, suggests: [monday] } : one)),
  };
};

describe('A time that a recipient suggests', () => {
  it('stands among those that the meeting may be booked at, once, and is their yes to it', () => {
    const sipCase = after(called(), suggests(monday, monday), anna, '2026-03-05');
    const line = facts(sipCase).recipients.find(({ id }) => id === bup);

    assert.deepEqual(suggested(sipCase), [...suggested(called()), monday]);
    assert.ok(line?.worksOn.includes(monday));
    assert.ok(timesByAnswers(sipCase, instant(when(now))).some(({ start }) => start === monday));
  });

  it('lies ahead', () => {
    assert.equal(refusal(called(), suggests(monday), anna, '2026-03-23 10:00')?.code, 'timeHasPassed');
  });

  it('is asked about once more where it may be a slip of the date or the clock, and sent by the second press', () => {
    const saturday = at(day('2026-03-21'), '10:00');
    const goodFriday = at(day('2026-04-03'), '10:00');
    const atNight = at(day('2026-03-24'), '04:00');
    const evening = at(day('2026-03-24'), '19:30');
    for (const odd of [saturday, goodFriday, atNight, evening])
      assert.equal(refusal(called(), suggests(monday, odd), anna, '2026-03-05')?.code, 'oddTime', odd);
    // Outside office hours somebody may well be at work.
    for (const usual of [at(day('2026-03-24'), '07:00'), at(day('2026-03-24'), '19:00')])
      assert.equal(refusal(called(), suggests(usual), anna, '2026-03-05'), undefined, usual);

    const seen = seenCard(
      otherTimeCard,
      { sipCase: called(), reader: { as: 'receiver', recipientId: bup }, now },
      {
        refusal: { code: 'oddTime' },
        values: { day: '2026-03-21', from: '10:00', day2: '2026-03-24', from2: '04:00' },
      },
    );
    assert.equal(
      seen.view['note'],
      'Lördag 21 mars är helg eller helgdag. Tisdag 24 mars kl. 04.00–05.00 är tidigt eller sent på dygnet. Menar ni de tiderna? Tryck på Skicka förslaget en gång till.',
    );
    const presses = (typed: object) =>
      propose.moves(
        propose.payload.parse(typed),
        pressed(undefined, { recipientId: bup, on: String(seen.view['seenTimes']) }),
      )[0];
    const again = presses({ day: '2026-03-21', from: '10:00', day2: '2026-03-24', from2: '04:00' });
    const another = presses({ day: '2026-03-22', from: '10:00' });
    assert.ok(again && another);
    assert.equal(refusal(called(), again, anna, '2026-03-05'), undefined);
    assert.equal(refusal(called(), another, anna, '2026-03-05')?.code, 'oddTime');
  });

  it('is not that of the next unit that gets the summons', () => {
    const sipCase = after(called(), suggests(monday), anna, '2026-03-05');
    const passedOn = after(
      sipCase,
      { kind: 'routeToUnit', recipientId: bup, unitId: bupWest },
      sara,
      '2026-03-05',
    );

    assert.ok(!suggested(passedOn).includes(monday));
  });

  it('is asked for where none of the proposed times works, in the same breath as the yes', () => {
    const said = { times: [], attendee: '', role: '', mandate: false, preparation: false } as const;
    const lead = (on?: string) =>
      sayYes.leads({ ...said, times: [] }, pressed(undefined, { actor: anna, on }));

    assert.deepEqual(lead(askedTimes), { to: 'dialog', card: 'other-time', extra: { noneWorked: true } });
    assert.notEqual((lead() as { card?: string }).card, 'other-time');
  });

  it('is a whole day and clock time, or words', () => {
    const read = (typed: object) => propose.payload.safeParse(typed);

    assert.equal(read({ day: '2026-03-23', from: '10:00' }).success, true);
    assert.equal(read({ words: 'Efter lunch' }).success, true);
    assert.match(JSON.stringify(read({ day: '2026-03-23' }).error?.issues), /halfTime/);
    assert.match(JSON.stringify(read({ words: ' ' }).error?.issues), /noTimeToPropose/);
  });
});

describe('The convener', () => {
  it('books a suggested time in one press where nothing has to be asked first', () => {
    const sipCase = bothCome();
    const { text } = seenCard(caseCard, { sipCase, reader: convener, now });
    const [move] = takeTime.moves({}, pressed(facts(sipCase), { on: monday }));

    assert.match(text, /Boka den tiden/);
    assert.match(text, /"verb":"case\.take-time"/);
    assert.ok(move?.kind === 'bookMeeting');
    const booked = after(sipCase, move, sara, now);
    assert.equal(booked.meetings.at(-1)?.slot.start, monday);
    // Pressed once more, by a colleague or from an old card, it makes no second meeting.
    const again = takeTime.moves({}, pressed(facts(sipCase), { on: monday, newId: () => 'other' }));
    assert.equal(again[0] && refusal(booked, again[0], sara, now)?.code, 'notNow');
  });

  it('moves a meeting that is booked by the dialog, which asks the calendars before anything is given up', () => {
    const begun = after(bothCome(), booking(), sara, now);
    const booked = after(begun, { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' }, system, now);
    const { text } = seenCard(caseCard, { sipCase: booked, reader: convener, now });

    assert.match(text, /Flytta mötet hit/);
    assert.doesNotMatch(text, /case\.take-time/);
    // Nor does an old card's button do more.
    assert.deepEqual(takeTime.moves({}, pressed(facts(booked), { on: monday })), []);
  });

  it('is not asked about a suggestion any more once it is taken, until the meeting is off', () => {
    const said = after(called(), { ...suggests(monday), words: 'Hellre måndag' } as Move, anna, '2026-03-05');
    const ready = {
      ...bothCome(),
      sealed: { ...bothCome().sealed, recipients: said.sealed.recipients },
    };
    const begun = after(ready, { ...booking('2026-03-23'), slot: tenOn, onPurpose: true } as Move, sara, now);
    const taken = after(begun, { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' }, system, now);
    const line = (sipCase: SipCase) => facts(sipCase).recipients.find(({ id }) => id === bup);
    const open = (sipCase: SipCase) => [line(sipCase)?.otherTime, line(sipCase)?.suggests];

    assert.deepEqual(open(ready), ['Hellre måndag', [monday]]);
    assert.deepEqual(open(taken), [undefined, []]);
    assert.ok(line(taken)?.worksOn.includes(monday));
    const { text } = seenCard(caseCard, { sipCase: taken, reader: convener, now });
    assert.doesNotMatch(text, /Hellre måndag|Förslag på annan tid/);
    const off = after(taken, { kind: 'cancelMeeting', meetingId: theMeeting }, sara, now);
    assert.deepEqual(open(off), ['Hellre måndag', [monday]]);
  });

  it('takes no time at once where somebody has said something about time in words', () => {
    const noted = after(bothCome(), { kind: 'noteWishes', worksOn: [], words: 'Inte måndagar' }, sara, now);

    assert.deepEqual(takeTime.moves({}, pressed(facts(noted), { on: monday })), []);
  });

  it('moves it also to what somebody has proposed in their calendar', () => {
    const begun = after(alexBefore('bookMeeting'), booking(), sara, now);
    const booked = after(begun, { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' }, system, now);
    const slot = { start: monday, end: at(day('2026-03-23'), '11:00') };
    const proposed: Move = {
      ...{ kind: 'answeredOutside', meetingId: theMeeting, answeredBy: bup },
      ...{ answer: 'otherTime', proposed: slot },
    };
    const { text } = seenCard(caseCard, {
      sipCase: after(booked, proposed, system, now),
      reader: convener,
      now,
    });

    assert.match(text, /föreslås av BUP Öster/);
    assert.match(text, /Flytta mötet hit/);
  });

  it('is asked first where somebody cannot, or the day is late', () => {
    const late = at(day('2026-05-04'), '10:00');
    const sipCase: SipCase = {
      ...bothCome(),
      recipients: bothCome().recipients.map((one) => (one.id === bup ? { ...one, suggests: [late] } : one)),
    };
    const { text } = seenCard(caseCard, { sipCase, reader: convener, now });

    assert.doesNotMatch(text, /case\.take-time/);
    assert.match(text, /Boka den tiden/);
    // The dialog opens with that time chosen.
    const dialog = seenCard(meetingTimeCard, { sipCase, reader: convener, now }, { on: late });
    assert.equal(dialog.view['timeValue'], late);
  });

  it('sees who can, who cannot and who has not said, time by time', () => {
    const one = after(
      called(),
      { kind: 'acceptSummons', recipientId: bup, worksOn: [nineOn('2026-03-19').start] },
      anna,
      '2026-03-05',
    );
    const { text } = seenCard(caseCard, { sipCase: one, reader: convener, now });

    assert.match(text, /en av tre kan/);
    assert.match(text, /har inte svarat: [^"]*pappa \(inbjuden\)/);
  });

  it('reads that nobody can in words, and not as a count of none', () => {
    const none = after(
      called(),
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      anna,
      '2026-03-05',
    );
    const { text } = seenCard(caseCard, { sipCase: none, reader: convener, now });

    assert.match(text, /"ingen kan"/);
    assert.doesNotMatch(text, /noll av/);
  });

  it('writes down what the individual said, and is asked before a time is booked that does not suit them', () => {
    const noted = after(
      bothCome(),
      { kind: 'noteWishes', worksOn: [monday], words: 'Efter skolan' },
      sara,
      now,
    );
    const { text } = seenCard(meetingTimeCard, { sipCase: noted, reader: convener, now });

    assert.equal(refusal(noted, booking(), sara, now)?.code, 'timeSaidNo');
    assert.match(text, /Den enskilde: Efter skolan/);
    assert.match(
      seenCard(caseCard, { sipCase: noted, reader: convener, now }).text,
      /kan inte: den enskilde/,
    );
    // The words are sealed, and on no card of anybody else.
    assert.equal(noted.sealed.meeting.wishes, 'Efter skolan');
    assert.equal(JSON.stringify({ ...noted, sealed: undefined }).includes('Efter skolan'), false);
  });

  it('says nothing for the individual about times that were not asked about', () => {
    const first = called().proposedTimes[0]?.start;
    assert.ok(first);
    const noted = after(called(), { kind: 'noteWishes', worksOn: [first], words: '' }, sara, '2026-03-05');
    const more = after(noted, suggests(monday), anna, '2026-03-05');

    assert.deepEqual([more.individualTimes?.askedTimes.includes(monday)], [false]);
    assert.match(
      seenCard(caseCard, { sipCase: more, reader: convener, now }).text,
      /har inte svarat: [^"]*den enskilde/,
    );
  });

  it('has no answer from the individual where no time is ticked', () => {
    const noted = after(called(), { kind: 'noteWishes', worksOn: [], words: 'Efter skolan' }, sara, now);

    assert.equal(noted.individualTimes, undefined);
    assert.match(
      seenCard(caseCard, { sipCase: noted, reader: convener, now }).text,
      /Den enskilde: Efter skolan/,
    );
  });
});

describe('What is said twice', () => {
  const question = (text: string): Move => ({ kind: 'askQuestion', recipientId: bup, question: text });
  const of = (sipCase: SipCase) => sipCase.sealed.recipients[bup];

  it('is kept beside what was said before: a question, a time, words about time', () => {
    const asked = [question('Vem ringer?'), question('Finns hiss?')].reduce(
      (sipCase, move) => after(sipCase, move, anna, '2026-03-05'),
      called(),
    );
    assert.equal(of(asked)?.question, 'Vem ringer?\n\nFinns hiss?');
    const answered = after(
      asked,
      { kind: 'answerQuestion', recipientId: bup, answer: 'Ja' },
      sara,
      '2026-03-05',
    );
    assert.equal(of(after(answered, question('Och var?'), anna, '2026-03-05'))?.question, 'Och var?');

    const tuesday = at(day('2026-03-24'), '10:00');
    const times = [suggests(monday), { ...suggests(tuesday), words: 'Helst tisdag' } as Move].reduce(
      (sipCase, move) => after(sipCase, move, anna, '2026-03-05'),
      called(),
    );
    const { suggests: kept } = times.recipients.find(({ id }) => id === bup) ?? {};
    assert.deepEqual([kept, of(times)?.otherTime], [[monday, tuesday], 'Helst tisdag']);
  });

  it('by two people at once is read before the second is kept', () => {
    const yes = (attendee: string, seen: number): Move => ({
      ...{ kind: 'confirmAttendance', recipientId: bup, attendee, mandate: true, preparation: true },
      ...{ worksOn: [], seen },
    });
    const before = called();
    const one = after(before, yes('Anna', before.version), anna, '2026-03-05');
    const version = one.version + 1;

    assert.equal(
      refusal({ ...one, version }, yes('David', before.version), anna, now)?.code,
      'answeredMeanwhile',
    );
    assert.equal(refusal({ ...one, version }, yes('David', version), anna, now), undefined);
  });
});

describe('More times than the case card has room for', () => {
  it('are counted, and a suggestion that waits for an answer is among those shown', () => {
    const road = alexBefore('bookMeeting');
    const many = ['09', '10', '11', '12', '13', '16', '17'].map((date) => nineOn(`2026-03-${date}`));
    const sipCase = {
      ...road,
      proposedTimes: many,
      recipients: road.recipients.map((one) => (one.id === bup ? { ...one, suggests: [monday] } : one)),
    };
    const { view } = seenCard(caseCard, { sipCase, reader: convener, now });
    const rows = view['times'] as readonly { readonly start: string }[];

    assert.deepEqual(
      rows.map(({ start }) => start),
      [...many.slice(0, 5).map(({ start }) => start), monday],
    );
    assert.equal(view['moreTimes'], 'Och två tider till visas när du bokar.');
  });
});
