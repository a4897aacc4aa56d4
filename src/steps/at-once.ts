/** Whether a suggested time can be booked by one press: asked when the button is drawn, and again when it is pressed. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Instant } from '../process/ids.js';
import { individualAnswers } from '../process/machines/meeting-time.js';
import { comes, holdsSummons } from '../process/recipient-states.js';
import { dayOf, isWorkingDay } from '../process/time.js';

/**
 * Nothing to read or to ask first: no meeting to give up, no no, no words about time, no reason, no closed day, nobody missing,
 * no room to choose, nobody who is to ring, no other case to agree with.
 */
export function mayTakeAtOnce(facts: ConvenerFacts, start: Instant): boolean {
  const { sipCase, sealed, recipients, meetingGoal, holidays, minimumMissing, meeting } = facts;
  const saysNo = recipients.some((line) => comes(line) && line.saidNoTo.includes(start));
  const hasWords = recipients.some((line) => holdsSummons(line) && line.otherTime);
  return (
    (meeting === undefined || meeting.state === 'cancelled' || meeting.state === 'held') &&
    minimumMissing.length === 0 &&
    !saysNo &&
    individualAnswers(sipCase, start) !== 'no' &&
    !sealed.meeting.wishes &&
    !hasWords &&
    (meetingGoal === undefined || dayOf(start) <= meetingGoal) &&
    isWorkingDay(dayOf(start), holidays) &&
    sipCase.form === 'video' &&
    (sipCase.linked ?? []).length === 0
  );
}
