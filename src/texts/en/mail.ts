/** Letters in English. */
import { aboutMeeting, type LetterFacts, type mail as swedish } from '../sv/mail.js';
import { whoRings } from './how-held.js';
import { bookedNow, ringingSaid, timeAndForm } from './news.js';

export const mail: typeof swedish = {
  letter: (facts) => {
    const { subject, says, button } = saidIn(facts);
    return {
      language: 'en',
      subject,
      paragraphs: [says, ...about(facts)],
      ...(button ? { button } : {}),
      otherwise: button
        ? aboutLink(facts)
        : facts.phone && `Do you wonder about anything? Phone ${facts.phone}.`,
    };
  },
};

function aboutLink({ phone, toPerson }: LetterFacts): string {
  const ring = phone ? [`Does the link not work, or do you want to talk? Phone ${phone}.`] : [];
  const whose = toPerson
    ? 'The link is personal – do not pass it on.'
    : 'The link is for your unit – do not send it to anybody else.';
  return [...ring, whose].join(' ');
}

const onThePage = {
  room: ' The place is on the page of the meeting.',
  phone: ` ${whoRings} is on the page of the meeting.`,
};

const inFile = {
  room: ' The place is in the file and on the page of the meeting.',
  phone: ` ${whoRings} is in the file and on the page of the meeting.`,
};

function saidIn(facts: LetterFacts) {
  const { kind, ref, from, day, time, toPerson, invited } = facts;
  const what = toPerson ? 'Invitation to a meeting' : invited ? 'Invitation to a SIP meeting' : 'Summons';
  const see = invited ? 'Open the invitation' : 'Open the summons';
  const answerBy = day ? ` Please answer by ${day}.` : '';
  switch (kind) {
    case 'reminder':
      return {
        subject: `Reminder: ${what.charAt(0).toLowerCase()}${what.slice(1)} ${ref}`,
        says: `We have not had an answer yet.${invited ? answerBy : day ? ` Last day to answer: ${day}.` : ''}`,
        button: invited ? 'Answer' : 'Answer the summons',
      };
    case 'meetingBooked':
      return {
        subject: `${subjectOf(facts)} ${ref}`,
        says: `${bookedNow(facts)}${ringingSaid(facts)}${askedOf(facts)}${byPhone(facts.dialIn)}${attached(facts)}`,
        button: 'Open the page of the meeting',
      };
    case 'meetingNear':
      return {
        subject: `Reminder: meeting ${ref}`,
        says: `The meeting is ${timeAndForm(facts)}.${ringingSaid(facts)}${byPhone(facts.dialIn)}${facts.onPage ? onThePage[facts.onPage] : ''}`,
        button: 'Open the page of the meeting',
      };
    case 'meetingCancelled':
      return {
        subject: `Meeting cancelled ${ref}`,
        says: `${off(time)} We will be in touch if there is a new time.`,
      };
    case 'meetingNotHeld':
      return {
        subject: `Meeting not held ${ref}`,
        says: `${time ? `The meeting on ${time}` : 'The meeting'} was not held. We will be in touch about a new time.`,
      };
    case 'meetingOff':
      return {
        subject: `Meeting cancelled ${ref}`,
        says: `${off(time)} You do not need to do anything.`,
      };
    case 'consentWithdrawn':
      return {
        subject: `${what} ${ref} no longer applies`,
        says: 'You do not need to do anything.',
      };
    case 'convenerGone':
      return {
        subject: `${what} ${ref}: you need not answer`,
        says: 'The convener’s organisation has left SIP-lotsen. Please phone them if you wonder about anything.',
      };
    case 'answer':
      return {
        subject: `Answer to your question ${ref}`,
        says: toPerson
          ? 'Whoever invited you answers by phone.'
          : 'The convener answers you by phone. Have you not heard anything? Please ring.',
        button: see,
      };
    case 'unitNotAgreed':
      return {
        subject: `Summons ${ref}: choose another unit`,
        says: 'The summons cannot be passed on to the unit that you proposed. Choose another, or take part yourselves.',
        button: see,
      };
    case 'substituteAsked':
      return {
        subject: `Substitute for meeting ${ref}`,
        says: 'The convener asks you to arrange a substitute within your authority.',
        button: see,
      };
    default:
      return {
        subject: `${what} ${ref}`,
        says: toPerson
          ? `You are invited to a meeting by ${from}.${answerBy}`
          : `You are ${invited ? 'invited' : 'called'} to a SIP meeting by ${from}.${answerBy}`,
        button: toPerson ? 'Open the invitation and answer' : 'Open and answer',
      };
  }
}

function about({ toPerson, from, phone, kind, isJoint }: LetterFacts): readonly string[] {
  const sender = `From: ${from}${phone ? `, phone ${phone}` : ''}.`;
  const calls =
    toPerson && kind === 'summons' ? ['Whoever invited you has phoned you or will phone you.'] : [];
  const sameMeeting =
    isJoint && aboutMeeting.includes(kind)
      ? [
          'It is one meeting for several cases. If you get several letters about one time, they are about the same meeting.',
        ]
      : [];
  return [
    ...sameMeeting,
    ...calls,
    sender,
    'For privacy, this letter does not say whom the meeting is about. Please leave it out of a reply, too.',
  ];
}

function askedOf({ asks }: LetterFacts): string {
  if (!asks) return '';
  return asks === 'none'
    ? ' You have not answered about this time: say on the page of the meeting whether it suits.'
    : ' You have answered that the time does not suit. Say on the page of the meeting if that has changed.';
}

function subjectOf({ moved, newForm, newPlace }: LetterFacts): string {
  if (moved) return 'New time for meeting';
  return newForm || newPlace ? 'Changed meeting' : 'Meeting booked';
}

function byPhone(dialIn: LetterFacts['dialIn']): string {
  return dialIn
    ? ` Without video: call ${dialIn.number} and enter conference ID ${dialIn.conferenceId}#.`
    : '';
}

/** The file, and where it and the page say what no letter does; a changed place has been said so of before. */
function attached({ hasFile, onPage, newPlace }: LetterFacts): string {
  if (!hasFile) return onPage && !newPlace ? onThePage[onPage] : '';
  return ` A calendar file is attached.${onPage && !newPlace ? inFile[onPage] : ''}`;
}

function off(time: string): string {
  return time ? `The meeting on ${time} is cancelled.` : 'The meeting is cancelled.';
}
