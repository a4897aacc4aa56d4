/** Guides for people, one source for the bot and the pages. Words on buttons are the buttons' own, so that they cannot part. */
import type { Guide, PlainGuide } from '../guide.js';
import type { Texts } from '../sv.js';
import { call } from './call.js';
import { caseCard } from './case.js';
import { connect } from './connect.js';
import { consent } from './consent.js';
import { help } from './help.js';
import { meeting } from './meeting.js';
import { need } from './need.js';
import { overview } from './overview.js';
import { plan } from './plan.js';
import { summons } from './summons.js';
import { task } from './task.js';
import { web } from './web.js';

const of = caseCard.button;
const { commands } = help.welcome;
const { doors, list, request } = connect;
const { button } = summons;
const { more } = web.page;

const convener: Guide = {
  title: 'How to: the convener',
  lead: 'You hold a SIP together from need to closing. SIP-lotsen always shows the next step and who is waiting for whom.',
  steps: [
    {
      do: `Write “${commands.newSip.say}” to SIP-lotsen and answer the questions. If it becomes a SIP, press “${need.result.start}”.`,
    },
    {
      do: `Press “${of.prepare}” and go through the steps together with the individual. Begin with what matters to them.`,
    },
    {
      do: `Press “${of.consent}”. The consent says who may know what. When it has been given: “${consent.givers.give}”.`,
    },
    {
      do: `Press “${of.choose}” and then “${call.recipients.next}”. Propose some times and press “${call.send.send}”.`,
    },
    {
      do: `The case card shows who has answered and whom you are waiting for. SIP-lotsen reminds. You can also press “${of.remind}” or “${of.remindAll}”.`,
      picture: 'case',
    },
    {
      do: `When the answers have come: press “${of.book}”, choose a time and press “${meeting.time.book}”.`,
      picture: 'times',
    },
    {
      do: `After the meeting: press “${of.hold}” and write the plan. It is in force when you press “${plan.owner.activate}”.`,
    },
    { do: `Give the plan to the individual: “${of.copy}”.` },
    {
      do: `Follow up on the day that you agreed on: “${of.followUp}”. When the goals are reached, or the individual wants to stop: “${of.close}”.`,
    },
  ],
  goodToKnow: [
    `Cannot find the card? Write “${commands.myCases.say}”.`,
    `No answer, or something in the collaboration that does not work? Write “${commands.deviation.say}”.`,
    `If you are stuck, “${of.support}” is under “${more}”.`,
    'What you write is saved when you press Next or Save. Then you can leave and go on later.',
  ],
};

const receivingUnit: Guide = {
  title: 'How to: the receiving unit',
  lead: 'Your unit has been sent a summons to a SIP. It does not say whom it is about until you need to know.',
  steps: [
    {
      do: `Press “${button.acknowledge}”. Then everybody knows that somebody has seen it.`,
      picture: 'summons',
    },
    {
      do: `Are you the right unit? Whoever dispatches at your unit can press “${button.facts}” under “${more}” and see the name and where the person is listed.`,
    },
    {
      do: `The wrong unit? Press “${button.route}” and choose which. The summons goes along, and whoever called is told.`,
    },
    {
      do: `The right unit? Press “${button.accept}”, mark the times that work and press “${summons.accept.send}”. Then you see the purpose and the questions.`,
    },
    {
      do: `Press “${button.confirm}”. Write the role, not only a name. Whoever comes must be able to decide for you.`,
      picture: 'answered',
    },
    {
      do: `If you cannot come: find a substitute first. If that is not possible, press “${button.decline}” under “${more}” and write why.`,
    },
    {
      do: `After the meeting your measures come as cards. Press “${task.button.done}” when one is done, or “${task.button.late}”.`,
    },
  ],
  goodToKnow: [
    `No time that works? Press “${button.otherTime}” under “${more}”.`,
    `Something to ask? Press “${button.ask}” under “${more}”. Write nothing about health there; telephone instead.`,
    'Did the summons come by e-mail? Open the link and answer on the page. You need not sign in.',
    `To see all that is waiting for you, write “${commands.summonses.say}” or “${commands.tasks.say}” to SIP-lotsen.`,
  ],
};

const coordinator: Guide = {
  title: 'How to: the SIP coordinator',
  lead: 'You see where the work with SIPs has stopped and how it goes over time, never whom a case is about.',
  steps: [
    {
      do: 'On Mondays you get a card, if something has stopped. It has units, what is waiting and for how long.',
      picture: 'digest',
    },
    {
      do: `Press “${overview.digest.open}”. Choose principal, area and year, and press “${overview.filter.show}”.`,
    },
    { do: `If you need the figures in a spreadsheet: “${overview.filter.csv}”.` },
    { do: `Write “${commands.figures.say}” to SIP-lotsen to see the year's figures in the chat.` },
    {
      do: `When a convener presses “${of.support}” you get the reference of the case, what it is about and, if there is one, a number to call.`,
    },
  ],
  goodToKnow: [
    'Small numbers are not shown, so that nobody can be recognised.',
    `Do not want the card? Press “${overview.digest.stop}”.`,
  ],
};

