/** Which days and hours are proposed before anybody has chosen: working days that leave time to answer first. */
import { answerDay } from '../../process/answer-day.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { FoundTimes } from '../card.js';
import type { Day, Instant } from '../../process/ids.js';
import { addDays, addMinutes, addWorkingDays, at, dayOf, stillAhead } from '../../process/time.js';

/** Working days after today and an hour; at a discharge the call and the meeting follow close upon each other. */
const usual = [
  { after: 11, time: '09:00' },
  { after: 12, time: '13:00' },
  { after: 14, time: '15:00' },
] as const;
const atDischarge = [
  { after: 2, time: '09:00' },
  { after: 3, time: '13:00' },
  { after: 4, time: '15:00' },
] as const;

/** Somebody who is called later is asked about the same times as the others. */
export function presetTimes(
  { sipCase, holidays }: ConvenerFacts,
  now: Instant,
  times?: FoundTimes,
): readonly Instant[] {
  const asked = stillAhead(sipCase.proposedTimes, now).map(({ start }) => start);
  if (asked.length > 0) return asked;
  const wanted = sipCase.legalBasis === 'lsu' ? atDischarge : usual;
  const starts = wanted.map(({ after, time }) => at(addWorkingDays(dayOf(now), after, holidays), time));
  return times && times.known.length > 0 ? freeNear(starts, times, sipCase.lengthMinutes) : starts;
}

/** Each as it is where the calendars that are known leave it free; otherwise near it on its day, or on the next free day. */
function freeNear(starts: readonly Instant[], times: FoundTimes, lengthMinutes: number): readonly Instant[] {
  const free = times.proposals.map(({ slot }) => slot.start).sort();
  const isFree = (start: Instant) =>
    times.takenFor({ start, end: addMinutes(start, lengthMinutes) }).length === 0;
  return starts.reduce<readonly Instant[]>((chosen, start) => {
    if (isFree(start) && !chosen.includes(start)) return [...chosen, start];
    const days = new Set(chosen.map((each) => dayOf(each)));
    const open = free.filter((each) => !days.has(dayOf(each)));
    const sameDay = open.filter((each) => dayOf(each) === dayOf(start));
    const near = nearest(sameDay, start) ?? open.find((each) => each > start) ?? start;
    return chosen.includes(near) ? chosen : [...chosen, near];
  }, []);
}

function nearest(free: readonly Instant[], start: Instant): Instant | undefined {
  const away = (each: Instant) => Math.abs(Date.parse(each) - Date.parse(start));
  return [...free].sort((one, other) => away(one) - away(other))[0];
}

/** The day that a summons sent today would have to be answered (N4). */
export function answerByPreview(
  { sipCase, holidays }: ConvenerFacts,
  times: readonly Instant[],
  now: Instant,
): Day {
  return answerDay(sipCase.settings.answerWorkingDays, times, { now, holidays });
}

/** The aim of the meeting (R30): from the first summons, or from today when none has been sent. */
export function goalPreview({ sipCase, meetingGoal }: ConvenerFacts, now: Instant): Day | undefined {
  if (meetingGoal || !sipCase.young) return meetingGoal;
  return addDays(dayOf(now), sipCase.settings.youngMeetingDays);
}
