/** The row of the meeting on the living case card: when, how and where, and what is left to do by hand. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { lacksLateReason } from '../../process/machines/meeting-goal.js';
import { isInsistedOn } from '../../process/machines/room-taken.js';
import type { Meeting } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';
import type { About } from '../card.js';
import { heldWith } from '../joint-with.js';
import { listed } from '../listed.js';
import { partyName } from '../party-name.js';
import { canJoin, joinComesFirst } from './standing.js';

type Reading = About<ConvenerFacts>;

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
