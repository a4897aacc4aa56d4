/** Times as a small Graph keeps them. */
import { DateTime } from 'luxon';

export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Wall time in Stockholm comes back as UTC, as the client asks for it. */
export function inUtc({ dateTime }: GraphTime): GraphTime {
  const utc = DateTime.fromISO(dateTime, { zone: 'Europe/Stockholm' }).toUTC();
  return { dateTime: `${utc.toFormat("yyyy-MM-dd'T'HH:mm:ss")}.0000000`, timeZone: 'UTC' };
}
