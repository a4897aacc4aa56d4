/** Everything the page itself says, in English. Typed by the Swedish original. */
// @ts-check
/** @import {Words} from './texts-sv.js' */
import { tour } from './tour-en.js';

/** @type {Words} */
export const en = {
  skip: 'Skip to the content',
  brand: 'SIP-lotsen',
  place: 'workbench',
  toStart: 'to the start page',
  fictional: 'All people are fictional',
  otherLanguage: 'Svenska',
  toDark: 'Show dark',
  toLight: 'Show light',
  lost: 'The workbench does not answer. Everything you have written is still here, and we keep trying.',
  failed: (why) => `That did not work. ${why}`.trim(),
  failedUnknown: 'Try again in a while. What you have written is still here.',

  clock: {
    label: 'The clock',
    workday: '+1 working day',
    week: '+1 week',
    next: 'To the next event',
    nextAt: (moment) => `Next event: ${moment}`,
    nothingDue: 'Nothing waits for the clock',
    pick: 'Choose a time',
    pickTitle: 'Move the clock forward',
    pickLabel: 'New time',
    pickHint: 'The clock only goes forward. What would have happened on the way is played in order.',
    pickGo: 'Move forward',
    playing: 'Playing what happens on the way …',
    nowIs: (moment) => `It is now ${moment}.`,
    played: (count) =>
      count === 0
        ? 'Nothing happened on the way.'
        : count === 1
          ? 'One event was played on the way.'
          : `${count} events were played on the way.`,
  },

  reset: {
    button: 'Start over',
    title: 'Start over from the beginning?',
    text: 'All cases, messages, letters and meetings in the workbench are removed. This cannot be undone.',
    go: 'Remove everything and start over',
    stay: 'Cancel',
    done: 'The workbench is empty. You can start over.',
  },

  people: {
    heading: 'People',
    show: 'Change person',
    filter: 'Search for a person or a unit',
    byMail: 'Without Teams',
    none: 'Nobody matches the search.',
    coming: 'The people will stand here.',
    unread: (count) => `${count} unread`,
  },

  welcome: {
    title: 'Play a whole SIP, as everyone in it',
    lead: 'Choose a person and see what they see. Write, press the cards, change person and move the clock.',
    stepsLabel: 'Three steps to begin with',
    first: (name) => `Choose ${name}`,
    firstMore: 'She is a counsellor at a school and thinks that Alex needs a coordinated plan.',
    second: 'Write “ny sip”',
    secondMore: 'SIP-lotsen answers with a card. It says what comes next, and who you are waiting for.',
    third: (name) => `Change to ${name}`,
    thirdMore: 'She receives the summons at BUP. Move the clock and see what happens if nobody answers.',
    open: (name) => `Open ${name}’s chat`,
    tour: 'Take the tour, a quarter of an hour',
  },

  tabs: { label: 'What you see', chat: 'Chat', calendar: 'Calendar', mail: 'Mail', overview: 'Overview' },
  noTeams: 'Does not have Teams. Everything comes by mail.',

  chat: {
    conversations: 'Chats and channels',
    thread: (title) => `Messages in ${title}`,
    empty: 'What you and SIP-lotsen write to each other stands here. Write “ny sip” to begin.',
    emptyChannel: 'Summons to the unit stand here, when somebody has sent one.',
    noConversation: 'The chats stand here, when SIP-lotsen has been installed in Teams.',
    you: 'You',
    news: 'New messages',
    edited: 'Edited',
    onlyYou: 'Only you see this',
    bot: 'Bot',
    newMessage: (who) => `New message from ${who}.`,
    cardChanged: 'The card has changed since you began to write.',
    showChanged: 'Show the new card',
    write: (title) => `Write to ${title}`,
    writeChannel: 'Write in the channel. Begin with @SIP-lotsen to reach the bot',
    send: 'Send',
    sending: 'Sending …',
    tryThese: 'Suggestions',
    phrases: ['ny sip', 'mina ärenden', 'hjälp'],
    mention: '@SIP-lotsen hjälp',
  },

  find: {
    button: 'Find SIP',
    title: 'Find SIP',
    label: 'Reference',
    hint: 'You find the SIPs that your unit takes part in. Choose one to send a link to it here.',
    results: 'SIPs',
    hits: (count) => (count === 1 ? 'One SIP.' : `${count} SIPs.`),
    sent: 'The link is sent.',
  },

  card: {
    more: 'More',
    unreadable: 'The card cannot be shown here.',
    working: 'Working …',
    chooseInList: 'Choose something in the list.',
    opened: 'The link opened in a new tab.',
    openedChat: 'Here is the chat with SIP-lotsen. Press Send.',
  },

  search: {
    list: 'Suggestions',
    likely: 'Likely choices',
    hits: (count) => (count === 1 ? 'One suggestion.' : `${count} suggestions.`),
    none: 'No suggestion matches. Try another word.',
    searching: 'Searching …',
    failed: 'The search does not answer. Try again.',
    remove: (title) => `Remove ${title}`,
    chosen: 'Chosen',
    placeholder: 'Write to search',
  },

  dialog: { close: 'Close' },

  tour,

  calendar: {
    empty: 'Meetings stand here when they are booked. Nothing is booked yet.',
    cancelled: 'Cancelled',
    mine: 'Yours',
    join: 'Join the video meeting',
    closed: 'Everyone waits in the lobby until the organiser lets them in. Nothing is recorded.',
    place: 'Place',
    organizer: (name) => `Called by ${name}`,
    attendees: 'Invited',
    hidden: 'Who is invited is not shown.',
  },

  board: { label: 'The unit’s board', planner: 'Planner', todo: 'To Do', remove: 'Remove' },

  mail: {
    address: (address) => `Letters to ${address}`,
    empty: 'Letters from SIP-lotsen stand here. None has come yet.',
    choose: 'Choose a letter in the list.',
    from: 'From',
    at: 'Came',
    letter: (subject) => `The letter “${subject}”`,
    event: 'The meeting in the letter',
    files: 'Attached',
    newTab: 'Links open in a new tab.',
  },
};
