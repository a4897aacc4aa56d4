/** Short new messages in English. */
import { deviation } from './deviation.js';
import { howHeld, whoRings, whoRingsStands } from './how-held.js';
import { roles } from './roles.js';
import type { Audience } from '../../process/follow-ups.js';
import type {
  NewsFacts,
  boards as swedishBoards,
  bookedNow as swedishBooked,
  reported as swedishReported,
  ringingSaid as swedishRinging,
  timeAndForm as swedishTimeAndForm,
  news as swedish,
  supportTopic as swedishTopic,
} from '../sv/news.js';

export const boards: typeof swedishBoards = { planner: 'Planner', todo: 'To Do' };

/** What a unit has said of its measure, and what its owner can do. */
const reported: typeof swedishReported = {
  late: ({ ref, unit, day, task }) =>
    task.agreed
      ? `${ref}: ${capital(one(task))} at ${unit} will be late. The unit counts on ${day} instead of ${task.agreed}.`
      : `${ref}: ${capital(one(task))} at ${unit} is late.${by(' It was to be done by', day)} See how it stands on the case card.`,
  needsHelp: ({ ref, unit, task }) =>
    `${ref}: ${unit} needs help with ${one(task)}. Phone the unit${task.phone ? ` on ${task.phone}` : ''}. The case card says what they have written, and there it can be given to another unit.`,
  wrongUnit: ({ ref, unit, task }) =>
    `${ref}: ${unit} says that ${one(task)} belongs to another unit. Choose which on the case card.`,
  done: ({ ref, unit, task }) => `${ref}: ${capital(one(task))} at ${unit} is done.`,
  handedOver: ({ ref, unit, task }) => `${ref}: ${capital(one(task))} at ${unit} has been handed over.`,
};

/** Where identity is protected no message names a unit (R69). */
export const someUnit = 'A called unit';

export const supportTopic: typeof swedishTopic = {
  noAnswer: 'How do we go on when a unit does not answer?',
  whom: 'Whom should we call?',
  consent: 'What do we do about the consent?',
  disagreement: 'We do not agree on who does what. How do we go on?',
  other: 'Something else. We need to talk.',
};

const whoIsNotReached: Partial<Record<Audience, string>> = {
  chief: 'The manager of the unit that has the main responsibility',
  coordinator: 'The SIP coordinator',
  openCareChief: 'The head of the health centre',
  initiator: 'Whoever started the case',
};

const oldTimeIsOff = ' The old time is cancelled, and those who were to come are told.';

const elsewhere = {
  room: 'The place is another: it is in the calendar.',
  phone: `${whoRings} is in the calendar.`,
};

/** For whoever has no event: the file of the letter says it. */
const inTheFile = {
  room: 'The place is another: it is in the calendar file with this letter and on the page of the meeting.',
  phone: `${whoRings} is in the calendar file with this letter and on the page of the meeting.`,
};

export const bookedNow: typeof swedishBooked = (facts) => {
  const { moved, newForm, newPlace, hasFile } = facts;
  const isChanged = newForm !== undefined || newPlace !== undefined;
  const same = isChanged
    ? 'The meeting has been changed. The time is as before:'
    : 'The meeting is booked for';
  const form = newForm ? ` It is now held ${howHeld[newForm]}.` : '';
  // Where who rings stands is said of every meeting by telephone, new or not.
  const isSaid = newPlace === 'phone' && facts.ringing !== undefined;
  const place = newPlace && !isSaid ? ` ${(hasFile ? inTheFile : elsewhere)[newPlace]}` : '';
  return `${moved ? 'The meeting is moved to' : same} ${newForm ? facts.time : timeAndForm(facts)}.${form}${place}`;
};

export const timeAndForm: typeof swedishTimeAndForm = ({ time, form }) =>
  form ? `${time}, ${howHeld[form]}` : time;

