/** Rooms on the stage: listed where the tenant lets us, free or taken like anybody, and answering by themselves. */
/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
import assert from 'node:assert/strict';
import { onStage, type OnStage } from './on-stage.js';

const events = '/users/sara@partille.example/events';
const birch = 'rum-bjorken@partille.example';
const at = (time: string) => ({ dateTime: `2026-03-19T${time}:00`, timeZone: 'W. Europe Standard Time' });
const inBirch = (start: string, end: string) => ({
  subject: 'Möte SIP-7K4QXM',
  body: { contentType: 'text', content: 'Vi ses.' },
  ...{ start: at(start), end: at(end) },
  attendees: [{ emailAddress: { address: birch, name: 'Björken' }, type: 'resource' }],
  location: { displayName: 'Björken', locationEmailAddress: birch, locationType: 'conferenceRoom' },
});

describe('A room on the stage', () => {
  let on: OnStage;
  before(async () => {
    on = await onStage();
  });
  beforeEach(async () => {
    assert.equal((await on.post('/local/reset', { at: '2026-03-02' })).status, 200);
  });
  after(() => on.stop());
  const book = async (start: string, end: string): Promise<string> => {
    const { status, body } = await on.graph('POST', events, inBirch(start, end));
    assert.equal(status, 201);
    return `${events}/${encodeURIComponent(body.id)}`;
  };
  const answerIn = async (path: string): Promise<string> =>
    (await on.graph('GET', path)).body.attendees[0].status.response;
  const busy = async (): Promise<number> => {
    const asked = { schedules: [birch], startTime: at('08:00'), endTime: at('17:00') };
    const { body } = await on.graph('POST', '/users/sara@partille.example/calendar/getSchedule', asked);
    return body.value[0].scheduleItems.length;
  };

  it('is listed page by page', async () => {
    const first = await on.graph('GET', '/places/microsoft.graph.room?$top=2');
    const next = new URL(first.body['@odata.nextLink']);
    const second = await on.graph('GET', `/places/microsoft.graph.room${next.search}`);

    assert.deepEqual(
      [first, second].map(({ body }) => body.value.map(({ displayName }: any) => displayName)),
      [['Björken', 'Eken'], ['Tallen']],
    );
    assert.equal(second.body['@odata.nextLink'], undefined);
  });

  it('accepts what it is free for and declines what clashes, which then takes no time', async () => {
    const first = await book('09:00', '10:00');
    const clashing = await book('09:30', '10:30');
    const after = await book('10:00', '11:00');

    assert.deepEqual(await Promise.all([first, clashing, after].map(answerIn)), [
      'accepted',
      'declined',
      'accepted',
    ]);
    assert.equal(await busy(), 2);
  });

  it('answers anew when the event has another time, and is free again when it is left out', async () => {
    await book('09:00', '10:00');
    const path = await book('13:00', '14:00');
    await on.graph('PATCH', path, { start: at('09:00'), end: at('10:00') });
    assert.equal(await answerIn(path), 'declined');
    await on.graph('PATCH', path, { start: at('14:00'), end: at('15:00') });
    assert.equal(await answerIn(path), 'accepted');

    const { body } = await on.graph('PATCH', path, {
      attendees: [],
      location: { displayName: 'Rum 3', locationType: 'default' },
    });
    assert.deepEqual(body.location, { displayName: 'Rum 3', locationType: 'default' });
    assert.equal(await busy(), 1);
  });

  it('gets no letters', async () => {
    await book('09:00', '10:00');

    assert.deepEqual((await on.get(`/local/mail/${birch}`)).body.letters ?? [], []);
  });
});
