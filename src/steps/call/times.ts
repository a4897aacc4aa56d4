/** Which days and hours are proposed before anybody has chosen: working days that leave time to answer first. */
import { answerDay } from '../../process/answer-day.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Day, Instant } from '../../process/ids.js';
import { addDays, addWorkingDays, at, dayOf } from '../../process/time.js';

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
export function presetTimes({ sipCase, holidays }: ConvenerFacts, now: Instant): readonly Instant[] {
  const asked = sipCase.proposedTimes.map(({ start }) => start).filter((start) => start > now);
  if (asked.length > 0) return asked;
  const wanted = sipCase.legalBasis === 'lsu' ? atDischarge : usual;
  return wanted.map(({ after, time }) => at(addWorkingDays(dayOf(now), after, holidays), time));
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
