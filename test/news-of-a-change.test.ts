/** What those who come are told when a booked meeting is changed: what is new, and never where it is (P4, R69). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { newsFacts } from '../src/news-facts.js';
import { caseId, meetingId } from '../src/process/ids.js';
import type { MoveOf } from '../src/process/moves.js';
import type { MeetingForm, SipCase } from '../src/process/sip-case.js';
import { textsFor } from '../src/show.js';
import { after, alexBefore, bup, nineOn, theMeeting, when, world } from './support/a-case.js';
import { sara, system } from './support/people.js';

const second = meetingId('m-2');
const place = 'Storgatan 1';

function changed(move: Partial<MoveOf<'rebookMeeting'>>, facts: Partial<SipCase> = {}): SipCase {
  const booked = { ...alexBefore('holdMeeting'), ...facts };
  const meetings = booked.meetings.map((meeting) => ({ ...meeting, form: 'hybrid' as const }));
  const anew = { meetingId: second, oldMeetingId: theMeeting, slot: nineOn('2026-03-19'), ...move };
  const begun = after({ ...booked, meetings }, { kind: 'rebookMeeting', ...anew }, sara, '2026-03-10 09:00');
  const known = { kind: 'meetingBooked', meetingId: second, eventId: 'e-1' } as const;
  return after(begun, known, system, '2026-03-10 09:01');
}

function told(sipCase: SipCase, language: 'sv' | 'en' = 'sv') {
  const effect = {
    do: 'tell',
    news: 'meetingBooked',
    to: 'receiver',
    recipientId: bup,
    meetingId: second,
  } as const;
  const facts = newsFacts(effect, { sipCase, world, names: {} }, { language, now: when('2026-03-10 09:02') });
  const letter = textsFor(language).mail.letter({
    ...facts,
    kind: 'meetingBooked',
    phone: '',
    from: '',
    toPerson: false,
    invited: false,
  });
  return { says: textsFor(language).news.meetingBooked(facts), letter: JSON.stringify(letter) };
}

describe('Whoever comes to a meeting that is changed', () => {
  it('is told how it is held now, and that the time is as before', () => {
    const { says, letter } = told(changed({ form: 'video' }));

    assert.match(says, /: Mötet är ändrat\. Tiden är som förut: .* Mötet hålls nu på video\.$/);
    assert.match(letter, /"subject":"Ändrat möte SIP-.*Mötet hålls nu på video\./);
    assert.match(
      told(changed({ form: 'phone', place: 'Ring 031-792 10 00' }), 'en').says,
      /The time is as before: .* now held by telephone\. Who rings, or which number to ring, is in the calendar and under See what/,
    );
  });

  it('is told that it is one meeting for several cases, where it is', () => {
    const alone = changed({ form: 'video' });
    const meetings = alone.meetings.map((each) => ({ ...each, joint: [alone.id, caseId('case-bea')] }));

    assert.match(told({ ...alone, meetings }).letter, /gemensamt för flera ärenden/);
    assert.doesNotMatch(told(alone).letter, /gemensamt/);
  });

  it('is told of a new time and a new way in one sentence each', () => {
    const { says, letter } = told(changed({ slot: nineOn('2026-03-20'), form: 'inPerson', place: 'Rum 3' }));

    assert.match(
      says,
      /: Ny tid\. Mötet är flyttat till fre.* Mötet hålls nu på plats\. Platsen är ny: den står i kalendern\. Ni har inte svarat om den här tiden: säg på kortet om den passar\.$/,
    );
    assert.match(letter, /"subject":"Ny tid för möte/);
  });

  it('is told that the place is another, and where that stands, but not where it is', () => {
    for (const language of ['sv', 'en'] as const) {
      const { says, letter } = told(changed({ place }), language);
      assert.match(says, language === 'sv' ? /Platsen är ny/ : /The place is another/);
      assert.doesNotMatch(says + letter, /Storgatan/);
    }
  });

  it('hears of no place where guardians are kept apart, nor of one that was taken away', () => {
    const { sealed } = alexBefore('holdMeeting');
    const apart = { sealed: { ...sealed, protection: { guardiansApart: true } } } as Partial<SipCase>;

    assert.doesNotMatch(told(changed({ place, slot: nineOn('2026-03-20') }, apart)).says, /Platsen/);
    const places = { identified: {}, places: { [theMeeting]: place } };
    const removed = changed({ form: 'video' }, { sealed: { ...sealed, meeting: places } });
    assert.doesNotMatch(told(removed).says, /Platsen/);
  });
});

describe('Whoever comes to a meeting', () => {
  const say = (news: 'meetingBooked' | 'meetingNear', sipCase: SipCase, seenIn = world) => {
    const effect = { do: 'tell', news, to: 'receiver', recipientId: bup, meetingId: theMeeting } as const;
    const seen = { sipCase, world: seenIn, names: {} };
    return newsFacts(effect, seen, { language: 'sv', now: when('2026-03-10 09:02') });
  };
  const said = (...told: Parameters<typeof say>) => textsFor('sv').news[told[0]](say(...told));
  const held = (form: MeetingForm, places: Readonly<Record<string, string>> = {}): SipCase => {
    const booked = alexBefore('holdMeeting');
    const meetings = booked.meetings.map((meeting) => ({ ...meeting, form }));
    return { ...booked, meetings, sealed: { ...booked.sealed, meeting: { identified: {}, places } } };
  };
  const byPhone = () => held('phone', { [theMeeting]: 'Ring 070-000 00 00' });

  it('reads how it is held, each time', () => {
    const how = { video: 'på video', inPerson: 'på plats', hybrid: 'på plats och på video' } as const;
    for (const form of ['video', 'inPerson', 'hybrid'] as const) {
      assert.match(
        said('meetingBooked', held(form)),
        new RegExp(`: Mötet är bokat torsdag 19 mars kl. .*, ${how[form]}\\.`),
      );
      assert.match(
        said('meetingNear', held(form)),
        new RegExp(`mötet är torsdag 19 mars .*, ${how[form]}\\.`),
      );
    }
  });

  it('by telephone reads where it stands who rings, and never the number', () => {
    const stands = /, på telefon\. Vem som ringer, eller .*, står i kalendern och under Se inför mötet\./;
    assert.match(said('meetingBooked', byPhone()), stands);
    assert.match(said('meetingNear', byPhone()), stands);
    assert.doesNotMatch(said('meetingBooked', byPhone()) + said('meetingNear', byPhone()), /070/);
    // A letter stands beside no card.
    const letter = textsFor('sv').mail.letter({
      ...say('meetingNear', byPhone()),
      ...{ kind: 'meetingNear', phone: '', from: '', toPerson: false, invited: false },
    });
    assert.match(letter.paragraphs[0] ?? '', /, på telefon\. Vem som ringer, .*, står i kalendern\.$/);
  });

  it('is sent to no calendar that it does not have, and to nothing that is not written (R69)', () => {
    const units = [...world.units].map((unit) => ({ ...unit, mail: null }));
    assert.match(said('meetingNear', byPhone(), { ...world, units }), / gäller, står under Se inför mötet\./);
    for (const none of [held('phone'), { ...byPhone(), namedOnly: [sara.person] }])
      assert.match(said('meetingBooked', none), /, på telefon\. \[Öppna mötet\]/);
  });
});

describe('The day before the meeting the convener', () => {
  const reminded = (sipCase: SipCase) =>
    textsFor('sv').news.meetingSoon(
      newsFacts(
        { do: 'tell', news: 'meetingSoon', to: 'convener', meetingId: theMeeting },
        { sipCase, world, names: {} },
        { language: 'sv', now: when('2026-03-18 08:00') },
      ),
    );

  it('reads when and how it is held, and who comes', () => {
    assert.match(
      reminded(alexBefore('holdMeeting')),
      /: Mötet är torsdag 19 mars kl\. .* \(video\)\. De som kommer: BUP Öster, .* och pappa\./,
    );
  });

  it('reads of nobody by name where identity is protected (R69)', () => {
    const booked = alexBefore('holdMeeting');
    const said = reminded({ ...booked, namedOnly: [] });
    assert.match(said, /Se på ärendekortet vilka som kommer\./);
    assert.doesNotMatch(said, /BUP|pappa/);
  });
});
