/** Reminders that wait for the day's card, on both engines: each goes out once, and a kill loses none. */
import assert from 'node:assert/strict';
import { caseId, instant, personKey, taskId } from '../../src/process/ids.js';
import type { Nudge } from '../../src/ports.js';
import { engines, type TestStore } from '../support/stores.js';

const tenant = '10000000-0000-4000-8000-00000000000a';
const [sara, maja] = ['01', '02'].map((end) =>
  personKey(tenant, `20000000-0000-4000-8000-0000000000${end}`),
) as [Nudge['person'], Nudge['person']];
const uuid = (end: string) => `30000000-0000-4000-8000-0000000000${end}`;
const [morning, noon, later] = ['07:00', '11:00', '13:00'].map((time) =>
  instant(new Date(`2026-03-04T${time}:00.000Z`)),
) as [Nudge['comesAt'], Nudge['comesAt'], Nudge['comesAt']];

const nudge = (end: string, person = sara, comesAt = morning): Nudge => ({
  ...{ id: uuid(end), person, caseId: caseId(uuid('aa')), comesAt },
  effect: { do: 'tell', news: 'taskDue', to: 'taskUnit', taskId: taskId(end), nudges: true },
});
const ids = (all: readonly Nudge[]) => all.map(({ id }) => id.slice(-2)).sort();

for (const engine of engines) {
  describe(`reminders that are gathered, on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(() => store.empty());
    after(() => store.close());

    it('are taken when their time has come, each by one', async () => {
      for (const each of [nudge('01'), nudge('02'), nudge('03', maja), nudge('04', sara, later)])
        await store.nudges.gather(each);
      await store.nudges.gather(nudge('01'));

      assert.equal(await store.nudges.nextDue(), morning);
      assert.deepEqual(await store.nudges.take(instant(new Date('2026-03-04T06:59:00.000Z'))), []);
      const taken = await Promise.all([store.nudges.take(noon), store.nudges.take(noon)]);
      assert.deepEqual(ids(taken.flat()), ['01', '02', '03']);
      assert.deepEqual(taken.flat().find(({ id }) => id === uuid('01'))?.effect, nudge('01').effect);
    });

    it('are gathered once while they wait, however often it is said', async () => {
      await store.nudges.gather(nudge('01'));
      await store.nudges.gather({ ...nudge('01'), id: uuid('09') });
      await store.nudges.wait([uuid('01')], later);
      await store.nudges.gather({ ...nudge('01'), id: uuid('08') });

      assert.deepEqual([await store.nudges.take(noon), ids(await store.nudges.take(later))], [[], ['01']]);
      await store.nudges.putOnCard([uuid('01')], uuid('cc'));
      await store.nudges.settled([uuid('01')]);
      await store.nudges.gather({ ...nudge('01'), id: uuid('07') });
      assert.deepEqual(ids(await store.nudges.take(later)), ['07']);
    });

    it('stand on the card from which they were put off until they come again, and can be put back', async () => {
      await store.nudges.gather({ ...nudge('01'), cardId: uuid('cc') });
      await store.nudges.wait([uuid('01')], later, uuid('cc'));
      assert.deepEqual(
        (await store.nudges.onCard(uuid('cc'))).map(({ cardId }) => cardId),
        [undefined],
      );
      await store.nudges.putBack(uuid('cc'));
      assert.deepEqual(
        [await store.nudges.nextDue(), (await store.nudges.onCard(uuid('cc'))).map(({ cardId }) => cardId)],
        [null, [uuid('cc')]],
      );

      await store.nudges.wait([uuid('01')], later, uuid('cc'));
      await store.nudges.take(later);
      await store.nudges.putBack(uuid('cc'));
      await store.nudges.putOnCard([uuid('01')], uuid('dd'));
      await store.nudges.settled([uuid('01')]);
      assert.deepEqual(
        [ids(await store.nudges.onCard(uuid('cc'))), ids(await store.nudges.onCard(uuid('dd')))],
        [[], ['01']],
      );
      assert.deepEqual(await store.nudges.cardsWith(caseId(uuid('aa')), morning), [uuid('dd')]);
    });

    it('leave one alone who has one that is being sent', async () => {
      await store.nudges.gather(nudge('01'));
      await store.nudges.take(noon);
      await store.nudges.gather(nudge('02'));

      assert.deepEqual(await store.nudges.take(noon), []);
    });

    it('are taken again when whoever had taken them died before the card had gone', async () => {
      await store.nudges.gather(nudge('01'));
      await store.nudges.take(noon);
      await store.nudges.putOnCard([uuid('01')], uuid('cc'));
      await store.sql(`update nudge set claimed_until = clock_timestamp() - interval '1 second'`, []);

      const again = await store.nudges.take(noon);
      assert.deepEqual([ids(again), again[0]?.cardId], [['01'], uuid('cc')]);
      await store.nudges.settled([uuid('01')]);
      assert.deepEqual([await store.nudges.take(later), await store.nudges.nextDue()], [[], null]);
      assert.deepEqual(ids(await store.nudges.onCard(uuid('cc'))), ['01']);
    });

    it('come again on the day that they were put off to, and leave the card', async () => {
      await store.nudges.gather(nudge('01'));
      await store.nudges.take(noon);
      await store.nudges.putOnCard([uuid('01')], uuid('cc'));
      await store.nudges.settled([uuid('01')]);
      await store.nudges.wait([uuid('01')], later);

      assert.deepEqual([await store.nudges.onCard(uuid('cc')), await store.nudges.nextDue()], [[], later]);
      assert.deepEqual([await store.nudges.take(noon), ids(await store.nudges.take(later))], [[], ['01']]);
    });

    it('are kept for two months on a card, and no longer', async () => {
      await store.nudges.gather({ ...nudge('01'), cardId: uuid('cc') });
      const after = (days: number) => instant(new Date(Date.parse(morning) + days * 86_400_000));
      for (const [days, left] of [
        [59, 1],
        [61, 0],
      ] as const) {
        await store.nudges.gather(nudge(`1${String(left)}`, left === 1 ? maja : sara, after(days)));
        await store.nudges.take(after(days));
        assert.equal((await store.nudges.onCard(uuid('cc'))).length, left);
      }
    });
  });
}
