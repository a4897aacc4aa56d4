/** The tour in Swedish. What is in ”…” stands on a button, a field or a card; a test looks it up. */
// @ts-check

export const tour = {
  button: 'Rundtur',
  title: 'Rundtur: en SIP för Alex',
  lead: 'En kvart. Du spelar alla som är med, och rundturen ser själv när ett steg är gjort.',
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
    textUnused: 'Rundturen börjar i en tom provbänk, måndag 2 mars.',
    goUnused: 'Börja',
    stay: 'Avbryt',
  },
  steps: {
    need: {
      title: 'Se behovet',
      text: 'Skriv ”ny sip”. Alex är mellan 0 och 17 år och behöver skola och regional vård. Tryck på ”Nästa”. Det finns ingen SIP: svara ”Nej” och tryck på ”Nästa” igen. Tryck på ”Starta SIP”.',
      why: 'Skola och region ska då göra en plan ihop. Kortet säger det, med källa.',
    },
    prepare: {
      title: 'Förbered',
      text: 'Tryck på ”Förbered”. Det gäller Alex Hittepå, som har fått information: kryssa i det. Skriv vad som är viktigt, ett syfte och minst en fråga till mötet. Alex vill vara med: skriv barnets åsikt. Två vårdnadshavare bestämmer. Tryck på ”Nästa” efter varje. ”Lägg till” pappa som vårdnadshavare, med e-post peter@post.example. Svara ”Ja” på om du har frågat i enrum och om närstående får vara med. Tryck på ”Klar”.',
      why: 'Den enskilde är med från början: vad är viktigt för dig?',
    },
    consent: {
      title: 'Fråga om samtycke',
      text: 'Tryck på ”Registrera samtycke”. Välj BUP Öster och Vårdcentralen Lindängen, och tryck på ”Nästa”. Båda vårdnadshavarna är redan ikryssade. Låt det vara så när båda har sagt ja, och tryck på ”Har samtyckt”.',
      why: 'Båda ska säga ja innan någon annan får veta något.',
    },
    call: {
      title: 'Kalla',
      text: 'Tryck på ”Välj mottagare”. Båda enheterna är redan ikryssade: kryssa i pappa också. Tryck på ”Nästa: tider” och sedan ”Skicka kallelser”.',
      why: 'SIP-lotsen föreslår tider och räknar ut sista svarsdag.',
    },
    passOn: {
      title: 'Hitta rätt enhet',
      text: 'Anna fördelar kallelser till BUP. Öppna kanalen BUP, mottagningsfunktion. Tryck på ”Mottaget” och sedan ”Skicka till rätt enhet”: BUP Öster. Tryck på ”Skicka vidare”.',
      why: 'Kallelsen säger inte vem det gäller, och följer med till rätt enhet.',
    },
    takePart: {
      title: 'BUP Öster svarar ja',
      text: 'Öppna kanalen BUP Öster. Tryck på ”Vi deltar”. Kryssa i minst en tid, och kom ihåg den: båda enheterna behöver en gemensam. Tryck på ”Svara ja”. Bekräfta gärna vem som kommer.',
      why: 'Först efter ett ja får enheten läsa syfte och frågor.',
    },
    alsoTakePart: {
      title: 'Vårdcentralen svarar ja',
      text: 'Öppna Veras kanal, Vårdcentralen Lindängen. Tryck på ”Vi deltar”. Kryssa i minst en tid som BUP Öster också kan. Tryck på ”Svara ja”.',
      why: 'Minst en från kommunen och en från regionen ska vara med.',
    },
    letter: {
      title: 'Pappa svarar i sitt mejl',
      text: 'Peter har inte Teams. Öppna brevet och länken i det: svaret öppnas i en ny flik. Tryck på ”Jag kommer”, skriv ett namn, kryssa i en tid och svara. Kom sedan tillbaka till den här fliken.',
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
      text: 'Tryck på ”Registrera mötet”. Kryssa i att bara de som behöver uppgifterna är med, och tryck på ”Spara och skriv planen”. Välj ”Känd av mig” för alla och tryck på samma knapp. Skriv ett behov, ett kortsiktigt mål, vad Alex själv gör, och ”inga” om andra. Tryck på ”Nästa”. Skriv en insats för BUP Öster, ”Lägg till insatsen”, och en för Ekdalsskolan. Tryck på ”Nästa” och ”Aktivera planen”.',
      why: 'Alla ser vem som gör vad, och när det följs upp.',
    },
    task: {
      title: 'En insats blir klar',
      text: 'Maja har fått insatsen som ett kort i kanalen BUP Öster. Tryck på ”Klar”.',
      why: 'Den som kallade ser det utan att behöva fråga.',
    },
    followUp: {
      title: 'Följ upp',
      text: 'Ställ fram klockan till uppföljningens dag. Den står på Saras ärendekort. Tryck på ”Följ upp” på kortet som kommer, svara om varje insats är gjord, och tryck på ”Nästa” två gånger och sedan ”Spara uppföljningen”.',
      why: 'SIP-lotsen minns dagen och säger till.',
    },
  },
};
