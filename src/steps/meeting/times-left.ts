/** The times that the meeting has been moved from: no news to anybody, and sometimes known not to work. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { movedFrom } from '../../process/machines/meeting-anew.js';
import type { Instant } from '../../process/ids.js';
import type { About } from '../card.js';
import { saysNoTo } from '../says-no-to.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts'>;

/** Moved from because it did not work, so it is not offered again; but whoever suggests it since, can. */
export function isOut(about: Reading, start: Instant): boolean {
  const isSuggested = about.disclosed.recipients.some(({ suggests }) => suggests.includes(start));
  return leftTime(about, start) === 'cannot' && !isSuggested;
}

/** `cannot`: somebody has answered so, here or in the calendar. */
export function leftTime(about: Reading, start: Instant): 'cannot' | 'left' | undefined {
  const { sipCase, meeting } = about.disclosed;
  const bookings = meeting ? movedFrom(sipCase, meeting).filter(({ slot }) => slot.start === start) : [];
  if (bookings.length === 0) return undefined;
  const saidNo = bookings.some(({ outside = [] }) => outside.length > 0) || saysNoTo(about, start).length > 0;
  return saidNo ? 'cannot' : 'left';
}
