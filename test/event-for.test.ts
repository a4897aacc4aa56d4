/** What a calendar gets of a meeting: the reference and who is asked, and of a protected case no mailbox but a named person's (R35, R69). */
import assert from 'node:assert/strict';
import { eventFor } from '../src/event-for.js';
import type { Directory, MeetingToBook } from '../src/ports.js';
import type { PersonKey, UnitId } from '../src/process/ids.js';
import type { SipCase } from '../src/process/sip-case.js';
import { alexBefore, centre, father, theMeeting, world } from './support/a-case.js';
import { bupEast, healthCentre, maja, rut, sara, school, vera } from './support/people.js';

const staffOf: Readonly<Record<UnitId, readonly PersonKey[]>> = {
  [bupEast]: [maja.person],
  [healthCentre]: [vera.person],
  [school]: [sara.person, rut.person],
};

const directory = {
  peopleOf: async (unitId: UnitId) => staffOf[unitId] ?? [],
  person: async (key: PersonKey) => ({
    key,
    name: 'Namn Namnsson',
    language: 'sv',
    mail: key === vera.person ? null : `${key.split('/')[1]}@personal.example`,
  }),
} as unknown as Directory; // all that it asks

function booked(changes: Partial<SipCase> = {}): SipCase {
  const sipCase = alexBefore('holdMeeting');
  const { sealed } = sipCase;
  const places = { [theMeeting]: 'Ekdalsskolan, rum 3' };
  return { ...sipCase, sealed: { ...sealed, meeting: { ...sealed.meeting, places } }, ...changes };
}

function eventOf(sipCase: SipCase): Promise<MeetingToBook> {
  const meeting = sipCase.meetings.find(({ id }) => id === theMeeting);
  assert.ok(meeting);
  return eventFor(directory, { sipCase, world, names: {} }, meeting);
}

/** The father is somebody else: a close person who agreed to an address. */
function withFriend(sipCase: SipCase): SipCase {
  const recipients = {
    ...sipCase.sealed.recipients,
    [father]: { person: { label: 'granne', relation: 'other', mail: 'granne@post.example' } },
  } as const;
  return { ...sipCase, sealed: { ...sipCase.sealed, recipients } };
}

describe('The event of a meeting', () => {
  it('asks function mailboxes and close persons, but no guardian, and says the reference only (R35, P4)', async () => {
    const { attendees, subject, text, place } = await eventOf(booked());

    assert.deepEqual(attendees, ['bup-oster@example.se', 'vc-lindangen@example.se']);
    assert.deepEqual((await eventOf(withFriend(booked()))).attendees, [...attendees, 'granne@post.example']);
    assert.deepEqual(
      [subject, text],
      [
        `Möte ${booked().ref}`,
        'Mer om mötet finns i SIP-lotsen i Teams, eller på sidan som ert mejl leder till.',
      ],
    );
    assert.equal(place, 'Ekdalsskolan, rum 3');
  });

  it('asks whoever convenes now too, where it stands in the calendar of whoever did before', async () => {
    const taken = booked();
    const { attendees } = await eventOf({ ...taken, convener: { ...taken.convener, person: rut.person } });

    assert.deepEqual(attendees, ['bup-oster@example.se', 'vc-lindangen@example.se', 'rut@personal.example']);
  });

  it('with one guardian alone asks nobody, whoever convenes now (P4)', async () => {
    const sipCase = booked();
    const { kind: _kind, ...apart } = sipCase.meetings[0] ?? assert.fail();
    const taken = {
      ...sipCase,
      apart: [apart],
      convener: { ...sipCase.convener, person: rut.person },
    };

    assert.deepEqual((await eventFor(directory, { sipCase: taken, world, names: {} }, apart)).attendees, []);
  });

  it('of a protected case asks named persons only, and has no place (R69)', async () => {
    const hidden = withFriend(booked({ namedOnly: [sara.person, maja.person] }));
    const event = await eventOf(hidden);

    // Neither the organiser, who has it anyway, nor Rut and Vera, who are not named.
    assert.deepEqual(event.attendees, ['maja@personal.example']);
    assert.deepEqual([event.onlyOurs, (await eventOf(booked())).onlyOurs], [true, undefined]);
    assert.equal('place' in event, false);
    assert.deepEqual(
      [event.subject, event.text],
      [
        `Möte ${hidden.ref}`,
        'Mer om mötet finns i SIP-lotsen i Teams, eller på sidan som ert mejl leder till.',
      ],
    );
    assert.doesNotMatch(
      JSON.stringify(event),
      /BUP|bup-|vc-|Lindängen|Ekdals|skola|rum 3|granne|pappa|Alex|@example\.se|@post\.example/i,
    );
  });

  it('of a protected case asks nobody when no named person can be asked (R69)', async () => {
    const onlySara = await eventOf(booked({ namedOnly: [sara.person] }));
    // Vera is named, but has no mailbox of her own: that of her unit does not take its place.
    const withoutMailbox = await eventOf(booked({ namedOnly: [sara.person, vera.person] }));

    assert.deepEqual([onlySara.attendees, withoutMailbox.attendees], [[], []]);
  });

  it('of a protected case asks a named person only as long as their unit comes (R69)', async () => {
    const named = booked({ namedOnly: [sara.person, maja.person] });
    const left = named.recipients.map((each) =>
      each.id === centre ? each : ({ ...each, state: 'withdrawn' } as const),
    );

    assert.deepEqual((await eventOf({ ...named, recipients: left })).attendees, []);
  });
});
