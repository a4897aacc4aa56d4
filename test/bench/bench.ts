/**
 * `npm run bench` (`-- --json`): how quickly times are found, beside a plain search; calendars asked about together, beside one by
 * one; a booking, beside its bare calls; a year's figures, beside the same again; and how quickly the product does what is due, beside what the outside allows.
 */
import { startPostgres } from '../support/postgres.js';
import { bookingRow, type BookingRow } from './booking.js';
import { figuresRow, type FiguresRow } from './figures.js';
import { remindersRow, type RemindersRow } from './reminders.js';
import { scheduleRow, type ScheduleRow } from './schedule.js';
import { slotsRow, type SlotsRow } from './slots.js';

const asJson = process.argv.includes('--json');
const runs = [
  { engine: 'embedded', instances: 1 },
  { engine: 'PostgreSQL', instances: 1 },
  { engine: 'PostgreSQL', instances: 2 },
  { engine: 'PostgreSQL', instances: 3 },
] as const;

const slots = slotsRow();
if (!asJson) console.log(slotsInWords(slots));
const schedule = await scheduleRow();
if (!asJson) console.log(scheduleInWords(schedule));
const booking = await bookingRow();
if (!asJson) console.log(bookingInWords(booking));

const figures = await figuresRow();
if (!asJson) console.log(figuresInWords(figures));

const postgres = await startPostgres();
const rows: RemindersRow[] = [];
for (const run of runs) {
  const row = await remindersRow({ ...run, postgres });
  rows.push(row);
  if (!asJson) console.log(inWords(row));
}
if (asJson) console.log(JSON.stringify({ slots, schedule, booking, figures, reminders: rows }, null, 2));
await postgres.stop();

function slotsInWords({ calendars, days, events, ms, plainMs, ratio }: SlotsRow): string {
  return [
    `slots: ${String(calendars)} calendars x ${String(days)} days, ${String(events)} events`,
    `${ms.toFixed(2)} ms`,
    `a plain search ${(plainMs / 1000).toFixed(1)} s, ${String(Math.round(ratio))} times as long`,
  ].join(' · ');
}

function scheduleInWords({ calendars, delayMs, ms, oneByOneMs, ratio }: ScheduleRow): string {
  return [
    `free/busy: ${String(calendars)} calendars in one call, Graph ${String(delayMs)} ms away`,
    `${ms.toFixed(0)} ms`,
    `one call a person ${oneByOneMs.toFixed(0)} ms, ${ratio.toFixed(1)} times as long`,
  ].join(' · ');
}

function bookingInWords({ rounds, ms, callsMs, ratio }: BookingRow): string {
  return [
    `booking: from the press until all is told, median of ${String(rounds)}`,
    `${ms.toFixed(0)} ms`,
    `the calls to Graph alone ${callsMs.toFixed(0)} ms, ${ratio.toFixed(1)} times as quick`,
  ].join(' · ');
}

function figuresInWords({ cases, ms, againMs }: FiguresRow): string {
  return [
    `figures: a year of ${String(cases)} cases`,
    `${ms.toFixed(0)} ms`,
    `again while nothing has changed ${againMs.toFixed(3)} ms`,
  ].join(' · ');
}

function inWords({ engine, instances, reminders, seconds, ...row }: RemindersRow): string {
  const share = Math.round(100 * row.ofBound);
  return [
    `${String(reminders)} reminders, ${engine}, ${String(instances)} ${instances === 1 ? 'process' : 'processes'}`,
    `${seconds.toFixed(1)} s, of which sending ${row.sendingSeconds.toFixed(1)} s`,
    `${row.perSecond.toFixed(1)} a second, ${String(share)} % of what the limits allow`,
    `${String(row.throttled)} refused with 429`,
  ].join(' · ');
}
