/** What speaks against proposing a time, before anybody is asked about it: it is gone by, or few are at work then. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import { addMinutes, dayOf, isWorkingDay, wallTimeOf } from '../../process/time.js';
import type { About } from '../card.js';
import { listed } from '../listed.js';
import { capital } from '../row.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'now'>;

/** Most are at work between these, on a working day. */
const office = { from: '08:00', to: '17:00' } as const;

export function unusualIn({ disclosed, texts, now }: Reading, start: Instant): readonly string[] {
  const words = texts.call.send.unusual;
  if (start <= now) return [words.passed];
  if (!isWorkingDay(dayOf(start), disclosed.holidays)) return [words.closedDay];
  const ends = addMinutes(start, disclosed.sipCase.lengthMinutes);
  const within =
    wallTimeOf(start) >= office.from && wallTimeOf(ends) <= office.to && dayOf(start) === dayOf(ends);
  return within ? [] : [words.outsideHours];
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
