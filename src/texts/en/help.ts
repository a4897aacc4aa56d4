/** The greeting, the list of one's own cases, and one-sentence cards. */
import type { Texts } from '../sv.js';

export const help: Texts['help'] = {
  welcome: {
    hello: (name) => (name ? `Hello ${name}` : 'Hello'),
    what: 'I help you through a SIP, from need to closing. You always see the next step, who we wait for and by when.',
    steps: 'See the need · Prepare · Call · SIP meeting · Follow up · Close',
    notTheRecord: 'I am not the medical record. Document as usual in your own system.',
    newSip: 'Start a SIP',
    myCases: 'My cases',
    language: 'På svenska',
    otherLanguageId: 'sv',
    whyText:
      'A SIP is to be made when somebody needs measures from both the municipality and the region. The work is to begin at once, and the individual is to be able to take part. A SIP is free of charge.',
    whySource:
      'Social Services Act chapter 10 sections 8–9, Health and Medical Services Act chapter 16 section 4, and the county’s guideline.',
  },
  cases: {
    title: 'My cases',
    context: 'SIPs that your unit convenes or has the main responsibility for.',
    none: 'No cases yet. Here you will find the SIPs that your unit works with, and the next step of each.',
    notFound: 'That case can no longer be opened.',
    newSip: 'Start a SIP',
    next: {
      preparing: 'Next: prepare with the individual',
      obtainingConsent: 'Next: record consent',
      consentRefused: 'Next: ask again or close',
      readyToCall: 'Next: choose and call',
      called: 'Next: book the meeting once they have answered',
      meetingBooked: 'Next: hold the meeting',
      meetingHeld: 'Next: write the plan',
      planActive: 'Next: follow-up',
      followUpDue: 'Next: hold the follow-up',
      followUpHeld: 'Next: close or follow up again',
      pausedConsent: 'Next: new consent or closing',
      closed: 'Nothing more to do',
    },
  },
  message: {
    caseStarted: {
      title: (ref) => `${ref} has been started`,
      text: 'The card of the case is at the bottom of the chat. Begin by preparing together with the individual.',
    },
    inSwedish: { title: () => 'Svenska', text: 'I now write in Swedish.' },
    inEnglish: { title: () => 'English', text: 'I now write in English.' },
    noLongerYours: {
      title: () => 'This case is no longer yours',
      text: 'The card is shown only to the unit that has the case. Ask your manager if this is wrong.',
    },
  },
};
