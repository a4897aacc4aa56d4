/** Connecting a unit: the administrator's screens, and what a channel is told. No word about anybody's case. */
import type { ClaimRefusal } from '../../process/connection.js';
import type { DoorOrder, UnitDoor } from '../../process/doors.js';

export const connect = {
  onlyAdministrators:
    'Bara den som är administratör för er huvudman kan koppla enheter. Fråga er förvaltning vem det är.',
  onlyInChannel: 'Skriv koden i enhetens kanal, inte här: ”@SIP-lotsen koppla” och koden.',
  claim: {
    noCode: 'Skriv koden också: ”@SIP-lotsen koppla” och de åtta tecknen. Koden får du av er administratör.',
    unknownCode:
      'Koden stämmer inte. En kod gäller i 15 minuter och bara en gång. Be er administratör om en ny.',
    expiredCode: 'Koden gäller inte längre. Be er administratör om en ny.',
    usedCode: 'Koden är redan använd. Be er administratör om en ny.',
    otherTenant:
      'Koden är gjord i en annan organisation och fungerar bara i Teams där. Be er egen administratör om en kod.',
    tooManyTries: 'Det har blivit fel flera gånger i den här kanalen. Vänta en kvart och försök igen.',
    notMember:
      'Bara den som är anställd i organisationen och med i teamet kan koppla kanalen. Gäster kan inte göra det.',
    notOwner: 'Bara den som äger teamet kan koppla kanalen. Be en ägare skriva koden.',
    alreadyThere: 'Den här kanalen tar redan emot för enheten. Koden är inte förbrukad.',
    channelTaken:
      'Den här kanalen tar redan emot för en annan enhet. Använd en annan kanal, eller be er administratör koppla från den först.',
    outOfReach: 'Teams svarar inte just nu. Koden är inte förbrukad. Försök igen om en stund.',
    claimed:
      'Koden stämmer. Nu ska er administratör godkänna kanalen. Ingenting skickas hit innan det är gjort.',
  } satisfies Record<ClaimRefusal | 'claimed' | 'noCode' | 'outOfReach', string>,
  told: {
    receives: (unit: string) =>
      `Den här kanalen tar nu emot kallelser till SIP för ${unit}. Ni som är med i kanalen kan kvittera, svara och skicka vidare. Vem det gäller visas bara för den som katalogen har utsett.`,
    receivesNoLonger: (unit: string) =>
      `Den här kanalen tar inte längre emot kallelser till SIP för ${unit}.`,
    notApproved: 'Administratören har inte godkänt kanalen. Ingenting skickas hit.',
    lost: (unit: string, team: string, next: UnitDoor | 'phone') =>
      `${unit}: SIP-lotsen är borttagen från ${team ? `teamet ${team}` : 'kanalen'}. ${
        next === 'mail' ? 'Enheten får nu sina kallelser i brevlådan.' : 'Enheten kan nu bara nås på telefon.'
      } Skriv ”koppla enhet” för att koppla en kanal igen.`,
  },
  /** Koppla enhet: the list. */
  list: {
    title: 'Koppla enhet',
    lead: 'Välj en enhet hos er huvudman. Du ser hur den nås och kan göra en kod för en kanal.',
    questions: 'Väntar på ditt svar',
    asks: (place: string, unit: string) => `${place} vill ta emot för ${unit}`,
    review: 'Ta ställning',
    unit: 'Enhet',
    unitError: 'Välj en enhet i listan.',
    placeholder: 'Skriv en del av namnet',
    choose: 'Visa enheten',
    gone: 'Den enheten kan du inte ändra. Välj en annan.',
  },
  /** One unit's doors. */
  doors: {
    title: (unit: string) => `Så nås ${unit}`,
    channel: 'Kanal',
    mail: 'Brevlåda',
    place: (team: string, channel: string) => `${team} › ${channel || 'Allmänt'}`,
    fromFile: 'enligt katalogen',
    notReached: 'SIP-lotsen är inte med där',
    none: 'ingen',
    nobody: 'Enheten kan inte nås skriftligt. Sammankallande blir ombedd att ringa.',
    codeLead: 'Koden',
    codeHow: 'En ägare till teamet skriver den i kanalen. Sedan får du en fråga här om att godkänna kanalen.',
    codeLine: (code: string) => `@SIP-lotsen koppla ${code}`,
    codeUntil: (time: string) => `Gäller till ${time} och en enda gång. Den visas bara nu.`,
    makeCode: 'Gör en kod',
    makeNewCode: 'Gör en ny kod',
    disconnect: 'Koppla från kanalen',
    back: 'En annan enhet',
    orderLabel: 'Vart kallelser skickas',
    orderError: 'Välj hur enheten ska nås.',
    order: {
      channelThenMail: 'Kanal först, sedan brevlåda',
      mailThenChannel: 'Brevlåda först, sedan kanal',
      channelOnly: 'Bara kanal',
      mailOnly: 'Bara brevlåda',
    } satisfies Record<DoorOrder, string>,
    mailLabel: 'Funktionsbrevlåda (får vara tom)',
    mailError: 'Skriv en hel e-postadress, till exempel mottagning@exempel.se.',
    hoursLabel: 'Skicka också den andra vägen om ingen har kvitterat',
    hoursError: 'Välj ett alternativ.',
    hours: (count: number) => (count === 0 ? 'Nej' : `Efter ${String(count)} arbetstimmar`),
    save: 'Spara',
    saved: 'Det är sparat.',
    disconnected: 'Kanalen är bortkopplad. Den får veta det.',
    hadNone: 'Enheten hade ingen kanal.',
  },
  /** The question about one channel. */
  request: {
    title: 'Får kanalen ta emot?',
    state: {
      asked: 'Väntar på dig',
      approved: 'Godkänd',
      refused: 'Avvisad',
      tooOld: 'För gammal',
      channelTaken: 'Upptagen',
    },
    says: (place: string, unit: string, members: string) =>
      `${place} (${members}) vill bli mottagande funktion för ${unit}.`,
    members: (count: number) => (count === 1 ? 'en medlem' : `${String(count)} medlemmar`),
    by: (name: string) => `Koden skrevs av ${name || 'någon i teamet'}.`,
    isOwner: 'Teams visar att hen äger teamet.',
    notSaid: 'Teams säger inte vem som äger teamet. Känner du personen?',
    replaces: 'Enheten har redan en kanal. Den kopplas från om du godkänner.',
    means:
      'De som är med i kanalen kan då kvittera, svara och skicka vidare. Gäster och andra organisationer kan inte det.',
    approve: 'Godkänn',
    refuse: 'Avvisa',
    answer: {
      approved: 'Kanalen är godkänd och har fått veta det.',
      refused: 'Kanalen är avvisad och har fått veta det.',
      tooOld: 'Frågan gäller inte längre. Gör en ny kod om kanalen ska kopplas.',
      channelTaken: 'Kanalen tar redan emot för en annan enhet. Koppla från den först.',
    },
    gone: 'Frågan finns inte längre.',
  },
};
