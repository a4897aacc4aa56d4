/** The calendar file of a letter, read back by a parser of others: who gets one, and what it says (R35, R69, P4). */
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { describe, it } from 'mocha';
import { icalendar } from '../src/icalendar.js';
import { fileFor } from '../src/meeting-file.js';
import { meetingId, type RecipientId } from '../src/process/ids.js';
import type { Move } from '../src/process/moves.js';
import type { SipCase } from '../src/process/sip-case.js';
import { day } from '../src/process/ids.js';
import { at } from '../src/process/time.js';
import { after, alexBefore, bup, father, theMeeting, world } from './support/a-case.js';
import { sara, system } from './support/people.js';

type News = Parameters<typeof fileFor>[0];
const now = new Date('2026-03-06T09:01:00Z');
const organizer = 'sara@partille.example';

function fileOf(sipCase: SipCase, told: News, id: RecipientId = father) {
  return fileFor(told, { sipCase, world, names: {} }, id, { now, organizer });
}

/** What a program that knows nothing of ours reads in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  assert.ok(event && more.length === 0);
  const moment = (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().toISOString();
  return {
    method: calendar.getFirstPropertyValue('method'),
    start: moment('dtstart'),
    end: moment('dtend'),
    stamp: moment('dtstamp'),
    says: (name: string) => event.getFirstPropertyValue(name),
    names: event.getAllProperties().map(({ name }) => name),
  };
}

const booked = alexBefore('holdMeeting');
const first = { news: 'meetingBooked', meetingId: theMeeting } as const;
const second = meetingId('m-2');
const moved = [
  [
    {
      kind: 'rebookMeeting',
      oldMeetingId: theMeeting,
      meetingId: second,
      slot: { start: at(day('2026-03-24'), '15:00'), end: at(day('2026-03-24'), '16:00') },
      onPurpose: true,
    },
    sara,
  ],
  [{ kind: 'meetingBooked', meetingId: second, eventId: 'e-2' }, system],
].reduce(
  (sipCase, [move, actor]) => after(sipCase, move as Move, actor as typeof sara, '2026-03-10 09:00'),
  booked,
);

function withPlace(sipCase: SipCase, id = theMeeting): SipCase {
  const meeting = { ...sipCase.sealed.meeting, places: { [id]: 'Ekdalsskolan, rum 3; plan 2' } };
  return { ...sipCase, sealed: { ...sipCase.sealed, meeting } };
}

describe('The calendar file of a letter', () => {
  it('says the reference, when, where and the way in, and asks for no answer', () => {
    const file = fileOf(withPlace(booked), first);
    assert.ok(file);
    const event = read(file.text);

    assert.deepEqual(
      [file.name, file.type],
      ['Möte SIP-7K4QXM.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
    );
    assert.deepEqual(
      [event.method, event.start, event.end, event.stamp],
      ['PUBLISH', '2026-03-19T08:00:00.000Z', '2026-03-19T09:00:00.000Z', now.toISOString()],
    );
    assert.deepEqual(['summary', 'location', 'url', 'organizer', 'status', 'sequence'].map(event.says), [
      'Möte SIP-7K4QXM',
      'Ekdalsskolan, rum 3; plan 2',
      'https://teams.example/1',
      `mailto:${organizer}`,
      'CONFIRMED',
      0,
    ]);
    assert.ok(!event.names.includes('attendee') && !event.names.includes('rrule'));
    assert.doesNotMatch(file.text, /Alex|Hittep|pappa|BUP|Lindängen|svar\//);
  });

  it('goes to those whom the event in the calendar does not ask, and to no others', () => {
    assert.equal(fileOf(booked, first, bup), undefined);
    assert.equal(fileOf(booked, { news: 'answer' }), undefined);
    // What has passed is not cancelled.
    assert.equal(fileOf(booked, { news: 'meetingNotHeld', meetingId: theMeeting }), undefined);
  });

  it('keeps its uid when the meeting is moved, and counts up', () => {
    const [one, two] = [fileOf(booked, first), fileOf(moved, { ...first, meetingId: second })].map((file) =>
      read(file?.text ?? ''),
    );

    assert.equal(two?.says('uid'), one?.says('uid'));
    assert.deepEqual([two?.start, two?.says('sequence')], ['2026-03-24T14:00:00.000Z', 2]);
  });

  it('says no more of a preparatory or a follow-up meeting than of the SIP meeting', () => {
    const ofKind = (kind: 'preMeeting' | 'followUp') =>
      fileOf({ ...booked, meetings: booked.meetings.map((each) => ({ ...each, kind })) }, first)?.text;

    assert.equal(ofKind('preMeeting'), fileOf(booked, first)?.text);
    assert.equal(ofKind('followUp'), fileOf(booked, first)?.text);
  });

  it('calls off with the same uid and a higher number, without place and way in', () => {
    const off = after(
      withPlace(moved, second),
      { kind: 'cancelMeeting', meetingId: second },
      sara,
      '2026-03-11 09:00',
    );
    const event = read(fileOf(off, { news: 'meetingCancelled', meetingId: second })?.text ?? '');

    assert.deepEqual(
      [event.method, ...['uid', 'sequence', 'status', 'location', 'url'].map(event.says)],
      ['CANCEL', 'm-1', 3, 'CANCELLED', null, null],
    );
    assert.equal(event.start, '2026-03-24T14:00:00.000Z');
  });

  it('takes the meeting back from whoever said yes and is called no more, and tells nobody else of it', () => {
    const left = (trail: SipCase['recipients'][number]['trail']): SipCase => ({
      ...booked,
      recipients: booked.recipients.map((each) =>
        each.id === father ? { ...each, state: 'withdrawn', trail } : each,
      ),
    });
    const told = { news: 'consentWithdrawn', meetingId: theMeeting } as const;
    const { trail = [] } = booked.recipients.find(({ id }) => id === father) ?? {};

    assert.equal(read(fileOf(left(trail), told)?.text ?? '').method, 'CANCEL');
    assert.equal(fileOf(left([]), told), undefined);
  });

  it('is never made where identity is protected, and has no place where guardians are kept apart (R69, P4)', () => {
    assert.equal(fileOf({ ...withPlace(booked), namedOnly: [sara.person] }, first), undefined);
    const apart = withPlace(booked);
    const sealed = { ...apart.sealed, protection: { guardiansApart: true } } as SipCase['sealed'];
    assert.equal(read(fileOf({ ...apart, sealed }, first)?.text ?? '').says('location'), null);
  });
});

describe('An event as iCalendar text', () => {
  const event = {
    method: 'PUBLISH',
    uid: 'm-1',
    sequence: 0,
    stamp: now,
    start: now,
    end: now,
    summary: 'Möte SIP-7K4QXM',
    text: 'x',
  } as const;

  for (const [what, start, utc] of [
    ['the day before summer time', '2026-03-28', '08:00'],
    ['the day summer time begins', '2026-03-29', '07:00'],
    ['the day summer time ends', '2026-10-25', '08:00'],
    ['the day before it ends', '2026-10-24', '07:00'],
  ] as const) {
    it(`means nine o'clock in Sweden ${what}`, () => {
      const nine = { start: new Date(at(day(start), '09:00')), end: new Date(at(day(start), '10:00')) };
      const { start: found } = read(icalendar({ ...event, ...nine }));
      assert.equal(found, `${start}T${utc}:00.000Z`);
    });
  }

  it('comes back as it was written, whatever stands in it, in lines of at most 75 bytes', () => {
    const place = `Rum 3, plan 2; ingång "B" \\ ${'åäö 🙂 '.repeat(30)}\nandra raden\r\nBEGIN:VEVENT`;
    const text = icalendar({ ...event, place });

    assert.equal(read(text).says('location'), place.replace('\r\n', '\n'));
    const lines = text.split('\r\n');
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)));
    assert.equal(lines.at(-1), '');
  });

  it('lets no address begin a line of its own', () => {
    const text = icalendar({
      ...event,
      organizer: { name: 'A', email: 'a@b.example\r\nATTENDEE:mailto:c@d.example' },
    });
    assert.ok(!read(text).names.includes('attendee'));
  });
});
