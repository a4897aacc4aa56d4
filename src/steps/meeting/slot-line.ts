/** A proposed time in one line: "tor 19 mars kl. 09.00–10.00 · alla lediga · lokal: Rum 2". */
import type { Proposal, Reason } from '../../slots/proposal.js';
import type { About } from '../card.js';
import { listed } from '../listed.js';

interface Saying extends Pick<About, 'texts' | 'format'> {
  /** What the reader calls a party, a group or a room. */
  readonly nameOf: (id: string) => string;
}

export function slotLine({ slot, reasons }: Proposal, saying: Saying): string {
  return [saying.format.slot(slot), ...reasons.map((reason) => reasonInWords(reason, saying))].join(' · ');
}

function reasonInWords(reason: Reason, { texts, format, nameOf }: Saying): string {
  const words = texts.slots;
  const names = (ids: readonly string[]) => listed([...new Set(ids.map(nameOf))], texts.meeting.and);
  switch (reason.code) {
    case 'allFree':
    case 'allSaidYes':
    case 'requiredFree':
    case 'dayBeforeHoliday':
    case 'overLunch':
      return words[reason.code];
    case 'unknown':
    case 'tentative':
    case 'saidYes':
    case 'optionalCannot':
      return words[reason.code](names(reason.who));
    case 'groupComes':
      return words.groupComes(nameOf(reason.group), names(reason.who));
    case 'room':
    case 'roomTentative':
    case 'roomUnknown':
      return words[reason.code](nameOf(reason.room));
    case 'lastDay':
      return words.lastDay[reason.why];
    case 'afterGoal':
      return words.afterGoal[reason.why](format.day(reason.day));
    case 'busy':
    case 'saidNo':
      return words[reason.code](names(reason.who), reason.alone);
    case 'groupLacks':
      return words.groupLacks(nameOf(reason.group), format.number(reason.lacks), reason.alone);
    case 'noRoom':
      return words.noRoom(reason.alone);
  }
}
