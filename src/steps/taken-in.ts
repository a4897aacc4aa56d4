/** What calendars that can be read say of one time. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Slot } from '../process/sip-case.js';
import type { About } from './card.js';
import { listed } from './listed.js';
import { partyName } from './party-name.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'times'>;

/** Who has something else then; nobody who has said yes to the time, since their word goes first. */
export function takenIn({ disclosed, texts, times }: Reading, slot: Slot): readonly string[] {
  const { recipients } = disclosed;
  const saidYes = recipients.filter(({ worksOn }) => worksOn.includes(slot.start)).map(({ id }) => id);
  const taken = (times?.takenFor(slot) ?? []).filter((who) => !saidYes.some((one) => one === who));
  if (taken.length === 0) return [];
  const names = taken.map((who) =>
    partyName(who, disclosed, { ...texts.meeting, you: texts.meeting.youThere }),
  );
  return [texts.meeting.time.calendarTaken(listed(names, texts.meeting.and))];
}
