/** What a log reviewer reads: who opened and did what, and what stands out. */
import type { LoggedMove, Mark, OpenedAs } from '../../process/log-review.js';

export const caseLog = {
  title: (ref: string) => `Logg ${ref}`,
  noTitle: 'Logg',
  noContext: 'Skriv ”logg” och ärendets referens.',
  context:
    'Vem som har öppnat ärendet och vad som har gjorts, det senaste först. Inget här säger vem det gäller. Din granskning loggas.',
  total: (count: number) => (count === 1 ? 'En rad' : `${count} rader`),
  nothing: 'Inget sticker ut.',
  withoutUnits: 'Enheter visas inte i det här ärendet.',
  broken: {
    lead: 'Loggen har ändrats efteråt. Lita inte på den förrän den är utredd.',
    openings: (line: number) => `Öppningar: rad ${line} följer inte på raden före.`,
    moves: (line: number) => `Steg: rad ${line} följer inte på raden före.`,
  },
  counted: {
    outside: (count: number) =>
      `${count === 1 ? 'En öppning' : `${count} öppningar`} av någon utanför ärendets enheter`,
    afterClosing: (count: number) =>
      count === 1 ? 'En öppning efter avslut' : `${count} öppningar efter avslut`,
    atNight: (count: number) => `${count === 1 ? 'En öppning' : `${count} öppningar`} på natten (kl. 22–06)`,
    refused: (count: number) => (count === 1 ? 'Ett nekat försök' : `${count} nekade försök`),
  } satisfies Record<Mark, (count: number) => string>,
  mark: {
    outside: 'Utanför ärendets enheter',
    afterClosing: 'Efter avslut',
    atNight: 'På natten',
    refused: 'Nekat',
  } satisfies Record<Mark, string>,
  who: {
    link: 'Någon med en mejlad länk',
    product: 'SIP-lotsen',
    unknown: 'Någon utan namn i katalogen',
  },
  opened: (what: string) => `Öppnade: ${what}`,
  fetched: (document: string) => `Hämtade ett dokument: ${document}`,
  times: (count: number, first: string) => `${count} gånger i följd, första gången ${first}`,
  as: {
    convener: 'ärendet, som sammankallande eller huvudansvarig',
    receiver: 'kallelsens kort, utan uppgifter om den enskilde',
    dispatcher: 'uppgifter för fördelning',
    participant: 'syfte, mål och frågor, som deltagare',
    taskUnit: 'insatsens kort, utan uppgifter om den enskilde',
    taskWorker: 'den egna insatsen',
    offered: 'frågan om huvudansvar, utan uppgifter om den enskilde',
    careContact: 'frågan om att kalla, utan uppgifter om den enskilde',
    log: 'loggen, som loggranskare',
    document: 'ett dokument att skriva ut eller spara',
  } satisfies Record<OpenedAs, string>,
  did: {
    moved: (what: string) => `Steg: ${what}`,
    refused: (what: string) => `Nekat försök: ${what}`,
    repeat: (what: string) => `Ett tryck till: ${what}`,
  } satisfies Record<LoggedMove['outcome'], (what: string) => string>,
  answered: (words: string) => `Svaret var: ”${words}”`,
  older: 'Visa äldre',
  newest: 'Visa senaste',
  only: { all: 'Visa allt', marked: 'Visa det som sticker ut' },
};
