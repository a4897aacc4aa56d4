/** Events as the calendar has them, and subscriptions to their changes: what is asked, and what each answer means. */
import assert from 'node:assert/strict';
import { failed, type Fault } from './graph-server.js';
import { closeEdge, failureOf, openEdge, partille, type Edge } from './open-for-test.js';

const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime: `${dateTime}:00.0000000`, timeZone });
const asked = { tenantId: partille, organizer: 'sara', eventId: 'AAMk/1=' };
const wanted = {
  tenantId: partille,
  mailbox: 'sara',
  url: 'https://sip.example/api/notifications',
  state: 'word',
};
const gone = { instead: failed(404, 'ErrorItemNotFound') };
const answers = (body: object, status = 200): Fault => ({ instead: { status, body } });
const slot = { start: at('2026-03-19T08:00'), end: at('2026-03-19T09:00') };
const attendee = (address: string, response: string, more: object = {}) => ({
  emailAddress: { address },
  status: { response },
  ...more,
});

describe('looking at an event through Graph', function () {
  this.timeout(10_000);
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('asks for its time and its answers, and for nothing that somebody has written', async () => {
    edge.server.fail(answers(slot));

    const found = await edge.outlook.look(asked);

    const [seen] = edge.server.seen;
    assert.deepEqual(
      [seen?.method, seen?.path, seen?.query.get('$select'), seen?.headers.prefer],
      [
        'GET',
        '/v1.0/users/sara/events/AAMk%2F1%3D',
        'start,end,isCancelled,attendees',
        'outlook.timezone="UTC"',
      ],
    );
    assert.deepEqual(found, {
      start: new Date('2026-03-19T08:00:00Z'),
      end: new Date('2026-03-19T09:00:00Z'),
      answers: [],
    });
  });

  it('reads a no and another time, and whatever else as coming', async () => {
    const proposedNewTime = { start: at('2026-03-20T12:00'), end: at('2026-03-20T13:00') };
    const elsewhere = { ...proposedNewTime, start: at('2026-03-20T13:00', 'Tonga Standard Time') };
    edge.server.fail(
      answers({
        ...slot,
        attendees: [
          attendee('BUP@vgr.example', 'declined'),
          attendee('vc@vgr.example', 'tentativelyAccepted', { proposedNewTime }),
          attendee('af@partille.example', 'declined', { proposedNewTime: elsewhere }),
          attendee('a@partille.example', 'accepted', {
            status: { response: 'accepted', time: '2026-03-05T08:30:00Z' },
          }),
          attendee('b@partille.example', 'notResponded', {
            status: { response: 'notResponded', time: '0001-01-01T00:00:00Z' },
          }),
          attendee('c@partille.example', 'declined', { status: { response: 'declined', time: 'i går' } }),
          { emailAddress: null },
        ],
      }),
    );

    const found = await edge.outlook.look(asked);

    assert.deepEqual(found?.answers, [
      { address: 'bup@vgr.example', answer: 'declined' },
      {
        address: 'vc@vgr.example',
        answer: 'otherTime',
        proposed: { start: new Date('2026-03-20T12:00:00Z'), end: new Date('2026-03-20T13:00:00Z') },
      },
      { address: 'af@partille.example', answer: 'otherTime' },
      { address: 'a@partille.example', answer: 'comes', at: new Date('2026-03-05T08:30:00Z') },
      { address: 'b@partille.example', answer: 'comes' },
      { address: 'c@partille.example', answer: 'declined' },
    ]);
  });

  it('believes that it is gone when it is not there three times, or is cancelled', async () => {
    edge.server.fail(gone, gone, gone);
    assert.equal(await edge.outlook.look(asked), undefined);
    assert.equal(edge.server.seen.length, 3);

    edge.server.fail(answers({ ...slot, isCancelled: true }));
    assert.equal(await edge.outlook.look(asked), undefined);
  });

  it('does not believe that it is gone when it was only late in being readable', async () => {
    edge.server.fail(gone, answers(slot));

    assert.deepEqual((await edge.outlook.look(asked))?.start, new Date('2026-03-19T08:00:00Z'));
  });

  it('says nothing of it when it is the mailbox that is missing, or the answer has no sense', async () => {
    edge.server.fail({ instead: failed(404, 'ErrorInvalidUser') });
    assert.equal((await failureOf(edge.outlook.look(asked))).retry, 'never');

    edge.server.fail(answers({ ...slot, start: at('2026-03-19T08:00', 'Tonga Standard Time') }));
    assert.equal((await failureOf(edge.outlook.look(asked))).retry, 'later');
  });
});

describe('subscribing through Graph', () => {
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));
  const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

  it('asks to be told of changed and deleted events, and of the subscription’s own troubles', async () => {
    edge.server.fail(answers({ id: 's-1', expirationDateTime: inMs(3_600_000) }, 201));

    const granted = await edge.outlook.subscribe(wanted);

    const { expirationDateTime, ...rest } = edge.server.seen[0]?.body;
    assert.equal(edge.server.seen[0]?.path, '/v1.0/subscriptions');
    assert.deepEqual(rest, {
      changeType: 'updated,deleted',
      notificationUrl: wanted.url,
      lifecycleNotificationUrl: wanted.url,
      resource: 'users/sara/events',
      clientState: 'word',
    });
    const minutes = (new Date(expirationDateTime).getTime() - Date.now()) / 60_000;
    assert.ok(minutes > 4_000 && minutes < 4_230, String(minutes));
    // What was granted counts, not what was asked for.
    assert.ok(granted.id === 's-1' && granted.expiresInMs > 3_590_000 && granted.expiresInMs <= 3_600_000);
  });

  it('is not repeated when it may have been made', async () => {
    edge.server.fail({ instead: 'drop' });

    await failureOf(edge.outlook.subscribe(wanted));

    assert.equal(edge.server.seen.length, 1);
  });

  it('renews with a new end, and says when there is nothing to renew', async () => {
    edge.server.fail(answers({ id: 's-1', expirationDateTime: inMs(60_000) }));
    assert.equal((await edge.outlook.renew(partille, 's-1'))?.id, 's-1');
    assert.deepEqual(Object.keys(edge.server.seen[0]?.body), ['expirationDateTime']);
    assert.deepEqual(
      [edge.server.seen[0]?.method, edge.server.seen[0]?.path],
      ['PATCH', '/v1.0/subscriptions/s-1'],
    );

    edge.server.fail({ instead: failed(404, 'ResourceNotFound') });
    assert.equal(await edge.outlook.renew(partille, 's-1'), undefined);
  });

  it('ends one that is there, and one that is gone already', async () => {
    edge.server.fail({ instead: { status: 204 } }, { instead: failed(404, 'ResourceNotFound') });

    await edge.outlook.unsubscribe(partille, 's-1');
    await edge.outlook.unsubscribe(partille, 's-1');

    assert.deepEqual(
      edge.server.seen.map(({ method }) => method),
      ['DELETE', 'DELETE'],
    );
  });
});
