/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of a body */
/** What Graph sees when a booked meeting is changed: what differs, of the newest version, and nothing twice. */
import assert from 'node:assert/strict';
import type { Booked, WantedEvent } from '../../src/ports.js';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, failureOf, openEdge, partille, type Edge } from './open-for-test.js';

const [maja, arbetsformedlingen] = ['maja@vgr.example', 'af@partille.example'];
const asBooked = { attendees: [maja, arbetsformedlingen] };
const later = { start: new Date('2026-12-01T12:00:00Z'), end: new Date('2026-12-01T13:00:00Z') };

describe('changing a meeting through Graph', () => {
  let edge: Edge;
  let booked: Booked;
  beforeEach(async () => {
    edge = await openEdge();
    booked = await edge.calendar.book(aMeeting());
    edge.server.seen.length = 0;
  });
  afterEach(() => closeEdge(edge));
  const standing = () => ({
    tenantId: partille,
    organizer: 'sara@partille.example',
    eventId: booked.eventId,
  });
  const change = (wanted: Partial<WantedEvent>) =>
    edge.calendar.change(standing(), () => Promise.resolve({ ...asBooked, ...wanted }));
  const patches = () => edge.server.seen.filter(({ method }) => method === 'PATCH');

  it('sends the new time alone, for the version that was read, and keeps the link', async () => {
    const changed = await change({ slot: later });

    assert.deepEqual(changed, booked);
    const [seen] = patches();
    assert.equal(seen?.path, '/v1.0/users/sara%40partille.example/events/AAMk%2F%2B1%3D');
    assert.equal(seen?.headers['if-match'], 'W/"1"');
    assert.deepEqual(seen?.body, {
      start: { dateTime: '2026-12-01T13:00:00', timeZone: 'W. Europe Standard Time' },
      end: { dateTime: '2026-12-01T14:00:00', timeZone: 'W. Europe Standard Time' },
    });
  });

  it('sends nothing where nothing differs, however often it is asked', async () => {
    await change({ slot: later });
    const again = await change({ slot: later, place: { was: 'Rum 3' } });

    assert.deepEqual(again, booked);
    assert.equal(patches().length, 1);
  });

  it('adds a place, changes it, and takes away its own but not what the calendar wrote', async () => {
    await change({ place: { is: 'Rum 3' } });
    await change({ place: { is: 'Rum 4', was: 'Rum 3' } });
    await change({ place: { was: 'Rum 4' } });
    await change({ place: { was: 'Rum 4' } });

    assert.deepEqual(
      patches().map(({ body }) => body.location.displayName),
      ['Rum 3', 'Rum 4', ''],
    );
    assert.ok(patches().every(({ body }) => Object.keys(body).length === 1));
  });

  it('sends back as read whoever stays, with a room that the organiser has booked, beside whoever is new', async () => {
    const asRead = { emailAddress: { name: 'Maja Lundin', address: 'Maja@vgr.example' }, type: 'optional' };
    const room = { emailAddress: { name: 'Rum 3', address: 'rum3@partille.example' }, type: 'resource' };
    edge.server.byHand({
      attendees: [
        { ...asRead, status: { response: 'accepted' } },
        { emailAddress: { address: arbetsformedlingen }, type: 'required' },
        room,
      ],
    });

    await change({ attendees: [maja, 'skola@partille.example'] });

    assert.deepEqual(patches()[0]?.body.attendees, [
      asRead,
      room,
      { emailAddress: { address: 'skola@partille.example' }, type: 'required' },
    ]);
  });

  const friend = { emailAddress: { name: 'Gun', address: 'Gun@Granne.example' }, type: 'optional' };
  const withFriend = () =>
    edge.server.byHand({ attendees: [...(edge.server.events[0]?.attendees ?? []), friend] });
  const guests = () =>
    (edge.server.events[0]?.attendees ?? []).map((one: any) => one.emailAddress.address.toLowerCase());

  it('leaves a guest whom somebody has added by hand, and takes out whomever we put there ourselves, also long ago', async () => {
    withFriend();
    await change({ attendees: [maja, 'skola@partille.example'] });
    assert.deepEqual(guests(), [maja, 'gun@granne.example', 'skola@partille.example']);

    await change({ attendees: [maja] });
    assert.deepEqual(guests(), [maja, 'gun@granne.example']);
    await change({ attendees: [] });
    assert.deepEqual(guests(), ['gun@granne.example']);
  });

  it('leaves a guest by hand also where nobody was ours when it was booked', async () => {
    edge.server.events.length = 0;
    booked = await edge.calendar.book(aMeeting({ transactionId: 'booking-2', attendees: [] }));
    withFriend();

    await change({ attendees: [maja] });

    assert.deepEqual(guests(), ['gun@granne.example', maja]);
  });

  it('keeps only ours where only ours may be there (R69)', async () => {
    withFriend();

    await change({ attendees: [maja], onlyOurs: true });

    assert.deepEqual(guests(), [maja]);
  });

  it('takes out whoever was added by hand first and came to be ours before they left', async () => {
    withFriend();
    await change({ attendees: [...asBooked.attendees, 'gun@granne.example'] });
    assert.deepEqual(Object.keys(patches()[0]?.body ?? {}), ['singleValueExtendedProperties']);
    await change({ attendees: [...asBooked.attendees, 'gun@granne.example'] });
    assert.equal(patches().length, 1, 'it is known by now');

    await change({});

    assert.deepEqual(guests(), asBooked.attendees);
  });

  it('keeps only ours in an event that does not say whom we have put there', async () => {
    withFriend();
    edge.server.byHand({ singleValueExtendedProperties: [] });

    await change({ attendees: [maja] });

    assert.deepEqual(guests(), [maja]);
  });

  it('says whom we have put there without their addresses', async () => {
    await change({ attendees: [maja, 'gun@granne.example'] });

    const { value = '' } = edge.server.events[0]?.singleValueExtendedProperties?.[0] ?? {};
    assert.match(value, /^1 [\w-]{16} [\w-]{16}$/);
  });

  it('books a room, changes it for another, and gives it up; a room that was added by hand stays', async () => {
    const [birch, oak] = ['bjorken', 'eken'].map((name) => ({
      address: `${name}@partille.example`,
      name,
    }));
    const byHand = { emailAddress: { address: 'hall@partille.example', name: 'Hall' }, type: 'resource' };
    edge.server.byHand({ attendees: [...(edge.server.events[0]?.attendees ?? []), byHand] });
    const toBirch = { place: { is: 'bjorken' }, room: { is: birch! } };
    await change(toBirch);
    await change(toBirch);
    await change({ place: { is: 'eken', was: 'bjorken' }, room: { is: oak!, was: birch! } });
    await change({ place: { is: 'Rum 3', was: 'eken' }, room: { was: oak! } });

    const resources = (attendees: { type: string; emailAddress: { address: string } }[]) =>
      attendees.filter(({ type }) => type === 'resource').map(({ emailAddress }) => emailAddress.address);
    assert.deepEqual(
      patches().map(({ body }) => [body.location, resources(body.attendees)]),
      [
        [
          { displayName: 'bjorken', locationEmailAddress: birch?.address, locationType: 'conferenceRoom' },
          ['hall@partille.example', birch?.address],
        ],
        [
          { displayName: 'eken', locationEmailAddress: oak?.address, locationType: 'conferenceRoom' },
          ['hall@partille.example', oak?.address],
        ],
        [{ displayName: 'Rum 3', locationType: 'default' }, ['hall@partille.example']],
      ],
    );
  });

  it('lets a room alone of which nothing is said, and takes one out where no guest is named', async () => {
    const birch = { address: 'bjorken@partille.example', name: 'Björken' };
    await change({ room: { is: birch } });
    await change({ attendees: [maja] });
    await edge.calendar.change(standing(), () => Promise.resolve({ room: { was: birch } }));

    assert.deepEqual(
      patches().map(({ body }) => body.attendees.map((one: any) => one.emailAddress.address)),
      [[maja, arbetsformedlingen, birch.address], [maja, birch.address], [maja]],
    );
  });

  it('is not where it is to be until its room is asked too', async () => {
    const birch = { address: 'bjorken@partille.example', name: 'Björken' };
    const wanted = { ...aMeeting(), room: birch };
    const before = await edge.calendar.isBooked(wanted, booked.eventId);
    await change({ room: { is: birch } });

    assert.deepEqual([before, await edge.calendar.isBooked(wanted, booked.eventId)], [false, true]);
  });

  it('lets alone the time and the place that nobody asked about', async () => {
    edge.server.byHand({ location: { displayName: 'Aulan' }, start: edge.server.events[0]!.end });

    await change({ attendees: [maja] });

    assert.deepEqual(Object.keys(patches()[0]?.body ?? {}), ['attendees', 'singleValueExtendedProperties']);
  });

  it('reads the event again, and asks again what is wanted, when somebody else has changed it', async () => {
    const asked: WantedEvent[] = [
      { attendees: [maja, arbetsformedlingen, 'first@partille.example'] },
      { attendees: [maja, arbetsformedlingen, 'second@partille.example'] },
    ];
    const changed = await edge.calendar.change(standing(), () => {
      if (asked.length === 2) edge.server.byHand({});
      return Promise.resolve(asked.shift()!);
    });

    assert.deepEqual(changed, booked);
    assert.deepEqual(
      patches().map(({ headers, body }) => [headers['if-match'], body.attendees.at(-1).emailAddress.address]),
      [
        ['W/"1"', 'first@partille.example'],
        ['W/"2"', 'second@partille.example'],
      ],
    );
  });

  it('gives up for a while when it is changed by somebody else at every try', async () => {
    const failure = await failureOf(
      edge.calendar.change(standing(), () => {
        edge.server.byHand({});
        return Promise.resolve({ attendees: [maja] });
      }),
    );

    assert.equal(failure.retry, 'later');
    assert.equal(patches().length, 4);
  });

  for (const [what, lost] of [
    ['a gateway answers 504', { status: 504, text: '<html>Gateway Timeout</html>' }],
    ['the connection breaks', 'drop'],
  ] as const) {
    it(`changes it once when ${what} after it was changed`, async () => {
      edge.server.fail({ hold: Promise.resolve() }, { after: lost });

      assert.deepEqual(await change({ slot: later }), booked);
      assert.deepEqual(
        edge.server.events.map(({ change: version }) => version),
        [2],
      );
    });
  }

  it('finds nothing to change in an event that is gone, or cancelled', async () => {
    edge.server.byHand({ isCancelled: true });
    assert.equal(await change({ slot: later }), undefined);
    edge.server.events.length = 0;
    assert.equal(await change({ slot: later }), undefined);

    assert.equal(patches().length, 0);
  });

  it('finds nothing to change in an event that goes while it is being changed', async () => {
    edge.server.fail({ hold: Promise.resolve() }, { instead: failed(404, 'ErrorItemNotFound') });

    assert.equal(await change({ slot: later }), undefined);
  });

  it('does not take a mailbox that is missing for an event that is gone', async () => {
    edge.server.fail({ instead: failed(404, 'ErrorInvalidUser') });

    assert.equal((await failureOf(change({ slot: later }))).retry, 'never');
  });

  it('says that there is no link where the video meeting is gone', async () => {
    edge.server.byHand({ isOnlineMeeting: false, onlineMeeting: null });

    assert.deepEqual(await change({ slot: later }), { eventId: booked.eventId, joinUrl: null });
  });

  it('knows whether the event has been moved to a time', async () => {
    const isMoved = () => edge.calendar.isBooked(aMeeting(later), booked.eventId);

    assert.equal(await isMoved(), false);
    await change({ slot: later });
    assert.equal(await isMoved(), true);
    edge.server.events.length = 0;
    assert.equal(await isMoved(), false);
  });
});
