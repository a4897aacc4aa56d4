/** The times that calendars which can be read leave free. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { About } from '../card.js';
import { partyName } from '../party-name.js';
import type { Slot } from '../../process/sip-case.js';
import { offHours } from '../off-hours.js';
import { roomsIn } from './room-words.js';
import { slotLine } from './slot-line.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'times'>;

/** Beside the times that were asked about: more would bury those. */
const mostFree = 3;

/** Each with its reasons. Where no calendar can be read there is nothing to go by, and none is offered. */
export function freeTimes(about: Reading, but: readonly string[]) {
  const { disclosed, texts, format, times } = about;
  if (!times || times.known.length === 0) return [];
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
