import assert from 'node:assert/strict';
import { CaseDisposed } from '../../src/ports.js';
import { caseRef, day, personKey, unitId } from '../../src/process/ids.js';
import { dueForDisposal } from '../../src/process/retention.js';
import { defaultSettings } from '../../src/process/settings.js';
import { engines, type TestStore } from '../support/stores.js';
import {
  aCase,
  anEntry,
  aRecipient,
  at,
  aWrite,
  canary,
  monday,
  next,
  noSuchCase,
} from './a-case-to-store.js';

for (const engine of engines) {
  describe(`cases on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());

    const stored = async (changes: Parameters<typeof aCase>[0] = {}) => {
      const sipCase = aCase(changes);
      assert.equal(await store.cases.create(aWrite(sipCase)), 'saved');
      return sipCase;
    };

    it('gives a case back as it was saved, sealed texts included', async () => {
      const sipCase = await stored({ recipients: [aRecipient('bup-mottagning')] });

      assert.deepEqual(await store.cases.load(sipCase.id), sipCase);
      assert.equal(await store.cases.load(noSuchCase), undefined);
    });

    it('says of closed cases alone what decides how long they are kept (P10)', async () => {
      const closing = { reason: 'moved', on: day('2020-05-04') } as const;
      const settings = { ...defaultSettings, retentionMonths: 12 };
      const open = await stored({ settings });
      const closed = await stored({ state: 'closed', closing, settings });

      const due = dueForDisposal(await store.cases.closed(), day('2021-05-04'));
      assert.ok(due.includes(closed.id));
      assert.ok(!due.includes(open.id));
      assert.ok(!dueForDisposal(await store.cases.closed(), day('2021-05-03')).includes(closed.id));
    });

    it('refuses a reference that another case has, and keeps no key for the case that was not born', async () => {
      const first = await stored();
      const second = aCase({ ref: first.ref });

      assert.equal(await store.cases.create(aWrite(second)), 'refTaken');
      assert.equal(await store.cases.load(second.id), undefined);
      assert.equal(await store.keys.get(second.id), undefined);
    });

    it('keeps the key of a case that is created twice', async () => {
      const sipCase = aCase();
      const write = aWrite(sipCase, { pressKey: `create-${sipCase.id}` });

      const results = await Promise.all([store.cases.create(write), store.cases.create(write)]);

      assert.deepEqual(results.sort(), ['repeat', 'saved']);
      assert.deepEqual(await store.cases.load(sipCase.id), sipCase);
    });

    it('lets one of fifty at once save a version', async () => {
      const sipCase = await stored();
      const writes = Array.from({ length: 50 }, (_, n) =>
        aWrite(next(sipCase, { lengthMinutes: n }), { effects: [{ do: 'refresh' }] }),
      );

      const results = await Promise.all(writes.map((write) => store.cases.save(write)));

      assert.equal(results.filter((result) => result === 'saved').length, 1);
      assert.equal(results.filter((result) => result === 'clash').length, 49);
      const log = await store.cases.log(sipCase.id);
      assert.deepEqual(
        log.map((entry) => entry.seq),
        [1, 2],
      );
      assert.equal((await store.cases.load(sipCase.id))?.lengthMinutes, results.indexOf('saved'));
    });

    it('lets one of two cases that have read each other go on from that, and keeps neither waiting', async () => {
      for (let round = 0; round < 10; round += 1) {
        const [one, other] = [await stored(), await stored()];
        const writes = [
          { ...aWrite(next(one)), alsoRead: [other] },
          { ...aWrite(next(other)), alsoRead: [one] },
        ];

        const results = await Promise.all(writes.map((write) => store.cases.save(write)));

        assert.deepEqual(results.sort(), ['clash', 'saved']);
      }
    });

    it('counts how cases began without their keys, disposed ones too', async () => {
      const sipCase = await stored({ convener: { ...aCase().convener, unitId: unitId('vc-countery') } });
      await store.keys.destroy(sipCase.id);

      assert.deepEqual(
        (await store.cases.begunBy([unitId('vc-countery')])).map(({ startedAt }) => startedAt),
        [sipCase.startedAt],
      );
      assert.deepEqual(await store.cases.begunBy([]), []);
    });

    it('makes one move of a press that comes twenty times at once', async () => {
      const sipCase = await stored();
      const write = aWrite(next(sipCase), { pressKey: `press-${sipCase.id}`, effects: [{ do: 'refresh' }] });

      const results = await Promise.all(Array.from({ length: 20 }, () => store.cases.save(write)));

      assert.equal(results.filter((result) => result === 'saved').length, 1);
      assert.equal(results.filter((result) => result === 'repeat').length, 19);
      assert.equal((await store.cases.log(sipCase.id)).length, 2);
      assert.equal(await store.cases.pressed(`press-${sipCase.id}`), true);
      assert.equal(await store.cases.pressed('another'), false);
    });

    it('knows a press again although the case has moved on since', async () => {
      const sipCase = await stored();
      const pressKey = `late-${sipCase.id}`;
      await store.cases.save(aWrite(next(sipCase), { pressKey }));

      assert.equal(await store.cases.save(aWrite(next(next(sipCase)), { pressKey })), 'repeat');
      assert.equal((await store.cases.load(sipCase.id))?.version, 2);
    });

    it('writes neither case, log nor jobs when the commit fails midway', async () => {
      const sipCase = await stored();
      const before = await store.queue.busy();
      const twice = { ...aRecipient('bup-mottagning') };
      const unsound = next(sipCase, { recipients: [twice, twice] });
      const cyclic: Record<string, unknown> = {};
      cyclic['self'] = cyclic;

      await assert.rejects(store.cases.save(aWrite(unsound, { effects: [{ do: 'refresh' }] })));
      await assert.rejects(
        store.cases.save(aWrite(next(sipCase), { effects: [{ do: 'refresh', ...cyclic } as never] })),
      );

      assert.deepEqual(await store.cases.load(sipCase.id), sipCase);
      assert.equal((await store.cases.log(sipCase.id)).length, 1);
      assert.equal(await store.queue.busy(), before);
    });

    it('finds a case only for units that convene or take part', async () => {
      const sipCase = await stored({
        recipients: [
          aRecipient('bup-mottagning', 'received', 'bup-oster'),
          aRecipient('vc-lindangen', 'chosen'),
          aRecipient('af-partille', 'declined'),
        ],
      });
      const found = async (unit: string) =>
        (await store.cases.findByRef(sipCase.ref, [unitId(unit)]))?.id === sipCase.id;

      assert.equal(await found('ekdalsskolan'), true);
      assert.equal(await found('bup-mottagning'), true);
      assert.equal(await found('bup-oster'), true);
      assert.equal(await found('vc-lindangen'), false);
      assert.equal(await found('af-partille'), false);
      assert.equal(await store.cases.findByRef(sipCase.ref, []), undefined);
      assert.equal(await store.cases.findByRef(caseRef('SIP-000000'), [unitId('ekdalsskolan')]), undefined);
      const mine = await store.cases.ofUnits([unitId('ekdalsskolan'), unitId('bup-oster')]);
      assert.equal(mine.filter(({ id }) => id === sipCase.id).length, 1);
    });

    it('says what open cases ask of a unit, and of a protected one to whoever is named alone (R68, R69)', async () => {
      const unit = unitId(`asked-${engine.name}`);
      const recipients = [{ ...aRecipient('r-asked'), atUnitId: unit }];
      const named = personKey('t', 'named');
      const open = await stored({ recipients });
      const hidden = await stored({ recipients, namedOnly: [named] });
      await stored({ recipients, state: 'closed' });

      const refs = async (...asked: Parameters<typeof store.cases.askedOf>) =>
        (await store.cases.askedOf(...asked)).map(({ ref }) => ref).sort();
      assert.deepEqual(await refs([unit], personKey('t', 'other')), [open.ref]);
      assert.deepEqual(await refs([unit], named), [open.ref, hidden.ref].sort());
      assert.deepEqual(await refs([unitId('another-unit')], named), []);
      assert.deepEqual(await refs([], named), []);
    });

    it('lists a case with how each has answered, so that the list says what its card says', async () => {
      const recipients = [aRecipient('bup-mottagning', 'accepted'), aRecipient('vc-lindangen', 'received')];
      const { ref, convener } = await stored({ state: 'called', recipients });

      const listed = await store.cases.findByRef(ref, [convener.unitId]);

      assert.deepEqual(listed?.recipients, [{ state: 'accepted' }, { state: 'received' }]);
    });

    it('gives instants back as they were given', async () => {
      const dueAt = at('2026-03-29T01:30:00.123Z');
      const sipCase = aCase();
      await store.cases.create(aWrite(sipCase, { dueAt, entry: anEntry({ at: dueAt }) }));

      const summary = await store.cases.findByRef(sipCase.ref, [sipCase.convener.unitId]);
      const state = 'preparing';
      const { id, ref, startedAt } = sipCase;
      assert.deepEqual(summary, { id, ref, startedAt, state, recipients: [], dueAt });
      assert.equal((await store.cases.log(sipCase.id))[0]?.at, dueAt);
      await store.cases.save(aWrite(next(sipCase)));
    });

    it('says of a disposed case that it is gone, and still counts it', async () => {
      const sipCase = await stored();
      await store.keys.destroy(sipCase.id);

      await assert.rejects(store.cases.load(sipCase.id), CaseDisposed);
      await assert.rejects(store.cases.save(aWrite(next(sipCase))), CaseDisposed);
      await store.cases.note(sipCase.id, anEntry({ outcome: 'refused', refusal: 'notNow' }));
      const log = await store.cases.log(sipCase.id);
      assert.deepEqual(
        log.map(({ kind, sealed, refusal }) => ({ kind, sealed, refusal })),
        [
          { kind: 'start', sealed: undefined, refusal: undefined },
          { kind: 'start', sealed: undefined, refusal: 'notNow' },
        ],
      );
      assert.equal(await store.keys.get(sipCase.id), undefined);
      assert.equal((await store.cases.findByRef(sipCase.ref, [sipCase.convener.unitId]))?.state, 'preparing');
    });

    it('leaves no sealed word readable in any row', async () => {
      const sipCase = await stored();
      const link = { kind: 'link', recipientId: aRecipient('bup').id, typedName: canary } as const;
      await store.cases.note(sipCase.id, anEntry({ actor: link }));
      await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor: link, what: 'case' });
      await store.drafts.save(sipCase.convener.person, sipCase.id, 'preparation', { purpose: canary });

      const tables = await store.sql(
        `select table_schema || '."' || table_name || '"' as name from information_schema.tables
         where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
      );
      assert.ok(tables.length > 14);
      for (const { name } of tables) {
        const rows = await store.sql(`select t::text as row from ${String(name)} t`);
        for (const { row } of rows)
          assert.doesNotMatch(String(row), /Kanarie|kerblom|20120101/, String(name));
      }
      assert.deepEqual((await store.cases.log(sipCase.id))[1]?.actor, link);
    });

    it('opens no section that was moved to another case or another place', async () => {
      const [one, other] = [await stored(), await stored()];
      await store.sql(
        `update sip_case set sealed = (select sealed from sip_case where id = $1) where id = $2`,
        [one.id, other.id],
      );
      await store.sql(
        `update sip_case set sealed = jsonb_set(sealed, '{plan}', sealed -> 'individual') where id = $1`,
        [one.id],
      );

      await assert.rejects(store.cases.load(other.id));
      await assert.rejects(store.cases.load(one.id));
    });

    it('refuses a document from a newer version of the product', async () => {
      const sipCase = await stored();
      await store.sql('update sip_case set shape = 99 where id = $1', [sipCase.id]);

      await assert.rejects(store.cases.load(sipCase.id), /shape 99/);
    });
  });
}
