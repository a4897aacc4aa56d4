/** Graph's dateTimeTimeZone and instants, both ways; the zones are UTC and Sweden's. */
import { at } from '../../process/time.js';
import { day } from '../../process/ids.js';
import { refuseGraph } from './errors.js';

export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

const utcZones: readonly string[] = ['UTC', 'Etc/UTC', 'Etc/GMT', 'tzone://Microsoft/Utc'];
const swedishZones: readonly string[] = ['W. Europe Standard Time', 'Europe/Stockholm', 'Europe/Berlin'];
const wallTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

export function fromGraph({ dateTime, timeZone }: GraphTime): Date {
  const [, date, time] = wallTime.exec(dateTime) ?? [];
  if (date === undefined || time === undefined)
    return refuseGraph(400, 'ErrorInvalidRequest', `The value '${dateTime}' is no time without an offset.`);
  const found = instantOf(date, time, timeZone);
  if (Number.isNaN(found.getTime()))
    return refuseGraph(400, 'ErrorInvalidRequest', `'${dateTime}' is no time.`);
  return found;
}

function instantOf(date: string, time: string, zone: string): Date {
  if (utcZones.includes(zone)) return new Date(`${date}T${time}Z`);
  if (swedishZones.includes(zone)) return new Date(at(day(date), time));
  return refuseGraph(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified: '${zone}'.`,
  );
}

export function toGraph(instant: string, zone: string): GraphTime {
  const time = new Date(instant);
  const wall = swedishZones.includes(zone)
    ? swedish.format(time).replace(' ', 'T')
    : time.toISOString().slice(0, 19);
  return { dateTime: `${wall}.0000000`, timeZone: swedishZones.includes(zone) ? zone : 'UTC' };
}

/** `Prefer: outlook.timezone="W. Europe Standard Time"`. */
export function preferredZone(prefer: string | string[] | undefined): string {
  return /outlook\.timezone="([^"]+)"/.exec(String(prefer ?? ''))?.[1] ?? 'UTC';
}

/** A query's time: an instant, or UTC when it says nothing. */
export function fromQuery(name: string, text: string | null): Date {
  const found = new Date(/(Z|[+-]\d\d:\d\d)$/.test(text ?? '') ? (text ?? '') : `${text ?? ''}Z`);
  if (Number.isNaN(found.getTime()))
    return refuseGraph(
      400,
      'ErrorInvalidParameter',
      `This request requires a time window: ${name} is missing.`,
    );
  return found;
}
