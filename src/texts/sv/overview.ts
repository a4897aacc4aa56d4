/** Fliken Överblick: what has stopped, and the figures of the year; of no case anything but that it is one of several. */
import type { Overdue } from '../../process/overdue.js';

export const overview = {
  title: 'Överblick',
  waiting: 'Hämtar överblicken …',
  noScript: 'Överblicken behöver JavaScript. Öppna fliken i Teams.',
  noTeams: 'Öppna överblicken i Teams: den finns som en flik hos SIP-lotsen. Här går det inte att logga in.',
  refused: 'Inloggningen gick inte att läsa. Stäng fliken och öppna den igen.',
  notForYou:
    'Överblicken och statistiken visar hur SIP-arbetet går, utan något om enskilda ärenden. De är för den som är SIP-samordnare eller chef. Behöver du dem? Be den som sköter er katalog att lägga till din roll.',
  notConnected: 'Din organisation är inte ansluten till SIP-lotsen just nu.',
  failed: 'Det gick inte att hämta överblicken. Vänta en stund och försök igen.',
  filter: {
    label: 'Välj vad siffrorna gäller',
    principal: 'Huvudman',
    area: 'Område',
    year: 'År',
    all: 'Alla',
    show: 'Visa',
    csv: 'Ladda ner CSV',
  },
  stopped: {
    title: 'Vad har stannat?',
    lead: 'Enheter som har ärenden där något är försenat eller nekat, just nu. Inget här säger vem det gäller.',
    leadOwn:
      'Dina enheters ärenden där något är försenat eller nekat, just nu. Inget här säger vem det gäller.',
    none: 'Inget har stannat.',
    unit: 'Enhet',
    what: 'Vad',
    count: 'Antal',
    since: 'Längst',
    states: {
      answer: 'Väntar på svar på kallelse',
      refusal: 'Nej från en kallad enhet',
      plan: 'Planen är inte klar efter mötet',
      followUp: 'Uppföljningen är inte hållen',
      task: 'En insats är inte gjord',
    } satisfies Record<Overdue, string>,
    lasted: {
      week: 'högst en vecka',
      month: 'en till fyra veckor',
      longer: 'mer än fyra veckor',
    },
  },
  lacking: {
    title: 'Kan bli kallade men saknar fördelare',
    lead: 'De har varken kanal eller brevlåda, eller ingen som fördelar i sin kanal. Kallelser dit måste ringas, eller blir lätt liggande.',
    all: (number: string) => `Visa alla ${number}`,
  },
  digest: {
    lead: 'Antal ärenden där något är försenat eller nekat, just nu. Inget här säger vem det gäller.',
    more: (number: string) => `Och ${number} till i Överblick.`,
    units: (names: readonly string[], more: string | undefined) =>
      inARow([...names, ...(more ? [`${more} till`] : [])], 'och'),
    open: 'Öppna Överblick',
    stop: 'Sluta skicka',
    resume: 'Skicka igen på måndagar',
    why: 'Du får det här för att du är SIP-samordnare; varje måndag när något har stannat.',
    stopped:
      'Nu kommer inget mer på måndagar. Vill du ha det igen: tryck på ”Skicka igen på måndagar”, här eller på kortet du får när du skriver ”statistik”.',
    resumed: 'Du får kortet på måndagar igen.',
    isOff: 'Du får inte längre veta på måndagar vad som har stannat.',
  },
  figures: {
    title: (year: string) => `Siffror för ${year}`,
    small: (least: number) =>
      `Tal mellan 1 och ${String(least - 1)} visas inte, och inte heller sådant som röjer dem. De ritas inte heller i diagrammen.`,
    none: 'Inget finns att visa för det här valet.',
    chart: (group: string) => `Stapeldiagram: ${group} Samma tal står i tabellen.`,
    noChart: 'Inga tal är stora nog att rita.',
    measure: 'Mått',
    value: 'Antal',
    partsOf: (measure: string) => `Delar: ${measure}`,
    shares: 'Andelar och tider',
    share: 'Värde',
  },
};

/** "A, B och C" */
export function inARow(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
