/** The living case card: where we are, who we wait for, and the next press. */
import type { RelatedPlan } from '../../process/advice.js';
import type { ClosingReason } from '../../process/sip-case.js';

export const caseCard = {
  steps: ['Upptäck behov', 'Förbered', 'Kalla', 'SIP-möte', 'Följ upp', 'Avsluta'] as readonly string[],
  step: (at: number, of: number, name: string) => `Steg ${at} av ${of}: ${name}`,
  context: {
    linked: (refs: string) => `kopplat för gemensamt möte med ${refs}`,
    started: (unit: string, day: string) => `${unit} · startad ${day}`,
    summoned: (day: string) => `Kallelse skickad ${day}`,
    goal: (day: string) => `mål: möte senast ${day} (inställning)`,
    owner: (unit: string, principal: string) => `Huvudansvar: ${unit} (${principal})`,
    plan: (day: string) => `planen gäller från ${day}`,
  },
  kept: {
    from: (day: string) => `Kan gallras från ${day} (inställning).`,
    until: {
      deviation:
        'Gallringen väntar tills avvikelsen är registrerad, eller ni har valt att inte skriva någon.',
      dispute: 'Gallringen väntar tills tvisten är löst.',
    },
    undecided: 'Sparas tills huvudmannen har bestämt när ärendet får gallras.',
  },
  /** Nobody holds it any more (T12). */
  ownerGone: {
    person: (day: string) =>
      `Den som var sammankallande är inte kvar i enheten sedan ${day}. Chefen väljer en ny.`,
    unit: (unit: string, day: string) =>
      `${unit} höll i planen, men finns inte kvar sedan ${day}. Lämna över huvudansvaret, eller ta tillbaka det.`,
  },
  dispute: {
    meanwhile: (interim: string) => `Tvist. Så länge gäller: ${interim}`,
    livesOn: 'Tvisten är inte löst. Den lever vidare på sitt eget kort.',
    unset: 'Tvist: vem gör vad så länge? Skriv det på tvistens kort.',
  },
  next: {
    prepare: 'Förbered tillsammans med den enskilde. Arbetet ska påbörjas genast.',
    bring: {
      patientContract: 'Ta med patientkontraktet till mötet.',
      lssPlan: 'Ta med den individuella planen enligt LSS.',
    } satisfies Partial<Record<RelatedPlan, string>>,
    scope: 'Förberedelsen är sparad. Ange vad samtycket omfattar.',
    consentFrom: (who: string) => `Väntar på samtycke från ${who}.`,
    consentRefused: 'Samtycke är inte lämnat. Inga uppgifter delas.',
    oneOfTwo: (who: string) => `Väntar på samtycke – en av två har svarat. Kvar är ${who}.`,
    ground: 'Den enskilde kan inte ta ställning nu. Ange grunden, eller fråga igen.',
    guardianRefused: 'Det går inte att dela uppgifter än. Den andra vårdnadshavaren har inte samtyckt.',
    askAgainOn: (day: string) => `Fråga igen ${day}.`,
    lacks: (sides: string) => `Mötet saknar ${sides}. Kalla någon därifrån, eller boka om.`,
    choose: 'Samtycket är klart. Välj vilka som ska kallas.',
    send: (count: string, one: boolean) =>
      one ? 'En mottagare är vald. Skicka kallelsen.' : `${count} mottagare är valda. Skicka kallelsen.`,
    answered: (count: number, of: number, words: (n: number) => string) =>
      count === of
        ? of === 1
          ? 'Den kallade har svarat.'
          : 'Alla har svarat.'
        : count === 0
          ? of === 1
            ? 'Inget svar än.'
            : `Ingen av ${words(of)} har svarat.`
          : `${capital(words(count))} av ${words(of)} har svarat.`,
    andOthers: (name: string, others: string) => `${name} och ${others} till`,
    waitsFor: (name: string, day: string) => `${name} ska svara senast ${day}.`,
    hopesFor: (name: string, day: string) => `${name} är inbjuden och kan svara till och med ${day}.`,
    ringTo: (name: string, day: string) => `Ring ${name} senast ${day} och skriv in svaret.`,
    ringUnit: (name: string, day: string) => `Ring ${name}: svar senast ${day}.`,
    isLate: (name: string, day: string) => `${name} har inte svarat. Sista svarsdag var ${day}.`,
    book: 'Boka mötet.',
    bookThough: 'Ingen tid passar alla som måste komma. Välj tid och boka mötet.',
    booking: 'Mötet bokas i kalendern.',
    roomTaken: 'Lokalen är inte ledig. Välj en annan lokal eller tid.',
    timeTaken: 'Tiden är inte ledig längre. Välj en ny tid.',
    bookingFailed: 'Mötet kunde inte bokas i kalendern. Svaren är sparade. Försök igen.',
    booked: 'Mötet är bokat.',
    notThen: (names: string) => `Tiden passar inte för ${names}.`,
    unasked: (names: string) => `${names} har inte svarat om tiden.`,
    decide: (names: string) => `${names} har sagt nej. Ta ställning till svaret.`,
    meetingHasBegun: 'Mötet har börjat. Registrera vilka som är med.',
    calledOff: (time: string) => `Mötet ${time} är inställt.`,
    notHeld: (time: string, why: string) => `Mötet ${time} blev inte av: ${why.replace(/[.\s]+$/, '')}.`,
    meetingIsOver: 'Mötestiden har passerat. Registrera vilka som var med, eller att det inte blev av.',
    plan: 'Mötet är hållet. Skriv planen, så att alla vet vem som gör vad och när.',
    copy: 'Ge den enskilde en kopia av planen.',
    followUpMet: 'Uppföljningsmötet är hållet. Skriv hur det har gått med insatserna.',
    measuresPast: (number: string, count: number) =>
      count === 1
        ? 'En insats har passerat sin dag. Ska den göras senare, ändra planen.'
        : `${number} insatser har passerat sin dag. Ska de göras senare, ändra planen.`,
    unappliedChanges: 'Planen har ändringar som inte gäller än.',
    followUp: (day: string) => `Uppföljning ${day}.`,
    followUpLate: (day: string) => `Uppföljningen skulle hållas ${day}. Följ upp nu, eller bestäm en ny dag.`,
    followedUp: 'Uppföljningen är hållen. Avsluta eller bestäm nästa uppföljning.',
    paused: 'Samtycket är återkallat. Inget mer skickas.',
    consentOld: 'Samtycket har blivit gammalt under pausen. Fråga igen, så fortsätter SIP:en där den var.',
    coercion: (day: string) =>
      `SIP:en är pausad sedan ${day}. Under tvångsvården gäller en samordnad vårdplan. Chefsöverläkaren ansvarar för den.`,
    closed: (day: string, reason: string) => `Avslutad ${day}: ${reason}.`,
  },
  coercion: {
    title: 'Tvångsvård har börjat',
    lead: 'Gäller öppen psykiatrisk tvångsvård eller öppen rättspsykiatrisk vård? Då pausas SIP:en.',
    stops:
      'Ett bokat möte ställs in. De kallade får veta det, men inte varför. Inga fler kallelser eller påminnelser skickas. SIP:en avslutas inte.',
    instead:
      'I stället görs en samordnad vårdplan (7 a § LPT, 12 a § LRV). Chefsöverläkaren ansvarar för den. När tvångsvården är slut tar du upp SIP:en igen här.',
    pause: 'Pausa SIP:en',
  },
  closingReason: {
    goalsReached: 'målen är nådda',
    individualWantsToStop: 'den enskilde vill avsluta',
    consentWithdrawn: 'samtycket är återkallat',
    moved: 'den enskilde har flyttat',
    deceased: 'den enskilde har avlidit',
    other: 'annat skäl',
  } satisfies Record<ClosingReason, string>,
  bothGuardians: 'båda vårdnadshavarna',
  recipients: 'Kallade och inbjudna',
  times: {
    title: 'Tider',
    can: (count: string, of: string) => `${count} av ${of} kan`,
    nobodyCan: 'ingen kan',
    cannot: (names: string) => `kan inte: ${names}`,
    silent: (names: string) => `har inte svarat: ${names}`,
    invited: (name: string) => `${name} (inbjuden)`,
    nobodyYet: 'inget svar än',
    signed: (name: string, by: string) => `${name}, undertecknat ”${by}”`,
    suggestedBy: (names: string) => `föreslås av ${names}`,
    more: (count: string, one: boolean) =>
      one ? 'Och en tid till visas när du bokar.' : `Och ${count} tider till visas när du bokar.`,
    book: 'Boka den tiden',
    move: 'Flytta mötet hit',
  },
  recipient: {
    invited: 'inbjuden',
    notCalled: 'kom utan att vara kallad',
    passedOnWithin: (unit: string, by: readonly string[]) =>
      by.length > 0 ? `Hos ${unit}, via ${by.join(' och ')}` : `Hos ${unit}`,
    answerBy: (day: string) => `svar senast ${day}`,
    late: (day: string) => `skulle svara ${day}`,
    question: 'Ställer en fråga',
    otherTime: 'Föreslår en annan tid',
    comesNotThen: 'den bokade tiden passar inte',
    unasked: 'har inte svarat om den bokade tiden',
    declinedInCalendar: 'Har tackat nej i kalendern',
    otherInCalendar: (time: string) =>
      time ? `Föreslår ${time} i kalendern` : 'Föreslår en annan tid i kalendern',
    unverified: (who: string | undefined, phone: string | undefined) =>
      `${who ? `${who} ` : ''}svarade via länk – ring${phone ? ` ${phone}` : ''} och bekräfta`,
    proposesUnit: 'Vill skicka kallelsen vidare',
    answer: 'Svara',
    answerProposal: 'Svara om enheten',
    decide: 'Ta ställning',
    ring: 'Ring upp',
    ringPerson: 'har ingen e-post – ring och fråga',
    ringUnit: (phone: string | undefined) =>
      phone ? `går inte att nå skriftligt – ring ${phone}` : 'går inte att nå skriftligt – ring dem',
    writeAnswer: 'Skriv in svaret',
    changeAnswer: 'Ändra svaret',
  },
  meeting: {
    kinds: { preMeeting: 'Förmöte', sip: 'SIP-möte', followUp: 'Uppföljningsmöte' },
    joint: (kind: string, refs: string) => `${kind}, gemensamt med ${refs}`,
    join: 'Öppna videomötet',
    takenBySomebody: 'Tiden var upptagen. Mötet är inte bokat.',
    taken: (names: string) => `Tiden är upptagen i kalendern för ${names}. Mötet är inte bokat.`,
    /** Nobody is named where whoever it was has been taken off since. */
    notMoved: (names: string) =>
      `Den nya tiden är upptagen${names ? ` i kalendern för ${names}` : ''}. Mötet är kvar på sin tid.`,
    notChanged: 'Ändringen gick inte att göra i kalendern. Mötet är kvar som det var.',
    roomDeclined: (room: string) => `Lokalen ${room} har tackat nej. Boka om och ta en annan lokal.`,
    roomTaken: (room: string) => `Lokalen ${room} är inte ledig. Mötet är inte bokat.`,
    roomNotMoved: (room: string) => `Lokalen ${room} är inte ledig. Mötet är kvar som det var.`,
    inPast: (slot: string) =>
      `I kalendern står mötet ${slot}, och den tiden har varit. Flytta det där, eller boka om. Tiden här gäller tills dess.`,
    isLate: 'Mötet är senare än målet (inställning). Skriv varför.',
    /** On an earlier card of the same question. */
    askedAnew: 'Frågan är ställd på nytt. Svara på den senaste, eller på ärendekortet.',
    movedOutside: 'Tiden har ändrats i kalendern.',
    left: {
      unlocked:
        'Ställ in mötet själv: öppna Mötesalternativ i Teams, låt alla vänta i lobbyn och stäng av inspelning och transkribering.',
      missing:
        'Någon videolänk finns inte. Lägg till Teams-möte i din kalender och skicka länken, eller boka om.',
    },
  },
  tasks: 'Insatser',
  giveTask: 'Lämna till en annan enhet',
  taskBy: (unit: string, day: string) => `${unit} · senast ${day}`,
  button: {
    checklist: 'Checklista',
    wishes: 'Önskemål om tid',
    information: 'Visa informationen',
    handOver: 'Lämna över huvudansvaret',
    access: 'Vem får se ärendet',
    deliveries: 'Se utskick',
    linked: 'Gemensamt möte med ett annat ärende',
    apart: 'Eget möte med vårdnadshavare',
    planRead: 'Läs planen',
    changePlan: 'Ändra planen',
    goOnChanging: 'Fortsätt ändra planen',
    callFollowUp: 'Kalla till uppföljningsmöte',
    dropFollowUp: 'Följ upp utan möte',
    planVersions: 'Planens versioner',
    print: 'Skriv ut eller spara',
    support: 'Be SIP-samordnaren om stöd',
    discharge: 'Utskrivning',
    askToCall: 'Be den fasta vårdkontakten att kalla',
    callNow: 'Kalla innan svaret finns',
    callBySolHsl: 'Kalla enligt SoL/HSL',
    refuseSip: 'Den enskilde säger nej',
    duties: 'Skyldigheter vid utskrivningen',
    prepare: 'Förbered',
    changePreparation: 'Ändra förberedelsen',
    consent: 'Registrera samtycke',
    changeConsent: 'Ändra samtycket',
    renewConsent: 'Registrera nytt samtycke',
    withdraw: 'Samtycket är återkallat',
    coercion: 'Tvångsvård har börjat',
    coercionEnded: 'Tvångsvården är slut',
    exits: 'Vad kan vi göra nu?',
    invitations: 'Text att lämna över',
    askAgain: 'Fråga igen',
    choose: 'Välj mottagare',
    chooseMore: 'Lägg till mottagare',
    send: 'Skicka kallelse',
    remind: 'Påminn',
    remindAll: 'Påminn alla',
    book: 'Boka mötet',
    retry: 'Försök att boka igen',
    undoHolding: 'Ångra registreringen av mötet',
    bookAnyway: 'Boka ändå',
    otherTime: 'Välj en ny tid',
    rebook: 'Boka om',
    cancel: 'Ställ in mötet',
    hold: 'Registrera mötet',
    notHeld: 'Blev inte av',
    lateReason: 'Skriv varför mötet är senare',
    plan: 'Skriv planen',
    copy: 'Ge en kopia',
    followUp: 'Följ upp',
    close: 'Avsluta',
  },
  why: {
    prepare: {
      text: 'Det mesta av arbetet, omkring 80 procent, görs innan mötet. Den enskilde ska kunna vara med och få information på det sätt hen vill.',
      source:
        '10 kap. 8–9 §§ socialtjänstlagen och länets riktlinje för SIP. Vårdsamverkan Fyrbodal om andelen.',
    },
    consent: {
      text: 'Utan samtycke får inget delas och ingen kallas. Samtycket kan gälla vissa enheter och undanta personer eller ämnen.',
      source: '10 kap. 8 § socialtjänstlagen, 12 kap. 2 § offentlighets- och sekretesslagen.',
    },
    call: {
      text: 'Den som är kallad ska delta eller ersättas av en annan enhet hos samma huvudman. Svarstiden är en inställning. Tre veckor till mötet är ett mål för barn och unga, inte ett stopp.',
      source:
        'Länets riktlinje för SIP och överenskommelsen Samverkan för barns och ungas hälsa. För svarstiden finns ingen källa: den är en inställning.',
    },
    meeting: {
      text: 'Den enskilde ska vara med när det är möjligt. Mötet börjar med frågan Vad är viktigt för dig? Mötet spelas inte in.',
      source: '10 kap. 9 § socialtjänstlagen och länets riktlinje för SIP.',
    },
    plan: {
      text: 'Planen ska visa vilka insatser som behövs, vem som svarar för vad, vad andra gör och vem som har huvudansvaret. Den följs upp på utsatt dag.',
      source: '10 kap. 8 § socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen.',
    },
    close: {
      text: 'När ärendet avslutas skriver du skäl och en kort utvärdering. Insatser som inte är klara lämnas över. Texterna gallras sedan enligt huvudmannens regler.',
      source: 'Länets riktlinje för SIP.',
    },
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
