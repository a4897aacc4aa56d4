/** Instants as Graph wants them: local wall time with a Windows zone for events, UTC for questions. Never an offset. */

/** Graph's dateTimeTimeZone. */
export interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

// sv-SE writes ISO dates. The hour that October doubles is at night, when nobody meets.
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

export function wallTime(instant: Date): GraphTime {
  return { dateTime: stockholm.format(instant).replace(' ', 'T'), timeZone: 'W. Europe Standard Time' };
}

export function utcTime(instant: Date): GraphTime {
  return { dateTime: instant.toISOString().slice(0, 19), timeZone: 'UTC' };
}
