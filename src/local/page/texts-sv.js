/** Everything the page itself says, in Swedish: the original. Sentences with values are functions. */
// @ts-check
import { tour } from './tour-sv.js';

export const sv = {
  skip: 'Hoppa till innehållet',
  brand: 'SIP-lotsen',
  place: 'provbänk',
  toStart: 'till startsidan',
  fictional: 'Alla personer är påhittade',
  otherLanguage: 'English',
  toDark: 'Visa mörkt',
  toLight: 'Visa ljust',
  lost: 'Provbänken svarar inte. Allt du har skrivit finns kvar, och vi försöker igen.',
  failed: (/** @type {string} */ why) => `Det gick inte. ${why}`.trim(),
  failedUnknown: 'Försök igen om en stund. Det du har skrivit finns kvar.',

  clock: {
    label: 'Klockan',
    workday: '+1 arbetsdag',
    week: '+1 vecka',
    next: 'Till nästa händelse',
    nextAt: (/** @type {string} */ moment) => `Nästa händelse: ${moment}`,
    nothingDue: 'Inget väntar på att klockan går',
    pick: 'Välj tid',
    pickTitle: 'Ställ fram klockan',
    pickLabel: 'Ny tid',
    pickHint: 'Klockan kan bara gå framåt. Det som skulle ha hänt på vägen spelas upp i ordning.',
    pickGo: 'Ställ fram',
    playing: 'Spelar upp det som händer på vägen …',
    nowIs: (/** @type {string} */ moment) => `Klockan är nu ${moment}.`,
    played: (/** @type {number} */ count) =>
      count === 0
        ? 'Inget hände på vägen.'
        : count === 1
          ? 'En händelse spelades upp på vägen.'
          : `${count} händelser spelades upp på vägen.`,
  },

  reset: {
    button: 'Börja om',
    title: 'Börja om från början?',
    text: 'Alla ärenden, meddelanden, brev och möten i provbänken tas bort. Det går inte att ångra.',
    go: 'Ta bort allt och börja om',
    stay: 'Avbryt',
    done: 'Provbänken är tom. Du kan börja om.',
  },

  people: {
    heading: 'Personer',
    show: 'Byt person',
    filter: 'Sök person eller enhet',
    byMail: 'Utan Teams',
    none: 'Ingen person stämmer med sökningen.',
    coming: 'Här kommer personerna att stå.',
    unread: (/** @type {number} */ count) => (count === 1 ? 'ett oläst' : `${count} olästa`),
  },

  welcome: {
    title: 'Spela en hel SIP, som alla i den',
    lead: 'Välj en person och se det hen ser. Skriv, tryck på korten, byt person och ställ fram klockan.',
    stepsLabel: 'Tre steg att börja med',
    first: (/** @type {string} */ name) => `Välj ${name}`,
    firstMore: 'Hon är kurator på en skola och tycker att Alex behöver en samordnad plan.',
    second: 'Skriv ”ny sip”',
    secondMore: 'SIP-lotsen svarar med ett kort. Det säger vad som är nästa steg, och vem ni väntar på.',
    third: (/** @type {string} */ name) => `Byt till ${name}`,
    thirdMore: 'Hon tar emot kallelser på BUP. Ställ fram klockan och se vad som händer om ingen svarar.',
    open: (/** @type {string} */ name) => `Öppna ${name}s chatt`,
    tour: 'Ta rundturen, en kvart',
  },

  tabs: { label: 'Vad du ser', chat: 'Chatt', calendar: 'Kalender', mail: 'E-post', overview: 'Överblick' },
  noTeams: 'Har inte Teams. Allt kommer med e-post.',

  chat: {
    conversations: 'Chattar och kanaler',
    thread: (/** @type {string} */ title) => `Meddelanden i ${title}`,
    empty: 'Här står det som du och SIP-lotsen skriver till varandra. Skriv ”ny sip” för att börja.',
    emptyChannel: 'Här står kallelser till enheten, när någon har skickat en.',
    noConversation: 'Här står personens chattar, när SIP-lotsen har installerats i Teams.',
    you: 'Du',
    news: 'Nya meddelanden',
    edited: 'Redigerat',
    onlyYou: 'Bara du ser det här',
    bot: 'Bot',
    newMessage: (/** @type {string} */ who) => `Nytt meddelande från ${who}.`,
    cardChanged: 'Kortet har ändrats sedan du började skriva.',
    showChanged: 'Visa det nya kortet',
    write: (/** @type {string} */ title) => `Skriv till ${title}`,
    writeChannel: 'Skriv i kanalen. Börja med @SIP-lotsen för att nå boten',
    send: 'Skicka',
    sending: 'Skickar …',
    tryThese: 'Förslag',
    phrases: ['ny sip', 'mina ärenden', 'hjälp'],
    mention: '@SIP-lotsen hjälp',
  },

  find: {
    button: 'Hitta SIP',
    title: 'Hitta SIP',
    label: 'Referens',
    hint: 'Du hittar de SIP:ar som din enhet är med i. Välj en för att skicka en länk till den här.',
    results: 'SIP:ar',
    hits: (/** @type {number} */ count) => (count === 1 ? 'En SIP.' : `${count} SIP:ar.`),
    sent: 'Länken är skickad.',
  },

  card: {
    more: 'Mer',
    unreadable: 'Kortet går inte att visa här.',
    working: 'Arbetar …',
    chooseInList: 'Välj något i listan.',
    opened: 'Länken öppnades i en ny flik.',
    openedChat: 'Här är chatten med SIP-lotsen. Tryck på Skicka.',
  },

  search: {
    list: 'Förslag',
    likely: 'Troliga val',
    hits: (/** @type {number} */ count) => (count === 1 ? 'Ett förslag.' : `${count} förslag.`),
    none: 'Inget förslag stämmer. Pröva med ett annat ord.',
    searching: 'Söker …',
    failed: 'Sökningen svarar inte. Pröva igen.',
    remove: (/** @type {string} */ title) => `Ta bort ${title}`,
    chosen: 'Valda',
    placeholder: 'Skriv för att söka',
  },

  dialog: { close: 'Stäng' },

  tour,

  calendar: {
    empty: 'Här står möten när de är bokade. Inget är bokat än.',
    cancelled: 'Inställt',
    mine: 'Du kallar',
    join: 'Anslut till videomötet',
    closed: 'Alla väntar i lobbyn tills den som kallar släpper in dem. Inget spelas in.',
    place: 'Plats',
    organizer: (/** @type {string} */ name) => `Kallat av ${name}`,
    attendees: 'Inbjudna',
    hidden: 'Vilka som är inbjudna visas inte.',
  },

  board: { label: 'Enhetens tavla', planner: 'Planner', todo: 'To Do', remove: 'Ta bort' },

  mail: {
    address: (/** @type {string} */ address) => `Brev till ${address}`,
    empty: 'Här står brev från SIP-lotsen. Inget har kommit än.',
    choose: 'Välj ett brev i listan.',
    from: 'Från',
    at: 'Kom',
    letter: (/** @type {string} */ subject) => `Brevet ”${subject}”`,
    event: 'Mötet i brevet',
    files: 'Bifogat',
    newTab: 'Länkar öppnas i en ny flik.',
  },
};

/** @typedef {typeof sv} Words */
