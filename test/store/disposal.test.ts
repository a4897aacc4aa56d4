/** Disposal: the key goes, the numbers stay, and no copy of the database brings the case back. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { fileKeys } from '../../src/keys/file-keys.js';
import { CaseDisposed } from '../../src/ports.js';
import { caseId, day, deviationId, recipientId } from '../../src/process/ids.js';
import { dueForDisposal, type KeptCase } from '../../src/process/retention.js';
import { defaultSettings } from '../../src/process/settings.js';
import type { Deviation, SipCase } from '../../src/process/sip-case.js';
import { dayOf } from '../../src/process/time.js';
import { backUp, restore } from '../../src/store/backup.js';
import { storedCases } from '../../src/store/cases.js';
import { closedCases, dispose } from '../../src/store/disposal.js';
import { verify } from '../../src/store/verify.js';
import { disposeCommand } from '../../src/wire/dispose-command.js';
import { verifyCommand } from '../../src/wire/verify-command.js';
import { openStore } from '../../src/store/open-store.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, aWrite, canary, monday, sara } from './a-case-to-store.js';

const settings = { ...defaultSettings, retentionMonths: 12 };
const closing = { reason: 'moved', on: day('2026-03-04') } as const;
const now = new Date('2027-03-05T10:00:00Z');
const over = (changes: Partial<SipCase> = {}) => aCase({ state: 'closed', closing, settings, ...changes });
const mayGo = (kept: KeptCase) => dueForDisposal([kept], dayOf(now)).length === 1;
const drafted: Deviation = {
  ...{ id: deviationId('d'), trigger: 'noFollowUp', state: 'drafted' },
  stay: { since: monday, fired: [] },
};

for (const engine of engines) {
  describe(`disposal on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    let folder = '';
    before(async () => {
      store = await engine.open();
      folder = await mkdtemp(join(tmpdir(), 'sip-backup-'));
    });
    after(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });
    const stored = async (changes: Partial<SipCase> = {}) => {
      const sipCase = over(changes);
      assert.equal(await store.cases.create(aWrite(sipCase)), 'saved');
      return sipCase;
    };
    const disposeOf = (sipCase: SipCase, destroyKey = store.keys.destroy) =>
      dispose(store.engine.db, sipCase.id, { now, mayGo, destroyKey });
    const entries = async ({ id }: SipCase) => (await store.cases.log(id)).map(({ kind }) => kind);

    it('leaves nothing to read, a whole log that says so, and the same statistics', async () => {
      const sipCase = await stored();
      const card = {
        id: `card-${sipCase.id}`,
        caseId: sipCase.id,
        recipientId: null,
        taskId: null,
        deviationId: null,
      };
      await store.sentCards.begin({
        ...card,
        ...{ card: 'case', living: true, door: 'personal', tenantId: 't', address: 'sara', language: 'sv' },
        ...{ caseVersion: 1, at: monday },
      });
      await store.drafts.save(sara, `card:${card.id}`, 'need', { words: canary });
      await store.links.create(`hash-${sipCase.id}`, {
        ...{ sentCardId: card.id, caseId: sipCase.id, recipientId: recipientId('r'), unitId: null },
        ...{ purpose: 'answer', expiresAt: monday },
      });
      const counted = async () => (await store.statistics.ofYear(2026)).cases;
      const before = await counted();

      assert.equal(await disposeOf(sipCase), true);

      await assert.rejects(store.cases.load(sipCase.id), CaseDisposed);
      assert.deepEqual(await counted(), before);
      assert.deepEqual(await entries(sipCase), ['start', 'dispose']);
      assert.deepEqual(await store.reviews.checkLogs(sipCase.id), { moves: undefined, openings: undefined });
      assert.equal(await store.drafts.load(sara, `card:${card.id}`, 'need'), undefined);
      assert.equal(await store.links.find(`hash-${sipCase.id}`), undefined);
      const [row] = await store.sql('select sealed::text as sealed from sip_case where id = $1', [
        sipCase.id,
      ]);
      assert.equal(row?.['sealed'], '{}');
      assert.equal(
        (await closedCases(store.engine.db)).find(({ id }) => id === sipCase.id)?.isDisposed,
        true,
      );
    });

    it('leaves alone what is frozen, undecided or open', async () => {
      for (const changes of [
        { deviations: [drafted] },
        { deviations: [{ ...drafted, state: 'disputed' } satisfies Deviation] },
        { settings: defaultSettings },
        { state: 'planActive' as const },
      ]) {
        const sipCase = await stored(changes);

        assert.equal(await disposeOf(sipCase), false);

        assert.deepEqual(await store.cases.load(sipCase.id), sipCase);
        assert.deepEqual(await entries(sipCase), ['start']);
      }
    });

    it('is done again where it was killed, before the key went and after', async () => {
      const sipCase = await stored();
      const killed = () => Promise.reject(new Error('killed'));
      await assert.rejects(disposeOf(sipCase, killed), /killed/);
      assert.deepEqual(await store.cases.load(sipCase.id), sipCase);

      await assert.rejects(
        disposeOf(sipCase, (id) => store.keys.destroy(id).then(killed)),
        /killed/,
      );
      await assert.rejects(store.cases.load(sipCase.id), CaseDisposed);
      assert.equal(
        (await closedCases(store.engine.db)).find(({ id }) => id === sipCase.id)?.isDisposed,
        false,
      );

      assert.equal(await disposeOf(sipCase), true);
      assert.deepEqual(await entries(sipCase), ['start', 'dispose']);
    });

    it('holds in a database that is restored from before it, where other cases are read', async () => {
      await store.empty();
      const [gone, kept] = [await stored(), await stored({ settings: defaultSettings })];
      await backUp(store.engine, join(folder, 'before'), now);
      await disposeOf(gone);

      const beside = await engine.open();
      await restore(beside.engine, join(folder, 'before'));

      const { db } = beside.engine;
      const cases = storedCases({ db, boss: undefined as never, keys: store.keys });
      await assert.rejects(cases.load(gone.id), CaseDisposed);
      assert.deepEqual(await cases.load(kept.id), kept);
      const [row] = await beside.sql('select sealed::text as sealed from sip_case where id = $1', [gone.id]);
      assert.notEqual(row?.['sealed'], '{}');
      const { disposed, broken } = await verify(db, store.keys);
      assert.deepEqual([disposed, broken], [1, []]);
      // And the next round of disposal takes away there too what was restored.
      await dispose(db, gone.id, { now, mayGo, destroyKey: store.keys.destroy });
      assert.equal((await closedCases(db)).find(({ id }) => id === gone.id)?.isDisposed, true);
      await beside.close();
    });
  });
}

describe('npm run dispose and npm run verify', function () {
  this.timeout(60_000);
  let folder = '';
  let env: Record<string, string> = {};
  const kek = Buffer.alloc(32, 3);
  const [due, frozen, later, open] = [
    over({ ref: 'SIP-AAAAAA' as never }),
    over({ ref: 'SIP-BBBBBB' as never, deviations: [drafted] }),
    over({ ref: 'SIP-CCCCCC' as never, closing: { ...closing, on: day('2026-12-01') } }),
    aCase({ ref: 'SIP-DDDDDD' as never }),
  ];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-dispose-'));
    env = { DATABASE_URL: await emptyDatabase(), KEYS_DIR: folder, MASTER_KEY: kek.toString('base64') };
    await onStore(async (store) => {
      for (const each of [due, frozen, later, open]) await store.cases.create(aWrite(each));
    });
  });
  after(() => rm(folder, { recursive: true }));
  const onStore = async (work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<void>) => {
    const keys = await fileKeys(folder, kek);
    const store = await openStore({ databaseUrl: env['DATABASE_URL'], keys, draftKey: kek });
    await work(store).finally(() => store.close());
  };
  const run = (...args: string[]) => disposeCommand(args, env, now);

  it('lists what may go today and counts what waits, and changes nothing', async () => {
    const { code, out = '' } = await run('--list');

    assert.equal(code, 0);
    assert.match(out, /^SIP-AAAAAA {2}2027-03-04$/m);
    assert.match(
      out,
      /^1 may be disposed of today\. 1 later; 1 wait for a deviation or a dispute; for 0 the/m,
    );
    await onStore(async (store) => assert.ok(await store.cases.load(due?.id ?? caseId(''))));
  });

  it('says why one may not go', async () => {
    for (const [ref, why] of [
      ['SIP-BBBBBB', /is frozen/],
      ['SIP-CCCCCC', /is kept until 2027-12-01/],
      ['SIP-DDDDDD', /is not closed/],
      ['SIP-EEEEEE', /There is no case/],
    ] as const) {
      const { code, err = '' } = await run(ref);
      assert.equal(code, 1);
      assert.match(err, why);
    }
    assert.match((await run('--until', '2027-03-06')).err ?? '', /has not been/);
    for (const args of [[], ['--until', 'soon'], ['--list', 'SIP-AAAAAA'], ['--until', '2027-02-30']])
      assert.equal((await run(...args)).code, 2, args.join(' '));
  });

  it('disposes of what was due by that day and of no other, and then the logs are whole', async () => {
    assert.match((await run('--until', '2027-03-03')).out ?? '', /0 disposed of/);

    const { out = '' } = await run('--until', '2027-03-04');

    assert.match(out, /^SIP-AAAAAA\n1 gallrade/);
    assert.match((await run('sip-aaaaaa')).err ?? '', /has been disposed of already/);
    const verified = await verifyCommand([], env);
    assert.equal(verified.code, 0, verified.out);
    assert.match(verified.out ?? '', /^4 cases, 5 moves, 0 openings; 1 disposed of; 0 broken logs\.$/m);
  });

  it('verify names a case whose key another master key has wrapped', async () => {
    const { code, out = '' } = await verifyCommand([], {
      ...env,
      MASTER_KEY: Buffer.alloc(32, 4).toString('base64'),
    });

    assert.equal(code, 1);
    assert.match(out, /^! SIP-BBBBBB: .* its key cannot be opened$/m);
    assert.equal((await verifyCommand(['all'], env)).code, 2);
  });
});
