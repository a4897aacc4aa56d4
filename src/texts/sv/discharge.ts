/** Discharge (LSU): the timeline in words, who calls, and the forms. */
import type { CallRequest, DischargeDuty } from '../../process/discharge.js';

export const discharge = {
  title: 'Utskrivning',
  row: {
    noNotice: 'Utskrivningsklar: ingen underrättelse inskriven än',
    notice: (when: string) => `Utskrivningsklar: underrättelse ${when}`,
    callBy: (day: string) => `Kallelsen ska vara skickad senast ${day}`,
    callByMoved: (day: string, was: string) =>
      `Kallelsen ska vara skickad senast ${day} (den tredje dagen är en ${was})`,
    calledInTime: (day: string) => `Kallelsen skickades ${day}, i tid`,
    calledLate: (day: string, last: string) => `Kallelsen skickades ${day}. Sista dagen var ${last}`,
    late: (day: string) => `Kallelsen är försenad. Sista dagen var ${day}`,
    contact: (name: string, unit: string) => `Fast vårdkontakt: ${name}, ${unit}`,
    contactOf: (unit: string) => `Fast vårdkontakt: ingen utsedd än vid ${unit}`,
    noContact: 'Fast vårdkontakt: ingen angiven än',
    request: {
      asked: (unit: string, day: string) => `${unit} fick frågan ${day} och har inte svarat än`,
      taken: (unit: string) => `${unit} kallar`,
      notOurs: (unit: string) => `${unit} har svarat att den fasta vårdkontakten inte finns där`,
    } satisfies Record<CallRequest['state'], (unit: string, day: string) => string>,
    admitted: (when: string) => `Inskriven ${when}`,
    admissionInTime: (when: string) => `Inskrivningsmeddelande ${when}, inom 24 timmar`,
    admissionLate: (when: string) => `Inskrivningsmeddelande ${when}, senare än 24 timmar`,
    expected: (day: string) => `Beräknad utskrivning ${day}`,
    left: (day: string) => `Utskriven ${day}. Informationen ska vara överförd samma dag`,
    openCareTakesPart:
      'Den regionfinansierade öppna vården är med, eftersom kommunal hälso- och sjukvård behövs',
    openCareMissing:
      'Den regionfinansierade öppna vården ska också kallas, eftersom kommunal hälso- och sjukvård behövs',
    liability: (day: string) => `Kommunens betalningsansvar från ${day}`,
    liabilityOnly: 'Gäller bara om länet inte har avtalat annat.',
    version: (number: number) =>
      `Uppföljning av plan version ${number}. Den planerade uppföljningen flyttas hit`,
  },
  weekday: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as readonly string[],
  holiday: 'helgdag',
  refused:
    'Den enskilde har sagt nej till en SIP. Ingen plan görs, men skyldigheterna vid utskrivningen fortsätter.',
  wardNext: 'Vid utskrivning är det den fasta vårdkontakten som kallar. Skicka frågan härifrån.',
  duty: {
    admissionNotice: {
      name: 'Inskrivningsmeddelande',
      detail: 'Slutenvården, inom 24 timmar från inskrivningen',
    },
    readyNotice: { name: 'Underrättelse om utskrivningsklar', detail: 'Slutenvården, så snart som möjligt' },
    informationTransfer: {
      name: 'Nödvändig information till berörda enheter',
      detail: 'Slutenvården, senast på utskrivningsdagen',
    },
    ownPlanning: { name: 'Egen planering av insatser', detail: 'Varje berörd enhet' },
  } satisfies Record<DischargeDuty, { name: string; detail: string }>,
  done: '✓ Gjort',
  notDone: '○ Kvar att göra',
  mark: 'Gjort',
  facts: {
    title: 'Utskrivning',
    lead: 'Fyll i det ni vet. Det går att ändra senare.',
    readyDay: 'Dag för underrättelsen om utskrivningsklar',
    readyTime: 'Klockslag',
    expectedOn: 'Beräknad utskrivning',
    careUnit: 'Vårdcentral som har den fasta vårdkontakten',
    careName: 'Fast vårdkontakt (namn)',
    save: 'Spara',
    more: 'Spara och fyll i inskrivningen',
  },
  stay: {
    title: 'Inskrivning och utskrivning',
    lead: 'Tiderna skrivs av från SAMSA. SIP-lotsen skickar inga inskrivningsmeddelanden.',
    admittedDay: 'Inskriven, dag',
    admittedTime: 'Inskriven, klockslag',
    noticeDay: 'Inskrivningsmeddelande, dag',
    noticeTime: 'Inskrivningsmeddelande, klockslag',
    dischargedOn: 'Utskriven, dag',
    save: 'Spara',
  },
  ask: {
    title: 'Be den fasta vårdkontakten att kalla',
    lead: 'Vem ska kalla till planeringen?',
    after:
      'Vårdcentralen får ärendets referens och ert telefonnummer, men inte vem det gäller. Ring och berätta.',
    careUnit: 'Vårdcentral',
    careUnitError: 'Välj den vårdcentral som har den fasta vårdkontakten.',
    send: 'Skicka frågan',
  },
  call: {
    title: 'Kalla innan svaret finns',
    lead: 'Den enskilde har inte svarat om samtycke än. Ni ska kalla till planeringen ändå.',
    after: 'Kallelsen säger inte vem det gäller eller varför. Ingen plan görs utan samtycke.',
    units: 'Vilka ska kallas?',
    unitsError: 'Välj minst en enhet.',
    day: 'Föreslagen dag',
    dayError: 'Välj en dag.',
    time: 'Klockslag',
    timeError: 'Skriv ett klockslag.',
    form: 'Form',
    reason: 'Varför väntar ni inte på svaret?',
    reasonError: 'Skriv kort varför ni kallar nu.',
    send: 'Skicka kallelser',
    onClosedDay: (day: string) =>
      `${day} är helg eller helgdag, då få arbetar. Tryck på Skicka kallelser igen om du menar den dagen.`,
  },
  solHsl: {
    title: 'Kalla enligt SoL/HSL',
    lead: 'Då gäller de vanliga reglerna: samtycke först, sedan kallelse.',
    after: 'Den fasta vårdkontaktens skyldighet att kalla vid utskrivning står kvar.',
    reason: 'Varför kallar ni själva?',
    reasonError: 'Skriv kort varför ni kallar själva.',
    call: 'Kalla enligt SoL/HSL',
  },
  refuse: {
    title: 'Den enskilde säger nej till SIP',
    lead: 'Ingen plan görs. Det går att fråga igen.',
    after: 'Inskrivningsmeddelande, underrättelse, information och er egen planering fortsätter ändå.',
    answeredOn: 'Dag för svaret',
    answeredOnError: 'Välj dagen då den enskilde svarade.',
    refuse: 'Spara svaret',
  },
  duties: { title: 'Skyldigheter vid utskrivningen', lead: 'Det här fortsätter, också utan SIP.' },
  request: {
    title: 'Kan ni kalla?',
    state: { asked: 'Ny', taken: 'Ni kallar', notOurs: 'Inte hos er' } satisfies Record<
      CallRequest['state'],
      string
    >,
    context: (ref: string, from: string) => `${ref} · från ${from}`,
    lead: {
      asked:
        'En person ska skrivas ut från slutenvården och behöver samordnad planering. Finns den fasta vårdkontakten hos er?',
      taken: 'Ärendet finns hos er. Fortsätt från ärendekortet i chatten.',
      notOurs: 'Ni har svarat att den fasta vårdkontakten inte finns hos er.',
    } satisfies Record<CallRequest['state'], string>,
    who: 'Gäller',
    ring: (phone: string) => `Ring ${phone} för att få veta vem det gäller`,
    ready: 'Klar för utskrivning',
    callBy: 'Kalla senast',
    name: 'Fast vårdkontakt (namn)',
    nameError: 'Skriv vem hos er som är fast vårdkontakt.',
    take: 'Vi kallar',
    decline: 'Inte hos oss',
  },
  existing: {
    lead: 'Det finns en aktiv SIP. Den ska följas upp.',
    none: 'Ingen aktiv SIP finns bland er enhets ärenden. Fråga den enskilde och titta i SAMSA.',
    ask: 'Jämför referensen med den enskildes kopia av planen.',
    detail: (owner: string, from: string, followUp: string) =>
      `Huvudansvar: ${owner} · plan från ${from} · uppföljning ${followUp}`,
    careName: 'Fast vårdkontakt (namn)',
    careNameError: 'Skriv vem hos er som är fast vårdkontakt.',
    follow: 'Följ upp befintlig SIP',
  },
};
