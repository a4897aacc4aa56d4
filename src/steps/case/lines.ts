/** The rows of the living case card: recipients, the meeting and the agreed measures. */
import type { ConvenerFacts, RecipientLine } from '../../process/disclosure.js';
import { lacksLateReason } from '../../process/machines/meeting-goal.js';
import { isInsistedOn } from '../../process/machines/room-taken.js';
import { comes } from '../../process/recipient-states.js';
import { dayOf } from '../../process/time.js';
import type { Meeting } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';
import type { About } from '../card.js';
import { heldWith } from '../joint-with.js';
import { listed } from '../listed.js';
import { partyName } from '../party-name.js';
import { joinComesFirst } from './presses.js';
import { canJoin, remindableYet } from './standing.js';

type Reading = About<ConvenerFacts>;

export function recipientRows(about: Reading) {
  const { texts, disclosed } = about;
  const words = texts.caseCard.recipient;
  const several = remindableYet(disclosed, about.now).length > 1;
  const called = disclosed.recipients.map((line) => ({
    name: line.name,
    onId: line.id,
    ...stateOf(line, about),
    ...detailOf(line, about),
    hasQuestion: line.openQuestion,
    hasProposal: line.proposedUnit !== undefined,
    answerProposal: words.answerProposal,
    hasRefusal: line.state === 'refused' || (line.state === 'declined' && !line.verified),
    // One who waits alone is reminded by the card's own button.
    mayRemind: several && !line.mustRing && isLate(line, about),
    mayWrite: mayWriteAnswer(line),
    write: waits(line) ? words.writeAnswer : words.changeAnswer,
    answer: words.answer,
    decide: words.decide,
    remind: texts.caseCard.button.remind,
  }));
  return [...called, ...alsoCame(about)];
}

/** Whoever came to the meeting that was held without being called, by role. */
function alsoCame({ disclosed, texts }: Reading) {
  const { glyph, recipient, tone } = texts.states;
  const { meeting, sealed } = disclosed;
  const roles = meeting?.state === 'held' ? (sealed.meeting.alsoPresent?.[meeting.id] ?? []) : [];
  return roles.map((role) => ({
    name: role,
    onId: '',
    state: `${glyph.recipient.attended} ${recipient.attended}`,
    toneId: tone.recipient.attended,
    detail: texts.caseCard.recipient.notCalled,
    hasDetail: true,
    hasQuestion: false,
    hasProposal: false,
    hasRefusal: false,
    mayRemind: false,
    mayWrite: false,
    ...{ answerProposal: '', write: '', answer: '', decide: '', remind: '' },
  }));
}

/** Nothing was sent to somebody who can only be rung: the card says what is to be done instead. */
function stateOf(line: RecipientLine, { texts, disclosed }: Reading) {
  const { glyph, recipient, tone } = texts.states;
  if (line.mustRing && line.state === 'sent')
    return { state: `${glyph.recipient.sent} ${texts.caseCard.recipient.ring}`, toneId: 'warning' };
  return {
    state: `${glyph.recipient[line.state]} ${recipient[line.state]}`,
    toneId: cannotThen(line, disclosed) ? 'warning' : tone.recipient[line.state],
  };
}

/** Booked past their no: a yes to coming says nothing of the time. */
function cannotThen(line: RecipientLine, { meeting }: ConvenerFacts): boolean {
  const stands = meeting?.state === 'booked' || meeting?.state === 'booking';
  return stands && comes(line) && line.saidNoTo.includes(meeting.slot.start);
}

/** Somebody close who has no other way to answer, or to change an answer. */
function mayWriteAnswer({ isPerson, mustRing, state }: RecipientLine): boolean {
  return isPerson && mustRing && ['sent', 'received', 'accepted', 'confirmed', 'declined'].includes(state);
}

function waits({ state }: RecipientLine): boolean {
  return state === 'sent' || state === 'received';
}

/** Has not answered, and the last day for it is over. */
function isLate(line: RecipientLine, { now }: Reading): boolean {
  return waits(line) && line.answerBy !== undefined && line.answerBy < dayOf(now);
}

/** At most three short facts beside the state. */
function detailOf(line: RecipientLine, about: Reading) {
  const { texts, format } = about;
  const words = texts.caseCard.recipient;
  const facts: string[] = [];
  const silent = waits(line);
  if (line.kind === 'invitation') facts.push(words.invited);
  if (cannotThen(line, about.disclosed)) facts.push(words.comesNotThen);
  if (line.heldBy !== undefined && line.heldBy !== line.name)
    facts.push(words.passedOnWithin(line.heldBy, between(line)));
  if (!silent && line.attendeeRole) facts.push(line.attendeeRole);
  if (silent && line.mustRing) facts.push(line.isPerson ? words.ringPerson : words.ringUnit(line.phone));
  if (line.openQuestion) facts.push(words.question);
  if (line.proposedUnit) facts.push(words.proposesUnit);
  if (silent && line.answerBy) {
    facts.push(
      isLate(line, about)
        ? words.late(format.shortDay(line.answerBy))
        : words.answerBy(format.shortDay(line.answerBy)),
    );
  }
  if (line.otherTime) facts.push(`${words.otherTime}: ${shortened(line.otherTime)}`);
  facts.push(...saidInCalendar(line, about));
  if (!line.verified) facts.push(words.unverified(line.signedBy, line.phone));
  return { detail: facts.join(' · '), hasDetail: facts.length > 0 };
}

