/** The card of reminders: why each came, and all of it another day. */
import type { Texts } from '../sv.js';

export const nudges: Texts['nudges'] = {
  title: (number, count) =>
    count > 1
      ? `You have ${number} things waiting`
      : count === 1
        ? 'You have one thing waiting'
        : 'Reminders',
  onceADay: 'What can wait is gathered here, once a day at most.',
  today: 'This is due now, so it comes by itself.',
  more: (number) => `and ${number} more. Write “my cases” to see them all.`,
  open: 'Open',
  openRef: (ref) => `Open ${ref}`,
  back: 'Undo',
  later: 'Remind me later',
  tomorrow: 'Next working day',
  threeDays: 'In three working days',
  nextWeek: 'In a week',
  suggests: (ref, what) =>
    `${ref}: A deviation report is suggested${what ? ` (${what.toLowerCase()})` : ''}. You choose whether to write it.`,
  wasHeld: (ref, time) => `${ref}: Was the meeting ${time} held? Answer on the card.`,
  followUp: (ref, day) =>
    `${ref}: The plan is to be followed up on ${day}. Call to a follow-up meeting in time, or follow up without one.`,
  putOff: (day) => `We will remind you again on ${day} of what is left then.`,
  nothingLeft: 'Nothing waits here any more. It is done, no longer applies, or has come again.',
  notFound: 'It is done already, or no longer concerns you.',
  why: {
    notBegun: 'Comes when the work has not begun two working days after the start.',
    proposalWaits: 'Comes when a unit waits for your answer.',
    noAnswer: 'Comes when the last day to answer has passed.',
    returned: 'Comes when the unit that the summons was passed on to has not answered.',
    timeToBook: 'Comes when the last day to answer has passed and no time is booked.',
    timeIsGone: 'Comes when the meeting has been without a time for two working days.',
    planLate: 'Comes when the meeting has been held and the plan is late.',
    interimWanted: 'Comes every working day until it is written.',
    taskDue: 'Comes before the last day of the measure.',
    taskOverdue: 'Comes when the last day of the measure has passed.',
    taskReported: 'Comes when a measure has passed its day.',
    taskSilent: 'Comes when two reminders have had no answer.',
    heldUnknown: 'Comes to the manager when the question has been asked several times.',
    followUpLate: 'Comes to the manager when the day of the follow-up has passed.',
    chiefUnread: 'Comes to the manager when nobody has opened the summons in time.',
    chiefSilent: 'Comes to the manager when the unit has not answered in time.',
    deviation: 'Comes when something between the units has not gone as it should.',
    'follow-up': 'Comes two weeks before the follow-up.',
    'was-held': 'Comes when it has not been noted whether the meeting was held.',
    callDue: 'Comes the working day before the last day to call.',
    callLate: 'Comes when the last day to call has passed.',
    askAgain: 'Comes on the day that you agreed on.',
    meetingSoon: 'Comes the working day before the meeting.',
    chiefUnanswered: 'Comes to the manager when the last day to answer has passed.',
  },
};
