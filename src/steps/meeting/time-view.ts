/** What the two dialogs about the time of the meeting have in common. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { noteIn, type About, type View } from '../card.js';
import { another } from './chosen-time.js';
import { likelyTime, ownSlot, timeChoices } from './time-choices.js';

export function timeView(about: About<ConvenerFacts>): View {
  const { disclosed, texts, format, values } = about;
  const words = texts.meeting.time;
  // A reason is asked for only when the process wants it; it then takes the place of the typed day.
  const needsReason = about.refusal?.code === 'laterThanGoal' || (values['reason'] ?? '') !== '';
  const choices = timeChoices(about, !needsReason);
  const chosen = ownSlot(about)?.start ?? values['time'] ?? likelyTime(about);
  return {
    ...noteIn(about),
    ref: disclosed.ref,
    lead: words.lead,
    hasGoal: disclosed.meetingGoal !== undefined,
    goal: disclosed.meetingGoal ? words.goal(format.day(disclosed.meetingGoal)) : '',
    question: words.question,
    questionError: words.questionError,
    choices,
    timeValue: choices.some(({ value }) => value === chosen) ? chosen : another,
    hasOther: !needsReason,
    otherDay: words.otherDay,
    otherDayError: words.otherDayError,
    dayValue: values['day'] ?? '',
    otherFrom: words.otherFrom,
    otherFromError: words.otherFromError,
    fromValue: values['from'] ?? '',
    hasReason: needsReason,
    reason: words.reason,
    reasonError: words.reasonError,
    reasonValue: values['reason'] ?? '',
    after: words.after(disclosed.sipCase.lengthMinutes),
    why: texts.common.why,
    whyText: words.why,
    whySource: words.whySource,
  };
}
