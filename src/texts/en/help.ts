/** The greeting, the list of one's own cases, and one-sentence cards. */
import type { Texts } from '../sv.js';

export const help: Texts['help'] = {
  welcome: {
    hello: (name) => (name ? `Hello ${name}` : 'Hello'),
    what: 'I help you through a SIP, from need to closing. You always see the next step, who we wait for and by when.',
    steps: 'See the need · Prepare · Call · SIP meeting · Follow up · Close',
    notTheRecord: 'I am not the medical record. Document as usual in your own system.',
    review:
      'You are a log reviewer. Write “log” and the reference of the case, for example “log SIP-7K4QXM”.',
    coordinate: 'You are a SIP coordinator. On Mondays you are told if something has stopped.',
    administer: 'You are an administrator. Write “connect unit” to choose where a unit gets its summonses.',
    find: 'With Find SIP, where you write, you put a link to a case in a chat.',
    canWrite: 'You can write',
    commands: {
      newSip: { say: 'new sip', gives: 'See whether a SIP is needed, and begin' },
      myCases: {
        say: 'my cases',
        gives: 'Where each SIP is. Write a reference to open one',
      },
      summonses: { say: 'summonses', gives: 'Those that wait for an answer from your unit' },
      tasks: { say: 'tasks', gives: 'Measures that your unit has' },
      deviation: { say: 'deviation', gives: 'Write about something in the collaboration that did not work' },
      myUnits: { say: 'my units', gives: 'What is late in the units that you manage' },
      figures: { say: 'statistics', gives: 'The figures of the year, without any case' },
      language: { say: 'language', gives: 'How to change to Swedish' },
    },
    newSip: 'Start a SIP',
    myCases: 'My cases',
    myUnits: 'My units',
    language: 'På svenska',
    otherLanguageId: 'sv',
    whyText:
      'A SIP is to be made when somebody needs measures from both the municipality and the region, a plan is needed and the individual consents. The work is to begin at once, and the individual is to be able to take part. A SIP costs the individual nothing.',
    whySource:
      'Social Services Act chapter 10 sections 8–9, Health and Medical Services Act chapter 16 section 4, and the county’s guideline.',
  },
  cases: {
    title: 'My cases',
    context: 'SIPs that your unit takes part in: as convener, with the main responsibility, or called.',
    none: 'No cases yet. Here you will find the SIPs that your unit works with, and the next step of each.',
    notFound: 'That case can no longer be opened.',
    newSip: 'Start a SIP',
    found: (state, day, next) => `${state}${day ? `, started ${day}` : ''}. ${next}`,
    next: {
      preparing: 'Next: prepare with the individual',
      obtainingConsent: 'Next: record consent',
      consentRefused: 'Next: ask again or close',
      readyToCall: 'Next: choose and call',
      needsTime: 'Next: book a new time',
      called: 'Next: book the meeting once they have answered',
      allAnswered: 'Next: book the meeting',
      saidNo: 'Next: decide on a no',
      meetingBooked: 'Next: hold the meeting',
      meetingHeld: 'Next: write the plan',
      planActive: 'Next: follow-up',
      followUpDue: 'Next: follow up the plan',
      followUpHeld: 'Next: close or follow up again',
      pausedConsent: 'Next: new consent or closing',
      pausedCoercion: 'Next: take up the SIP again when possible',
      closed: 'Nothing more to do',
    },
  },
  caseLink: {
    who: 'For those who take part in the SIP. The chat with SIP-lotsen opens with the reference filled in: send it, and the card comes.',
    open: 'Open in SIP-lotsen',
  },
  waiting: {
    notFound: 'This has been answered already, or is another unit’s now.',
    summonses: {
      title: 'Summonses',
      context: 'Summonses and invitations that wait for an answer from your unit.',
      none: 'No summons waits for an answer from your unit.',
      by: (day: string) => `Answer by ${day}`,
      was: (day: string) => `The answer was due on ${day}`,
    },
    tasks: {
      title: 'Tasks',
      context: 'Measures that your unit has in the SIPs that are in force.',
      none: 'Your unit has no measure waiting.',
      by: (day: string) => `To be done by ${day}`,
      was: (day: string) => `Was to be done on ${day}`,
    },
  },
  myUnits: {
    title: 'My units',
    context: 'Cases of your units where something is late or refused. Nothing here says whom it is about.',
    none: 'Nothing is late or refused in your units.',
    overdue: {
      answer: (day) => `An answer should have come ${day}.`,
      refusal: (day) => `A called unit said no ${day}.`,
      plan: (day) => `The meeting was held ${day}, but the plan is not ready.`,
      followUp: (day) => `The follow-up should have been held ${day}.`,
      task: (day) => `A measure should have been done ${day}.`,
    },
    begun: (number, count) =>
      count === 0
        ? 'This year your units have started no SIP.'
        : `This year your units have started ${number} ${count === 1 ? 'SIP' : 'SIPs'}.`,
    atDischarge: (number, existed, count) =>
      count === 0
        ? `SIPs at discharge: ${number}.`
        : `SIPs at discharge: ${number}, of which ${existed} already existed and ${count === 1 ? 'was' : 'were'} followed up.`,
    passedOn: (of, number, count) =>
      count === 0
        ? `Summonses sent: ${of}. None was passed on to another unit.`
        : `Summonses sent: ${of}. Passed on to another unit: ${number} ${count === 1 ? 'time' : 'times'}.`,
    convenerGone: 'The person who convened no longer holds the case with you.',
    hidden: 'The case is shown to named persons only.',
    show: 'Show the case (logged)',
    change: 'Change convener',
  },
  newConvener: {
    heading: 'Change convener',
    text: 'The new one gets the card of the case and all that is sent to the convener.',
    person: 'Who takes over?',
    personMissing: 'Choose a person.',
    none: 'There is nobody else at the unit to choose.',
    choose: 'Change',
  },
  message: {
    deviationStarted: {
      title: (ref) => `Deviation in ${ref}`,
      text: 'The card is at the bottom of the chat. Open it and write what happened.',
    },
    deviationOutside: {
      title: () => 'A deviation without a case',
      text: 'SIP-lotsen writes only of its own cases. Register the deviation in MedControl PRO, or ask the one who registers for you. Write what happened, not who did wrong.',
    },
    coordinatesNoLonger: {
      title: () => 'The weekly overview',
      text: 'It is for SIP coordinators. You are none in your directory now, so it does not come any more.',
    },
    convenerChanged: {
      title: (ref) => `${ref} has a new convener`,
      text: 'The card has been sent. A meeting that is booked stays in the former convener’s calendar until it is rebooked.',
    },
    followsUp: {
      title: (ref) => `${ref} is followed up`,
      text: 'The same case goes on. Those who took part are chosen – send the summons from the case card.',
    },
    caseStarted: {
      title: (ref) => `${ref} has been started`,
      text: 'The card of the case is at the bottom of the chat. Begin by preparing together with the individual.',
    },
    inSwedish: { title: () => 'Svenska', text: 'I now write in Swedish.' },
    inEnglish: {
      title: () => 'English',
      text: 'I now write in English. Cards that are here already change language the next time they are updated.',
    },
    noLongerYours: {
      title: () => 'This case is no longer yours',
      text: 'The card is shown only to the unit that has the case. Ask your manager if this is wrong.',
    },
  },
};
