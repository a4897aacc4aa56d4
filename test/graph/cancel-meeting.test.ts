/** Cancelling, also of what is already gone. */
import assert from 'node:assert/strict';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, failureOf, openEdge, partille, type Edge } from './open-for-test.js';

describe('cancelling a meeting through Graph', () => {
  let edge: Edge;
  const cancelling = (eventId: string) => ({
    tenantId: partille,
    organizer: 'sara@partille.example',
    eventId,
    comment: 'Mötet blir inte av.',
  });
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('cancels with a comment to the guests', async () => {
    const { eventId } = await edge.calendar.book(aMeeting());

    await edge.calendar.cancel(cancelling(eventId));

    assert.equal(edge.server.events.length, 0);
    const seen = edge.server.seen.at(-1);
    assert.equal(seen?.path, '/v1.0/users/sara%40partille.example/events/AAMk%2F%2B1%3D/cancel');
    assert.deepEqual(seen?.body, { comment: 'Mötet blir inte av.' });
  });

  it('counts an event that is already gone as cancelled', async () => {
    await edge.calendar.cancel(cancelling('gone'));

    assert.equal(edge.server.seen.length, 1);
  });

  it('is done when the answer is lost and the repeat finds the event gone', async () => {
    const { eventId } = await edge.calendar.book(aMeeting());
    edge.server.fail({ after: 'drop' });

    await edge.calendar.cancel(cancelling(eventId));

    assert.equal(edge.server.events.length, 0);
  });

  it('does not call it cancelled when it is the mailbox that is missing', async () => {
    edge.server.fail({ instead: failed(404, 'MailboxNotEnabledForRESTAPI') });

    const failure = await failureOf(edge.calendar.cancel(cancelling('any')));

    assert.equal(failure.retry, 'never');
  });
});
