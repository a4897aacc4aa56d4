/** What speaks against proposing a time, before anybody is asked about it: it is gone by, or few are at work then. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes, dayOf, isWorkingDay } from '../../process/time.js';
import type { About } from '../card.js';
import { listed } from '../listed.js';
import { offHours } from '../off-hours.js';
import { capital } from '../row.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'now'>;

export function unusualIn(about: Reading, slot: Slot): readonly string[] {
  return slot.start <= about.now ? [about.texts.call.send.passed] : offHours(about, slot);
}

/** Those of the times that are gone by, in a sentence with what to do; undefined when none is. */
export function passedIn(about: Reading, starts: readonly Instant[]): string | undefined {
  const { disclosed, texts, format, now } = about;
  const passed = starts.filter((start) => start <= now).sort();
  if (passed.length === 0) return undefined;
  const named = passed.map((start) =>
    format.longSlot({ start, end: addMinutes(start, disclosed.sipCase.lengthMinutes) }),
  );
  return texts.call.send.hasPassed(capital(listed(named, texts.meeting.and)), passed.length);
}

/** Those of the times that lie on weekends and holidays, in a sentence with what to do; undefined when none does. */
export function closedIn(about: Reading, starts: readonly Instant[]): string | undefined {
  const { disclosed, texts, format } = about;
  const closed = starts
    .map((start) => dayOf(start))
    .filter((date) => !isWorkingDay(date, disclosed.holidays));
  if (closed.length === 0) return undefined;
  const named = [...new Set(closed)].map((date) => format.day(date));
  return texts.call.send.onClosedDay(capital(listed(named, texts.meeting.and)));
}
