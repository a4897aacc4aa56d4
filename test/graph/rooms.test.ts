/** The rooms of a tenant through Graph: all pages, only what can be booked, and never a way to another host. */
import assert from 'node:assert/strict';
import { knownCalendars } from '../../src/known-calendars.js';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, failureOf, openEdge, partille, type Edge } from './open-for-test.js';

const room = (name: string, more: object = {}) => ({
  ...{ id: name, displayName: name, emailAddress: `${name}@partille.example` },
  ...more,
});

describe('the rooms of a tenant', () => {
  let edge: Edge;
  beforeEach(async () => {
    edge = await openEdge();
  });
  afterEach(() => closeEdge(edge));

  it('are read page by page, and the link to the next page is asked for at our own Graph', async () => {
    edge.server.rooms = ({ query }) =>
      query.get('$skip') === '2'
        ? { status: 200, body: { value: [room('tallen')] } }
        : {
            status: 200,
            body: {
              value: [room('bjorken'), room('eken')],
              '@odata.nextLink': 'https://elsewhere.example/v1.0/places/microsoft.graph.room?$top=2&$skip=2',
            },
          };

    const rooms = await edge.calendar.rooms(partille);

    assert.deepEqual(
      rooms.map(({ name }) => name),
      ['bjorken', 'eken', 'tallen'],
    );
    assert.deepEqual(
      edge.server.seen.map(({ path, query }) => [path, query.get('$top')]),
      [
        ['/v1.0/places/microsoft.graph.room', '100'],
        ['/v1.0/places/microsoft.graph.room', '2'],
      ],
    );
  });

  it('say how many they seat and where they are; what has no mailbox is left out', async () => {
    const told = {
      capacity: 8,
      building: 'Ekdalsskolan',
      floorLabel: 'plan 1',
      isWheelChairAccessible: true,
    };
    const value = [room('bjorken', told), { displayName: 'Utan adress' }, room('eken', { capacity: null })];
    edge.server.rooms = () => ({ status: 200, body: { value } });

    assert.deepEqual(await edge.calendar.rooms(partille), [
      {
        address: 'bjorken@partille.example',
        name: 'bjorken',
        seats: 8,
        at: 'Ekdalsskolan, plan 1',
        wheelchair: true,
      },
      { address: 'eken@partille.example', name: 'eken' },
    ]);
  });

  it('are none that never end', async () => {
    const value = [room('bjorken')];
    const next = 'https://graph.microsoft.com/v1.0/places/microsoft.graph.room?$skip=1';
    edge.server.rooms = () => ({ status: 200, body: { value, '@odata.nextLink': next } });

    assert.equal((await edge.calendar.rooms(partille)).length, 20);
  });

  it('cannot be read without the permission; the product then knows of none, and asks again in a minute', async () => {
    edge.server.rooms = () => failed(403, 'Authorization_RequestDenied');
    let now = 0;
    const known = knownCalendars(edge.calendar, { machineNow: () => now });

    assert.equal((await failureOf(edge.calendar.rooms(partille))).retry, 'never');
    const asked = edge.server.seen.length;
    assert.deepEqual([await known.roomsOf(partille), await known.roomsOf(partille)], [[], []]);
    assert.equal(edge.server.seen.length, asked + 1);

    edge.server.rooms = () => ({ status: 200, body: { value: [room('bjorken')] } });
    now += 61_000;
    assert.equal((await known.roomsOf(partille)).length, 1);
    now += 59 * 60_000;
    await known.roomsOf(partille);
    assert.equal(edge.server.seen.length, asked + 2);
  });

  it('are booked with an event: as a resource, and as the place', async () => {
    const birch = { address: 'bjorken@partille.example', name: 'Björken' };
    await edge.calendar.book({ ...aMeeting(), online: false, place: birch.name, room: birch });

    const { body } = edge.server.seen.find(({ method }) => method === 'POST') ?? {};
    assert.deepEqual(body.attendees.at(-1), { emailAddress: birch, type: 'resource' });
    assert.deepEqual(body.location, {
      ...{ displayName: 'Björken', locationEmailAddress: birch.address, locationType: 'conferenceRoom' },
    });
  });
});
