/** What is learnt of calendars: each tenant asked once for all of its own, remembered briefly, and never guessed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import sinon from 'sinon';
import { knownCalendars, type Mailbox } from '../src/known-calendars.js';
import { OutsideFailure, type Calendar, type FreeBusy } from '../src/ports.js';

const partille = '10000000-0000-4000-8000-000000000002';
const vgr = '10000000-0000-4000-8000-000000000001';
const mailbox = (tenantId: string, name: string): Mailbox => ({
  tenantId,
  objectId: `id-of-${name}`,
  address: `${name}@kommun.example`,
});
const sara = mailbox(partille, 'sara');
const nina = mailbox(partille, 'nina');
const maja = mailbox(vgr, 'maja');
const from = new Date('2026-03-04T00:00:00Z');
const to = new Date('2026-04-04T00:00:00Z');
const free = (address: string): FreeBusy => ({ address, known: true, busy: [] });

type Query = Parameters<Calendar['freeBusy']>[0];

/** Remembers what it was asked, and answers as each tenant is told to. */
function asking(
  answers: (query: Query) => Promise<readonly FreeBusy[]>,
  addressOf: (objectId: string) => Promise<string | undefined> = () => Promise.resolve(undefined),
) {
  const asked: Query[] = [];
  const lookedUp: string[] = [];
  let now = 0;
  const known = knownCalendars(
    {
      addressOf: ({ objectId }) => {
        lookedUp.push(objectId);
        return addressOf(objectId);
      },
      rooms: () => Promise.resolve([]),
      freeBusy: (query) => {
        asked.push(query);
        return answers(query);
      },
    },
    { machineNow: () => now, patienceMs: 50 },
  );
  return { known, asked, lookedUp, later: (ms: number) => (now += ms) };
}
const allFree = ({ addresses }: Query) => Promise.resolve(addresses.map(free));

describe('The calendars that are known', () => {
  it('are asked for in one call a tenant, by one of its own people', async () => {
    const { known, asked } = asking(allFree);

    const found = await known.ask([sara, maja, nina], from, to);

    assert.deepEqual(
      found.map(({ address, known: is }) => [address, is]),
      [sara, maja, nina].map(({ address }) => [address, true]),
    );
    assert.deepEqual(
      asked.map(({ tenantId, organizer, addresses }) => [tenantId, organizer, addresses]),
      [
        [partille, sara.objectId, [sara.address, nina.address]],
        [vgr, maja.objectId, [maja.address]],
      ],
    );
  });

  it('are remembered for a minute, unless somebody is about to book', async () => {
    const { known, asked, later } = asking(allFree);
    await known.ask([sara], from, to);

    later(59_000);
    await known.ask([sara, nina], from, to);
    assert.deepEqual(asked[1]?.addresses, [nina.address]);

    await known.askAnew([sara], from, to);
    later(61_000);
    await known.ask([sara], from, to);
    assert.equal(asked.length, 4);
  });

  it('are unknown where a tenant has not let us in, and that costs nobody else an answer', async () => {
    const { known, asked } = asking((query) =>
      query.tenantId === vgr
        ? Promise.reject(new OutsideFailure('graph', 'get-schedule', 'never'))
        : allFree(query),
    );

    const found = await known.ask([maja, sara], from, to);
    await known.ask([maja], from, to);

    assert.deepEqual(
      found.map(({ known: is }) => is),
      [false, true],
    );
    // A no is not remembered: the tenant may let us in.
    assert.equal(asked.filter(({ tenantId }) => tenantId === vgr).length, 2);
  });

  it('are asked for by the next one where the first has no mailbox to ask with', async () => {
    const { known, asked } = asking((query) =>
      query.organizer === sara.objectId
        ? Promise.reject(new OutsideFailure('graph', 'get-schedule', 'never'))
        : allFree(query),
    );

    const found = await known.ask([sara, nina], from, to);

    assert.deepEqual(
      found.map(({ known: is }) => is),
      [true, true],
    );
    assert.deepEqual(
      asked.map(({ organizer }) => organizer),
      [sara.objectId, nina.objectId],
    );
  });

  it('have an address that is looked up once a day, and again while nobody knows it', async () => {
    const { known, lookedUp, later } = asking(allFree, (id) =>
      id === 'gone' ? Promise.resolve(undefined) : Promise.resolve(`${id}@kommun.example`),
    );
    const of = (objectId: string) => known.addressOf({ tenantId: partille, objectId });

    assert.deepEqual(
      [await of('a'), await of('a'), await of('gone'), await of('gone')],
      ['a@kommun.example', 'a@kommun.example', undefined, undefined],
    );
    later(24 * 60 * 60 * 1000);
    await of('a');
    assert.deepEqual(lookedUp, ['a', 'gone', 'gone', 'a']);
  });

  it('are unknown where Graph says nothing of a row', async () => {
    const { known } = asking(() => Promise.resolve([]));

    assert.deepEqual(await known.ask([sara], from, to), [{ address: sara.address, known: false, busy: [] }]);
  });

  it('keep nobody waiting for one that is slow', async () => {
    const { known } = asking((query) =>
      query.tenantId === vgr ? new Promise(() => undefined) : allFree(query),
    );

    const found = await known.ask([maja, sara], from, to);

    assert.deepEqual(
      found.map(({ known: is }) => is),
      [false, true],
    );
  });

  it('cost a press less than thirty seconds, however long Graph is silent', async () => {
    const clock = sinon.useFakeTimers({ now: 0 });
    try {
      const silent = () => new Promise<never>(() => undefined);
      const known = knownCalendars({ freeBusy: silent, addressOf: silent, rooms: silent });
      let over = false;
      const press = known.addressOf(sara).then(() => known.ask([sara, maja], from, to));
      void press.then(() => (over = true));

      await clock.tickAsync(12_000);

      assert.ok(over);
    } finally {
      clock.restore();
    }
  });

  it('do not hide a fault of ours', async () => {
    const { known } = asking(() => Promise.reject(new TypeError('ours')));

    await assert.rejects(known.ask([sara], from, to), TypeError);
  });
});
