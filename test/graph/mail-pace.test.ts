/** Thirty letters a minute from one mailbox are what Exchange Online takes: all instances share them, and nobody waits for the next. */
import assert from 'node:assert/strict';
import { localAuthorise } from '../../src/graph/credentials.js';
import { lettersPerMailbox } from '../../src/graph/mailer.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { OutsideFailure, type Mailer, type Turns } from '../../src/ports.js';
import { engines, type TestStore } from '../support/stores.js';
import { GraphServer, failed } from './graph-server.js';
import { aLetter, closeEdge, failureOf, openEdge, vgr, type Edge } from './open-for-test.js';

describe('the pace of letters', () => {
  let edge: Edge;
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('takes a turn for each letter in its mailbox, and ends it, whatever the answer', async () => {
    await edge.mailer.send(aLetter());
    edge.server.fail({ instead: failed(400, 'ErrorSomething') }, { instead: 'drop' });
    for (let n = 0; n < 2; n += 1)
      await failureOf(edge.mailer.send(aLetter({ from: 'Eva@partille.example' })));

    assert.deepEqual(
      edge.turns.asked.map(({ place }) => place),
      ['sara@partille.example', 'eva@partille.example', 'eva@partille.example'],
    );
    assert.equal(edge.turns.under, 0);
  });

  it('waits for a turn that is near, and then sends once', async () => {
    edge.turns.waitsMs.push(30, 20);

    await edge.mailer.send(aLetter());

    assert.equal(edge.turns.asked.length, 3);
    assert.equal(edge.server.letters.length, 1);
  });

  it('gives a letter whose turn is far off back to the queue: nothing failed, and nothing was sent', async () => {
    edge.turns.waitsMs.push(40_000);

    const failure = await failureOf(edge.mailer.send(aLetter()));

    assert.deepEqual([failure.system, failure.retry, failure.retryAfterMs], ['graph', 'inTurn', 40_000]);
    assert.equal(edge.server.seen.length, 0);
  });
});

for (const engine of engines) {
  describe(`letters from two instances on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    let server: GraphServer;
    let baseUrl: string;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      server = new GraphServer();
      baseUrl = await server.open();
    });
    afterEach(() => server.close());
    after(() => store.close());
    const mailerWith = (turns: Turns): Mailer =>
      openGraph({ baseUrl, turns, authorise: localAuthorise('local-graph'), timeoutMs: 5_000 }).mailer;

    it('are thirty in a minute from one mailbox, and the rest hear when there is room', async () => {
      const instances = [mailerWith(store.turns), mailerWith((await store.another()).turns)];

      const outcomes = await Promise.allSettled(
        Array.from({ length: 36 }, (_, n) =>
          instances[n % 2]!.send(aLetter({ to: `p${String(n)}@hem.example` })),
        ),
      );

      const put = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      assert.deepEqual([server.letters.length, put.length], [lettersPerMailbox.calls, 6]);
      for (const error of put) {
        assert.ok(error instanceof OutsideFailure && error.retry === 'inTurn');
        assert.ok(error.retryAfterMs! > 30_000 && error.retryAfterMs! <= 60_000, String(error.retryAfterMs));
      }
    });

    it('go on when a minute has passed, and hold neither another mailbox nor what Teams counts', async () => {
      const mailer = mailerWith(store.turns);
      for (let n = 0; n < 30; n += 1) await mailer.send(aLetter());
      await failureOf(mailer.send(aLetter()));
      await mailer.send(aLetter({ from: 'eva@partille.example' }));
      await mailer.send(aLetter({ tenantId: vgr }));
      const ofTeams = { place: [], tenant: [{ calls: 1, ms: 60_000 }] };
      const { tenantId } = aLetter();
      assert.ok(
        'turn' in (await store.turns.take({ tenantId, place: 'a', windows: ofTeams, longestMs: 100 })),
      );

      await store.sql(`update turn set over_at = over_at - interval '61 seconds'`);
      await mailer.send(aLetter());

      assert.equal(server.letters.length, 33);
    });
  });
}
