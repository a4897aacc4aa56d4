/** Every way that Graph can fail becomes one OutsideFailure, without anybody's data in it. */
import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import sinon from 'sinon';
import { openGraph } from '../../src/graph/open-graph.js';
import { failed } from './graph-server.js';
import { aLetter, aMeeting, closeEdge, failureOf, openEdge, type Edge } from './open-for-test.js';

const causeOf = (failure: Error): string => (failure.cause instanceof Error ? failure.cause.message : '');

describe('failures of Graph', function () {
  this.timeout(10_000);
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  for (const [status, retry] of [
    [400, 'never'],
    [401, 'later'],
    [403, 'never'],
    [404, 'never'],
    [409, 'later'],
    [429, 'later'],
    [500, 'later'],
    [501, 'never'],
    [507, 'later'],
    [307, 'never'],
  ] as const) {
    it(`says ${retry} when Graph answers ${status}`, async () => {
      edge.server.fail({ instead: failed(status, 'ErrorSomething', { 'request-id': 'r-1' }) });

      const failure = await failureOf(edge.mailer.send(aLetter()));

      assert.equal(failure.retry, retry);
      assert.equal(failure.operation, 'send-mail');
      assert.equal(causeOf(failure), `answered ${status} ErrorSomething (request r-1)`);
    });
  }

  it('carries no address, subject or text, however deep one looks', async () => {
    edge.server.fail({ instead: failed(400, 'sara@partille.example is not valid') });
    const answered = await failureOf(edge.calendar.book(aMeeting()));
    edge.server.fail({
      instead: { status: 201, body: { id: { 'sara@partille.example': 'Möte SIP-7K4QXM' } } },
    });
    const strange = await failureOf(edge.calendar.book(aMeeting()));
    edge.server.fail({ instead: 'drop' });
    const silent = await failureOf(edge.mailer.send(aLetter()));

    for (const failure of [answered, strange, silent]) {
      const all = inspect(failure, { depth: Infinity, showHidden: true });
      assert.doesNotMatch(all, /partille\.example|hem\.example|SIP-7K4QXM|Ett möte|svarssidan|users\//);
    }
    assert.equal(causeOf(strange), 'unexpected answer at id');
  });

  it('keeps a long Retry-After for the follow-up instead of waiting', async () => {
    edge.server.fail({ instead: failed(429, 'TooManyRequests', { 'retry-after': '120' }) });

    const failure = await failureOf(edge.calendar.book(aMeeting()));

    assert.equal(failure.retryAfterMs, 120_000);
    assert.equal(edge.server.seen.length, 1);
  });

  it('keeps a Retry-After written as a date, also beside a page that is not JSON', async () => {
    const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
    edge.server.fail({
      instead: { status: 503, text: '<html>busy</html>', headers: { 'retry-after': inTwoMinutes } },
    });

    const failure = await failureOf(edge.calendar.book(aMeeting()));

    assert.ok(failure.retryAfterMs! > 110_000 && failure.retryAfterMs! <= 120_000);
    assert.equal(causeOf(failure), 'answered 503 unknown (request unknown)');
  });

  it('gives up a safe call after three attempts', async () => {
    const busy = { instead: failed(503, 'ServiceUnavailable', { 'retry-after': '0' }) };
    edge.server.fail(busy, busy, busy, busy);

    await failureOf(edge.calendar.book(aMeeting()));

    assert.equal(edge.server.seen.length, 3);
    assert.equal(edge.server.events.length, 0);
  });

  it('waits longer before each attempt, and not quite as long as others who were refused with it', async () => {
    const busy = { instead: failed(503, 'ServiceUnavailable') };
    const pauses = async (): Promise<number[]> => {
      const before = edge.server.seen.length;
      edge.server.fail(busy, busy, busy);
      await failureOf(edge.calendar.book(aMeeting()));
      const [first, second, third] = edge.server.seen.slice(before).map(({ at }) => at);
      return [second! - first!, third! - second!];
    };
    const random = sinon.stub(Math, 'random');
    random.returns(0);
    const soonest = await pauses();
    random.returns(0.99);
    const latest = await pauses();
    random.restore();

    assert.ok(soonest[0]! >= 390 && soonest[1]! >= 790, String(soonest));
    assert.ok(latest[0]! >= 490 && latest[1]! >= 990, String(latest));
  });

  it('names the reason when nobody answers', async () => {
    const { baseUrl } = edge;
    await edge.server.close();
    const { mailer } = openGraph({ baseUrl, turns: edge.turns, authorise: () => Promise.resolve('x') });

    assert.equal(causeOf(await failureOf(mailer.send(aLetter()))), 'no answer (ECONNREFUSED)');
    edge = await openEdge();
  });
});

describe('the time limit of a Graph call', () => {
  const never = new Promise<never>(() => undefined);
  let edge: Edge;
  afterEach(() => closeEdge(edge));

  it('ends a call that is not answered', async () => {
    edge = await openEdge({ timeoutMs: 100 });
    edge.server.fail({ hold: never });

    const failure = await failureOf(edge.calendar.book(aMeeting()));

    assert.equal(failure.retry, 'later');
    assert.equal(causeOf(failure), 'no answer (TimeoutError)');
    assert.equal(edge.server.seen.length, 1);
  });

  it('passes the answer on when the wait it asks for does not fit', async () => {
    edge = await openEdge({ timeoutMs: 500 });
    edge.server.fail({ instead: failed(429, 'TooManyRequests', { 'retry-after': '1' }) });

    const failure = await failureOf(edge.calendar.book(aMeeting()));

    assert.equal(failure.retryAfterMs, 1_000);
  });

  it('ends a call whose token never comes', async () => {
    edge = await openEdge({ timeoutMs: 100, authorise: () => never });

    assert.equal(causeOf(await failureOf(edge.mailer.send(aLetter()))), 'no answer (TimeoutError)');
    assert.equal(edge.server.seen.length, 0);
  });

  it('ends a call that waits for its mailbox, and gives the places back', async () => {
    edge = await openEdge({ timeoutMs: 200 });
    edge.server.fail({ hold: never }, { hold: never }, { hold: never });
    const stuck = [1, 2, 3, 4, 5, 6].map((n) =>
      failureOf(edge.mailer.send(aLetter({ to: `p${n}@hem.example` }))),
    );

    for (const failure of await Promise.all(stuck))
      assert.equal(causeOf(failure), 'no answer (TimeoutError)');
    await edge.mailer.send(aLetter());

    assert.equal(edge.server.letters.length, 1);
  });

  it('shares the places between calendar and mail', async () => {
    edge = await openEdge({ timeoutMs: 300 });
    edge.server.fail({ hold: never }, { hold: never }, { hold: never });
    const stuck = [1, 2, 3].map((n) => failureOf(edge.mailer.send(aLetter({ to: `p${n}@hem.example` }))));

    const failure = await failureOf(edge.calendar.book(aMeeting({ organizer: 'Sara@Partille.example' })));

    assert.equal(causeOf(failure), 'no answer (TimeoutError)');
    assert.equal(edge.server.seen.length, 3);
    await Promise.all(stuck);
  });

  it('uses the fetch it is given', async () => {
    const urls: unknown[] = [];
    edge = await openEdge({
      fetch: (url) => {
        urls.push(url);
        return Promise.resolve(new Response(null, { status: 202 }));
      },
    });

    await edge.mailer.send(aLetter());

    assert.deepEqual(urls, [`${edge.baseUrl}/v1.0/users/sara%40partille.example/sendMail`]);
  });
});