const administrator: Guide = {
  title: 'How to: the administrator',
  lead: 'You choose where the units of your principal get their summonses. You see no cases.',
  steps: [
    { do: `Write “connect unit” to SIP-lotsen. Choose a unit and press “${list.choose}”.` },
    {
      do: `Press “${doors.makeCode}” and give the code to the owner of the unit's team. It is valid for 15 minutes.`,
      picture: 'doors',
    },
    {
      do: 'The owner adds SIP-lotsen to the team and writes “@SIP-lotsen connect” and the code in the channel.',
    },
    {
      do: `You are asked “${request.title}”. If it is the right channel, press “${request.approve}”.`,
      picture: 'request',
    },
    {
      do: `Choose under “${doors.orderLabel}” whether the channel or a shared mailbox goes first, and press “${doors.save}”.`,
    },
  ],
  goodToKnow: [
    'In a private or shared channel SIP-lotsen is added both to the team and to the channel. Guests and other organisations cannot answer for the unit.',
    `A channel that should receive no longer? Press “${doors.disconnect}”.`,
    'Units and roles stand in your directory file. Your administration changes it.',
  ],
};

const individual: Guide = {
  title: 'To you who get a SIP',
  lead: 'SIP stands for coordinated individual plan. It is your plan. It says who helps you with what.',
  steps: [
    { do: 'You say yes or no to a SIP. You also decide who may know what. You can change your mind.' },
    { do: 'Before the meeting the staff ask what matters to you. You may bring somebody whom you trust.' },
    {
      do: `Those who are invited get a paper or an e-mail. In the e-mail there is a link. Press “${button.acceptPerson}”, and the others know.`,
      picture: 'invitation',
    },
    { do: `The meeting begins with a question to you: “${meeting.held.matters}”` },
    { do: 'After the meeting you get the plan. It says who does what, and when it is to be done.' },
    { do: 'You agree on a day to see how it has gone. Then the plan can be changed or closed.' },
  ],
  goodToKnow: [
    'A SIP costs nothing.',
    'E-mails and summonses do not say whom the meeting is about.',
    'Something to ask? Ask whoever you are in contact with.',
  ],
};

const privacy: PlainGuide = {
  title: 'Personal data in SIP-lotsen',
  lead: 'This is how SIP-lotsen is built. The organisation that runs it where you are answers for the data. Where it has information of its own, that applies.',
  sections: [
    {
      heading: 'What is kept',
      text: 'What staff write in a SIP: whom it is about and how to reach them, consent, summonses and answers, plan and follow-up. The principal may choose that names and plans are not kept here. Of staff, name, unit and role are kept.',
    },
    {
      heading: 'Who sees it',
      text: "Staff at the units that take part in the SIP, as far as the consent reaches. Whoever opens the individual's details is seen in a log that the principal's log reviewer can read.",
    },
    {
      heading: 'How it is protected',
      text: "The individual's details are kept encrypted, with a key of its own for each case. They do not stand on cards in channels, in calendars, in e-mails or in links. No text is sent to any AI service.",
    },
    {
      heading: 'For how long',
      text: 'The principal decides how long a closed case is kept. When the key of the case is deleted, the details can be read no longer, not even in a backup.',
    },
    {
      heading: 'These pages',
      text: 'The guides use no cookies and fetch nothing from anybody else. They hold no personal data: the cards in the pictures are made up.',
    },
    {
      heading: 'Questions',
      text: 'Turn to the organisation that you are in contact with, or to its data protection officer.',
    },
  ],
};

const terms: PlainGuide = {
  title: 'Terms of use for SIP-lotsen',
  lead: 'This is how SIP-lotsen is meant to be used. Where the organisation that runs it has terms of its own, those apply.',
  sections: [
    {
      heading: 'Who it is for',
      text: 'Staff in municipalities, the region and schools who work with coordinated individual plans, in the organisations that are let in. Whoever gets a link by e-mail can answer without signing in.',
    },
    {
      heading: 'Not a medical record',
      text: 'Document as usual in your own system. A SIP does not replace a referral, an application or a report of concern.',
    },
    {
      heading: 'Write what is needed',
      text: 'Write only what the SIP needs. Write nothing about health in questions, proposals and reasons that go to others.',
    },
    {
      heading: 'Follow the consent',
      text: 'Open details only when you need them in your work. It is logged.',
    },
    {
      heading: 'Running it',
      text: 'The organisation that runs SIP-lotsen answers for its running and support. When something is urgent: telephone, do not wait for an answer here.',
    },
  ],
};

export const guides: Texts['guides'] = {
  index: {
    title: 'How to',
    lead: 'A short guide for everybody who takes part in a SIP.',
    also: 'About SIP-lotsen',
  },
  heading: 'How to',
  goodToKnow: 'Good to know',
  all: 'All guides',
  of: { convener, receivingUnit, coordinator, administrator, individual },
  privacy,
  terms,
  pictures: {
    case: 'The case card: its heading is a reference, one of two has answered, and under the list are buttons for the next step.',
    times: 'The dialog where the meeting is booked: three times, who can come to each, and how people meet.',
    summons:
      'The summons as the unit sees it: reference, who calls, last day to answer and times, but no name.',
    answered: 'The summons after the answer yes: now the unit confirms who comes.',
    digest: "Monday's card: a list of units, what is waiting there and for how long.",
    doors: 'How a unit is reached: its channel and mailbox, and a code to write in the channel.',
    request:
      'The question whether a channel may receive summonses, with its name and buttons for yes and no.',
    invitation: 'The invitation: whom it comes from, when the meeting may be, and buttons for yes and no.',
  },
};
