/** Dates, times and numbers for people: Swedish time, the reader's language; a year only when it is not this one. */
import type { Day, Instant } from '../process/ids.js';
import type { Slot } from '../process/sip-case.js';

export interface Format {
  /** "torsdag 19 mars" */
  day(day: Day): string;
  /** "tor 19 mars" */
  shortDay(day: Day): string;
  /** "kl. 10.42" */
  time(at: Instant): string;
  /** "tor 19 mars kl. 09.00–10.00" */
  slot(slot: Slot): string;
  /** "torsdag 19 mars kl. 09.00–10.00" */
  longSlot(slot: Slot): string;
  /** "en", "två" … below thirteen, then digits; Swedish common gender. */
  number(count: number): string;
  /** The same with the year always: for what is copied to another system. */
  readonly dated: Format;
}

const zone = 'Europe/Stockholm';
const words = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** Without a now the year always stands: a paper is read in another. */
export function formatFor(language: 'sv' | 'en', now?: Instant): Format {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const show = (options: Intl.DateTimeFormatOptions) => shown(locale, options);
  const thisYear = now && show({ year: 'numeric' }).format(new Date(now));
  const date = (at: Date, weekday: 'long' | 'short') => {
    const year = show({ year: 'numeric' }).format(at) === thisYear ? {} : ({ year: 'numeric' } as const);
    const parts = show({ weekday, day: 'numeric', month: 'long', ...year }).formatToParts(at);
    const part = (type: string) => parts.find((each) => each.type === type)?.value;
    return [part('weekday'), part('day'), part('month'), part('year')].filter(Boolean).join(' ');
  };
  const clock = (at: Date) =>
    show({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .format(at)
      .replace(':', language === 'sv' ? '.' : ':');
  const span = (slot: Slot, weekday: 'long' | 'short') => {
    const [start, end] = [new Date(slot.start), new Date(slot.end)];
    const at = language === 'sv' ? ' kl. ' : ', ';
    return `${date(start, weekday)}${at}${clock(start)}–${clock(end)}`;
  };
  return {
    day: (day) => date(noon(day), 'long'),
    shortDay: (day) => date(noon(day), 'short'),
    time: (at) => (language === 'sv' ? `kl. ${clock(new Date(at))}` : `at ${clock(new Date(at))}`),
    slot: (slot) => span(slot, 'short'),
    longSlot: (slot) => span(slot, 'long'),
    number: (count) => words[language][count] ?? String(count),
    get dated() {
      return formatFor(language);
    },
  };
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all that a card asks of it. */
function shown(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  made.set(key, known);
  return known;
}

function noon(day: Day): Date {
  return new Date(`${day}T11:00:00Z`);
}
