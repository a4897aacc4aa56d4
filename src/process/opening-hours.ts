/** When a unit answers, day by day: what an administrator writes ("mån-fre 08.00-17.00") as data, and back. */
import { officeHours } from './office-hours.js';

/** Times as `HH.MM`; the day ends at 24.00. */
export interface OpenSpan {
  readonly from: string;
  readonly to: string;
}

/** Seven days, Monday first; a closed day has no span, and a lunch break makes two. */
export type OpeningHours = readonly (readonly OpenSpan[])[];

const dayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const allDay: readonly OpenSpan[] = [{ from: '00.00', to: '24.00' }];

/** What is meant when nothing is said. */
export const usualHours = `mån-fre ${dotted(officeHours.from)}-${dotted(officeHours.to)}`;

/** Undefined when it cannot be read one way only: an unknown day, a day given twice, a span that ends before it begins. */
export function readOpeningHours(text: string): OpeningHours | undefined {
  const words = text.normalize('NFC').toLocaleLowerCase('sv').replace(/[–—]/g, '-').trim();
  if (words === 'dygnet runt') return dayNames.map(() => allDay);
  if (words === 'stängt') return dayNames.map(() => []);
  const days: OpenSpan[][] = dayNames.map(() => []);
  for (const part of words.split(/[,;]/)) {
    const group = readGroup(part.trim());
    if (!group || group.days.some((at) => days[at]?.length !== 0)) return undefined;
    for (const at of group.days) days[at] = group.spans;
  }
  return days;
}

/** In one way whatever was typed, so that what is exported and imported again is the same. */
export function writeOpeningHours(hours: OpeningHours): string {
  const written = dayNames.map((_, at) => (hours[at] ?? []).map(({ from, to }) => `${from}-${to}`).join(' '));
  if (written.every((spans) => spans === '')) return 'stängt';
  if (written.every((spans) => spans === '00.00-24.00')) return 'dygnet runt';
  const groups: string[] = [];
  for (let from = 0; from < written.length; from = endOfRun(written, from)) {
    const last = endOfRun(written, from) - 1;
    const days = last === from ? short(from) : `${short(from)}-${short(last)}`;
    if (written[from] !== '') groups.push(`${days} ${written[from] ?? ''}`);
  }
  return groups.join(', ');
}

function endOfRun(written: readonly string[], from: number): number {
  const end = written.findIndex((spans, at) => at > from && spans !== written[from]);
  return end === -1 ? written.length : end;
}

function readGroup(text: string): { days: number[]; spans: OpenSpan[] } | undefined {
  const [, first = '', last = first, times = ''] =
    /^(\p{L}+)(?:\s*-\s*(\p{L}+))?\s+(?:kl\.?\s*)?(\d.*)$/u.exec(text) ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  const spans = times
    .replace(/\s*-\s*/g, '-')
    .split(/\s+(?:och\s+)?/)
    .map(readSpan);
  const sound = spans.every(
    (span, at) => span && span.from < span.to && span.from >= (spans[at - 1]?.to ?? ''),
  );
  if (from < 0 || to < from || !sound) return undefined;
  return {
    days: [...dayNames.keys()].slice(from, to + 1),
    spans: spans.filter((span) => span !== undefined),
  };
}

function readSpan(text: string): OpenSpan | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^(\d{1,2})(?:[.:](\d\d))?-(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? [];
  const [from, to] = [timeOf(fromHour, fromMinute), timeOf(toHour, toMinute)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function timeOf(hour: string | undefined, minute = '00'): string | undefined {
  if (hour === undefined || Number(minute) > 59) return undefined;
  const time = `${hour.padStart(2, '0')}.${minute}`;
  return time <= '24.00' ? time : undefined;
}

function dayOf(word: string): number {
  return word.length < 3 ? -1 : dayNames.findIndex((name) => name.startsWith(word));
}

function short(at: number): string {
  return dayNames[at]?.slice(0, 3) ?? '';
}

function dotted(time: string): string {
  return time.replace(':', '.');
}
