/** The few questions before a SIP, what they lead to, and why. */
import type { Conclusion, Ending, Instead, TriageAdvice } from '../../process/decision-table.js';
import type { SeenBy } from '../../process/sip-case.js';
import type { Circumstance } from '../../process/triage-answers.js';
import type { LevelFact, TriageLevel } from '../../process/triage-level.js';

export const need = {
  ask: {
    title: 'Ny SIP',
    context: 'Några korta frågor, oftast fyra. Inget sparas om personen förrän du startar.',
    age: 'Hur gammal är den enskilde?',
    ageMissing: 'Välj ålder.',
    ages: { '0-17': '0–17 år', '18-20': '18–20 år', '21+': '21 år eller äldre' },
    sides: 'Vilka ger insatser, eller behövs?',
    sidesMissing: 'Kryssa för minst en.',
    psychiatry: 'Regional psykiatri, även BUP',
    whyText:
      'Svaren avgör om det ska bli en SIP och vilka regler som gäller. Ålder, diagnos eller funktionsnedsättning är aldrig skäl att säga nej.',
    whySource: '10 kap. 8 § socialtjänstlagen och länets riktlinje för SIP.',
  },
  more: {
    coercion: 'Gäller öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård nu?',
    circumstances: 'Stämmer något av det här?',
    circumstance: {
      discharge: 'Skrivs ut från slutenvården',
      complex: 'Många kontakter och omfattande eller komplexa behov',
      disagreement: 'De inblandade är oeniga',
      failedSip: 'En tidigare SIP har inte fungerat',
      openDeviation: 'Det finns en öppen avvikelse i samverkan',
      childPlaced: 'Barnet eller den unge är placerad',
      patientContract: 'Det finns ett patientkontrakt',
      lss: 'Har beslut om insats enligt LSS',
      smallNeed: 'Behovet är litet, information kan räcka',
    } satisfies Record<Circumstance, string>,
    existing: 'Finns det redan en SIP? Fråga den enskilde och titta i SAMSA.',
    lssPlan: 'Finns en individuell plan enligt LSS?',
    answers: { no: 'Nej', yes: 'Ja', unknown: 'Vet inte' },
    answerMissing: 'Välj ett svar. Vet du inte, så välj det.',
    whyText:
      'Vid utskrivning och vid tvångsvård gäller andra regler, och en SIP som finns ska följas upp. Det övriga ger ett förslag till nivå. Du bestämmer.',
    whySource:
      'Lagen om samverkan vid utskrivning (2017:612) 4 kap., 10 § LSS och länets riktlinje för SIP. Vikterna bakom nivån är ett förslag (inställning).',
  },
  /** Beside the question whether there is a SIP: what one's own units have open. */
  own: {
    openOne: 'Era enheter har ett öppet ärende här.',
    open: (count: string) => `Era enheter har ${count} öppna ärenden här.`,
    openNone: 'Era enheter har inget öppet ärende här. Andra enheters ärenden syns inte.',
    openShow: 'Se era ärenden',
    openHint:
      'Skriv ett ärendes referens till mig, så öppnas det i ett eget kort. Det här kortet finns kvar. Andra enheters ärenden syns inte.',
    openMore: (most: number) =>
      `Här står de ${most} nyaste. Skriv ”mina ärenden” till mig för att se alla. Det här kortet finns kvar. Andra enheters ärenden syns inte.`,
  },
  result: {
    rows: {
      D0: {
        title: 'Följ upp den SIP som finns',
        state: 'Finns redan',
        text: 'Det finns en aktiv SIP. Den ska följas upp. En ny behöver ett skäl.',
        source: 'Länets rutin: finns det redan en SIP ska den följas upp.',
      },
      D1: {
        title: 'Här görs ingen SIP',
        state: 'Samordnad vårdplan',
        text: 'Vid öppen psykiatrisk tvångsvård och öppen rättspsykiatrisk vård görs en samordnad vårdplan i stället för en SIP. Chefsöverläkaren ansvarar (7 a § LPT, 12 a § LRV).',
        source:
          '4 kap. 1 § andra stycket lagen om samverkan vid utskrivning, 7 a § LPT. 12 a § LRV är inte verifierad mot författningstexten.',
      },
      D2: {
        title: 'Erbjud en SIP vid utskrivning',
        state: 'Ska erbjudas',
        text: 'Erbjud alltid en SIP vid utskrivning när både kommun och region har insatser efteråt. Den fasta vårdkontakten kallar. Vad svarar den enskilde?',
        source: '4 kap. 1–3 §§ lagen om samverkan vid utskrivning och länets riktlinje för SIP.',
      },
      D3: {
        title: 'Starta en SIP',
        state: 'Gäller',
        text: 'Skolan kallar till SIP på samma villkor som socialtjänst och vård. Sikta på möte inom tre veckor (inställning).',
        source:
          'Överenskommelsen Samverkan för barns och ungas hälsa i Västra Götaland. Tre veckor är ett mål, inte ett stopp.',
      },
      sip: {
        title: 'Erbjud en SIP',
        state: 'Gäller',
        text: 'Både kommun och region behövs. Då ska en SIP erbjudas, och arbetet ska påbörjas genast.',
        source:
          '10 kap. 8 § socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen och länets riktlinje för SIP.',
      },
      D8: {
        title: 'Patientkontrakt räcker',
        state: 'Bara regionen',
        text: 'Patientkontrakt används inom VGR. Här behövs ingen SIP i dag.',
        source: 'Rapporten SIP och Patientkontrakt i Västra Götaland. Det här är ett råd, aldrig ett stopp.',
      },
      D10: {
        title: 'Samordna inom kommunen',
        state: 'Bara kommunen',
        text: 'Det här samordnas inom kommunen. Kontakta den enhet som behövs.',
        source:
          'Länets riktlinje för SIP: en SIP förutsätter två huvudmän. Det här är ett råd, aldrig ett stopp.',
      },
      D11: {
        title: 'Erbjud en plan enligt LSS',
        state: 'Bara kommunen',
        text: 'Erbjud en individuell plan enligt 10 § LSS. Den ska ses över minst en gång om året.',
        source:
          '10 § lagen om stöd och service till vissa funktionshindrade. Det här är ett råd, aldrig ett stopp.',
      },
      oneSide: {
        title: 'Kanske en SIP',
        state: 'Ni bedömer',
        text: 'SIP enligt lag gäller när både kommun och region behövs. Riktlinjen talar också om flera aktörer – fråga SIP-samordnaren om ni är osäkra.',
        source: 'Länets riktlinje för SIP. Det här är ett råd, aldrig ett stopp.',
      },
    } satisfies Record<Conclusion['row'], { title: string; state: string; text: string; source: string }>,
    advice: {
      pauseExisting:
        'Finns det redan en SIP? Den pausas, men avslutas inte. Prata med den som har huvudansvaret.',
      askPsychiatry:
        'Fråga psykiatrin om öppen tvångsvård gäller. Gör den det blir det en samordnad vårdplan i stället (4 kap. 1 § lagen om samverkan vid utskrivning).',
      followUpExisting: 'Kontakta den som har huvudansvaret för den SIP som finns.',
      askAboutExisting: 'Fråga den enskilde om det redan finns en SIP, och titta i SAMSA.',
      schoolCounts: 'Skolan räknas som kommunens sida i Västra Götaland.',
      widerDefinition:
        'Länets riktlinje räknar även skola och kommunal hälso- och sjukvård. Socialtjänstlagen talar om socialtjänst och vård.',
      bringContract: 'Patientkontrakt och SIP kan finnas samtidigt. Ta med patientkontraktet till mötet.',
      bringLssPlan: 'Ta med den individuella planen enligt LSS till mötet. SIP ersätter den inte.',
      offerLssPlan:
        'Erbjud också en individuell plan enligt 10 § LSS. Den ska ses över minst en gång om året.',
      careContact: 'En fast vårdkontakt ska utses om den enskilde begär det eller om det behövs.',
      oneSideOnly:
        'Riktlinjen talar också om flera aktörer. Andra vägar: patientkontrakt inom VGR, individuell plan enligt LSS, eller egen samordning. Fråga SIP-samordnaren om ni är osäkra.',
      earlyIsFine: 'Ett litet eller tidigt behov hindrar inte: en SIP kan erbjudas tidigt.',
      childAtRisk:
        'Är du orolig för barnet? Gör en orosanmälan. En SIP ersätter den aldrig (19 kap. 1 § socialtjänstlagen).',
      neverExclude: 'Ålder, diagnos eller funktionsnedsättning är aldrig skäl att säga nej.',
      needNotEnrolment:
        'Det är behovet som avgör, inte om den enskilde är inskriven hos den enhet som kallas.',
    } satisfies Record<TriageAdvice, string>,
    context: (age: string, sides: string) => `${age} · ${sides}`,
    level: 'Nivå',
    levels: {
      information: 'Information och vägledning räcker',
      sip: 'SIP – visst behov av samordning',
      sipPlus: 'SIP+ – medel till stort behov',
      sipPlusPlus: 'SIP++ – stort behov',
    } satisfies Record<TriageLevel, string>,
    hint: (level: string, reasons: string) =>
      `Förslag: ${level}${reasons ? ` – ${reasons}` : ''}. Ni väljer.`,
    hintLevels: {
      information: 'information',
      sip: 'SIP',
      sipPlus: 'SIP+',
      sipPlusPlus: 'SIP++',
    } satisfies Record<TriageLevel, string>,
    facts: {
      manyActors: 'tre eller fler aktörer',
      openDeviation: 'en öppen avvikelse',
      disagreement: 'oenighet',
      failedSip: 'en tidigare SIP som inte fungerat',
      childPlaced: 'en placering',
      complex: 'många kontakter och komplexa behov',
    } satisfies Record<LevelFact, string>,
    whyLevel: (weights: string, plus: number, plusPlus: number) =>
      `Nivån är ett förslag (inställning).\n\n${weights}\n\nSIP+ från ${String(plus)}, SIP++ från ${String(plusPlus)}.`,
    seenBy: 'Vem såg behovet?',
    seenByChoices: {
      ownUnit: 'Vi själva',
      otherUnit: 'En annan enhet i kommunen eller regionen',
      individual: 'Den enskilde har bett om en SIP',
      relative: 'En närstående har bett om en SIP',
      employmentService: 'Arbetsförmedlingen har påtalat det',
      socialInsurance: 'Försäkringskassan har påtalat det',
      dentalCare: 'Tandvården har påtalat det',
      prisonService: 'Kriminalvården har påtalat det',
    } satisfies Record<SeenBy, string>,
    start: 'Starta SIP',
    accepted: 'Ja, starta SIP',
    declined: 'Den enskilde tackar nej',
    startAnyway: 'Starta en SIP ändå',
    instead: {
      'samordnad-vardplan': 'Klar, jag lämnar över',
      uppfoljning: 'Följ upp den som finns',
      patientkontrakt: 'Patientkontrakt räcker',
      'lss-plan': 'Vi erbjuder en LSS-plan',
      kommunen: 'Vi samordnar i kommunen',
      information: 'Information räcker',
    } satisfies Record<Instead, string>,
    deny: 'Det blir ingen SIP',
    back: 'Ändra svaren',
    whyDeny: 'Nej bara när SIP är uppenbart obehövligt.',
  },
  reason: {
    start: {
      title: 'Varför blir det en SIP ändå?',
      text: 'Skälet sparas med ärendet och ses bara av er.',
      press: 'Starta SIP',
    },
    end: {
      title: 'Varför blir det ingen SIP?',
      text: 'Skälet sparas inte här. Du får det som text till er egen dokumentation, och chefen får veta antalet.',
      press: 'Avsluta utan SIP',
    },
    label: 'Skäl',
    hint: 'Skriv utan namn och personnummer',
    whyText:
      'Nej bara när SIP är uppenbart obehövligt. Den som har bett om en SIP har rätt till en skriftlig motivering. Finns det redan en SIP ska den följas upp.',
    whySource: 'Länets riktlinje och rutin för SIP.',
  },
  ended: {
    context: 'Inget om personen är sparat, bara ett antal.',
    copy: 'Text till er egen dokumentation',
    copyHint: 'Markera och kopiera. Texten sparas inte här.',
    because: (decided: string, reason: string) => (reason ? `${decided} Skäl: ${reason}` : decided),
    endings: {
      'samordnad-vardplan': {
        title: 'Samordnad vårdplan i stället för SIP',
        text: 'Lämna över till chefsöverläkaren, som ansvarar för den samordnade vårdplanen (7 a § LPT, 12 a § LRV). Planen utformas tillsammans med berörda enheter i kommunen och regionen.',
        record: (day: string) =>
          `${day}: Ingen SIP, eftersom öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård gäller. Överlämnat till chefsöverläkaren för samordnad vårdplan.`,
      },
      uppfoljning: {
        title: 'Den SIP som finns följs upp',
        text: 'Öppna ärendet under Mina ärenden, eller kontakta den som har huvudansvaret.',
        record: (day: string) => `${day}: Det finns en SIP. Den följs upp i stället för att en ny startas.`,
      },
      patientkontrakt: {
        title: 'Patientkontrakt i stället för SIP',
        text: 'Patientkontraktet är en överenskommelse som dokumenteras i journalen. Det är inte en plan och inte ett juridiskt bindande avtal. En fast vårdkontakt ska utses om den enskilde begär det eller om det behövs. Kommer kommunen in senare, gör om bedömningen.',
        record: (day: string) =>
          `${day}: Bara regionen är berörd. Samordnas genom patientkontrakt, ingen SIP i dag.`,
      },
      'lss-plan': {
        title: 'Individuell plan enligt LSS',
        text: 'Erbjud en individuell plan enligt 10 § LSS. Den ska ses över minst en gång om året.',
        record: (day: string) => `${day}: Individuell plan enligt 10 § LSS erbjuds. Ingen SIP i dag.`,
      },
      kommunen: {
        title: 'Samordnas inom kommunen',
        text: 'Kontakta den enhet som behövs. Kommer regionen in senare, gör om bedömningen.',
        record: (day: string) => `${day}: Bara kommunen är berörd. Samordnas inom kommunen, ingen SIP i dag.`,
      },
      information: {
        title: 'Information och vägledning räcker',
        text: 'Berätta vart den enskilde kan vända sig. Blir behovet större kan en SIP erbjudas när som helst.',
        record: (day: string) => `${day}: Information och vägledning räcker. Ingen SIP i dag.`,
      },
      nekad: {
        title: 'Det blir ingen SIP nu',
        text: 'Dokumentera beslutet och skälet i er egen journal eller akt. Den som har bett om en SIP ska få skälet skriftligt.',
        record: (day: string) => `${day}: Det blir ingen SIP.`,
      },
      'tackat-nej': {
        title: 'Den enskilde tackar nej till SIP',
        text: 'Svaret räknas. Meddelanden vid utskrivning, informationsöverföring och er egen planering fortsätter som vanligt. Den enskilde kan ändra sig.',
        record: (day: string) => `${day}: SIP är erbjuden inför utskrivning. Den enskilde tackar nej.`,
      },
    } satisfies Record<Ending, { title: string; text: string; record: (day: string) => string }>,
  },
  toChief: (times: string, year: string) =>
    `Er enhet har sagt nej till en SIP. Det är ${times} i år (${year}). Skälet finns i enhetens egen dokumentation.`,
  times: (count: number, words: (n: number) => string) =>
    count === 1 ? 'första gången' : `${words(count)} gånger`,
  pointOut: {
    title: 'Påtala ett behov av SIP',
    context: 'Din verksamhet kan påtala behov, men inte kalla.',
    text: 'Välj den enhet i kommunen eller regionen som bör vara sammankallande. Den får veta att ni har sett ett behov och ringer er. Skriv inget om personen här.',
    unit: 'Enhet som bör sammankalla',
    unitMissing: 'Sök upp och välj en enhet.',
    unitHint: 'Skriv för att söka enhet',
    send: 'Påtala behovet',
    sent: (unit: string) => ({
      title: 'Behovet är påtalat',
      text: `${unit} har fått veta att ni har sett ett behov, och har ert telefonnummer. Berätta vem det gäller först när de ringer och den enskilde har sagt ja.`,
    }),
    ring: (unit: string, phone: string) => ({
      title: 'Ring enheten',
      text: `${unit} kan inte nås härifrån. Ring ${phone}. Berätta vem det gäller först när den enskilde har sagt ja.`,
    }),
    noPhone: 'växeln',
    toUnit: (from: string, phone: string) =>
      `${from} har sett ett behov av en SIP. Ring ${phone} för att höra mer. Den enhet som är skyldig att kalla avgör om det ska bli en SIP: skriv ”ny sip” i din egen chatt och ange vem som såg behovet.`,
    whyText:
      'Arbetsförmedlingen, Försäkringskassan, tandvården, Kriminalvården och närstående kan påtala behov av SIP och bjudas in. Socialtjänst, skola och vård har ansvar för att starta.',
    whySource: 'Länets riktlinje för SIP.',
  },
};