/** What they have answered to the event of the meeting; the answer to the summons stands all the same. */
function saidInCalendar({ id }: RecipientLine, { disclosed, texts, format }: Reading): readonly string[] {
  const said = disclosed.meeting?.outside?.find(({ recipientId }) => recipientId === id);
  if (!said || disclosed.meeting?.state !== 'booked') return [];
  const words = texts.caseCard.recipient;
  if (said.answer === 'declined') return [words.declinedInCalendar];
  return [words.otherInCalendar(said.proposed ? format.slot(said.proposed) : '')];
}

/** The whole of it stands where the meeting is booked. */
function shortened(text: string): string {
  return text.length > mostSaid ? `${text.slice(0, mostSaid).trimEnd()} …` : text;
}

const mostSaid = 60;

/** Whose hands it went through, but for the called unit and the holder, which stand there already. */
function between({ passedBy, name, heldBy }: RecipientLine): readonly string[] {
  return passedBy.filter((unit) => unit !== name && unit !== heldBy);
}

export function meetingRow({ disclosed, texts, format, now }: Reading) {
  const { meeting } = disclosed;
  const words = texts.caseCard.meeting;
  const shown = meeting !== undefined && meeting.state !== 'held' && disclosed.state !== 'closed';
  const place = meeting ? [disclosed.sealed.meeting.places?.[meeting.id] ?? []].flat() : [];
  const left = shown ? leftOf(meeting, { disclosed, texts, format }) : undefined;
  return {
    hasMeeting: shown,
    meetingTitle: meeting ? titleOf(meeting, disclosed, texts) : '',
    meetingTime: meeting
      ? [format.slot(meeting.slot), texts.roles.form[meeting.form], ...place].join(' · ')
      : '',
    meetingState: meeting ? texts.states.meeting[meeting.state] : '',
    meetingToneId: meeting ? texts.states.tone.meeting[meeting.state] : 'default',
    hasMeetingLeft: left !== undefined,
    meetingLeft: left ?? '',
    joinsFirst: joinComesFirst(disclosed, now),
    joinsAfter: canJoin(disclosed) && !joinComesFirst(disclosed, now),
    join: words.join,
    joinUrl: meeting?.joinUrl ?? '',
  };
}

type Told = Pick<Reading, 'disclosed' | 'texts' | 'format'>;

/** What is left for the convener to do by hand, or to decide. */
function leftOf(meeting: Meeting, about: Told): string | undefined {
  if (meeting.state === 'booked') return leftOfBooked(meeting, about);
  return meeting.state === 'failed' ? leftOfTaken(meeting, about) : undefined;
}

/** The most serious first, and no more than the two that a card has room for. */
function leftOfBooked(meeting: Meeting, about: Told): string | undefined {
  const { disclosed: facts, texts, format } = about;
  const words = texts.caseCard.meeting;
  const left = [
    meeting.videoLeft && words.left[meeting.videoLeft],
    leftOfChange(meeting, about),
    meeting.roomDeclined && words.roomDeclined(nameOfRoom(meeting, facts)),
    meeting.pastOutside && words.inPast(format.slot(meeting.pastOutside)),
    lacksLateReason(facts.sipCase, facts.sealed.reasons, meeting) && words.isLate,
    meeting.movedOutside && words.movedOutside,
  ].filter((line) => typeof line === 'string');
  return left.length > 0 ? left.slice(0, mostLeft).join(' ') : undefined;
}

const mostLeft = 2;

/** A change that could not be made; whoever has moved the meeting by hand since reads of that instead. */
function leftOfChange(meeting: Meeting, about: Told): string | undefined {
  if (meeting.movedOutside) return undefined;
  return meeting.notMovedTo && !meeting.takenFor
    ? about.texts.caseCard.meeting.notChanged
    : leftOfTaken(meeting, about);
}

function leftOfTaken(meeting: Meeting, { disclosed: facts, texts }: Told): string | undefined {
  if (!meeting.takenFor) return undefined;
  const words = texts.caseCard.meeting;
  const isBooked = meeting.state === 'booked';
  const { roomTaken } = facts.sealed.meeting;
  if (roomTaken && !isInsistedOn(meeting))
    return isBooked ? words.roomNotMoved(roomTaken) : words.roomTaken(roomTaken);
  const room = roomTaken ? texts.meeting.theRoom(roomTaken) : '';
  const names = meeting.takenFor
    .map((who) => partyName(who, facts, { ...texts.meeting, you: texts.meeting.youThere, room }))
    // Who was taken off since is named no more.
    .filter((name) => name !== '');
  const listedNames = listed(names, texts.meeting.and);
  if (isBooked) return words.notMoved(listedNames);
  return names.length === 0 ? words.takenBySomebody : words.taken(listedNames);
}

function nameOfRoom({ id }: Meeting, { sealed }: ConvenerFacts): string {
  return sealed.meeting.rooms?.[id]?.name ?? '';
}

function titleOf(meeting: Meeting, facts: ConvenerFacts, texts: Texts): string {
  const words = texts.caseCard.meeting;
  const others = heldWith(facts, meeting, texts);
  return others ? words.joint(words.kinds[meeting.kind], others) : words.kinds[meeting.kind];
}

export function taskRows({ disclosed, texts, format }: Reading) {
  if (disclosed.sipCase.planActivatedAt === undefined) return [];
  return disclosed.tasks.map((task) => ({
    what: task.what ?? task.unitName,
    detail: texts.caseCard.taskBy(task.unitName, format.shortDay(task.due)),
    state: `${texts.states.glyph.task[task.state]} ${texts.states.task[task.state]}`,
    toneId: texts.states.tone.task[task.state],
  }));
}
