/* eslint-disable @typescript-eslint/no-explicit-any -- tests read any path of an answer */
/** Subscriptions on the stage: proved by a handshake, with an end as Graph gives it, and told of as Graph tells. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onStage, type OnStage } from './on-stage.js';

const sara = '/users/sara@partille.example';
const at = (dateTime: string) => ({ dateTime, timeZone: 'W. Europe Standard Time' });
const meeting = {
  subject: 'Möte SIP-7K4QXM',
  body: { contentType: 'text', content: 'Vi ses.' },
  start: at('2026-03-19T13:00:00'),
  end: at('2026-03-19T14:00:00'),
  attendees: [{ emailAddress: { address: 'maja@vgr.example' }, type: 'required' }],
};

describe('Subscriptions on the stage', () => {
  let on: OnStage;
  let hearer: Server;
  let url = '';
  let heard: any[] = [];
  let echo: (token: string) => { status: number; type: string; body: string };
  const plain = (body: string) => ({ status: 200, type: 'text/plain', body });
  before(async () => {
    on = await onStage();
    await on.post('/local/reset', { at: '2026-03-02' });
    hearer = createServer((req, res) => {
      const token = new URL(req.url ?? '', 'http://x').searchParams.get('validationToken');
      let text = '';
      req.on('data', (part) => (text += String(part)));
      req.on('end', () => {
        if (token === null) heard.push(...JSON.parse(text).value);
        const answer = token === null ? { status: 202, type: 'text/plain', body: '' } : echo(token);
        res.writeHead(answer.status, { 'content-type': answer.type });
        res.end(answer.body);
      });
    }).listen(0, '127.0.0.1');
    await once(hearer, 'listening');
    url = `http://127.0.0.1:${String((hearer.address() as AddressInfo).port)}/hear`;
  });
  beforeEach(() => {
    heard = [];
    echo = plain;
  });
  after(async () => {
    hearer.closeAllConnections();
    hearer.close();
    await on.stop();
  });
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const subscribe = (more: object = {}) =>
    on.graph('POST', '/subscriptions', {
      changeType: 'updated,deleted',
      notificationUrl: url,
      lifecycleNotificationUrl: url,
      resource: 'users/20000000-0000-4000-8000-000000000001/events',
      expirationDateTime: inMinutes(4_200),
      clientState: 'word',
      ...more,
    });

  it('are made by whoever says the token again, with the end that was asked for', async () => {
    const { status, body } = await subscribe();

    assert.equal(status, 201);
    assert.deepEqual([body.changeType, body.clientState], ['updated,deleted', null]);
    const left = (new Date(body.expirationDateTime).getTime() - Date.now()) / 60_000;
    assert.ok(left > 4_199 && left <= 4_200);
    assert.equal((await on.graph('DELETE', `/subscriptions/${body.id}`)).status, 204);
    assert.equal((await on.graph('DELETE', `/subscriptions/${body.id}`)).status, 404);
  });

  const strange: [string, typeof echo][] = [
    ['says another token', () => plain('another')],
    ['says it as a page', (token) => ({ ...plain(token), type: 'text/html' })],
    ['answers with an error', (token) => ({ ...plain(token), status: 500 })],
  ];
  for (const [what, answer] of strange) {
    it(`are refused to whoever ${what}`, async () => {
      echo = answer;

      const { status, body } = await subscribe();

      assert.deepEqual([status, body.error.code], [400, 'ValidationError']);
    });
  }

  it('are refused for a strange mailbox, another resource, a past end and one too far off', async () => {
    const answers = [
      await subscribe({ resource: 'users/nobody/events' }),
      await subscribe({ resource: 'users/sara@partille.example/messages' }),
      await subscribe({ expirationDateTime: inMinutes(-1) }),
      await subscribe({ expirationDateTime: inMinutes(10_100) }),
      await subscribe({ notificationUrl: 'http://elsewhere.example/hear' }),
    ];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 400, 400, 400, 400],
    );
  });

  it('end no sooner than in 45 minutes, and later when they are renewed', async () => {
    const { body } = await subscribe({ expirationDateTime: inMinutes(5) });
    const renewed = await on.graph('PATCH', `/subscriptions/${body.id}`, {
      expirationDateTime: inMinutes(600),
    });

    const left = (text: string) => Math.round((new Date(text).getTime() - Date.now()) / 60_000);
    assert.deepEqual([left(body.expirationDateTime), left(renewed.body.expirationDateTime)], [45, 600]);
    await on.graph('DELETE', `/subscriptions/${body.id}`);
  });

  it('tell of what is changed or deleted, by whomever, and not of what is new', async () => {
    const { body: subscription } = await subscribe();
    const { body: event } = await on.graph('POST', `${sara}/events`, meeting);
    const path = `/local/calendar/${encodeURIComponent(event.id)}`;
    await on.graph('PATCH', `${sara}/events/${encodeURIComponent(event.id)}`, { subject: 'Möte' });
    await on.post(`${path}/answer`, {
      address: 'maja@vgr.example',
      answer: 'propose',
      start: '2026-03-20T10:00',
    });
    const { body: answered } = await on.graph('GET', `${sara}/events/${encodeURIComponent(event.id)}`);
    await on.post(`${path}/move`, { start: '2026-03-23T10:00' });
    const { body: moved } = await on.graph('GET', `${sara}/events/${encodeURIComponent(event.id)}`);
    await on.post(`${path}/delete`, {});

    assert.deepEqual(
      heard.map(({ changeType }) => changeType),
      ['updated', 'updated', 'updated', 'deleted'],
    );
    const [{ subscriptionId, clientState, resourceData }] = heard;
    assert.deepEqual([subscriptionId, clientState, resourceData.id], [subscription.id, 'word', event.id]);
    const [attendee] = answered.attendees;
    assert.deepEqual(
      [attendee.status.response, attendee.proposedNewTime.start.dateTime],
      ['tentativelyAccepted', '2026-03-20T09:00:00.0000000'],
    );
    // Whoever was asked about the old time is asked again.
    assert.deepEqual(
      [moved.start.dateTime, moved.attendees[0].status.response],
      ['2026-03-23T09:00:00.0000000', 'none'],
    );
    await on.graph('DELETE', `/subscriptions/${subscription.id}`);
  });

  it('say what Graph says of themselves, twice or not at all when that is on order', async () => {
    const { body: subscription } = await subscribe();
    await on.post('/local/faults', { target: 'notices', duplicate: true });
    const address = 'sara@partille.example';
    await on.post('/local/subscriptions', { address, what: 'missed' });
    await on.post('/local/faults', { target: 'notices', status: 503 });
    await on.post('/local/subscriptions', { address, what: 'reauthorizationRequired' });
    await on.post('/local/subscriptions', { address, what: 'subscriptionRemoved' });

    assert.deepEqual(
      heard.map(({ lifecycleEvent }) => lifecycleEvent),
      ['missed', 'missed', 'subscriptionRemoved'],
    );
    assert.deepEqual((await on.get('/local/subscriptions')).body.subscriptions, []);
    assert.equal((await on.graph('DELETE', `/subscriptions/${subscription.id}`)).status, 404);
    assert.equal((await on.post('/local/subscriptions', { address, what: 'missed' })).status, 400);
  });

  it('take no answer of somebody who is not asked, nor a proposal without a time', async () => {
    const { body: event } = await on.graph('POST', `${sara}/events`, meeting);
    const path = `/local/calendar/${encodeURIComponent(event.id)}/answer`;

    const stranger = await on.post(path, { address: 'x@vgr.example', answer: 'accept' });
    const timeless = await on.post(path, { address: 'maja@vgr.example', answer: 'propose' });

    assert.deepEqual([stranger.body.error.field, timeless.body.error.field], ['address', 'start']);
  });
});
