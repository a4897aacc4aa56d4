/** Fliken Överblick: what has stopped, and the figures of the year; of no case anything but that it is one of several. */
import type { Overdue } from '../../process/overdue.js';

export const overview = {
  title: 'Överblick',
  waiting: 'Hämtar överblicken …',
  noScript: 'Överblicken behöver JavaScript. Öppna fliken i Teams.',
  noTeams: 'Öppna överblicken i Teams: den finns som en flik hos SIP-lotsen. Här går det inte att logga in.',
  refused: 'Inloggningen gick inte att läsa. Stäng fliken och öppna den igen.',
  notForYou:
    'Överblicken är för den som är SIP-samordnare eller chef. Behöver du den? Be den som sköter er katalog att lägga till din roll.',
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
