import assert from 'node:assert/strict';
import { caseId, day, recipientId, unitId, type Instant } from '../../src/process/ids.js';
import { engines, type TestStore } from '../support/stores.js';
import { monday, sara } from './a-case-to-store.js';

const one = caseId('c1');
const aCard = (id: string, changes: object = {}) => ({
  id,
  caseId: one,
  recipientId: null,
  taskId: null,
  deviationId: null,
  card: 'case',
  living: true,
  door: 'personal' as const,
  tenantId: 't',
  address: 'a',
  language: 'sv' as const,
  caseVersion: 1,
  at: monday,
  ...changes,
});

for (const engine of engines) {
  describe(`around the case on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());

    it('begins a card once, and a repeat sees how far it came', async () => {
      const begun = await store.sentCards.begin(aCard('k1'));
      assert.equal(begun.state, 'sending');
      const where = { conversationId: 'c', activityId: 'a1', viewHash: 'h', caseVersion: 2 };
      await store.sentCards.sent('k1', where);

      const again = await store.sentCards.begin(aCard('k1', { address: 'elsewhere' }));

      assert.deepEqual(again, { ...aCard('k1'), ...where, state: 'sent' });
      assert.deepEqual(await store.sentCards.find('k1'), again);
      assert.equal(await store.sentCards.find('unknown'), undefined);
    });

    it('keeps what was said, where the card does not tell', async () => {
      await store.sentCards.begin(aCard('k2', { card: 'news', said: 'answer' }));

      assert.equal((await store.sentCards.find('k2'))?.said, 'answer');
    });

    it('keeps living only what was sent and lives', async () => {
      const two = caseId('c2');
      const where = { conversationId: null, activityId: null, viewHash: 'h', caseVersion: 1 };
      for (const [id, living] of [
        ['l1', true],
        ['l2', false],
        ['l3', true],
        ['l4', true],
      ] as const) {
        await store.sentCards.begin(aCard(id, { caseId: two, living }));
      }
      await store.sentCards.sent('l1', where);
      await store.sentCards.sent('l2', where);
      await store.sentCards.failed('l3');

      assert.deepEqual(
        (await store.sentCards.living(two)).map(({ id }) => id),
        ['l1'],
      );
      assert.deepEqual(
        (await store.sentCards.ofCase(two)).map(({ id, state }) => [id, state]),
        [
          ['l1', 'sent'],
          ['l2', 'sent'],
          ['l3', 'failed'],
          ['l4', 'sending'],
        ],
      );
    });

    it('remembers the newest way to a person, and forgets it', async () => {
      const where = { tenantId: 't', kind: 'personal', address: 'a', serviceUrl: 'https://s' } as const;
      await store.conversations.remember({ ...where, conversationId: 'old', reference: { list: [1] } });
      const newest = { ...where, conversationId: 'new', reference: { list: [1, { deep: true }] } };
      await store.conversations.remember(newest);

      assert.deepEqual(await store.conversations.find('t', 'personal', 'a'), newest);
      assert.equal(await store.conversations.find('t', 'channel', 'a'), undefined);
      await store.conversations.forget('t', 'personal', 'a', 'removed');
      assert.equal(await store.conversations.find('t', 'personal', 'a'), undefined);
    });

    it('opens a link by the hash of its token', async () => {
      const expiresAt = '2026-04-01T00:00:00.000Z' as Instant;
      const unit = { unitId: unitId('bup'), purpose: 'answer' } as const;
      const row = { sentCardId: 'k1', caseId: one, recipientId: recipientId('r1'), ...unit, expiresAt };
      const later = '2026-05-01T00:00:00.000Z' as Instant;
      await store.links.create('hash', row);
      await store.links.create('hash', { ...row, sentCardId: 'k2', expiresAt: later });

      // The same link in a later letter: the same card, for longer.
      assert.deepEqual(await store.links.find('hash'), { ...row, expiresAt: later });
      assert.equal(await store.links.find('other'), undefined);
    });

    it('keeps a draft until it is cleared', async () => {
      await store.drafts.save(sara, 'c1', 'preparation', { purpose: 'x' });
      await store.drafts.save(sara, 'c1', 'preparation', { purpose: 'y', list: [] });
      await store.drafts.save(sara, 'c1', 'plan', null);

      assert.deepEqual(await store.drafts.load(sara, 'c1', 'preparation'), { purpose: 'y', list: [] });
      assert.equal(await store.drafts.load(sara, 'c1', 'plan'), null);
      assert.equal(await store.drafts.load(sara, 'c2', 'plan'), undefined);
      await store.drafts.clear(sara, 'c1');
      assert.equal(await store.drafts.load(sara, 'c1', 'preparation'), undefined);
    });

    it('counts what led elsewhere, and keeps nothing but the number', async () => {
      const count = () => store.redirects.count('patientkontrakt', unitId('ekdalsskolan'), day('2026-03-02'));

      await Promise.all([count(), count(), count()]);

      assert.deepEqual(await store.sql('select * from redirect_count'), [
        { process: 'patientkontrakt', unit_id: 'ekdalsskolan', day: '2026-03-02', count: 3 },
      ]);
    });

    it('opens a document’s link with its code as often as is wanted, until it is too old', async () => {
      const link = { caseId: one, person: sara, wanted: 'plan', language: 'sv', large: true } as const;
      const row = { ...link, expiresAt: '2026-03-02T08:10:00.000Z' as Instant };
      await store.documentLinks.create('token-1', { ...row, codeHash: 'right' }, monday);

      const [soon, late] = ['2026-03-02T08:09:59.000Z', '2026-03-02T08:10:00.000Z'] as Instant[];
      for (let n = 0; n < 6; n += 1)
        assert.deepEqual(await store.documentLinks.tryCode('token-1', 'right', soon!), row);
      assert.equal(await store.documentLinks.isOpen('token-1', soon!), true);
      assert.equal(await store.documentLinks.isOpen('token-1', late!), false);
      assert.equal(await store.documentLinks.tryCode('token-1', 'right', late!), 'gone');
      assert.equal(await store.documentLinks.tryCode('token-2', 'right', soon!), 'gone');
    });

    it('lets five wrong codes through and no more, however many come at one moment', async () => {
      const link = {
        caseId: one,
        person: sara,
        wanted: 'plan',
        language: 'sv',
        large: false,
      } as const;
      const expiresAt = '2026-03-02T09:10:00.000Z' as Instant;
      await store.documentLinks.create('token-3', { ...link, expiresAt, codeHash: 'right' }, monday);

      const guesses = Array.from({ length: 20 }, (_none, n) => `wrong-${n}`);
      const answers = await Promise.all(
        guesses.map((guess) => store.documentLinks.tryCode('token-3', guess, monday)),
      );

      assert.equal(answers.filter((answer) => answer === 'wrongCode').length, 4);
      assert.equal(await store.documentLinks.tryCode('token-3', 'right', monday), 'gone');
      assert.equal(await store.documentLinks.isOpen('token-3', monday), false);
    });
  });
}
