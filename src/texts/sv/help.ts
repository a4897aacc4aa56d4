/** The greeting, the list of one's own cases, and one-sentence cards. */
import type { Overdue } from '../../process/overdue.js';
import type { ShownState } from '../../process/shown-state.js';

export const help = {
  welcome: {
    hello: (name: string | undefined) => (name ? `Hej ${name}` : 'Hej'),
    what: 'Jag hjälper dig genom en SIP, från behov till avslut. Du ser alltid vad som är nästa steg, vem vi väntar på och när.',
    steps: 'Upptäck behov · Förbered · Kalla · SIP-möte · Följ upp · Avsluta',
    notTheRecord: 'Jag är inte journalen. Dokumentera som vanligt i ert eget system.',
    review: 'Du är loggranskare. Skriv ”logg” och ärendets referens, till exempel ”logg SIP-7K4QXM”.',
    coordinate: 'Du är SIP-samordnare. På måndagar får du veta om något har stannat.',
    administer: 'Du är administratör. Skriv ”koppla enhet” för att välja var en enhet får sina kallelser.',
    find: 'Med Hitta SIP, där du skriver, lägger du en länk till ett ärende i en chatt.',
    canWrite: 'Du kan skriva',
    commands: {
      newSip: { say: 'ny sip', gives: 'Se om en SIP behövs, och börja' },
      myCases: {
        say: 'mina ärenden',
        gives: 'Var varje SIP är. Skriv en referens för att öppna en',
      },
      summonses: { say: 'kallelser', gives: 'De som väntar på svar från din enhet' },
      tasks: { say: 'uppgifter', gives: 'Insatser som din enhet har' },
      deviation: { say: 'avvikelse', gives: 'Skriv om något i samverkan som inte fungerade' },
      myUnits: { say: 'mina enheter', gives: 'Vad som är sent hos de enheter du är chef för' },
      figures: { say: 'statistik', gives: 'Årets siffror, utan något ärende' },
      language: { say: 'språk', gives: 'Hur du byter till engelska' },
    },
    newSip: 'Starta en SIP',
    myCases: 'Mina ärenden',
    myUnits: 'Mina enheter',
    language: 'In English',
    otherLanguageId: 'en',
    whyText:
      'En SIP ska göras när någon behöver insatser från både kommun och region, en plan behövs och den enskilde samtycker. Arbetet ska påbörjas genast, och den enskilde ska kunna vara med. En SIP kostar ingenting för den enskilde.',
    whySource:
      '10 kap. 8–9 §§ socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen och länets riktlinje.',
  },
  cases: {
    title: 'Mina ärenden',
    context: 'SIP:ar som din enhet är med i: som sammankallande, med huvudansvar eller som kallad.',
    none: 'Inga ärenden än. Här står de SIP:ar som din enhet arbetar med, med det som är nästa steg.',
    notFound: 'Det ärendet går inte att öppna längre.',
    newSip: 'Starta en SIP',
    found: (state: string, day: string | undefined, next: string) =>
      `${state}${day ? `, startad ${day}` : ''}. ${next}`,
    next: {
      preparing: 'Nästa: förbered med den enskilde',
      obtainingConsent: 'Nästa: registrera samtycke',
      consentRefused: 'Nästa: fråga igen eller avsluta',
      readyToCall: 'Nästa: välj och kalla',
      needsTime: 'Nästa: boka en ny tid',
      called: 'Nästa: boka mötet när svaren har kommit',
      allAnswered: 'Nästa: boka mötet',
      saidNo: 'Nästa: ta ställning till ett nej',
      meetingBooked: 'Nästa: håll mötet',
      meetingHeld: 'Nästa: skriv planen',
      planActive: 'Nästa: uppföljning',
      followUpDue: 'Nästa: följ upp planen',
      followUpHeld: 'Nästa: avsluta eller följ upp igen',
      pausedConsent: 'Nästa: nytt samtycke eller avslut',
      pausedCoercion: 'Nästa: ta upp SIP:en igen när det går',
      closed: 'Inget mer att göra',
    } satisfies Record<ShownState, string>,
  },
  /** Read by whoever reads the chat where it is put. */
  caseLink: {
    who: 'För den som är med i SIP:en. Chatten med SIP-lotsen öppnas med referensen ifylld: skicka den, så kommer kortet.',
    open: 'Öppna i SIP-lotsen',
  },
  waiting: {
    notFound: 'Det här har redan fått ett svar, eller hör till en annan enhet nu.',
    summonses: {
      title: 'Kallelser',
      context: 'Kallelser och inbjudningar som väntar på svar från din enhet.',
      none: 'Ingen kallelse väntar på svar från din enhet.',
      by: (day: string) => `Svara senast ${day}`,
      was: (day: string) => `Svaret skulle ha kommit ${day}`,
    },
    tasks: {
      title: 'Uppgifter',
      context: 'Insatser som din enhet har i de SIP:ar som gäller.',
      none: 'Din enhet har ingen insats som väntar.',
      by: (day: string) => `Klart senast ${day}`,
      was: (day: string) => `Skulle ha varit klar ${day}`,
    },
  },
  myUnits: {
    title: 'Mina enheter',
    context: 'Ärenden hos dina enheter där något är försenat eller nekat. Inget här säger vem det gäller.',
    none: 'Inget är försenat eller nekat hos dina enheter.',
    overdue: {
      answer: (day: string) => `Ett svar skulle ha kommit ${day}.`,
      refusal: (day: string) => `En kallad enhet sa nej ${day}.`,
      plan: (day: string) => `Mötet hölls ${day}, men planen är inte klar.`,
      followUp: (day: string) => `Uppföljningen skulle hållas ${day}.`,
      task: (day: string) => `En insats skulle vara klar ${day}.`,
    } satisfies Record<Overdue, (day: string) => string>,
    begun: (number: string, count: number) =>
      count === 0
        ? 'I år har dina enheter inte startat någon SIP.'
        : `I år har dina enheter startat ${number} ${count === 1 ? 'SIP' : 'SIP:ar'}.`,
    atDischarge: (number: string, existed: string, count: number) =>
      count === 0
        ? `SIP vid utskrivning: ${number}.`
        : `SIP vid utskrivning: ${number}, varav ${existed} redan fanns och följdes upp.`,
    passedOn: (of: string, number: string, count: number) =>
      count === 0
        ? `Skickade kallelser: ${of}. Ingen har skickats vidare till en annan enhet.`
        : `Skickade kallelser: ${of}. Vidare till en annan enhet: ${number} ${count === 1 ? 'gång' : 'gånger'}.`,
    convenerGone: 'Den som var sammankallande håller inte längre i ärendet hos er.',
    hidden: 'Ärendet visas bara för namngivna personer.',
    show: 'Visa ärendet (loggas)',
    change: 'Byt sammankallande',
  },
  newConvener: {
    heading: 'Byt sammankallande',
    text: 'Den nya får ärendets kort och allt som skickas till sammankallande.',
    person: 'Vem tar över?',
    personMissing: 'Välj en person.',
    none: 'Det finns ingen annan på enheten att välja.',
    choose: 'Byt',
  },
  message: {
    deviationStarted: {
      title: (ref: string) => `Avvikelse i ${ref}`,
      text: 'Kortet ligger längst ned i chatten. Öppna det och skriv vad som hände.',
    },
    deviationOutside: {
      title: () => 'Avvikelse utan ärende',
      text: 'SIP-lotsen skriver bara om sina egna ärenden. Registrera avvikelsen i MedControl PRO, eller be den som registrerar hos er. Skriv vad som hände, inte vem som gjorde fel.',
    },
    coordinatesNoLonger: {
      title: () => 'Veckans överblick',
      text: 'Den är för den som är SIP-samordnare. Det är du inte i er katalog nu, så den kommer inte mer.',
    },
    convenerChanged: {
      title: (ref: string) => `${ref} har ny sammankallande`,
      text: 'Kortet är skickat. Är ett möte bokat ligger det kvar i kalendern hos den som var sammankallande, tills det bokas om.',
    },
    followsUp: {
      title: (ref: string) => `${ref} följs upp`,
      text: 'Samma ärende fortsätter. De som var med är valda – skicka kallelsen från ärendekortet.',
    },
    caseStarted: {
      title: (ref: string) => `${ref} är startad`,
      text: 'Ärendets kort ligger längst ned i chatten. Börja med att förbereda tillsammans med den enskilde.',
    },
    inSwedish: { title: () => 'Svenska', text: 'Nu skriver jag på svenska.' },
    inEnglish: {
      title: () => 'English',
      text: 'Nu skriver jag på engelska. Kort som redan finns byter språk nästa gång de ändras.',
    },
    noLongerYours: {
      title: () => 'Det här kortet är inte längre ert',
      text: 'Det som stod här hör till en annan enhet nu, eller är borttaget. Fråga din chef om det har blivit fel.',
    },
  },
};
