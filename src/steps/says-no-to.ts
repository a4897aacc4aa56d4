/** What those who come have said of one time, by name: who has answered that it does not suit, and who has said nothing of it. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { RecipientLine } from '../process/disclosure/recipient-line.js';
import type { Instant } from '../process/ids.js';
import { individualAnswers, saidNoOutside } from '../process/machines/meeting-time.js';
import { comes } from '../process/recipient-states.js';
import type { About } from './card.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts'>;

/** The individual last. */
export function saysNoTo({ disclosed, texts }: Reading, start: Instant): readonly string[] {
  const no = namesOf(disclosed.recipients.filter((line) => cannotAt(line, disclosed, start)));
  return individualAnswers(disclosed.sipCase, start) === 'no' ? [...no, texts.meeting.individual] : no;
}

/** Asked about other times, or about none. */
export function saysNothingOf({ disclosed }: Pick<Reading, 'disclosed'>, start: Instant): readonly string[] {
  return namesOf(disclosed.recipients.filter((line) => saysNothing(line, disclosed, start)));
}

/** Comes, and has said no to the time, in an answer or in the calendar. */
export function cannotAt(line: RecipientLine, facts: ConvenerFacts, start: Instant): boolean {
  return comes(line) && (line.saidNoTo.includes(start) || declinedInCalendar(line, facts, start));
}

export function saysNothing(line: RecipientLine, facts: ConvenerFacts, start: Instant): boolean {
  return comes(line) && !line.worksOn.includes(start) && !cannotAt(line, facts, start);
}

function declinedInCalendar({ id }: RecipientLine, { meeting }: ConvenerFacts, start: Instant): boolean {
  return meeting?.state === 'booked' && meeting.slot.start === start && saidNoOutside(meeting, id);
}

function namesOf(lines: readonly RecipientLine[]): readonly string[] {
  return lines.map(({ heldBy, name }) => heldBy ?? name);
}
