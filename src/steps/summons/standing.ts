/** How a summons stands for the one who reads its card: a word with colour, and one sentence about what comes next. */
import type { NeutralFacts } from '../../process/disclosure.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';

type Told = Pick<About<NeutralFacts>, 'disclosed' | 'texts' | 'format' | 'now'>;

export interface Standing {
  readonly state: string;
  readonly toneId: string;
  readonly lead: string;
  readonly extra: string;
  readonly hasExtra: boolean;
}

export function standingOf(told: Told): Standing {
  const { disclosed, texts } = told;
  const words = texts.summons;
  const quiet = { toneId: 'default', extra: '', hasExtra: false };
  if (!disclosed.caseIsOpen || disclosed.state === 'withdrawn')
    return { ...quiet, state: wasHeld(disclosed) ? words.closed : words.noLonger, lead: words.nothingToDo };
  if (!disclosed.heldByReader) return { ...quiet, state: words.passedOn, lead: elsewhere(told) };
  if (isOver(told)) return { ...quiet, ...over(disclosed, words) };
  const [lead, usual] = asked(told);
  const extra = extraOf(told, usual);
  return { ...word(told), lead: [lead, ...byWhen(told)].join(' '), extra, hasExtra: extra !== '' };
}

/** After the meeting a case that is not open is closed; before it, the summons has lapsed, whatever the reason. */
function wasHeld({ state }: NeutralFacts): boolean {
  return state === 'attended' || state === 'absent';
}

/** Booked, and past its end, whether or not it is noted as held; a pre-meeting leads on to another (`meeting-over.ts`). */
export function isOver({ disclosed: { meeting }, now }: Pick<Told, 'disclosed' | 'now'>): boolean {
  return meeting?.state === 'booked' && meeting.kind !== 'preMeeting' && meeting.slot.end <= now;
}

function over({ toPerson }: NeutralFacts, words: Told['texts']['summons']) {
  const [lead, extra] = toPerson ? words.asks.overPerson : words.asks.over;
  return { state: words.over, lead, extra, hasExtra: true };
}

function word({ disclosed, texts }: Told) {
  const { states, summons } = texts;
  const { state } = disclosed;
  if (state === 'sent') return { state: summons.isNew, toneId: states.tone.recipient.sent };
  if (meetingStands(disclosed) && (state === 'accepted' || state === 'confirmed'))
    return { state: states.case.meetingBooked, toneId: 'good' };
  return { state: states.recipient[state], toneId: states.tone.recipient[state] };
}

export function meetingStands({ meeting }: NeutralFacts): boolean {
  return meeting?.state === 'booked' || meeting?.state === 'booking';
}

/** Comes, and the time was booked without or against their answer: one press says that it suits. */
export function asksAboutBooked({
  disclosed: { ofBooked, meeting, caseIsOpen, heldByReader },
  now,
}: Pick<Told, 'disclosed' | 'now'>): boolean {
  const isOpen = caseIsOpen && heldByReader && ofBooked !== undefined && ofBooked !== 'yes';
  return isOpen && isAhead({ disclosed: { meeting }, now });
}

export function isAhead({
  disclosed: { meeting },
  now,
}: {
  readonly disclosed: Pick<NeutralFacts, 'meeting'>;
  readonly now: Told['now'];
}): boolean {
  return meeting !== undefined && meeting.slot.start > now;
}

/** What is asked of the reader, and one sentence more. */
function asked({ disclosed, texts, now }: Told): readonly [string, string] {
  const { asks, comes } = texts.summons;
  const { toPerson, kind, attendeeRole } = disclosed;
  const invited = toPerson ? asks.invitedPerson : asks.invited;
  if (disclosed.ofBooked === 'no') return saidNoToTime(disclosed, texts.summons);
  if (asksAboutBooked({ disclosed, now })) return toPerson ? asks.bookedUnaskedPerson : asks.bookedUnasked;
  switch (disclosed.state) {
    case 'accepted':
      return toPerson ? asks.comesPerson : asks.accepted;
    case 'confirmed':
      return toPerson ? asks.comesPerson : [comes(attendeeRole), ''];
    case 'refused':
      return asks.saidNo;
    case 'declined':
      if (toPerson) return asks.declinedPerson;
      // The convener has taken it: whoever is obliged has to ring, there is no button.
      return kind === 'summons' ? asks.noTaken : asks.declined;
    case 'attended':
    case 'absent':
      return asks[disclosed.state];
    default:
      return kind === 'summons' ? asks.duty : invited;
  }
}

/** Comes, and cannot at the time that was booked all the same; who comes is asked, or said, after it. */
function saidNoToTime(
  { toPerson, state, attendeeRole }: NeutralFacts,
  { asks, comes }: Told['texts']['summons'],
): readonly [string, string] {
  if (toPerson) return asks.comesNotThenPerson;
  const [lead, usual] = asks.comesNotThen;
  if (state === 'accepted') return [lead, usual];
  return [lead, attendeeRole ? comes(attendeeRole) : ''];
}

/** The day to answer, as long as an answer is waited for. */
function byWhen({ disclosed, texts, format, now }: Told): readonly string[] {
  const { state, answerBy, kind } = disclosed;
  if (!answerBy || (state !== 'sent' && state !== 'received')) return [];
  const words = texts.summons;
  const passed = answerBy < dayOf(now);
  const isObliged = kind === 'summons';
  const say = passed
    ? words[isObliged ? 'answerDayPassed' : 'answerStillWelcome']
    : words[isObliged ? 'answerBy' : 'answerGladly'];
  return [say(format.day(answerBy))];
}

/** What the convener asks just now, or what is asked of the convener, goes before the usual sentence. */
function extraOf({ disclosed, texts }: Told, usual: string): string {
  if (disclosed.substituteAsked) return texts.summons.substitute;
  if (disclosed.proposedUnit) return texts.summons.unitProposed(disclosed.proposedUnit);
  return disclosed.question ? texts.summons.questionSent : usual;
}

/** The unit that had it reads who has it now. */
function elsewhere({ disclosed, texts, format }: Told): string {
  const { heldBy = '', answerBy, state } = disclosed;
  const waits = state === 'sent' || state === 'received';
  return waits && answerBy
    ? texts.summons.toAnswer(heldBy, format.day(answerBy))
    : texts.summons.hasAnswered(heldBy);
}

/** "Kallelse" to those obliged, "inbjudan" to the others (R28). */
export function headingOf({ disclosed, texts }: Pick<Told, 'disclosed' | 'texts'>): string {
  const words = texts.summons;
  if (disclosed.toPerson) return words.personTitle;
  return disclosed.kind === 'summons' ? words.title : words.invitationTitle;
}

/** "SIP-7K4QXM · från en skola i Partille · tel. 031-…" */
export function contextOf({ disclosed, texts }: Pick<Told, 'disclosed' | 'texts'>): string {
  const { ref, from, fromPhone } = disclosed;
  const phone = fromPhone ? [texts.summons.phone(fromPhone)] : [];
  return [ref, ...(from ? [texts.summons.from(from)] : []), ...phone].join(' · ');
}
