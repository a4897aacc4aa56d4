/** GET and POST /local/clock: what time it is in the process, and how to move it. */
import { z } from 'zod';
import type { ApiClock } from '../api.js';
import { holidaysAround } from '../../holidays.js';
import { addWorkingDays, at, dayOf } from '../../process/time.js';
import { day } from '../../process/ids.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { ProductAway } from '../product.js';
import { badCall, readBody } from './bad-call.js';

const clockBody = z.union([z.strictObject({ to: z.string() }), z.strictObject({ advance: z.string() })]);

/** When a working day begins. */
const morning = '08:00';
const shapes = 'till exempel / for example "2026-03-11", "2026-03-11T14:30", "2026-03-11T13:30:00Z"';

export async function readClock(parts: Parts): Promise<Reply> {
  return { status: 200, body: await clockNow(parts) };
}

export async function moveClock(parts: Parts, call: Call): Promise<Reply> {
  const asked = readBody(clockBody, call);
  const target = 'to' in asked ? wallTime('to', asked.to) : await advanced(parts, asked.advance);
  if (target < parts.clock.now() && !parts.clock.isAskedAgain(target))
    badCall(
      'to',
      'Klockan går bara framåt; bakåt med /local/reset. / Forwards only; back with /local/reset.',
    );
  const played = await parts.clock.moveTo(target);
  return { status: 200, body: { ...(await clockNow(parts)), played } };
}

/** A Swedish wall time, a day (its morning), or an instant. */
export function wallTime(field: string, text: string): Date {
  const [, date, time = morning, zone] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (date === undefined) return badCall(field, `Ogiltig tid: / Not a time: ${text}; ${shapes}`);
  const found = zone === undefined ? readWall(date, time) : new Date(text);
  return Number.isNaN(found.getTime())
    ? badCall(field, `Ogiltig tid: / Not a time: ${text}; ${shapes}`)
    : found;
}

function readWall(date: string, time: string): Date {
  const isDay = !Number.isNaN(Date.parse(`${date}T${time}Z`));
  return isDay ? new Date(at(day(date), time)) : new Date(Number.NaN);
}

async function advanced({ clock, product }: Parts, text: string): Promise<Date> {
  const now = clock.now();
  if (text === 'workday') return new Date(at(addWorkingDays(dayOf(now), 1, holidaysAround(now)), morning));
  if (text !== 'next-due') return new Date(now.getTime() + duration(text));
  const due = await product.nextDue();
  if (!due) return badCall('advance', 'Inget väntar på en tid. / Nothing is due.');
  return due < now ? now : due;
}

const isoDuration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const unitsMs = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

function duration(text: string): number {
  const found = isoDuration.exec(text)?.slice(1);
  const ms = (found ?? []).reduce((sum, count, n) => sum + Number(count ?? 0) * (unitsMs[n] ?? 0), 0);
  if (ms > 0) return ms;
  return badCall('advance', 'Använd / use "workday", "next-due", "PT2H", "P1D"');
}

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

async function clockNow({ clock, product }: Parts): Promise<ApiClock> {
  const now = clock.now();
  return {
    now: now.toISOString(),
    local: swedish.format(now).replace(' ', 'T'),
    nextDue: await nextDueIfAny(product),
  };
}

/** The product asks for the time before it answers anything itself. */
async function nextDueIfAny(product: Parts['product']): Promise<string | null> {
  try {
    return (await product.nextDue())?.toISOString() ?? null;
  } catch (error) {
    if (error instanceof ProductAway) return null;
    throw error;
  }
}
