/** `npm run bench` (`-- --json`): how quickly the product does what is due, beside what the outside allows. */
import { startPostgres } from '../support/postgres.js';
import { remindersRow, type RemindersRow } from './reminders.js';

const asJson = process.argv.includes('--json');
const runs = [
  { engine: 'embedded', instances: 1 },
  { engine: 'PostgreSQL', instances: 1 },
  { engine: 'PostgreSQL', instances: 2 },
  { engine: 'PostgreSQL', instances: 3 },
] as const;

const postgres = await startPostgres();
const rows: RemindersRow[] = [];
for (const run of runs) {
  const row = await remindersRow({ ...run, postgres });
  rows.push(row);
  if (!asJson) console.log(inWords(row));
}
if (asJson) console.log(JSON.stringify({ reminders: rows }, null, 2));
await postgres.stop();

function inWords({ engine, instances, reminders, seconds, ...row }: RemindersRow): string {
  const share = Math.round(100 * row.ofBound);
  return [
    `${String(reminders)} reminders, ${engine}, ${String(instances)} ${instances === 1 ? 'process' : 'processes'}`,
    `${seconds.toFixed(1)} s, of which sending ${row.sendingSeconds.toFixed(1)} s`,
    `${row.perSecond.toFixed(1)} a second, ${String(share)} % of what the limits allow`,
    `${String(row.throttled)} refused with 429`,
  ].join(' · ');
}
