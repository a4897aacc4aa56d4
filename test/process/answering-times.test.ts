/** A yes to coming and a yes to the time are two things: a time that nobody was asked about is never shown as agreed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { newsFacts, type Telling } from '../../src/news-facts.js';
import { recipientId, type Instant } from '../../src/process/ids.js';
import { answerTo } from '../../src/process/machines/meeting-time.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import { textsFor } from '../../src/show.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import { meetingCard } from '../../src/steps/meeting/meeting.card.js';
import { answerTimes, timeSuits, timeSuitsNot } from '../../src/steps/summons/answer-times.js';
import { answerTimesCard } from '../../src/steps/summons/answer-times.card.js';
import { sayYes } from '../../src/steps/summons/say-yes.js';
import { summonsCard } from '../../src/steps/summons/summons.card.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  centre,
  confirmation,
  father,
  nineOn,
  refusal,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { bupEast, maja, sara, system, vera } from '../support/people.js';
import { pressed } from '../support/pressed.js';
import { seenCard } from '../support/seen-card.js';

const own = nineOn('2026-03-20');
const now = '2026-03-06 11:00';
const suits = (start: Instant): Move => ({ kind: 'suitBookedTime', recipientId: bup, start, suits: true });

/** All have said yes to the 19th, and the 20th is booked without anybody having been asked. */
function bookedAtOwnTime(): SipCase {
  const begun = after(alexBefore('bookMeeting'), booking('2026-03-20'), sara, '2026-03-06 10:00');
  const known = { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e-1' } as const;
  return after(begun, known, system, '2026-03-06 10:01');
}

const saysOf = (sipCase: SipCase, start = own.start, id = bup) => {
  const recipient = sipCase.recipients.find((one) => one.id === id);
  return recipient && answerTo(sipCase, recipient, start);
};
const convenersCard = (sipCase: SipCase, at = now) =>
  seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now: at });
const receiversCard = (sipCase: SipCase, id = bup, at = now) =>
  seenCard(summonsCard, { sipCase, reader: { as: 'receiver', recipientId: id }, now: at });
const told = (sipCase: SipCase, effect: Partial<Telling>) =>
  newsFacts(
    { do: 'tell', news: 'meetingBooked', to: 'receiver', meetingId: theMeeting, ...effect },
    { sipCase, world, names: {} },
    { language: 'sv', now: when(now) },
  );
const news = textsFor('sv').news;

