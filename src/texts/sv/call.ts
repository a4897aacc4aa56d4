/** Choosing recipients, sending the summons, and taking up what they answer. */
interface PersonLetter {
  readonly name: string;
  /** Empty until a meeting is booked. */
  readonly time: string;
  readonly matters: string;
  readonly unit: string;
}

interface ChildLetter extends PersonLetter {
  readonly who: readonly string[];
}

export const call = {
  /** A name that somebody behind a mailed link wrote: nobody has checked it. */
  signed: (who: string) => `Undertecknat ”${who}” via länken i mejlet.`,
  deliveries: {
    title: 'Utskick',
    lead: 'Det som har skickats till kallade och inbjudna. Det senaste står överst.',
    none: 'Inget är skickat än.',
    what: {
      summons: 'Kallelse',
      invitation: 'Inbjudan',
      reminder: 'Påminnelse',
      answer: 'Svar på fråga',
      unitAnswer: 'Svar om enheten',
      substitute: 'Fråga om ersättare',
      meeting: 'Bokat möte',
      meetingOff: 'Inställt möte',
      notHeld: 'Möte som inte blev av',
      noLonger: 'Gäller inte längre',
      back: 'Kallelsen tillbaka',
      message: 'Meddelande',
    },
    door: { personal: 'Teams, chatt', channel: 'Teams, kanal', mail: 'e-post' },
    state: { sending: 'Skickas', sent: 'Skickat', failed: 'Kom inte fram' },
  },
  recipients: {
    title: 'Vilka ska kallas?',
    heading: 'Mottagare',
    chosen: 'Valda',
    summons: 'Kallelse',
    invitation: 'Inbjudan',
    remove: 'Ta bort',
    removeOne: (name: string) => `Ta bort ${name}`,
    called: 'Kallade',
    takeBack: 'Ta tillbaka',
    takeBackOne: (name: string) => `Ta tillbaka kallelsen till ${name}`,
    units: 'Enheter som samtycket gäller',
    people: 'Bjud in närstående',
    other: 'Någon som inte finns i listan',
    label: 'Vem?',
    labelExample: 'morbror',
    relation: 'Relation',
    mail: 'E-post, om den enskilde har sagt ja till det',
    contribution: 'Vad ber ni dem bidra med?',
    contributionPreset: 'Berätta vad er verksamhet kan bidra med',
    contributionOfPerson: 'Berätta vad du tycker är viktigt',
    add: 'Lägg till',
    back: 'Tillbaka',
    next: 'Nästa: tider',
    excluded: (who: string) =>
      `${who} finns bland dem som samtycket inte gäller, och kan därför inte bjudas in. Ändra samtycket om den enskilde vill det.`,
    why: 'Kallelse går till dem som är skyldiga att medverka: socialtjänst, hälso- och sjukvård, skola och förskola. Andra får en inbjudan och väljer själva. Bara den som samtycket omfattar kan kallas eller bjudas in.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland; 10 kap. 8 § socialtjänstlagen.',
  },
  invitations: {
    title: 'Text att lämna över',
    heading: 'Text att lämna över',
    help: 'Kopiera, skriv ut eller skicka som brev. Ändra orden så att de passar.',
    none: 'Ingen har bjudits in än.',
    toChild: 'Till barnet',
    to: (who: string) => `Till ${who}`,
    child: (facts: ChildLetter): string =>
      [
        facts.name ? `Hej ${facts.name}` : 'Hej',
        '',
        facts.time
          ? `Du är bjuden till ett möte ${facts.time}.`
          : 'Du är bjuden till ett möte. Dagen är inte bestämd än.',
        'Vi ska prata om hur du har det och hur det kan bli bättre.',
        ...(facts.matters ? [`Du har sagt att det här är viktigt: ”${facts.matters}”`] : []),
        ...(facts.who.length > 0 ? [`De som är bjudna: ${facts.who.join(', ')}.`] : []),
        'Du får säga vad du tycker. Du får vara tyst. Du får vara med en stund och gå när du vill.',
        'Du får ha med dig någon som du litar på.',
        `Har du frågor? Fråga oss på ${facts.unit}.`,
      ].join('\n'),
    person: (facts: PersonLetter): string =>
      [
        'Hej',
        '',
        facts.time
          ? `Du är inbjuden till ett möte ${facts.time}.`
          : 'Du är inbjuden till ett möte. Tiden är inte bestämd än.',
        facts.name
          ? `Mötet gäller ${facts.name}. Vi planerar tillsammans vilket stöd som behövs och vem som gör vad.`
          : 'Vi planerar tillsammans vilket stöd som behövs och vem som gör vad.',
        ...(facts.matters ? [`Det här är viktigt för ${facts.name || 'barnet'}: ”${facts.matters}”`] : []),
        'Det är frivilligt att komma.',
        `Har du frågor? Kontakta ${facts.unit}.`,
      ].join('\n'),
    whyText:
      'Barnet ska få information som det kan förstå. Varje vårdnadshavare får sin egen inbjudan, så att ingen ser den andras adress. Det som inte delas med vårdnadshavare är utelämnat.',
    whySource: '3 kap. 1–3 §§ socialtjänstlagen.',
  },
  send: {
    title: 'Skicka kallelser',
    heading: 'Föreslå tider',
    to: 'Till',
    answerBy: 'Svar',
    answer: (day: string) => `Senast ${day} (inställning)`,
    answerSooner: (day: string) => `Senast ${day}, tidigare än vanligt för att hinna före den första tiden`,
    goal: 'Mål',
    goalBy: (day: string) => `Möte senast ${day} (inställning)`,
    one: (name: string, kind: string) => `${name} · ${kind}`,
    times: 'Tider i kallelsen',
    timesError: 'Välj minst en tid.',
    day: 'Annan dag',
    dayError: 'Skriv dagen som år-månad-dag, till exempel 2026-03-19.',
    from: 'Klockslag',
    fromError: 'Skriv klockslaget som timme:minut, till exempel 09:30.',
    add: 'Lägg till tid',
    passed: 'har passerat',
    hasPassed: (times: string, count: number) =>
      count === 1
        ? `${times} har redan passerat. Välj en senare tid.`
        : `${times} har redan passerat. Välj senare tider.`,
    onClosedDay: (days: string) =>
      `${days} är helg eller helgdag, då få arbetar. Tiden står nu i listan. Tryck på Skicka kallelser igen om du vill fråga om den ändå.`,
    noOne: 'Ingen är vald än. Gå tillbaka och välj minst en mottagare.',
    meeting: 'Möte',
    phoneEnough: 'Telefon räcker',
    samsa: 'Görs i SAMSA',
    notSamsa: 'Görs inte i SAMSA',
    changeForm: 'Ändra form',
    send: 'Skicka kallelser',
    back: 'Tillbaka',
    why: 'Kallelsen är skriftlig. Syfte och frågor visas först när mottagaren har svarat ja. I kanalen står bara referens, tider och ungefär vad det rör, aldrig vem det gäller. För barn och unga är målet ett möte inom tre veckor. Det är ett mål och stoppar ingenting.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland; rutinen om kallelse.',
  },
  form: {
    title: 'Mötesform',
    heading: 'Hur ska ni träffas?',
    form: 'Mötesform',
    length: 'Längd',
    minutes: (minutes: number) => `${minutes} minuter`,
    phoneIsEnough: 'Det räcker att delta på telefon',
    inSamsa: 'Kallelsen och planen görs i SAMSA',
    samsaReason: 'Varför görs de inte i SAMSA?',
    samsaReasonError: 'Skriv skälet kort, till exempel: skolan har inte SAMSA.',
    save: 'Spara',
  },
  question: {
    title: 'Svara på en fråga',
    from: (name: string) => `Fråga från ${name}`,
    otherTime: 'Förslag på annan tid',
    answer: 'Ditt svar',
    answerError: 'Skriv svaret innan du skickar det.',
    nothing: 'Det finns ingen fråga att svara på.',
    seen: 'Svaret syns bara för den som har svarat ja till att delta. Ring om de behöver det före.',
    byMail: (phone: string | undefined) =>
      `Svaret visas inte bakom länken i mejlet. Ring${phone ? ` ${phone}` : ''} och svara, och skriv här vad du sa.`,
    send: 'Skicka svaret',
  },
  proposedUnit: {
    title: 'En annan enhet',
    from: (holder: string, unit: string) => `${holder} vill skicka kallelsen vidare till ${unit}.`,
    consent: {
      covers: 'Enheten ingår i samtycket.',
      lacks: 'Enheten ingår inte i samtycket. Fråga den enskilde innan du skickar kallelsen dit.',
      excepts: 'Samtycket har ett undantag för enheten. Säg nej, eller fråga den enskilde om det ska ändras.',
    },
    after: 'Säger du nej får de välja en annan enhet, eller delta själva.',
    passOn: 'Skicka kallelsen dit',
    decline: 'Säg nej',
    nothing: 'Det finns inget förslag att svara på.',
    why: 'Den enhet som fått kallelsen letar upp rätt enhet hos sin huvudman. Vem det gäller berättas bara för enheter som den enskilde har sagt ja till.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland.',
  },
  wishes: {
    title: 'Önskemål om tid',
    lead: 'Fråga den enskilde när det passar att ses. Svaret räknas med när ni väljer tid.',
    times: 'Tider som passar den enskilde',
    none: 'Är ingen tid ikryssad räknas det inte som ett svar.',
    neutral: 'Skriv bara om tid, inget om hälsa.',
    words: 'Annat att tänka på',
    placeholder: 'Till exempel: efter skolan, inte måndagar',
    save: 'Spara',
  },
  phoneAnswer: {
    title: 'Svar på telefon',
    lead: (name: string) =>
      `Ring ${name} och berätta om mötet, på det sätt den enskilde har sagt ja till. Skriv sedan in svaret här.`,
    nothing: 'Den som är kallad här svarar själv. Det finns inget svar att skriva in.',
    times: 'Vilka tider passar? Lämna tomt om ni inte har pratat om tiderna',
    noneOfThem: 'Ingen av dem',
    reason: 'Något att komma ihåg, om svaret är nej',
    comes: 'Kommer',
    staysAway: 'Kommer inte',
    why: 'Den som inte går att nå skriftligt får inbjudan på telefon. Det är frivilligt att komma, och ingen behöver ange skäl. Du antecknas som den som skrev in svaret.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland. Att du ringer är en inställning.',
  },
  refusal: {
    title: 'Ett nej att ta ställning till',
    from: (name: string) => `Svaret från ${name} är nej.`,
    ask: (who: string | undefined, phone: string | undefined) =>
      `Svaret kom via länken i mejlet${who ? ` och är undertecknat ”${who}”` : ''}. Ring${phone ? ` ${phone}` : ''} och fråga om det stämmer innan du godtar det.`,
    reason: 'Skäl',
    nothing: 'Det finns inget nej att ta ställning till.',
    choose:
      'Enheten är skyldig att medverka, eller att ersättas av en annan enhet hos samma huvudman. Räcker ett skriftligt underlag kan du godta svaret.',
    substitute: 'Be om ersättare',
    accept: 'Godta svaret',
    confirm: 'Svaret stämmer',
    after: 'Ber du om ersättare får du också ett förslag till avvikelse. Du avgör om den ska skrivas.',
    why: 'Den som kallas till en SIP är skyldig att vara med. Huvudmannen avgör vem som kommer.',
    source: 'Källa: Länsgemensam riktlinje för SIP i Västra Götaland.',
    whyByLink:
      'Vem som helst som har länken kan svara med den. Därför frågar den som kallade innan ett nej därifrån gäller.',
    sourceByLink: 'Källa: SIP-lotsens eget val.',
  },
};
