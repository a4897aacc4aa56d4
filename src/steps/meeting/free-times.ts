/** The times that calendars which can be read leave free. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About, FoundTimes } from '../card.js';
import { partyName } from '../party-name.js';
import type { Slot } from '../../process/sip-case.js';
import { offHours } from '../off-hours.js';
import { roomsIn } from './room-words.js';
import { slotLine } from './slot-line.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'times'>;

/** Beside the times that were asked about: more would bury those. */
const mostFree = 3;

/** Each with its reasons. `but`: those that stand in the list already; `othersOpen`: one of those that were asked about is not known to be taken. */
export function freeTimes(
  about: Reading,
  { but, othersOpen }: { readonly but: readonly string[]; readonly othersOpen: boolean },
) {
  const { disclosed, texts, format, times } = about;
  if (!times || !saysSomething(times, othersOpen)) return [];
  const { chosen } = times.rooms;
  const nameOf = (who: string) =>
    who === chosen?.address ? chosen.name : partyName(who, disclosed, texts.meeting);
  // A chosen room stands among the reasons already.
  const rooms = (slot: Slot) => (chosen ? [] : roomsIn({ texts, times, format }, slot));
  return times.proposals
    .filter(({ slot }) => !but.includes(slot.start))
    .slice(0, mostFree)
    .map((proposal) => ({
      title: texts.meeting.time.free(
        [
          slotLine(proposal, { texts, format, nameOf }),
          // Where those who must come are at work then, a free time may lie so.
          ...offHours(about, proposal.slot),
          ...rooms(proposal.slot),
        ].join(' · '),
      ),
      value: proposal.slot.start,
    }));
}

/**
 * That the convener alone is free proposes nothing to the others, and they were asked about the times beside it. Where all of
 * those are taken, or there is none, it is a day to begin from at least.
 */
function saysSomething({ known }: FoundTimes, othersOpen: boolean): boolean {
  return othersOpen ? known.some((who) => who !== 'convener') : known.length > 0;
}
