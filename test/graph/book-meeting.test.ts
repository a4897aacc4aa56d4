/** What Graph sees of a booking, and that a repeat never makes a second event. */
import assert from 'node:assert/strict';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, failureOf, openEdge, vgr, type Edge } from './open-for-test.js';

describe('booking a meeting through Graph', () => {
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('sends exactly one private event with hidden guests and video', async () => {
    const booked = await edge.calendar.book(aMeeting());

    assert.deepEqual(booked, {
      eventId: 'AAMk/+1=',
      joinUrl: 'https://video.example/1',
      dialIn: { number: '+46 8 465 004 00', conferenceId: '123456789' },
    });
    const [seen] = edge.server.seen;
    assert.equal(edge.server.events.length, 1);
    assert.equal(seen?.path, '/v1.0/users/sara%40partille.example/events');
    assert.equal(seen?.headers.authorization, 'Bearer local-graph.10000000-0000-4000-8000-000000000002');
    assert.equal(seen?.headers['content-type'], 'application/json');
    assert.deepEqual(seen?.body, {
      subject: 'Möte SIP-7K4QXM',
      body: { contentType: 'text', content: 'Ett möte. Mer får du av den som kallar.' },
      start: { dateTime: '2026-12-01T09:00:00', timeZone: 'W. Europe Standard Time' },
      end: { dateTime: '2026-12-01T10:00:00', timeZone: 'W. Europe Standard Time' },
      attendees: [
        { emailAddress: { address: 'maja@vgr.example' }, type: 'required' },
        { emailAddress: { address: 'af@partille.example' }, type: 'required' },
      ],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      sensitivity: 'private',
      hideAttendees: true,
      allowNewTimeProposals: true,
      transactionId: 'booking-1',
      singleValueExtendedProperties: [
        {
          id: 'String {b7c1f0a4-52d3-4e68-9a1e-3f6d0c8b2e75} Name SipLotsenGuests',
          value: '1 HAcYq5BJtXCeVpAb getbiFR261PZEUEV',
        },
      ],
    });
  });

  it('names the place and asks for no video when people meet in a room', async () => {
    const booked = await edge.calendar.book(aMeeting({ online: false, place: 'Ekdalsskolan, rum 12' }));

    assert.deepEqual(booked, { eventId: 'AAMk/+1=', joinUrl: null });
    assert.deepEqual(edge.server.seen[0]?.body.location, { displayName: 'Ekdalsskolan, rum 12' });
    assert.equal('isOnlineMeeting' in edge.server.seen[0].body, false);
    assert.equal(edge.server.seen.length, 1);
  });

  for (const [day, utc, wall] of [
    ['the Friday before summer time', '2027-03-26T08:00:00Z', '2027-03-26T09:00:00'],
    ['the day summer time begins', '2027-03-28T07:00:00Z', '2027-03-28T09:00:00'],
    ['the day summer time ends', '2027-10-31T08:00:00Z', '2027-10-31T09:00:00'],
    ['midnight in summer', '2027-06-30T22:00:00Z', '2027-07-01T00:00:00'],
  ] as const) {
    it(`writes the wall time in Stockholm on ${day}`, async () => {
      await edge.calendar.book(
        aMeeting({ start: new Date(utc), end: new Date(Date.parse(utc) + 3_600_000) }),
      );

      assert.deepEqual(edge.server.seen[0]?.body.start, {
        dateTime: wall,
        timeZone: 'W. Europe Standard Time',
      });
    });
  }

  it('finds the event again when a repeat hears that the transaction id is taken', async () => {
    const first = await edge.calendar.book(aMeeting());
    const second = await edge.calendar.book(aMeeting());

    assert.deepEqual(second, first);
    assert.equal(edge.server.events.length, 1);
    const view = edge.server.seen.findLast(({ path }) => !path.includes('/onlineMeetings'));
    assert.equal(view?.path, '/v1.0/users/sara%40partille.example/calendarView');
    assert.equal(view?.query.get('startDateTime'), '2026-12-01T08:00:00.000Z');
    assert.equal(view?.query.get('endDateTime'), '2026-12-01T09:00:00.000Z');
  });

  it('fails for later when the transaction id is taken and no event in the window carries it', async () => {
    edge.server.fail({ instead: failed(409, 'ErrorDuplicateTransactionId') });

    const failure = await failureOf(edge.calendar.book(aMeeting()));

    assert.equal(failure.retry, 'later');
    assert.equal(edge.server.events.length, 0);
  });

  it('makes one event when a gateway answers 504 after the event was made', async () => {
    edge.server.fail({ after: { status: 504, text: '<html>Gateway Timeout</html>' } });

    const booked = await edge.calendar.book(aMeeting());

    assert.equal(booked.eventId, edge.server.events[0]?.id);
    assert.equal(edge.server.events.length, 1);
  });

  it('makes one event when the connection breaks after the event was made', async () => {
    edge.server.fail({ after: 'drop' });

    const booked = await edge.calendar.book(aMeeting());

    assert.equal(booked.eventId, edge.server.events[0]?.id);
    assert.equal(edge.server.events.length, 1);
  });

  it('reads the event again when the video link is late, and never changes it', async () => {
    edge.server.lateVideo = 2;

    const booked = await edge.calendar.book(aMeeting());

    assert.equal(booked.joinUrl, 'https://video.example/1');
    assert.deepEqual(
      edge.server.seen.slice(0, 3).map(({ method, path }) => `${method} ${path.replace(/^.*example/, '')}`),
      ['POST /events', 'GET /events/AAMk%2F%2B1%3D', 'GET /events/AAMk%2F%2B1%3D'],
    );
  });

  it('is still a booking when the video link cannot be read', async () => {
    edge.server.lateVideo = 1;
    edge.server.fail({ after: { status: 201, body: { id: 'AAMk/+1=', onlineMeeting: null } } });
    edge.server.fail(
      { instead: failed(403, 'ErrorAccessDenied') },
      { instead: failed(404, 'ErrorItemNotFound') },
      { instead: failed(404, 'ErrorItemNotFound') },
    );

    assert.deepEqual(await edge.calendar.book(aMeeting()), {
      eventId: 'AAMk/+1=',
      joinUrl: null,
      videoLeft: 'missing',
    });
  });

  it('asks each tenant with that tenant’s own bearer', async () => {
    await edge.calendar.book(aMeeting());
    await edge.calendar.book(
      aMeeting({ tenantId: vgr, organizer: 'samira@vgr.example', transactionId: 'booking-2' }),
    );

    assert.deepEqual(
      edge.server.seen
        .filter(({ path }) => path.endsWith('/events'))
        .map(({ headers }) => headers.authorization?.at(-1)),
      ['2', '1'],
    );
  });
});
