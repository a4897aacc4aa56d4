/** Which calendars are looked after follows from the cases, and each is read by one instance at a time, on both engines. */
import assert from 'node:assert/strict';
import type { WatchedMailbox } from '../../src/ports.js';
import { instant, meetingId } from '../../src/process/ids.js';
import type { Meeting } from '../../src/process/sip-case.js';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, aWrite, monday, sara } from './a-case-to-store.js';

const now = new Date(monday);
const [tenantId = '', mailbox = ''] = sara.split('/');
const ahead = {
  start: instant(new Date('2026-03-19T08:00:00Z')),
  end: instant(new Date('2026-03-19T09:00:00Z')),
};
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: meetingId('m-1'),
  kind: 'sip',
  state: 'booked',
  stay: { since: monday, fired: [] },
  slot: ahead,
  form: 'video',
  organizer: sara,
  eventId: 'e-1',
  ...changes,
});

for (const engine of engines) {
  describe(`looking after calendars on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      await store.tenants.allowAtStart([{ id: tenantId, name: 'Partille kommun' }]);
    });
    after(() => store.close());
    const keep = async (changes: Partial<Meeting> = {}) => {
      const sipCase = aCase({ state: 'meetingBooked', meetings: [meeting(changes)] });
      await store.cases.create(aWrite(sipCase));
      return sipCase;
    };
    const taken = async (): Promise<WatchedMailbox> => {
      const [one, ...others] = await store.watched.toLook();
      assert.ok(one && others.length === 0);
      return one;
    };
    const later = () =>
      store.sql(`update watched_mailbox set claimed_until = clock_timestamp() - interval '1 second'`);

    it('begins where a meeting is booked and not over, once for each organiser', async () => {
      const first = await keep();
      await keep({ id: meetingId('m-2') });
      await store.watched.begin(now);
      await store.watched.begin(now);

      const one = await taken();

      assert.deepEqual([one.tenantId, one.mailbox, one.subscription], [tenantId, mailbox, undefined]);
      const found = await store.watched.meetingsIn(one, now);
      assert.equal(found.length, 2);
      assert.ok(found.some(({ caseId, meetingId: id }) => caseId === first.id && id === 'm-1'));
      assert.deepEqual(await store.watched.meetingsIn(one, new Date('2026-03-19T09:00:00Z')), []);
    });

    it('looks after one with a guardian alone too, in every state of an open case (P4)', async () => {
      const { kind: _kind, ...alone } = meeting({ id: meetingId('m-apart') });
      const open = aCase({ state: 'called', apart: [alone] });
      await store.cases.create(aWrite(open));
      await store.cases.create(aWrite(aCase({ state: 'called', apart: [{ ...alone, state: 'held' }] })));
      await store.cases.create(aWrite(aCase({ state: 'called', meetings: [meeting()] })));
      await store.watched.begin(now);

      const found = await store.watched.meetingsIn(await taken(), now);

      assert.deepEqual(found, [{ caseId: open.id, meetingId: 'm-apart' }]);
    });

    const { eventId: _event, ...withoutEvent } = meeting();
    for (const [what, row] of [
      ['is being booked', meeting({ state: 'booking' })],
      ['is called off', meeting({ state: 'cancelled' })],
      ['stands in another case’s event', withoutEvent],
    ] as const) {
      it(`does not begin for one that ${what}`, async () => {
        await store.cases.create(aWrite(aCase({ state: 'meetingBooked', meetings: [row] })));
        await store.watched.begin(now);

        assert.deepEqual(await store.watched.toLook(), []);
      });
    }

    it('does not begin in a tenant that is not let in, and has nothing to read in one that leaves', async () => {
      await keep();
      await store.watched.begin(now);
      const one = await taken();
      await store.sql(`update tenant set status = 'paused'`);

      assert.deepEqual(await store.watched.meetingsIn(one, now), []);
      await store.watched.forget(one);
      await store.watched.begin(now);
      assert.deepEqual(await store.watched.toLook(), []);
    });

    it('is one instance’s at a time, and comes back after a minute when it was not read', async () => {
      await keep();
      await store.watched.begin(now);
      const other = (await store.another()).watched;

      const given = await Promise.all([store.watched.toLook(), other.toLook(), store.watched.toLook()]);

      assert.equal(given.flat().length, 1);
      assert.equal(await store.watched.waiting(), 0);
      await later();
      assert.equal(await store.watched.waiting(), 1);
      await taken();
    });

    it('waits until it is due again, and not so long when something is told', async () => {
      await keep();
      await store.watched.begin(now);
      const one = await taken();
      await store.watched.subscribed(one, { id: 's-1', stateHash: 'hash', expiresInMs: 60_000 });
      await store.watched.looked(one, 3_600_000);
      assert.deepEqual(await store.watched.toLook(), []);
      assert.equal(await store.watched.stateHashOf('s-1'), 'hash');

      for (let n = 0; n < 3; n += 1) await store.watched.heard('s-1', 'changed');

      const again = await taken();
      assert.equal(again.subscription?.id, 's-1');
      assert.ok(again.subscription.expiresInMs > 50_000 && again.subscription.expiresInMs <= 60_000);
    });

    it('is read once more when something is told while it is being read', async () => {
      await keep();
      await store.watched.begin(now);
      const one = await taken();
      await store.watched.subscribed(one, { id: 's-1', stateHash: 'hash', expiresInMs: 60_000 });
      await store.watched.heard('s-1', 'changed');
      await store.watched.looked(one, 3_600_000);

      const again = await taken();
      await store.watched.looked(again, 3_600_000);

      assert.deepEqual(await store.watched.toLook(), []);
    });

    it('is read as soon as it can be where that is asked for, also while it is being read, and no other is', async () => {
      await keep();
      await store.watched.begin(now);
      const one = await taken();
      await store.watched.readSoon({ tenantId, mailbox });
      await store.watched.looked(one, 3_600_000);
      await store.watched.looked(await taken(), 3_600_000);
      await store.watched.readSoon({ tenantId, mailbox: 'somebody else' });
      assert.deepEqual(await store.watched.toLook(), []);

      await store.watched.readSoon({ tenantId, mailbox });

      assert.equal((await taken()).mailbox, mailbox);
    });

    it('has no subscription when Graph says that it was removed, and one that ends when it asks for a renewal', async () => {
      await keep();
      await store.watched.begin(now);
      const one = await taken();
      await store.watched.subscribed(one, { id: 's-1', stateHash: 'hash', expiresInMs: 600_000 });
      await store.watched.looked(one, 3_600_000);

      await store.watched.heard('s-1', 'expires');
      const ending = await taken();
      assert.ok((ending.subscription?.expiresInMs ?? 1) <= 0);
      await store.watched.subscribed(ending, { id: 's-1', expiresInMs: 600_000 });
      assert.equal(await store.watched.stateHashOf('s-1'), 'hash');

      await store.watched.heard('s-1', 'removed');
      await store.watched.looked(ending, 3_600_000);
      assert.equal((await taken()).subscription, undefined);
      assert.equal(await store.watched.stateHashOf('s-1'), undefined);
      await store.watched.heard('unknown', 'changed');
    });
  });
}
