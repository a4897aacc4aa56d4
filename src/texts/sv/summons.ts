/** The receiving side: summons, invitation, passing on, answering. */
import type { DialIn, TrailStep } from '../../process/sip-case.js';
import { whoRingsStands } from './how-held.js';

/** Who did it (undefined behind a mailed link, and for the clock), when, and the unit it was passed on to. */
interface Trailed {
  readonly who: string | undefined;
  readonly when: string;
  readonly unit: string;
  /** The unit that it was taken from. */
  readonly from: string;
}

type Asked =
  | 'duty'
  | 'invited'
  | 'invitedPerson'
  | 'accepted'
  | 'comesPerson'
  | 'comesNotThen'
  | 'comesNotThenPerson'
  | 'bookedUnasked'
  | 'bookedUnaskedPerson'
  | 'saidNo'
  | 'declined'
  | 'declinedPerson'
  | 'attended'
  | 'absent'
  | 'noTaken'
  | 'over'
  | 'overPerson';

export const summons = {
  title: 'Kallelse till SIP-möte',
  invitationTitle: 'Inbjudan till SIP-möte',
  personTitle: 'Inbjudan till ett möte',
  from: (from: string) => `från ${from}`,
  phone: (phone: string) => `tel.\u00a0${phone.replaceAll(' ', '\u00a0')}`,
  isNew: 'Ny',
  passedOn: 'Skickad vidare',
  closed: 'Avslutad',
  noLonger: 'Gäller inte längre',
  over: 'Mötestiden har passerat',
  nothingToDo: 'Ni behöver inte göra något.',
  /** What is asked of the reader, and one sentence more. */
  asks: {
    duty: ['Ni är kallade och ska delta.', 'Är ni fel enhet? Hitta rätt enhet hos er.'],
    invited: ['Ni är inbjudna.', 'Det är frivilligt att delta, men ni är mycket välkomna.'],
    invitedPerson: ['Du är inbjuden.', 'Kom om du vill och kan.'],
    accepted: ['Ni deltar.', 'Bekräfta också vem som kommer.'],
    comesPerson: ['Du har svarat att du kommer.', ''],
    comesNotThen: [
      'Ni har svarat att ni deltar, men att den här tiden inte passar.',
      'Bekräfta också vem som kommer.',
    ],
    comesNotThenPerson: ['Du har svarat att du kommer, men att den här tiden inte passar.', ''],
    bookedUnasked: [
      'Ni deltar. Mötet är bokat till en tid som ni inte har svarat om.',
      'Passar tiden? Annars föreslår ni en annan.',
    ],
    bookedUnaskedPerson: [
      'Mötet är bokat till en tid som du inte har svarat om.',
      'Passar tiden? Annars föreslår du en annan.',
    ],
    saidNo: ['Ni har svarat nej.', 'Sammankallande tar ställning till svaret.'],
    declined: ['Ni har svarat att ni inte deltar.', 'Ni kan ändra ert svar.'],
    noTaken: ['Sammankallande har godtagit ert nej.', 'Ring dem om ni kan delta ändå.'],
    declinedPerson: ['Du har svarat att du inte kommer.', 'Du kan ändra ditt svar.'],
    attended: ['Ni var med på mötet.', ''],
    absent: ['Ni var inte med på mötet.', ''],
    over: ['Tiden för mötet har passerat.', 'Ring den som kallade om det är något ni vill ta upp.'],
    overPerson: ['Tiden för mötet har passerat.', 'Ring den som bjöd in om det är något du vill ta upp.'],
  } as Readonly<Record<Asked, readonly [string, string]>>,
  comes: (role: string | undefined) => (role ? `Ni deltar. Från er kommer: ${role}.` : 'Ni deltar.'),
  bringAnswers: 'Kom med förberedda svar och mandat att besluta.',
  substitute: 'Sammankallande ber er ordna en ersättare hos er huvudman.',
  questionSent: 'Er fråga är skickad till sammankallande.',
  unitProposed: (unit: string) => `Ni har föreslagit ${unit}. Sammankallande svarar.`,
  toAnswer: (unit: string, day: string) => `${unit} ska svara senast ${day}.`,
  hasAnswered: (unit: string) => `${unit} har svarat.`,
  answeredSoFar: (count: string, of: string) => `${count} av ${of} har svarat på kallelsen.`,
  suitsYou: 'Du har svarat att tiden passar.',
  suitsYourUnit: 'Ni har svarat att tiden passar.',
  noneWorks: 'Ingen av de föreslagna tiderna passar.',
  ownTime: (time: string) => `Eget förslag: ${time}`,
  waitsForTime: 'Sammankallande återkommer med tid.',
  on: (day: string, time: string) => `${day} ${time}`,
  atUnit: (when: string, unit: string) => `${when} (${unit})`,
  label: {
    concerns: 'Gäller',
    answered: 'Svar',
    /** Short: the column of labels is narrow. */
    form: 'Möte',
    booked: 'Möte',
    dialIn: 'Telefon',
    times: 'Tider',
  },
  age: { child: 'barn', adult: 'vuxen' },
  field: (field: string) => `rör: ${field}`,
  answerBy: (day: string) => `Svara senast ${day}.`,
  answerDayPassed: (day: string) => `Sista svarsdag var ${day}. Svara nu.`,
  answerStillWelcome: (day: string) => `Svarsdagen var ${day}, men det går bra att svara ändå.`,
  answerGladly: (day: string) => `Svara gärna senast ${day}.`,
  minutes: (minutes: number, form: string) => `${minutes} minuter, ${form}`,
  whoRingsStands,
  dialIn: ({ number, conferenceId }: DialIn) => `Ring ${number} och ange konferens-ID ${conferenceId}#.`,
  phoneIsEnough: 'Det räcker att delta på telefon.',
  trail: {
    acknowledged: ({ who, when }) =>
      who ? `${who} tog emot kallelsen ${when}.` : `Kallelsen togs emot ${when}.`,
    routed: ({ who, when, unit }) =>
      who ? `${who} skickade den till ${unit} ${when}.` : `Den skickades till ${unit} ${when}.`,
    accepted: ({ who, when }) => (who ? `${who} svarade ja ${when}.` : `Svaret ja kom ${when}.`),
    confirmed: ({ who, when }) =>
      who ? `${who} bekräftade vem som kommer ${when}.` : `Svaret bekräftades ${when}.`,
    changedWho: ({ who, when }) =>
      who ? `${who} ändrade vem som kommer ${when}.` : `Vem som kommer ändrades ${when}.`,
    declined: ({ who, when }) => (who ? `${who} svarade nej ${when}.` : `Svaret nej kom ${when}.`),
    asked: ({ who, when }) => (who ? `${who} ställde en fråga ${when}.` : `En fråga ställdes ${when}.`),
    handedBack: ({ who, when, unit }) =>
      who
        ? `${who} lämnade tillbaka den till ${unit} ${when}.`
        : `Den lämnades tillbaka till ${unit} ${when}.`,
    proposedUnit: ({ who, when }) =>
      who ? `${who} föreslog en annan enhet ${when}.` : `En annan enhet föreslogs ${when}.`,
    unitDeclined: ({ when }) => `Sammankallande sa nej till den föreslagna enheten ${when}.`,
    returned: ({ when, unit, from }) =>
      `${from || 'Enheten'} svarade inte i tid, så kallelsen gick tillbaka till ${unit} ${when}.`,
    reminded: ({ when }) => `Påminnelse skickades ${when}.`,
    proposedTime: ({ who, when }) =>
      who ? `${who} föreslog en annan tid ${when}.` : `En annan tid föreslogs ${when}.`,
    answeredTimes: ({ who, when }) =>
      who ? `${who} svarade om tiden ${when}.` : `Ett svar om tiden kom ${when}.`,
  } satisfies Record<TrailStep['what'], (step: Trailed) => string>,
  /** The same person took it and passed it on: one sentence. */
  tookAndPassedOn: (who: string, when: string, unit: string) =>
    `${who} tog emot kallelsen ${when} och skickade den till ${unit}.`,
  button: {
    acknowledge: 'Mottaget',
    accept: 'Vi deltar',
    acceptInvitation: 'Vi kommer',
    acceptPerson: 'Jag kommer',
    acceptAfterAll: 'Vi deltar ändå',
    acceptInvitationAfterAll: 'Vi kommer ändå',
    acceptPersonAfterAll: 'Jag kommer ändå',
    confirm: 'Bekräfta vem som kommer',
    changeWho: 'Ändra vem som kommer',
    changeTimes: 'Ändra svaret om tiderna',
    suits: 'Tiden passar oss',
    suitsNot: 'Tiden passar inte längre',
    suitsPerson: 'Tiden passar mig',
    route: 'Skicka till rätt enhet',
    wrongUnit: 'Vi är fel enhet',
    ask: 'Ställ en fråga',
    otherTime: 'Föreslå en annan tid',
    decline: 'Vi kan inte delta',
    declinePerson: 'Jag kan inte komma',
    facts: 'Visa uppgifter för fördelning (loggas)',
    see: 'Se inför mötet',
    join: 'Öppna mötet i Teams',
  },
  why: {
    summons:
      'Verksamheter i kommunerna, Västra Götalandsregionen och skolan är skyldiga att medverka i en SIP när de kallas. Känner ni inte personen avgör er huvudman vem som medverkar. Är ni fel enhet letar ni upp rätt enhet hos er huvudman. Finns ingen annan är det ni som deltar.',
    invitation:
      'Andra aktörer än kommunernas och regionens verksamheter, och närstående, kan bjudas in till en SIP. Den som är inbjuden väljer själv om den deltar.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland.',
    person: 'Av integritetsskäl står det inte här vem mötet gäller. Den som bjöd in berättar mer på telefon.',
    neutral: 'Kortet visar inte vem det gäller, eftersom flera kan läsa det.',
  },
  accept: {
    question: 'Vilka tider fungerar?',
    questionError: 'Kryssa i de tider som fungerar, eller att ingen av dem gör det.',
    noneOfThem: 'Ingen av dem',
    none: (toPerson: boolean) =>
      `Fungerar ingen av dem kan ${toPerson ? 'du' : 'ni'} föreslå andra tider i nästa steg.`,
    booked: (time: string) => `Mötet är bokat ${time}.`,
    passed: 'De föreslagna tiderna har passerat. Sammankallande återkommer med tid.',
    attendee: 'Vem kommer? Lämna tomt om ni inte vet än',
    attendeeByLink: 'Vem kommer? Lämna tomt om du kommer själv',
    send: 'Svara ja',
    after: 'Efter svaret ser ni vem mötet gäller och vad det ska handla om.',
    afterByPhone: 'Sammankallande berättar på telefon vem mötet gäller.',
  },
  answerTimes: {
    title: 'Ändra svaret om tiderna',
    after: 'Sammankallande får veta att ni har ändrat svaret.',
    afterPerson: 'Den som bjöd in får veta att du har ändrat svaret.',
    booked: (time: string) => `Mötet är bokat ${time}. Stäng rutan: svara om den tiden på kortet.`,
    send: 'Spara',
  },
  confirm: {
    title: 'Bekräfta vem som kommer',
    attendee: 'Vem kommer?',
    attendeeError: 'Skriv namnet på den som kommer.',
    role: 'Roll eller yrke',
    mandate: 'Den som kommer kan fatta beslut för oss',
    preparation: 'Vi förbereder det som ni ber oss bidra med',
    send: 'Bekräfta',
    changeTitle: 'Ändra vem som kommer',
    sendChange: 'Spara ändringen',
    changeByLink: 'Den som ni har anmält visas inte här. Skriv vem som kommer nu.',
    linkTitle: 'Vem svarar?',
    linkAttendee: 'Ditt namn',
    linkAttendeeError: 'Skriv ditt namn.',
    later: 'Vet ni inte än? Stäng rutan och bekräfta senare från kortet.',
  },
  participant: {
    nameless: 'Deltagare',
    title: 'Inför mötet',
    listed: 'Listad på',
    place: 'Plats',
    rings: 'På telefon',
    purpose: 'Syfte',
    matters: 'Vad är viktigt för dig?',
    goal: 'Långsiktigt mål',
    questions: 'Frågor',
    yourPart: 'Vi ber er',
    adaptations: 'Anpassningar',
    consent: 'Samtycke',
    consentGiven: (day: string) => `Lämnat ${day}.`,
    exceptions: 'Samtycket har undantag. Fråga sammankallande innan ni delar något vidare.',
    yourAnswer: 'Svar på er fråga',
    byPhone: (phone: string) => `Uppgifter om personen lämnas på telefon ${phone.replaceAll(' ', '\u00a0')}.`,
    age: (age: number) => `${age} år`,
    own: 'Dokumentera i er egen journal eller akt. SIP-lotsen är inte journalen.',
    logged: 'Att ni öppnade uppgifterna har loggats.',
  },
  route: {
    title: 'Skicka till rätt enhet',
    lead: 'Kallelsen följer med. Sammankallande får veta vem som tar över.',
    unknown: (unit: string) => `Är personen okänd hos er? Skicka kallelsen till ${unit}.`,
    unit: 'Enhet hos er huvudman',
    unitError: 'Välj en enhet i listan, eller sök på dess namn.',
    placeholder: 'Sök enhet',
    send: 'Skicka vidare',
    handBack: (unit: string) => `Lämna tillbaka till ${unit}`,
    askConvener: 'Fråga sammankallande',
    byLinkLead: 'Välj den enhet som är rätt, så frågar vi sammankallande om kallelsen kan skickas dit.',
    why: 'Den enhet som fått kallelsen letar upp rätt enhet inom samma huvudman och talar om vem som kommer. Hittas ingen innan svarsdagen är det ni som deltar. Har personen ingen pågående kontakt med regionen är det vårdcentralen som är mottagare.',
  },
  facts: {
    title: 'Uppgifter för fördelning',
    logged: 'Öppningen är loggad. Använd uppgifterna bara för att hitta rätt enhet.',
    name: 'Namn',
    personnummer: 'Personnummer',
    address: 'Adress',
    listedAt: 'Listad på',
    nothing: 'Det finns inga uppgifter att visa.',
    byPhone: (phone: string) => `Uppgifterna lämnas på telefon ${phone.replaceAll(' ', '\u00a0')}.`,
    why: 'Den som fördelar får se det som behövs för att hitta rätt enhet, om samtycket omfattar det. Syfte, mål och frågor visas först när ni har svarat ja.',
    route: 'Skicka till rätt enhet',
  },
  ask: {
    title: 'Ställ en fråga',
    question: 'Er fråga till sammankallande',
    personQuestion: 'Din fråga',
    error: 'Skriv frågan innan du skickar.',
    neutral: 'Skriv inget om hälsa eller andra känsliga uppgifter här. Ring om frågan gäller det.',
    send: 'Skicka frågan',
  },
  otherTime: {
    title: 'Föreslå en annan tid',
    day: 'Dag som passar',
    day2: 'En dag till',
    from: 'Klockan',
    words: 'Eller med egna ord',
    placeholder: 'Till exempel: torsdagar efter kl. 13',
    /** After a yes to none of the times. */
    noneWorked: 'Ert ja är sparat. Vilka tider passar er?',
    noneWorkedPerson: 'Ditt ja är sparat. Vilka tider passar dig?',
    send: 'Skicka förslaget',
    /** Before a time is sent that may be a slip of the date or the clock. */
    odd: {
      closedDay: (days: string) => `${days} är helg eller helgdag.`,
      oddHours: (times: string) => `${times} är tidigt eller sent på dygnet.`,
      meant: (count: number, toPerson: boolean) =>
        `Menar ${toPerson ? 'du' : 'ni'} ${count === 1 ? 'den tiden' : 'de tiderna'}? Tryck på Skicka förslaget en gång till.`,
    },
    note: 'Mötet flyttas inte av sig självt. Sammankallande bestämmer tid.',
  },
  decline: {
    title: 'Kan inte delta',
    duty: 'Ni är skyldiga att medverka när ni är kallade. Kan ni inte komma själva, ordna en ersättare hos er huvudman eller skicka kallelsen till rätt enhet.',
    reason: 'Varför kan ni inte delta?',
    reasonError: 'Skriv skälet. Sammankallande behöver det för att ta ställning.',
    reasonOptional: 'Skäl, om ni vill',
    reasonPerson: 'Skäl, om du vill',
    invited: 'Det går bra. Ni behöver inte ange något skäl.',
    person: 'Det går bra. Du behöver inte ange något skäl.',
    send: 'Svara nej',
    yesMeanwhile: (unit: string) =>
      `${unit} har redan svarat ja, medan rutan var öppen. Tryck igen om ni inte kan komma längre.`,
    yesMeanwhilePerson: 'Här finns redan svaret ja. Tryck igen om du inte kan komma längre.',
  },
  reminder: {
    title: 'Påminnelse',
    state: 'Väntar på svar',
    late: 'Försenad',
    answered: 'Besvarad',
    notAnswered: (unit: string, day: string) => `${unit} har inte svarat. Svara senast ${day}.`,
    isLate: (unit: string, day: string) => `${unit} har inte svarat. Sista svarsdag var ${day}.`,
    thanks: 'Tack, svaret har kommit fram. Ni behöver inte göra något mer här.',
    received: (day: string) => `Kallelsen är mottagen, men svaret saknas. Svara senast ${day}.`,
    isLateInvited: (day: string) =>
      `Inbjudan har inte fått något svar. Svarsdagen var ${day}, men det går bra att svara ändå.`,
    notAnsweredInvited: (day: string) => `Inbjudan har inte fått något svar. Svara gärna senast ${day}.`,
    whyInvited:
      'Påminnelsen kommer för att svaret saknas. Det är frivilligt att delta. Svarstiden är en inställning.',
    why: 'Ni får påminnelsen för att svaret saknas. Är ni fel enhet skickar ni kallelsen vidare; hittas ingen annan är det ni som deltar. Svarstiden är en inställning.',
  },
};
