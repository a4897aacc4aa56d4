/** The tour in Swedish. What is in ”…” stands on a button, a field or a card; a test looks it up. */
// @ts-check

export const tour = {
  button: 'Rundtur',
  title: 'Rundtur: en SIP för Alex',
  lead: 'Fem minuter. Du spelar alla som är med, och rundturen ser själv när ett steg är gjort.',
  progress: (/** @type {number} */ at, /** @type {number} */ of) => `Steg ${at} av ${of}`,
  switchTo: (/** @type {string} */ name) => `Byt till ${name}`,
  isThere: (/** @type {string} */ name) => `Du är ${name}`,
  why: 'Varför',
  done: 'klart',
  passed: 'hoppades över',
  now: 'nu',
  ticked: (/** @type {string} */ step) => `Klart: ${step}`,
  skip: 'Hoppa över steget',
  hide: 'Dölj rundturen',
  restart: 'Börja om rundturen',
  end: {
    title: 'Du har spelat en hel SIP',
    text: 'Så går det till, från behov till uppföljning. Pröva gärna själv: låt bli att svara och ställ fram klockan, eller säg nej.',
    guides: 'Läs guiderna',
  },
  ask: {
    title: 'Börja rundturen?',
    text: 'Rundturen börjar i en tom provbänk, måndag 2 mars. Alla ärenden, meddelanden, brev och möten i provbänken tas bort.',
    go: 'Ta bort allt och börja',
    stay: 'Avbryt',
  },
  steps: {
    need: {
      title: 'Se behovet',
      text: 'Skriv ”ny sip”. Alex är mellan 0 och 17 år och behöver skola och regional vård. Tryck på ”Nästa” två gånger, och sedan på ”Starta SIP”.',
      why: 'Skola och region ska då göra en plan ihop. Kortet säger det, med källa.',
    },
    prepare: {
      title: 'Förbered',
      text: 'Tryck på ”Förbered”. Hitta på uppgifter om Alex Hittepå. Två vårdnadshavare bestämmer. Lägg till pappa som vårdnadshavare, med e-post peter@post.example. Tryck på ”Klar” sist.',
      why: 'Den enskilde är med från början: vad är viktigt för dig?',
    },
    consent: {
      title: 'Fråga om samtycke',
      text: 'Tryck på ”Registrera samtycke”. Välj BUP Öster och Vårdcentralen Lindängen, och tryck på ”Nästa”. Markera en vårdnadshavare och tryck på ”Har samtyckt”. Gör om det för den andra.',
      why: 'Båda ska säga ja innan någon annan får veta något.',
    },
    call: {
      title: 'Kalla',
      text: 'Tryck på ”Välj mottagare”. Markera båda enheterna och pappa. Tryck på ”Nästa: tider” och sedan ”Skicka kallelser”.',
      why: 'SIP-lotsen föreslår tider och räknar ut sista svarsdag.',
    },
    passOn: {
      title: 'Hitta rätt enhet',
      text: 'Anna fördelar kallelser till BUP. Öppna hennes kanal. Tryck på ”Mottaget” och sedan ”Skicka till rätt enhet”: BUP Öster. Tryck på ”Skicka vidare”.',
      why: 'Kallelsen säger inte vem det gäller, och följer med till rätt enhet.',
    },
    takePart: {
      title: 'BUP Öster svarar ja',
      text: 'Öppna Majas kanal. Tryck på ”Vi deltar” och sedan ”Svara ja”. Bekräfta gärna vem som kommer.',
      why: 'Först efter ett ja får enheten läsa syfte och frågor.',
    },
    alsoTakePart: {
      title: 'Vårdcentralen svarar ja',
      text: 'Gör samma sak som Vera på Vårdcentralen Lindängen.',
      why: 'Minst en från kommunen och en från regionen ska vara med.',
    },
    letter: {
      title: 'Pappa svarar i sitt mejl',
      text: 'Peter har inte Teams. Öppna brevet och länken i det. Tryck på ”Jag kommer”, skriv ett namn och svara.',
      why: 'Ingen behöver en app eller ett konto för att svara.',
    },
    book: {
      title: 'Boka mötet',
      text: 'Alla har svarat. Tryck på ”Boka mötet” på Saras ärendekort, välj en tid och tryck på ”Boka”.',
      why: 'Mötet läggs i kalendern med bara en referens.',
    },
    clock: {
      title: 'Låt tiden gå',
      text: 'Tryck på ”Välj tid” högst upp och ställ fram klockan till strax efter att mötet har börjat. Tiden står i Saras kalender.',
      why: 'Påminnelser som skulle ha kommit på vägen kommer nu.',
    },
    plan: {
      title: 'Håll mötet, skriv planen',
      text: 'Tryck på ”Registrera mötet” och sedan ”Spara och skriv planen”. Skriv några ord. Lägg till en insats för BUP Öster. Tryck på ”Aktivera planen”.',
      why: 'Alla ser vem som gör vad, och när det följs upp.',
    },
    task: {
      title: 'En insats blir klar',
      text: 'Maja har fått insatsen som ett kort i kanalen. Tryck på ”Klar”.',
      why: 'Den som kallade ser det utan att behöva fråga.',
    },
    followUp: {
      title: 'Följ upp',
      text: 'Ställ fram klockan till uppföljningens dag. Den står på Saras ärendekort.',
      why: 'SIP-lotsen minns dagen och säger till.',
    },
  },
};