describe('A time that is booked without having been asked about', () => {
  it('has no answer from those who come, and the case card says so instead of that all have answered', () => {
    const sipCase = bookedAtOwnTime();
    const { view } = convenersCard(sipCase);
    const rows = view['recipients'] as readonly { readonly toneId: string; readonly detail: string }[];

    assert.equal(saysOf(sipCase), 'none');
    assert.match(
      String(view['next']),
      /^Mötet är bokat\. BUP Öster, .* och pappa har inte svarat om tiden\.$/,
    );
    assert.ok(rows.every(({ toneId }) => toneId !== 'good'));
    assert.match(rows[0]?.detail ?? '', /har inte svarat om den bokade tiden/);
  });

  it('is asked about in the news and in the letter of it, and not of those who have said yes to it', () => {
    const asks = (sipCase: SipCase) => told(sipCase, { recipientId: bup });
    const letter = textsFor('sv').mail.letter({
      ...told(bookedAtOwnTime(), { recipientId: father }),
      kind: 'meetingBooked',
      phone: '',
      from: '',
      toPerson: true,
      invited: true,
    });

    assert.match(
      news.meetingBooked(asks(bookedAtOwnTime())),
      /Ni har inte svarat om den här tiden: säg på kortet/,
    );
    assert.match(letter.paragraphs.join(' '), /Du har inte svarat om den här tiden: säg på mötets sida/);
    assert.doesNotMatch(news.meetingBooked(asks(alexBefore('holdMeeting'))), /svarat/);
  });

  it('suits by one press on the card, which the convener is told of, and then it is agreed on', () => {
    const { view, text } = receiversCard(bookedAtOwnTime());
    const [move] = timeSuits.moves({}, { ...pressed(undefined, { recipientId: bup }), on: own.start });
    assert.ok(move);
    const sipCase = after(bookedAtOwnTime(), move, maja, now);

    assert.equal(view['lead'], 'Ni deltar. Mötet är bokat till en tid som ni inte har svarat om.');
    assert.match(text, /Tiden passar oss/);
    assert.equal(saysOf(sipCase), 'yes');
    // What they said of the other time stands.
    assert.equal(saysOf(sipCase, nineOn('2026-03-19').start), 'yes');
    assert.doesNotMatch(receiversCard(sipCase).text, /Tiden passar oss/);
    assert.doesNotMatch(String(convenersCard(sipCase).view['next']), /BUP Öster/);
  });

  it('may stop suiting: the yes is on the card, and is taken back by one press that the convener is told of', () => {
    const sipCase = after(bookedAtOwnTime(), suits(own.start), maja, now);
    const proposed: Move = {
      kind: 'proposeOtherTime',
      recipientId: bup,
      words: '',
      times: [nineOn('2026-03-23').start],
    };
    const [move] = timeSuitsNot.moves({}, { ...pressed(undefined, { recipientId: bup }), on: own.start });
    assert.ok(move);
    const taken = after(sipCase, move, maja, now);

    assert.match(receiversCard(sipCase).text, /Ni har svarat att tiden passar\./);
    assert.match(receiversCard(sipCase).text, /Tiden passar inte längre/);
    assert.equal(saysOf(taken), 'no');
    assert.match(
      news.timeSuits(told(taken, { news: 'timeSuits', to: 'convener', recipientId: bup })),
      /passar inte|inte passar/,
    );
    assert.match(
      news.timeSuits(told(sipCase, { news: 'timeSuits', to: 'convener', recipientId: bup })),
      /tiden passar\.$/,
    );
    // What they suggested in the place of it is over with a yes, and only then.
    const suggests = (before: SipCase) => before.recipients.find(({ id }) => id === bup)?.suggests ?? [];
    const before = after(bookedAtOwnTime(), proposed, maja, now);
    assert.deepEqual(
      [suggests(before).length, suggests(after(before, suits(own.start), maja, now)).length],
      [1, 0],
    );
    assert.equal(suggests(after(before, move, maja, now)).length, 1);
  });

  it('is another once the meeting has moved: an old button says nothing of the new time', () => {
    assert.equal(
      refusal(bookedAtOwnTime(), suits(nineOn('2026-03-19').start), maja, now)?.code,
      'unknownSubject',
    );
    assert.equal(refusal(alexBefore('bookMeeting'), suits(own.start), maja, now)?.code, 'unknownSubject');
  });

  it('is asked about no more when the meeting has begun', () => {
    const begun = '2026-03-20 09:05';
    assert.doesNotMatch(receiversCard(bookedAtOwnTime(), bup, begun).text, /Tiden passar oss/);
    assert.doesNotMatch(convenersCard(bookedAtOwnTime(), begun).text, /har inte svarat om/);
  });

  it('stands apart in what the convener reads the day before', () => {
    const one = after(bookedAtOwnTime(), suits(own.start), maja, now);
    const reminded = news.meetingSoon(told(one, { news: 'meetingSoon', to: 'convener' }));

    assert.match(
      reminded,
      /De som kommer: BUP Öster\. Har svarat ja, men inte om just den här tiden: .* och pappa\./,
    );
  });

  it('is said yes to by a yes that is given when it is known', () => {
    const called = alexBefore('acceptSummons');
    const [yes, centreComes] = [
      { kind: 'acceptSummons', recipientId: bup, worksOn: [own.start] } as const,
      confirmation(centre),
    ];
    const begun = after(
      after(after(called, confirmation(bup), maja, '2026-03-05'), centreComes, vera, '2026-03-05'),
      booking('2026-03-20'),
      sara,
      '2026-03-06 10:00',
    );
    const known = after(begun, { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' }, system, now);
    const comesLate = after(
      known,
      { ...yes, recipientId: father },
      { kind: 'link', recipientId: father, typedName: 'P' },
      now,
    );

    assert.equal(saysOf(comesLate, own.start, father), 'yes');
    assert.equal(saysOf(comesLate, own.start, centre), 'none');
  });
});

describe('An answer about the booked time', () => {
  it('is to the time that was read: one that moved meanwhile has no yes', () => {
    const shown = nineOn('2026-03-19').start;
    const payload = sayYes.payload.parse({ times: '' });
    const at = { ...pressed(undefined, { recipientId: father }), on: shown };
    const [yes] = sayYes.moves(payload, at);
    const waits = alexBefore('bookMeeting');
    const silent = {
      ...waits,
      recipients: waits.recipients.map((one) =>
        one.id === father ? { ...one, state: 'received' as const, worksOn: [], askedTimes: [] } : one,
      ),
    };
    const begun = after(silent, booking('2026-03-20'), sara, '2026-03-06 10:00');
    assert.ok(yes);
    const answered = after(begun, yes, { kind: 'link', recipientId: father, typedName: 'P' }, now);

    assert.equal(saysOf(answered, own.start, father), 'none');
  });

  it('leaves what older documents say of other times as it was', () => {
    const booked = bookedAtOwnTime();
    const [first, second] = [nineOn('2026-03-18'), nineOn('2026-03-19')];
    const old = {
      ...booked,
      proposedTimes: [first, second],
      recipients: booked.recipients.map(({ askedTimes: _asked, ...one }) => ({
        ...one,
        worksOn: [second.start],
      })),
    };

    assert.equal(saysOf(after(old, suits(own.start), maja, now), first.start), 'no');
  });

  it('by a mailed link to a unit waits for the convener to ask, also where the unit had said yes in Teams', () => {
    const link = { kind: 'link', recipientId: bup, typedName: 'X', unitId: bupEast } as const;
    const answered = after(bookedAtOwnTime(), suits(own.start), link, now);

    assert.equal(answered.recipients.find(({ id }) => id === bup)?.verified, false);
  });

  it('is not told when the meeting has another time by then', () => {
    const seen = (sipCase: SipCase) => ({ sipCase, world, names: {} });
    const news = { do: 'tell', news: 'timeSuits', to: 'convener', recipientId: bup } as const;
    const said = after(bookedAtOwnTime(), suits(own.start), maja, now);
    const moved = { ...said, meetings: said.meetings.map((one) => ({ ...one, slot: nineOn('2026-03-23') })) };

    assert.deepEqual([isOvertaken(news, seen(said)), isOvertaken(news, seen(moved))], [false, true]);
  });
});

describe('A no to the booked time in the calendar', () => {
  const declined = () =>
    after(
      alexBefore('holdMeeting'),
      { kind: 'answeredOutside', meetingId: theMeeting, answeredBy: bup, answer: 'declined' },
      system,
      now,
    );

  it('stands in the headline and takes the green away, though the summons was said yes to', () => {
    const { view } = convenersCard(declined());
    const rows = view['recipients'] as readonly { readonly toneId: string }[];

    assert.match(String(view['next']), /Tiden passar inte för BUP Öster\./);
    assert.doesNotMatch(String(view['next']), /Alla har svarat/);
    assert.equal(rows[0]?.toneId, 'warning');
  });

  it('is asked about on their card, and a yes there is the last word, whatever the calendar goes on saying', () => {
    const start = nineOn('2026-03-19').start;
    const lifted = after(declined(), suits(start), maja, now);

    assert.match(receiversCard(declined()).text, /Tiden passar oss/);
    assert.doesNotMatch(String(convenersCard(lifted).view['next']), /passar inte/);
    assert.match(receiversCard(lifted).text, /Ni har svarat att tiden passar\./);
    assert.equal(
      refusal(
        lifted,
        { kind: 'answeredOutside', meetingId: theMeeting, answeredBy: bup, answer: 'declined' },
        system,
        now,
      )?.code,
      'alreadyAnswered',
    );
  });

  it('is not ticked beforehand among those who came', () => {
    const present = (sipCase: SipCase) =>
      String(
        seenCard(meetingCard, { sipCase, reader: { as: 'convener' }, now: '2026-03-19 09:10' }).view[
          'presentValue'
        ],
      ).split(',');

    assert.ok(present(alexBefore('holdMeeting')).includes(bup));
    assert.ok(!present(declined()).includes(bup));
  });
});

describe('Times that were answered with the yes', () => {
  const saidYes = () => after(alexBefore('acceptSummons'), confirmation(bup), maja, '2026-03-05 08:31');

  it('are answered again by a press on the card, with what was ticked before', () => {
    const sipCase = saidYes();
    const dialog = seenCard(answerTimesCard, { sipCase, reader: { as: 'receiver', recipientId: bup }, now });
    const [move] = answerTimes.moves(
      answerTimes.payload.parse({ times: 'none' }),
      pressed(undefined, { recipientId: bup }),
    );
    assert.ok(move);
    const anew = after(sipCase, move, maja, now);

    assert.match(receiversCard(sipCase).text, /Ändra svaret om tiderna/);
    assert.equal(dialog.view['timesValue'], nineOn('2026-03-19').start);
    assert.equal(saysOf(sipCase, nineOn('2026-03-19').start), 'yes');
    assert.equal(saysOf(anew, nineOn('2026-03-19').start), 'no');
    assert.equal(anew.recipients.find(({ id }) => id === bup)?.state, 'confirmed');
  });

  it('are not asked about when one is booked: the dialog says which, and an old one is refused', () => {
    const sipCase = alexBefore('holdMeeting');
    const dialog = seenCard(answerTimesCard, { sipCase, reader: { as: 'receiver', recipientId: bup }, now });

    assert.doesNotMatch(receiversCard(sipCase).text, /Ändra svaret om tiderna/);
    assert.match(String(dialog.view['told']), /^Mötet är bokat torsdag 19 mars/);
    assert.equal(dialog.view['hasTimes'], false);
    assert.equal(
      refusal(sipCase, { kind: 'answerTimes', recipientId: bup, worksOn: [] }, maja, now)?.code,
      'unknownSubject',
    );
  });
});

describe('The best of the times', () => {
  /** BUP, which has to come, can at none of them. */
  const bupCannot = () => {
    const road = alexBefore('bookMeeting');
    const no = { worksOn: [], askedTimes: [nineOn('2026-03-19').start] };
    return { ...road, recipients: road.recipients.map((one) => (one.id === bup ? { ...one, ...no } : one)) };
  };

  it('is told with whom it does not suit', () => {
    const facts = told(bupCannot(), { news: 'allAnswered', to: 'convener' });
    const protectedCase = { ...bupCannot(), namedOnly: [] };

    assert.match(news.allAnswered(facts), /Bäst passar torsdag 19 mars .*, men inte för BUP Öster\. Boka/);
    assert.match(
      news.allAnswered(told(protectedCase, { news: 'allAnswered', to: 'convener' })),
      /, men inte för alla\./,
    );
    assert.doesNotMatch(
      news.allAnswered(told(alexBefore('bookMeeting'), { news: 'allAnswered', to: 'convener' })),
      /men inte/,
    );
  });

  it('is not praised on the case card either', () => {
    assert.match(
      String(convenersCard(bupCannot()).view['next']),
      /^Alla har svarat\. Ingen tid passar alla som måste komma\./,
    );
    assert.match(
      String(convenersCard(alexBefore('bookMeeting')).view['next']),
      /^Alla har svarat\. Boka mötet\.$/,
    );
  });
});

it('A recipient that is none has no time to answer about', () => {
  const nobody = recipientId('r-nobody');
  assert.deepEqual(timeSuits.moves({}, { ...pressed(undefined), on: own.start }), []);
  assert.deepEqual(
    timeSuits.moves({}, { ...pressed(undefined, { recipientId: nobody }), on: 'i morgon' }),
    [],
  );
});
