/** The card of reminders: why each came, and all of it another day. */
import type { NudgeName } from '../../process/nudges.js';

export const nudges = {
  title: (number: string, count: number) =>
    count > 1
      ? `Du har ${number} saker som väntar`
      : count === 1
        ? 'Du har en sak som väntar'
        : 'Påminnelser',
  onceADay: 'Det som kan vänta samlas här, högst en gång om dagen.',
  today: 'Det här gäller nu, så det kommer för sig.',
  more: (number: string) => `och ${number} till. Skriv ”mina ärenden”, så ser du alla.`,
  open: 'Öppna',
  openRef: (ref: string) => `Öppna ${ref}`,
  back: 'Ångra',
  later: 'Påminn mig senare',
  tomorrow: 'Nästa arbetsdag',
  threeDays: 'Om tre arbetsdagar',
  nextWeek: 'Om en vecka',
  suggests: (ref: string, what: string) =>
    `${ref}: Förslag till avvikelse${what ? ` (${what.toLocaleLowerCase('sv')})` : ''}. Ni väljer om den ska skrivas.`,
  wasHeld: (ref: string, time: string) => `${ref}: Hölls mötet ${time}? Svara på kortet.`,
  followUp: (ref: string, day: string) =>
    `${ref}: Planen ska följas upp ${day}. Kalla till uppföljningsmöte i tid, eller följ upp utan möte.`,
  putOff: (day: string) => `Vi påminner igen ${day} om det som är kvar då.`,
  nothingLeft: 'Inget väntar längre här. Det är gjort, gäller inte mer eller har kommit igen.',
  notFound: 'Det är redan gjort, eller gäller inte dig längre.',
  why: {
    notBegun: 'Kommer när arbetet inte har börjat två arbetsdagar efter starten.',
    proposalWaits: 'Kommer när en enhet väntar på ditt svar.',
    noAnswer: 'Kommer när sista svarsdagen har gått.',
    returned: 'Kommer när den som fick kallelsen vidare inte har svarat.',
    timeToBook: 'Kommer när sista svarsdagen har gått och ingen tid är bokad.',
    timeIsGone: 'Kommer när mötet har varit utan tid i två arbetsdagar.',
    planLate: 'Kommer när mötet är hållet och planen dröjer.',
    interimWanted: 'Kommer varje arbetsdag tills det är skrivet.',
    taskDue: 'Kommer före insatsens sista dag.',
    taskOverdue: 'Kommer när insatsens sista dag har gått.',
    taskReported: 'Kommer när en insats har passerat sin dag.',
    taskSilent: 'Kommer när två påminnelser inte har fått något svar.',
    heldUnknown: 'Kommer till chefen när frågan har ställts flera gånger.',
    followUpLate: 'Kommer till chefen när uppföljningens dag har gått.',
    chiefUnread: 'Kommer till chefen när ingen har öppnat kallelsen i tid.',
    chiefSilent: 'Kommer till chefen när enheten inte har svarat i tid.',
    deviation: 'Kommer när något mellan enheterna inte har gått som det skulle.',
    'follow-up': 'Kommer två veckor före uppföljningen.',
    'was-held': 'Kommer när det inte är antecknat om mötet hölls.',
    callDue: 'Kommer arbetsdagen före sista dagen att kalla.',
    callLate: 'Kommer när sista dagen att kalla har gått.',
    askAgain: 'Kommer den dag som ni har kommit överens om.',
    meetingSoon: 'Kommer arbetsdagen före mötet.',
    chiefUnanswered: 'Kommer till chefen när sista svarsdagen har gått.',
  } satisfies Record<NudgeName, string>,
};