export const ringingSaid: typeof swedishRinging = ({ ringing }, by = { card: false }) => {
  const said = ringing ? whoRingsStands({ calendar: ringing.inCalendar, ...by }) : '';
  return said && ` ${said}`;
};

function whoComes({ coming = [], cannot = [], unsaid = [] }: Partial<NewsFacts>): string {
  if (coming.length + cannot.length + unsaid.length === 0) return ' See on the case card who comes.';
  const said = (names: readonly string[], words: string) =>
    names.length > 0 ? ` ${words}: ${listed(names)}.` : '';
  return `${said(coming, 'Those who come')}${said(cannot, 'The time does not suit')}${said(unsaid, 'Have said yes, but nothing of this time')}`;
}

function butNotFor(names: NewsFacts['notFor']): string {
  if (!names) return '';
  return names.length > 0 ? `, but not for ${listed(names)}` : ', but not for everybody';
}

const askedOnCard = {
  none: ' You have not answered about this time: say on the card whether it suits.',
  no: ' You have answered that the time does not suit. Say on the card if that has changed, or who comes instead.',
};

export const news: typeof swedish = {
  routedOn: ({ ref, unit }) => `${ref}: The summons has been passed on to ${unit}.`,
  backAgain: ({ ref, day }) =>
    `${ref}: The summons is with you again.${by(' Please answer by', day)} Answer on the card that already stands here.`,
  backToCome: ({ ref, day }) =>
    `${ref}: The summons is with you again, since nobody else has answered. You are to take part.${by(' Please answer by', day)} Answer on the card that already stands here.`,
  handedBack: ({ ref, unit }) =>
    `${ref}: The summons is back with ${unit}, which goes on looking for the right unit.`,
  unitProposed: ({ ref, unit }) =>
    `${ref}: ${unit} wants to pass the summons on to another unit, but needs your answer first. Answer on the case card.`,
  proposalWaits: ({ ref, unit }) =>
    `${ref}: ${unit} still waits for your answer about another unit. Press Answer about the unit on the case card.`,
  unitNotAgreed: ({ ref, asked }) =>
    `${ref}: The summons cannot be passed on to ${asked ?? 'the unit that you proposed'}. Choose another unit, or take part yourselves.`,
  chiefUnanswered: ({ ref, unit, day, lacksSubstitute }) =>
    `${ref}: ${unit} has ${lacksSubstitute ? 'said no to a SIP meeting and found no substitute' : 'not answered a summons to a SIP meeting'}.${by(' The last day to answer was', day)} Whoever is called is to take part or be replaced. Please see that somebody answers today.`,
  chiefUnread: ({ ref, unit, day }) =>
    `${ref}: Nobody at ${unit} has acknowledged a summons to a SIP meeting.${by(' The last day to answer is', day)} Please see that somebody opens it and answers.`,
  chiefSilent: ({ ref, unit }) =>
    `${ref}: ${unit} has not answered a summons to a SIP meeting that was passed on to it. It has gone back to the unit that got it first, so you need not answer. Please see that summonses are answered in time.`,
  accepted: ({ ref, unit }) => `${ref}: ${unit} will take part. Who comes is confirmed later.`,
  confirmed: ({ ref, unit, isPerson }) =>
    `${ref}: ${unit} ${isPerson ? 'comes to the meeting' : 'will take part and has confirmed who comes'}.`,
  attendeeChanged: ({ ref, unit }) => `${ref}: ${unit} has changed who comes.`,
  declined: ({ ref, unit, ring }) => `${ref}: ${unit} has answered no.${askedAt(ring)}`,
  refused: ({ ref, unit, ring }) =>
    `${ref}: ${unit} has said no.${askedAt(ring)} Decide what to do on the case card.`,
  question: ({ ref, unit }) => `${ref}: ${unit} asks a question. Answer it on the case card.`,
  answer: ({ ref }) =>
    `${ref}: The convener has answered your question. The answer stands under See what the meeting is about once you have said yes. Ring if you need it before.`,
  otherTime: ({ ref, unit, suggested }) =>
    suggested
      ? `${ref}: ${unit} proposes ${suggested.join(' or ')}. See the case card.`
      : `${ref}: ${unit} proposes another time.`,
  timesAnswered: ({ ref, unit }) =>
    `${ref}: ${unit} has changed the answer about the times. See the case card.`,
  timeSuits: ({ ref, unit, suitsNot }) =>
    suitsNot
      ? `${ref}: ${unit} has answered that the booked time does not suit. See the case card.`
      : `${ref}: ${unit} has answered that the booked time suits.`,
  allAnswered: ({ ref, best, notFor }) =>
    best
      ? `${ref}: Everybody who has to answer has answered${notFor ? ', but no time suits all of them' : ''}. The time that suits best is ${best}${butNotFor(notFor)}. Book the meeting from the case card.`
      : `${ref}: Everybody who has to answer has answered. Book the meeting from the case card.`,
  timeToBook: ({ ref, best, notFor }) =>
    best
      ? `${ref}: The day to answer has passed. By the answers ${best} suits best${butNotFor(notFor)}. Book the meeting from the case card.`
      : `${ref}: The day to answer has passed. Book the meeting from the case card.`,
  timeIsGone: ({ ref, goal }) =>
    `${ref}: The meeting has no new time yet, and those who were to come are waiting.${goal ? ` The aim is a meeting by ${goal}.` : ''} Book it from the case card.`,
  meetingBooked: (facts) =>
    `${facts.ref}: ${facts.moved ? 'New time. ' : ''}${bookedNow(facts)}${ringingSaid(facts, { card: true })}${facts.asks ? askedOnCard[facts.asks] : ''}${facts.joinUrl ? ` [Open the meeting](${facts.joinUrl})` : ''}`,
  videoLeft: ({ ref, videoLeft }) =>
    videoLeft === 'missing'
      ? `${ref}: The meeting is booked, but it has no video link. Add a Teams meeting in your calendar and send the link, or book again.`
      : `${ref}: The meeting is booked, but its lobby could not be set from here. Open Meeting options in Teams: let everyone wait in the lobby, and turn off recording and transcription.`,
  guestsLeft: ({ ref, time }) =>
    `${ref}: The invitation to the meeting ${time} could not be changed in the calendar. Open the meeting in your calendar and see that the right people are invited.`,
  bookingFailed: ({ ref, time, isTaken, roomIsTaken, stays, oldIsOff }) =>
    roomIsTaken
      ? `${ref}: The room is not free. ${stays ? `The meeting is still ${time}, and nobody has been told anything else.` : `The meeting is not booked.${oldIsOff ? oldTimeIsOff : ''}`} Choose another room or time on the case card.`
      : stays && isTaken
        ? `${ref}: The new time is not free. The meeting is still ${time}, and nobody has been told anything else. Choose another time, or the same once more to move it all the same.`
        : stays
          ? `${ref}: The meeting could not be changed in the calendar. It is still ${time}, and nobody has been told anything else. Try again from the case card.`
          : isTaken
            ? `${ref}: The time is not free any more, so the meeting is not booked.${oldIsOff ? oldTimeIsOff : ''} Choose another time on the case card, or book it anyway.`
            : `${ref}: The meeting could not be booked in the calendar.${oldIsOff ? oldTimeIsOff : ''} The answers are saved. Try again from the case card.`,
  meetingCancelled: ({ ref }) =>
    `${ref}: The meeting is cancelled. The convener will be in touch if there is a new time.`,
  meetingNotHeld: ({ ref, time }) =>
    `${ref}: The meeting ${time} was not held. The convener will be in touch about a new time.`,
  meetingSoon: ({ ref, time, form, joinUrl, ...who }) =>
    `${ref}: The meeting is ${time}${form ? ` (${roles.form[form]})` : ''}.${whoComes(who)}${joinUrl ? ' For video: turn off recording, let in only those who are to take part, and note how you know who each one is.' : ''}`,
  meetingNear: (facts) =>
    `${facts.ref}: Reminder: the meeting is ${timeAndForm(facts)}.${ringingSaid(facts, { card: true })}${facts.asks ? askedOnCard[facts.asks] : ''} See what you are to prepare.${facts.joinUrl ? ` [Open the meeting](${facts.joinUrl})` : ''}`,
  heldUnknown: ({ ref, time }) =>
    `${ref}: It is not noted whether the meeting ${time} was held, and the question has been asked several times. Talk to whoever convenes.`,
  meetingMovedOutside: ({ ref, time }) =>
    `${ref}: The meeting has been moved in the calendar to ${time}. That time stands now, and those who come are told.`,
  meetingInPast: ({ ref, time }) =>
    `${ref}: The meeting now stands ${time} in the calendar, and that time has passed. Move it in the calendar, or book another time from here. Until then the time on the case card stands.`,
  meetingGoneOutside: ({ ref, time }) =>
    `${ref}: The meeting ${time} has been taken out of the calendar and is called off. Those who were to come are told. The answers are saved – book a new time from the case card.`,
  apartMovedOutside: ({ ref, time }) =>
    `${ref}: The separate meeting has been moved in the calendar to ${time}. Nobody else is told from here. Ring whoever you are to meet.`,
  apartGoneOutside: ({ ref, time }) =>
    `${ref}: The separate meeting ${time} has been taken out of the calendar and is called off. Nobody else is told from here. Ring whoever you were to meet.`,
  declinedOutside: ({ ref, unit }) =>
    `${ref}: ${unit} has declined the meeting in its calendar. The answer to the summons still stands. Ring and ask what it will be.`,
  otherTimeOutside: ({ ref, unit, best }) =>
    `${ref}: ${unit} proposes another time in its calendar${best ? `: ${best}` : ''}. The booked time stands until you book another.`,
  roomDeclined: ({ ref, time }) =>
    `${ref}: The room for the meeting ${time} has said no. The time still stands. Choose Move the meeting on the case card and take another room, or ring whoever runs the room.`,
  jointOff: ({ ref }) => `${ref}: The joint meeting is called off. Book a new time from the case card.`,
  jointLeft: ({ ref }) =>
    `${ref}: The case is no longer part of the joint meeting: the consent or the answers are not enough for it. Book a meeting of its own, or see on the case card what is missing.`,
  jointWithout: ({ ref, time }) =>
    `${ref}: Another case has left the joint meeting. Your time ${time} still applies.`,
  substituteAsked: ({ ref }) =>
    `${ref}: The convener asks you to arrange a substitute within your authority.`,
  planReady: ({ ref }) => `${ref}: The plan is now in force. Give the individual a copy.`,
  planChanged: ({ ref }) =>
    `${ref}: The plan has been changed, and the changes apply now. Read it on the case card.`,
  planLate: ({ ref }) =>
    `${ref}: The meeting has been held but the plan is not ready. Go on from the case card.`,
  notBegun: ({ ref }) =>
    `${ref}: The work with the plan is to begin at once (Social Services Act ch. 10 s. 8). Open the case and press Prepare.`,
  consentWithdrawn: ({ ref }) => `${ref}: The summons no longer applies. You do not need to do anything.`,
  paused: ({ ref }) =>
    `${ref}: The case is paused. Send nothing more until it is taken up again. What has already been shared cannot be taken back.`,
  onHold: ({ ref }) => `${ref}: The case is paused. Nothing more is sent until it is taken up again.`,
  takenUpAgain: ({ ref }) => `${ref}: The case is no longer paused. Go on from the case card.`,
  meetingOff: ({ ref }) => `${ref}: The meeting is cancelled. You do not need to do anything.`,
  ringAboutMeeting: ({ ref }) =>
    `${ref}: The meeting is called off. Please phone those who were to come: nothing is sent to them from here.`,
  checkAttendance: ({ ref }) =>
    `${ref}: The consent covers fewer than before. The meeting stands – see that those who are needed still come.`,
  checkJoint: ({ ref }) =>
    `${ref}: The consent covers fewer than before. The meeting is held together with another case. If that is no longer possible, you will be told.`,
  askAgain: ({ ref }) => `${ref}: Today is the day to ask again about consent, as you agreed.`,
  noAnswer: ({ ref, unit, day, lacksSubstitute }) =>
    `${ref}: ${unit} has ${lacksSubstitute ? 'found no substitute' : 'not answered'}.${by(' The last day to answer was', day)}`,
  returned: ({ ref, unit, day }) =>
    `${ref}: ${unit} has the summons back and must take part. The unit that it was passed on to has not answered.${by(' The answer is due by', day)}`,
  taskReported: ({ ref, unit, day, task }) =>
    task === undefined || task.state === 'open'
      ? `${ref}: ${capital(one(task))} at ${unit} needs looking into.${by(' It is due by', day)} See how it stands on the case card.`
      : reported[task.state]({ ref, unit, day, task }),
  taskDone: ({ ref, unit, task }) =>
    `${ref}: ${capital(one(task))} at ${unit} is done.${task?.seenIn ? ` It was ticked off in ${boards[task.seenIn]}.` : ''}`,
  taskTheirs: ({ ref, unit, task }) =>
    `${ref}: ${unit} says that ${task?.number ? one(task) : 'the measure'} is theirs after all. You need not choose another unit.`,
  taskReopened: ({ ref, unit, day, task }) =>
    `${ref}: What was last said of ${one(task)} at ${unit} is taken back. The measure is not done yet.${by(' It is due by', day)}`,
  taskHandedOver: ({ ref, task }) =>
    `${ref}: The case is closed, and ${one(task)} has been handed over to you. You go on with it in your own work.`,
  taskChanged: ({ ref, day, task }) =>
    `${ref}: ${task?.number ? capital(one(task)) : 'A measure of yours'} has been changed in the plan.${by(' To be done by', day)} What it is stands on the card of the measure.`,
  taskDue: ({ ref, day, task }) =>
    `${ref}: ${task?.number ? capital(one(task)) : 'A measure of yours'} is to be done${by(' by', day) || '.'}`,
  taskOverdue: ({ ref, day, task }) =>
    `${ref}: ${task?.number ? capital(one(task)) : 'A measure of yours'} was to be done${by(' by', day) || '.'} Say on the card how it is going.`,
  taskSilent: ({ ref, unit, day, task }) =>
    `${ref}: ${unit} has not answered about ${one(task)}.${by(' It was due by', day)} Phone the unit. The case has a suggested deviation.`,
  deviationPattern: ({ unit, pattern }) =>
    `A pattern between ${pattern?.from ?? ''} and ${unit}: ${pattern ? deviation.trigger[pattern.trigger].toLowerCase() : ''}. It is the time number ${String(pattern?.count ?? 0)} this quarter. Does a routine need to change, at the units or in the county?`,
  interimWanted: ({ ref }) =>
    `${ref}: The dispute goes on, and nobody has written who does what meanwhile. Agree on it today and write it on the card of the dispute.`,
  followUpLate: ({ ref }) =>
    `${ref}: The follow-up has not been held. Your unit has the main responsibility: see to it that it is held, or that another day is set.`,
  careContactMissing: ({ ref }) =>
    `${ref}: The individual is ready for discharge, but no fixed care contact is appointed. The manager of the health centre is to appoint one before the discharge.`,
  callTaken: ({ ref, unit }) => `${ref}: ${unit} takes over and calls to the planning. You need do nothing.`,
  callDeclined: ({ ref, unit }) =>
    `${ref}: ${unit} has no fixed care contact for the individual. Phone the unit, or ask another health centre.`,
  callSent: ({ ref, unit }) => `${ref}: ${unit} has sent the summons to the planning.`,
  callDue: ({ ref, day }) => `${ref}: The summons is to be sent${by(' by', day) || '.'}`,
  callLate: ({ ref, day }) =>
    `${ref}: The summons is late.${by(' It was to be sent by', day)} Send it now from the case card.`,
  dischargeFollowUp: ({ ref, unit }) =>
    `${ref}: The plan is followed up because of a discharge. ${unit} calls. You keep the main responsibility, or may hand it over.`,
  ringUp: ({ ref, unit }) =>
    unit
      ? `${ref}: ${unit} cannot be reached in writing. Please phone instead.`
      : `${ref}: Please phone the called unit, and then give a person there access under Who may see the case.`,
  notReached: ({ ref, unreached }) =>
    `${ref}: ${(unreached && whoIsNotReached[unreached]) ?? 'A person in the case'} cannot be reached in Teams. Please phone instead.`,
  convenerNotReached: ({ ref }) =>
    `${ref}: The convener cannot be reached in Teams. Ask them to open SIP-lotsen, or write “my units” and choose another.`,
  ownershipTaken: ({ ref, unit }) =>
    `${ref}: ${unit || 'Another unit'} now has the main responsibility for the plan.`,
  ownershipDeclined: ({ ref }) =>
    `${ref}: The unit that was asked cannot take over the main responsibility. It stays where it was.`,
  ownershipReleased: ({ ref }) =>
    `${ref}: The manager has given the main responsibility back to you. Ask another unit whether it can take over.`,
  nowConvener: ({ ref }) =>
    `${ref}: You are now the convener. The card comes here. A meeting that is already booked is in the former convener’s calendar – rebook it.`,
  teamsLost: ({ ref, lost }) =>
    `${ref}: ${[byMailNow(lost?.byMail ?? []), rungNow(lost?.rung ?? [])].filter((said) => said !== '').join(' ') || 'The unit is reached in Teams again.'}`,
  convenerGone: ({ ref }) =>
    `${ref}: The convener’s organisation has left SIP-lotsen. You need not answer here. Phone them if you wonder about anything.`,
  convenerLeft: ({ ref }) =>
    `${ref}: The person who convened no longer holds the case with you. Write “my units” and choose another.`,
  nobodyHolds: ({ ref }) =>
    `${ref}: The person who convened is gone, and the unit has no manager in SIP-lotsen. See to it that the unit gets a manager in the directory, who chooses another convener.`,
  ownerUnitGone: ({ ref, unit }) =>
    `${ref}: ${unit || 'The unit'} held the plan, but is no more. Open the case and hand the main responsibility over, or take it back.`,
  supportAsked: ({ ref, topic, phone }) =>
    `${ref}: The convener asks for support. ${supportTopic[topic ?? 'other']}${phone ? ` Phone ${phone}.` : ''}`,
  noCoordinator: ({ ref }) =>
    `${ref}: Your authority has no SIP coordinator in SIP-lotsen. The question was not sent. Ask your manager.`,
};

function byMailNow(units: readonly string[]): string {
  return units.length === 0
    ? ''
    : `${listed(units)} can no longer be reached in Teams. What is sent goes to the unit’s mailbox instead.`;
}

function rungNow(units: readonly string[]): string {
  return units.length === 0
    ? ''
    : `${listed(units)} can no longer be reached in Teams and has no mailbox. Phone instead.`;
}

function listed(units: readonly string[]): string {
  return units.length < 2 ? units.join('') : `${units.slice(0, -1).join(', ')} and ${units.at(-1) ?? ''}`;
}

function by(words: string, day: string): string {
  return day ? `${words} ${day}.` : '';
}

function askedAt(phone: string | undefined): string {
  return phone ? ` The answer came by a link: ring ${phone} and ask whether it is right.` : '';
}

/** "measure 3", where its unit has several. */
function one(task: NewsFacts['task']): string {
  return task?.number === undefined ? 'a measure' : `measure ${String(task.number)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
