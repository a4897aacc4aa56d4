/** The options of `npm run tenants -- allow`: each is checked, and all that is wrong is told at once. */
import type { TenantSettings } from '../process/tenant.js';
import {
  mostDays,
  mostPatternCount,
  mostReceiptHours,
  mostRetentionMonths,
} from '../store/tenant-settings.js';

/** What somebody typed after the name, by option. */
export type TypedOptions = Readonly<Record<string, string | undefined>>;

/** `undefined` in a change takes the tenant's own choice away: the deployment's counts again. */
export type TenantChange = { readonly [K in keyof TenantSettings]?: TenantSettings[K] | undefined };

interface Option {
  readonly sets: keyof TenantSettings;
  readonly read: (text: string) => TenantSettings[keyof TenantSettings] | undefined;
  readonly wants: string;
}

const standard = 'standard';

// prettier-ignore
const options: Readonly<Record<string, Option>> = {
  'answer-days':    ofDays('answerWorkingDays'),
  'receipt-hours':  ofNumber('receiptHours', mostReceiptHours, 'timmar'),
  'pattern-count':  ofNumber('patternCount', mostPatternCount, 'liknande avvikelser'),
  'young-days':     ofDays('youngMeetingDays'),
  'plan-days':      ofDays('planWorkingDays'),
  'grace-days':     ofDays('followUpGraceDays'),
  'consent-days':   ofDays('consentValidDays'),
  'keep-months':    ofNumber('retentionMonths', mostRetentionMonths, 'månader'),
  'discharge-days': ofWords('dischargeDays', ['calendar', 'working']),
  'booking':        ofWords('booking', ['offer', 'book']),
  'identity':       ofWords('identity', ['stored', 'phone']),
  'plan-text':      ofWords('planText', ['stored', 'reference-only']),
  'quiet':          { sets: 'quiet', read: readQuiet, wants: 'två klockslag, "18.00-07.00", eller "18.00-07.00 helger" för att också ha tyst på lördagar, söndagar och helgdagar' },
};

export const optionNames = ['language', ...Object.keys(options)];

export function readOptions(typed: TypedOptions): {
  readonly language?: 'sv' | 'en';
  readonly change: TenantChange;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const change: Record<string, unknown> = {};
  for (const [name, { sets, read, wants }] of Object.entries(options)) {
    const text = typed[name];
    if (text === undefined) continue;
    const value = text === standard ? undefined : read(text);
    if (value === undefined && text !== standard)
      problems.push(`--${name} ${text}: skriv ${wants}, eller ${standard}`);
    change[sets] = value;
  }
  const { language } = typed;
  if (language !== undefined && language !== 'sv' && language !== 'en')
    problems.push(`--language ${language}: skriv sv eller en`);
  return {
    ...(language === 'sv' || language === 'en' ? { language } : {}),
    // Each value was read by the row that names its setting.
    change,
    problems,
  };
}

/** A change over what stands; what is taken away is gone, not undefined. */
export function changed(settings: TenantSettings, change: TenantChange): TenantSettings {
  const all = Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all);
}

function ofDays(sets: keyof typeof mostDays): Option {
  return ofNumber(sets, mostDays[sets], 'dagar');
}

function ofNumber(
  sets: keyof TenantSettings,
  most: number,
  unit: 'dagar' | 'timmar' | 'månader' | 'liknande avvikelser',
): Option {
  return {
    sets,
    read: (text) =>
      /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined,
    wants: `ett antal ${unit} från 1 till ${String(most)}`,
  };
}

function ofWords(
  sets: keyof TenantSettings,
  words: readonly NonNullable<TenantSettings['identity' | 'planText' | 'dischargeDays' | 'booking']>[],
): Option {
  return { sets, read: (text) => words.find((word) => word === text), wants: words.join(' eller ') };
}

function readQuiet(text: string): TenantSettings['quiet'] {
  const [, from, to, freeDays] =
    /^(\d{1,2}[.:]\d\d)\s*[-–]\s*(\d{1,2}[.:]\d\d)(\s+helger)?$/.exec(text.trim()) ?? [];
  const [begin, end] = [timeIn(from), timeIn(to)];
  if (!begin || !end || begin === end) return undefined;
  return { from: begin, to: end, ...(freeDays ? { freeDays: true } : {}) };
}

function timeIn(text = ''): string | undefined {
  const [hour = '', minute = ''] = text.split(/[.:]/);
  const sound = text !== '' && Number(hour) <= 23 && Number(minute) <= 59;
  return sound ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
