/** Settings of how the product works: what it keeps, its deadlines, what it shows and says. And what local mode sets for itself. */
import { z } from 'zod';
import { defaultSettings, usualLeastShown } from '../process/settings.js';
import type { Setting } from './setting.js';

const always = ['production', 'local'] as const;

export const processRows = {
  IDENTITY: {
    shape: z.enum(['stored', 'phone']),
    what: {
      sv: 'Om vem ärendet gäller lagras (`stored`) eller bara sägs per telefon (`phone`); det senare gäller utanför det lokala läget när inget anges.',
      en: 'Whether who a case is about is stored (`stored`) or only told by phone (`phone`); the latter holds outside local mode when nothing is set.',
    },
    cure: { sv: 'ange stored eller phone', en: 'give stored or phone' },
    example: 'phone',
    readBy: always,
    neededBy: [],
  },
  PLAN_TEXT: {
    shape: z.enum(['stored', 'reference-only']),
    what: {
      sv: 'Om planens text lagras (`stored`) eller bara var den finns (`reference-only`); det senare gäller utanför det lokala läget när inget anges.',
      en: 'Whether the plan’s text is stored (`stored`) or only where it is kept (`reference-only`); the latter holds outside local mode when nothing is set.',
    },
    cure: { sv: 'ange stored eller reference-only', en: 'give stored or reference-only' },
    example: 'reference-only',
    readBy: always,
    neededBy: [],
  },
  ANSWER_WORKING_DAYS: {
    shape: z.coerce.number().int().min(1).max(60),
    what: {
      sv: 'Arbetsdagar att svara på en kallelse.',
      en: 'Working days to answer a kallelse.',
    },
    cure: {
      sv: 'ange ett antal arbetsdagar från 1 till 60',
      en: 'give a number of working days from 1 to 60',
    },
    example: '5',
    readBy: always,
    neededBy: [],
    usual: String(defaultSettings.answerWorkingDays),
  },
  STATISTICS_LEAST: {
    shape: z.coerce.number().int().min(usualLeastShown).max(100),
    what: {
      sv: 'Det minsta tal som statistik, fliken Överblick och veckobrevet visar; om mindre sägs bara att de är små.',
      en: 'The least number that statistics, the tab Överblick and the weekly digest show; smaller ones are only said to be small.',
    },
    cure: { sv: 'ange ett tal från 5 till 100, aldrig lägre', en: 'give a number from 5 to 100, never less' },
    example: '10',
    readBy: always,
    neededBy: [],
    usual: String(usualLeastShown),
  },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    what: { sv: 'Hur mycket loggen säger.', en: 'How much the log says.' },
    cure: {
      sv: 'ange debug, info, warn, error eller silent',
      en: 'give debug, info, warn, error or silent',
    },
    example: 'info',
    readBy: always,
    neededBy: [],
    usual: 'info',
  },
} as const satisfies Readonly<Record<string, Setting>>;

const setByStart = { sv: 'sätts av npm start', en: 'set by npm start' };

/** Nobody writes these: `npm start` sets them for the two processes of local mode. */
export const localRows = {
  LOCAL_STAGE_URL: {
    shape: z.url().refine(isLoopback),
    what: { sv: 'Var det lokala lägets scen finns.', en: 'Where the stage of local mode is.' },
    cure: { sv: 'ska vara på den här datorn (127.0.0.1); sätts av npm start', en: 'must be on this machine' },
    example: 'http://127.0.0.1:3978',
    readBy: ['local'],
    neededBy: ['local'],
  },
  LOCAL_SECRET: {
    shape: z.string().min(16),
    what: { sv: 'Ordet som de två processerna delar.', en: 'The word that the two processes share.' },
    cure: setByStart,
    example: '',
    readBy: ['local'],
    neededBy: ['local'],
    secret: true,
  },
  PRODUCT_URL: {
    shape: z.url().refine(isLoopback),
    what: { sv: 'Var scenen når produkten.', en: 'Where the stage reaches the product.' },
    cure: setByStart,
    example: 'http://127.0.0.1:3979',
    readBy: ['local'],
    neededBy: [],
    usual: 'http://127.0.0.1:3979',
  },
  SIP_URL: {
    shape: z.url(),
    what: {
      sv: 'Provbänken som `npm run scenario` spelar mot, när det inte är den på PORT.',
      en: 'The provbänk that `npm run scenario` plays against, when it is not the one at PORT.',
    },
    cure: { sv: 'ange provbänkens adress', en: 'give the address of the provbänk' },
    example: 'http://localhost:3978',
    readBy: ['local'],
    neededBy: [],
  },
} as const satisfies Readonly<Record<string, Setting>>;

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
