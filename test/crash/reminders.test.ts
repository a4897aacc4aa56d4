/**
 * 500 reminders due at one moment, in four tenants, 30 of them in one channel; kill -9 in the middle. The connector enforces the
 * whole rate table of Teams. None is refused, none is lost, and one comes twice only if the kill fell between its 2xx and our record.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import pg from 'pg';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { openRemindersDue, type RemindersDue } from '../support/reminders-due.js';

const reminders = 500;
const inChannel = 30;
/** As many cases as one instance works on at a time: no more calls can have been under way. */
const underWay = 8;

describe('500 reminders due at one moment, and a kill in the middle', function () {
  this.timeout(180_000);
  let due: RemindersDue | undefined;
  after(() => due?.stop());

  it('break no limit, lose none, and come twice only where the kill fell before our record', async () => {
    const databaseUrl = await emptyDatabase();
    due = await openRemindersDue({ reminders, inChannel, tenants: 4, instances: 1, databaseUrl });
    const [product] = due.products;
    assert.ok(product);
    await product.start();
    await due.untilSent(150, 60_000);
    await product.kill();
    const before = await due.calls('connector.send');
    const unrecorded = before.length - (await recordedIn(databaseUrl));
    await product.start();
    await due.untilSent(reminders, 60_000);

    const sent = await due.calls('connector.send');
    const twice = sent.filter(({ count }) => count > 1);
    console.log(`      ${String(before.length)} before the kill · ${String(twice.length)} twice`);
    assert.ok(before.length < reminders, 'nothing was left to do when it was killed');
    assert.deepEqual(await due.calls('connector.throttled'), []);
    assert.deepEqual(await due.calls('connector.refused'), []);
    assert.equal(new Set(sent.map(({ key }) => key)).size, reminders);
    assert.ok(sent.filter(({ where }) => where.startsWith('19:')).length >= inChannel);
    assert.ok(unrecorded <= underWay, `${String(unrecorded)} were sent and not recorded`);
    // Each of them has come again, and no other.
    assert.equal(twice.length, unrecorded);
    assert.equal(sent.length, reminders + unrecorded);
  });
});

/** How many were recorded as sent by then: a person's card, beside which a row of the case says what was told. */
async function recordedIn(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // What the killed process had asked of the server just before is done, or will never be.
  const left = `select from pg_stat_activity where application_name = 'sip-lotsen' and datname = current_database()`;
  while ((await client.query(left)).rowCount !== 0) await new Promise((wake) => setTimeout(wake, 20));
  const { rows } = await client.query<{ count: string }>(
    `select count(*) as count from sent_card where state = 'sent' and (card <> 'news' or door = 'channel')`,
  );
  await client.end();
  return Number(rows[0]?.count);
}
