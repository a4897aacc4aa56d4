/** How a summons stands for the one who reads its card: a word with colour, and one sentence about what comes next. */
import type { NeutralFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';

type Told = Pick<About<NeutralFacts>, 'disclosed' | 'texts' | 'format'>;

export interface Standing {
  readonly state: string;
  readonly tone: string;
  readonly lead: string;
}

export function standingOf(told: Told): Standing {
  const { disclosed, texts } = told;
  const words = texts.summons;
  if (!disclosed.caseIsOpen) return { state: words.closed, tone: 'default', lead: words.nothingToDo };
  if (disclosed.state === 'withdrawn')
    return { state: words.noLonger, tone: 'default', lead: words.nothingToDo };
  if (!disclosed.heldByReader) return { state: words.passedOn, tone: 'default', lead: elsewhere(told) };
  const isNew = disclosed.state === 'sent';
  const booked =
    meetingStands(disclosed) && (disclosed.state === 'accepted' || disclosed.state === 'confirmed');
  return {
    state: isNew
      ? words.isNew
      : booked
        ? texts.states.case.meetingBooked
        : texts.states.recipient[disclosed.state],
    tone: booked ? 'good' : texts.states.tone.recipient[disclosed.state],
    lead: leadOf(told),
  };
}

export function meetingStands({ meeting }: NeutralFacts): boolean {
  return meeting?.state === 'booked' || meeting?.state === 'booking';
}

/** What is asked of the reader, in one sentence. */
function leadOf({ disclosed, texts }: Told): string {
  const words = texts.summons;
  const { toPerson, kind, attendeeRole } = disclosed;
  switch (disclosed.state) {
    case 'received':
      return kind === 'summons' ? words.received : invitedWords({ disclosed, texts });
    case 'accepted':
      return toPerson ? words.comesPerson : words.acceptedNext;
    case 'confirmed':
      return toPerson ? words.comesPerson : words.comes(attendeeRole);
    case 'refused':
      return words.saidNo;
    case 'declined':
      return toPerson ? words.declinedPerson : words.declined;
    case 'attended':
      return words.attended;
    case 'absent':
      return words.absent;
    default:
      return kind === 'summons' ? words.duty : invitedWords({ disclosed, texts });
  }
}

function invitedWords({ disclosed, texts }: Pick<Told, 'disclosed' | 'texts'>): string {
  return disclosed.toPerson ? texts.summons.invitedPerson : texts.summons.invited;
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
  return [ref, texts.summons.from(from), ...phone].join(' · ');
}
