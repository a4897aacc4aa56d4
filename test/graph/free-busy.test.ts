/** Whose time is known, and that what is unknown is never read as free. */
import assert from 'node:assert/strict';
import { failed } from './graph-server.js';
import { aMeeting, closeEdge, failureOf, openEdge, partille, type Edge } from './open-for-test.js';

const item = (status: string, start: string, end: string) => ({
  status,
  start: { dateTime: start, timeZone: 'UTC' },
  end: { dateTime: end, timeZone: 'UTC' },
});

describe('free/busy through Graph', () => {
  let edge: Edge;
  const ask = (addresses: readonly string[], to = '2026-12-05T00:00:00Z') =>
    edge.calendar.freeBusy({
      tenantId: partille,
      organizer: 'sara@partille.example',
      addresses,
      from: new Date('2026-12-01T00:00:00Z'),
      to: new Date(to),
    });
  beforeEach(async () => (edge = await openEdge()));
  afterEach(() => closeEdge(edge));

  it('asks in UTC and wants the answer in UTC', async () => {
    await ask(['maja@vgr.example']);

    const [seen] = edge.server.seen;
    assert.equal(seen?.path, '/v1.0/users/sara%40partille.example/calendar/getSchedule');
    assert.equal(seen?.headers.prefer, 'outlook.timezone="UTC"');
    assert.deepEqual(seen?.body, {
      schedules: ['maja@vgr.example'],
      startTime: { dateTime: '2026-12-01T00:00:00', timeZone: 'UTC' },
      endTime: { dateTime: '2026-12-05T00:00:00', timeZone: 'UTC' },
      availabilityViewInterval: 30,
    });
  });

  it('reads busy, tentative and away, and leaves free and elsewhere out', async () => {
    edge.server.row = (scheduleId) => ({
      scheduleId,
      availabilityView: '22100304',
      scheduleItems: [
        item('busy', '2026-12-01T08:00:00.0000000', '2026-12-01T09:00:00.0000000'),
        item('tentative', '2026-12-01T09:00:00', '2026-12-01T09:30:00'),
        item('free', '2026-12-01T10:00:00', '2026-12-01T10:30:00'),
        item('workingElsewhere', '2026-12-01T11:00:00', '2026-12-01T11:30:00'),
        item('oof', '2026-12-02T00:00:00.0000000', '2026-12-03T00:00:00.0000000'),
      ],
      workingHours: { daysOfWeek: ['monday'] },
    });

    const [maja] = await ask(['maja@vgr.example']);

    assert.equal(maja?.known, true);
    assert.deepEqual(
      maja?.busy.map(({ kind, start, end }) => [kind, start.toISOString(), end.toISOString()]),
      [
        ['busy', '2026-12-01T08:00:00.000Z', '2026-12-01T09:00:00.000Z'],
        ['tentative', '2026-12-01T09:00:00.000Z', '2026-12-01T09:30:00.000Z'],
        ['away', '2026-12-02T00:00:00.000Z', '2026-12-03T00:00:00.000Z'],
      ],
    );
  });

  const start = '2026-12-01T08:00:00';
  for (const [what, rest] of [
    [
      'has an error',
      { error: { responseCode: '5009', message: 'x' }, scheduleItems: [], availabilityView: '' },
    ],
    ['has no items at all', { availabilityView: '0000' }],
    ['shows busy digits but no items', { availabilityView: '0022', scheduleItems: [] }],
    ['has an item of unknown status', { scheduleItems: [item('unknown', start, start)] }],
    ['has an item of a status made later', { scheduleItems: [item('focusing', start, start)] }],
    [
      'answers in another zone',
      { scheduleItems: [{ status: 'busy', start: { dateTime: start, timeZone: 'CET' } }] },
    ],
    ['is about somebody else', { scheduleId: 'other@vgr.example', scheduleItems: [] }],
  ] as const) {
    it(`is unknown when the row ${what}, and the others are not harmed`, async () => {
      edge.server.row = (scheduleId) =>
        scheduleId.startsWith('odd') ? { scheduleId, ...rest } : { scheduleId, scheduleItems: [] };

      const answers = await ask(['odd@vgr.example', 'Maja@vgr.example']);

      assert.deepEqual(answers, [
        { address: 'odd@vgr.example', known: false, busy: [] },
        { address: 'Maja@vgr.example', known: true, busy: [] },
      ]);
    });
  }

  it('asks for 45 addresses in three calls and answers in the order asked', async () => {
    const addresses = Array.from({ length: 45 }, (_, n) => `unit${n}@vgr.example`);

    const answers = await ask(addresses);

    assert.deepEqual(
      answers.map(({ address }) => address),
      addresses,
    );
    assert.ok(answers.every(({ known }) => known));
    assert.deepEqual(edge.server.seen.map(({ body }) => body.schedules.length).sort(), [20, 20, 5]);
  });

  it('keeps to three calls at once for one mailbox', async () => {
    let release = (): void => undefined;
    const hold = new Promise<void>((done) => (release = done));
    edge.server.fail(...Array.from({ length: 10 }, () => ({ hold })));
    const asked = ask(Array.from({ length: 200 }, (_, n) => `unit${n}@vgr.example`));
    await until(() => edge.server.seen.length >= 3);
    await aRoundElsewhere();

    assert.equal(edge.server.seen.length, 3);
    release();
    assert.equal((await asked).length, 200);
    assert.equal(edge.server.mostAtOnce, 3);
  });

  it('makes no call for nobody', async () => {
    assert.deepEqual(await ask([]), []);
    assert.equal(edge.server.seen.length, 0);
  });

  it('refuses a window of 62 days before Graph does', async () => {
    await assert.rejects(ask(['maja@vgr.example'], '2027-02-01T00:00:00Z'), RangeError);
    assert.equal(edge.server.seen.length, 0);
  });

  it('fails as a whole when one of the calls fails', async () => {
    edge.server.fail({ instead: failed(403, 'ErrorAccessDenied') });

    assert.equal((await failureOf(ask(['maja@vgr.example']))).retry, 'never');
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setImmediate(done));
}

/** Long enough for a fourth call to have come, had one been sent. */
async function aRoundElsewhere(): Promise<void> {
  const other = await openEdge();
  await other.calendar.book(aMeeting());
  await closeEdge(other);
}
