/** The rows of the living case card: recipients, the meeting and the agreed measures. */
import type { ConvenerFacts, RecipientLine } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { joinComesFirst } from './presses.js';
import { canJoin, waiting } from './standing.js';

type Reading = About<ConvenerFacts>;

export function recipientRows(about: Reading) {
  const { texts, disclosed } = about;
  const words = texts.caseCard.recipient;
  const several = waiting(disclosed).length > 1;
  return disclosed.recipients.map((line) => ({
    name: line.name,
    onId: line.id,
    state: `${texts.states.glyph.recipient[line.state]} ${texts.states.recipient[line.state]}`,
    toneId: texts.states.tone.recipient[line.state],
    ...detailOf(line, about),
    hasQuestion: line.openQuestion,
    hasRefusal: line.state === 'refused',
    // One who waits alone is reminded by the card's own button.
    mayRemind: several && isLate(line, about),
    answer: words.answer,
    decide: words.decide,
    remind: texts.caseCard.button.remind,
  }));
}

/** Has not answered, and the last day for it is over. */
function isLate({ state, answerBy }: RecipientLine, { now }: Reading): boolean {
  return (state === 'sent' || state === 'received') && answerBy !== undefined && answerBy < dayOf(now);
}

/** At most three short facts beside the state. */
function detailOf(line: RecipientLine, about: Reading) {
  const { texts, format } = about;
  const words = texts.caseCard.recipient;
  const facts: string[] = [];
  const waits = line.state === 'sent' || line.state === 'received';
  if (line.kind === 'invitation') facts.push(words.invited);
  if (line.heldBy !== undefined && line.heldBy !== line.name) facts.push(words.passedOnWithin(line.heldBy));
  if (!waits && line.attendeeRole) facts.push(line.attendeeRole);
  if (line.openQuestion) facts.push(words.question);
  if (waits && line.answerBy) {
    facts.push(
      isLate(line, about)
        ? words.late(format.shortDay(line.answerBy))
        : words.answerBy(format.shortDay(line.answerBy)),
    );
  }
  if (!waits && line.otherTime) facts.push(words.otherTime);
  if (!line.verified) facts.push(words.unverified);
  return { detail: facts.join(' · '), hasDetail: facts.length > 0 };
}

export function meetingRow({ disclosed, texts, format, now }: Reading) {
  const { meeting } = disclosed;
  const words = texts.caseCard.meeting;
  const shown = meeting !== undefined && meeting.state !== 'held' && disclosed.state !== 'closed';
  return {
    hasMeeting: shown,
    meetingTitle: meeting ? words.kinds[meeting.kind] : '',
    meetingTime: meeting ? `${format.slot(meeting.slot)} · ${texts.roles.form[meeting.form]}` : '',
    meetingState: meeting ? texts.states.meeting[meeting.state] : '',
    meetingToneId: meeting ? texts.states.tone.meeting[meeting.state] : 'default',
    joinsFirst: joinComesFirst(disclosed, now),
    joinsAfter: canJoin(disclosed) && !joinComesFirst(disclosed, now),
    join: words.join,
    joinUrl: meeting?.joinUrl ?? '',
  };
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
