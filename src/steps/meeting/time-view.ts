/** What the two dialogs about the time of the meeting have in common. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { noteIn, type About, type View } from '../card.js';
import { likelyTime, ownSlot, timeChoices } from './time-choices.js';

export function timeView(about: About<ConvenerFacts>): View {
  const { disclosed, texts, format, values } = about;
  const words = texts.meeting.time;
  // A reason is asked for only when the process wants it, in the place of the typed day, which is now in the list.
  const needsReason = about.refusal?.code === 'laterThanGoal' || (values['reason'] ?? '') !== '';
  const choices = timeChoices(about);
  const own = ownSlot(about);
  const chosen = own?.start ?? values['time'] ?? likelyTime(about);
  return {
    ...noteIn(about),
    ref: disclosed.ref,
    lead: words.lead,
    hasGoal: disclosed.meetingGoal !== undefined,
    goal: disclosed.meetingGoal ? words.goal(format.day(disclosed.meetingGoal)) : '',
    question: words.question,
    questionError: words.questionError,
    choices,
    hasChoices: choices.length > 0,
    timeValue: choices.some(({ value }) => value === chosen) ? chosen : likelyTime(about),
    hasOther: !needsReason,
    otherDay: choices.length > 0 ? words.otherDay : words.day,
    otherDayError: words.otherDayError,
    dayValue: own ? '' : (values['day'] ?? ''),
    otherFrom: words.otherFrom,
    otherFromError: words.otherFromError,
    fromValue: own ? '' : (values['from'] ?? ''),
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
