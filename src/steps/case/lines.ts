/** The rows of the living case card: recipients and the agreed measures. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { TaskLine } from '../../process/disclosure/convener-lines.js';
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import { isInForce } from '../../process/plan-in-hand.js';
import { comes } from '../../process/recipient-states.js';
import type { Instant } from '../../process/ids.js';
import { isOpen } from '../../process/disclosure/standing.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import type { Tone } from '../../texts/marks.js';
import { cannotAt, saysNothing } from '../says-no-to.js';
import { remindableYet } from './standing.js';

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
function stateOf(line: RecipientLine, about: Reading) {
  const { texts } = about;
  const { glyph, recipient, tone } = texts.states;
  if (line.mustRing && line.state === 'sent')
    return { state: `${glyph.recipient.sent} ${texts.caseCard.recipient.ring}`, toneId: 'warning' };
  return {
    state: `${glyph.recipient[line.state]} ${recipient[line.state]}`,
    toneId: toneOf(line, about) ?? tone.recipient[line.state],
  };
}

/** Green says that they come at that time. */
function toneOf(line: RecipientLine, about: Reading): Tone | undefined {
  if (cannotThen(line, about.disclosed)) return 'warning';
  return isUnasked(line, about) ? 'default' : undefined;
}

/** A no in the calendar has words of its own. */
function saidNoThen(line: RecipientLine, facts: ConvenerFacts): boolean {
  const start = bookedStart(facts);
  return start !== undefined && comes(line) && line.saidNoTo.includes(start);
}

/** Booked past their no: a yes to coming says nothing of the time. */
function cannotThen(line: RecipientLine, facts: ConvenerFacts): boolean {
  const start = bookedStart(facts);
  return start !== undefined && cannotAt(line, facts, start);
}

/** Booked without having asked them: still to be said, until the meeting begins. */
function isUnasked(line: RecipientLine, { disclosed, now }: Reading): boolean {
  const start = bookedStart(disclosed);
  return start !== undefined && start > now && saysNothing(line, disclosed, start);
}

function bookedStart({ meeting }: ConvenerFacts): Instant | undefined {
  return meeting?.state === 'booked' || meeting?.state === 'booking' ? meeting.slot.start : undefined;
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
  if (saidNoThen(line, about.disclosed)) facts.push(words.comesNotThen);
  if (isUnasked(line, about)) facts.push(words.unasked);
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
  if (!said || said.overruled || disclosed.meeting?.state !== 'booked') return [];
  const words = texts.caseCard.recipient;
  if (said.answer === 'declined') return [words.declinedInCalendar];
  return [words.otherInCalendar(said.proposed ? format.slot(said.proposed) : '')];
}

/** Another day than the plan's, and the words that came with it. */
function taskSaid({ due, newDue, words }: TaskLine, { texts, format }: Reading) {
  const day = newDue && newDue !== due ? [texts.task.newDayNow(format.shortDay(newDue))] : [];
  const said = [...day, ...(words ? [`”${words}”`] : [])].join(' · ');
  return { said, hasSaid: said !== '' };
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

/** Said that it goes wrong, and the plan's owner may give it to another unit. */
function mayGive({ state }: TaskLine, { disclosed, onlyOwnsPlan = false }: Reading): boolean {
  const { planOwnerUnitId, convener } = disclosed.sipCase;
  const owns = onlyOwnsPlan || (planOwnerUnitId ?? convener.unitId) === convener.unitId;
  return owns && isOpen(disclosed.sipCase) && ['late', 'needsHelp', 'wrongUnit'].includes(state);
}

/** Past its day without a word from the unit, it is not simply under way. */
function taskState(task: TaskLine, { texts, now }: Reading) {
  const isSilent = task.state === 'open' && (task.newDue ?? task.due) < dayOf(now);
  if (isSilent) return { state: `! ${texts.task.noWord}`, toneId: 'Warning' };
  const { glyph, tone, task: words } = texts.states;
  return { state: `${glyph.task[task.state]} ${words[task.state]}`, toneId: tone.task[task.state] };
}

/** "Insats 2: …", as messages and the printed plan call it; a bare "2." would be made a list of its own. */
function numbered({ what, unitName }: TaskLine, index: number, texts: Reading['texts']): string {
  return `${texts.pages.shared.measure(index + 1)}: ${what || unitName}`;
}

export function taskRows(about: Reading) {
  const { disclosed, texts, format } = about;
  if (!isInForce(disclosed.sipCase)) return [];
  const isOne = disclosed.tasks.length === 1;
  return disclosed.tasks.map((task, index) => ({
    what: isOne ? task.what || task.unitName : numbered(task, index, texts),
    onId: task.id,
    detail: texts.caseCard.taskBy(task.unitName, format.shortDay(task.due)),
    ...taskSaid(task, about),
    mayGive: mayGive(task, about),
    give: texts.caseCard.giveTask,
    ...taskState(task, about),
  }));
}
