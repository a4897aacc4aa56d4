/** What the two dialogs about the time of the meeting have in common. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { meetingMinutes } from '../../process/meeting-length.js';
import type { Instant } from '../../process/ids.js';
import { isWithinOfficeHours } from '../../process/office-hours.js';
import { addMinutes, dayOf, isWorkingDay } from '../../process/time.js';
import { noteIn, type About, type View } from '../card.js';
import { reconfirmIn } from '../reconfirm.js';
import { reminderIn } from '../reminder.js';
import { capital } from '../row.js';
import { saysNothingOf, saysNoTo } from '../says-no-to.js';
import { startOf } from './chosen-time.js';
import { listed } from '../listed.js';
import { togetherLine } from './linked-words.js';
import { likelyTime, otherTimes, ownSlot, pressedSuggestion, timeChoices } from './time-choices.js';

export function timeView(about: About<ConvenerFacts>): View {
  const { disclosed, texts, format } = about;
  const words = texts.meeting.time;
  const others = otherTimes(about);
  const together = togetherLine(about);
  return {
    ...noteIn(about),
    ...reconfirmIn(about),
    ...reminderIn(about),
    ref: disclosed.ref,
    lead: words.lead,
    hasJoint: together !== '',
    joint: together,
    hasGoal: disclosed.meetingGoal !== undefined,
    goal: disclosed.meetingGoal ? words.goal(format.day(disclosed.meetingGoal)) : '',
    hasOtherTimes: others.length > 0,
    otherTimesTitle: words.otherTimes,
    otherTimes: others,
    ...listView(about),
    ...reasonView(about),
    // With a reason to write there is no room for a day as well: what was typed there stands in the list.
    hasOwnDay: hasOwnDay(about),
    chooseDay: words.chooseDay,
    ...insistView(about),
    after: words.after(meetingMinutes(disclosed.sipCase)),
    why: texts.common.why,
    whyText: words.why,
    whySource: words.whySource,
  };
}

/** The list, and under it a day of one's own: what was typed there moves up into the list, and another can be typed. */
function listView(about: About<ConvenerFacts>): View {
  const { texts, values } = about;
  const words = texts.meeting.time;
  const choices = timeChoices(about);
  const own = ownSlot(about);
  // A list that must be chosen in has something chosen, also for whoever types a day of their own.
  const likely = likelyTime(about) || (choices[0]?.value ?? '');
  // Opened from a suggestion, that time is chosen, whatever was chosen before.
  const chosen = pressedSuggestion(about)?.start ?? own?.start ?? values['time'] ?? likely;
  return {
    question: words.question,
    questionError: words.questionError,
    choices,
    hasChoices: choices.length > 0,
    timeValue: choices.some(({ value }) => value === chosen) ? chosen : likely,
    otherDay: choices.length > 0 ? words.otherDay : words.day,
    otherDayError: words.otherDayError,
    dayValue: own ? '' : (values['day'] ?? ''),
    otherFrom: words.otherFrom,
    otherFromError: words.otherFromError,
    fromValue: own ? '' : (values['from'] ?? ''),
  };
}

/** A reason is asked for only when the process wants it. */
function reasonView(about: About<ConvenerFacts>): View {
  const { texts, values, refusal } = about;
  const words = texts.meeting.time;
  const isWritten = (values['reason'] ?? '') !== '' && !isWithinGoal(about);
  return {
    hasReason: refusal?.code === 'laterThanGoal' || isWritten,
    reason: words.reason,
    reasonError: words.reasonError,
    // Written for a day that was then changed: it waits until a reason is asked for again.
    reasonValue: values['reason'] ?? values['reasonBefore'] ?? '',
  };
}

/** The time that is chosen now needs no reason, whatever was written for another. */
function isWithinGoal({ values, disclosed: { meetingGoal } }: About<ConvenerFacts>): boolean {
  const { time = '', day = '', from = '' } = values;
  const start = startOf({ time, day, from });
  return start !== undefined && meetingGoal !== undefined && dayOf(start) <= meetingGoal;
}

/** A screen holds five things: where there are rooms to choose, a day of one's own comes when it is asked for. */
export function hasOwnDay(about: About<ConvenerFacts>): boolean {
  if (reasonView(about)['hasReason'] === true) return false;
  return !hasRooms(about) || about.values['ownDay'] !== undefined || timeChoices(about).length === 0;
}

export function hasRooms({ times }: About<ConvenerFacts>): boolean {
  return times !== undefined && times.rooms.inUse && times.rooms.likely.length > 0;
}

const askedFirst = ['timeSaidNo', 'timeUnasked', 'closedDay', 'oddTime'] as const;

/** Everything that speaks against the time that was chosen, by name and day, beside the press that books it on purpose. */
function insistView(about: About<ConvenerFacts>): View {
  const { texts, values, refusal } = about;
  const words = texts.meeting.time;
  const { time = '', day = '', from = '' } = values;
  const start = startOf({ time, day, from });
  const isAsked = askedFirst.some((code) => refusal?.code === code);
  if (!isAsked || !start) return { mayInsist: false, insist: words.insist, insistOn: '' };
  const no = saysNoTo(about, start);
  const unasked = saysNothingOf(about, start);
  const against = [
    ...(no.length > 0 ? [words.saidNo(listed(no, texts.meeting.and))] : []),
    ...offHoursSaid(about, start),
    ...(unasked.length > 0 ? [words.unasked(listed(unasked, texts.meeting.and))] : []),
  ];
  return {
    ...(against.length > 0 ? { note: `${against.join(' ')} ${words.insistHow}` } : {}),
    mayInsist: true,
    insist: words.insist,
    insistOn: start,
  };
}

/** Few are at work then. */
function offHoursSaid({ texts, format, disclosed }: About<ConvenerFacts>, start: Instant): readonly string[] {
  const words = texts.meeting.time;
  const date = dayOf(start);
  const slot = { start, end: addMinutes(start, meetingMinutes(disclosed.sipCase)) };
  return [
    ...(isWorkingDay(date, disclosed.holidays) ? [] : [words.closed(capital(format.day(date)))]),
    ...(isWithinOfficeHours(slot) ? [] : [words.offHours]),
  ];
}
