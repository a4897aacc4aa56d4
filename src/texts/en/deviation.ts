/** A suggested deviation, in English. */
import type { deviation as swedish } from '../sv/deviation.js';

export const deviation: typeof swedish = {
  state: {
    prompted: 'Suggestion',
    drafted: 'Draft',
    registered: 'Registered',
    dismissed: 'No deviation',
    disputed: 'Dispute',
    resolved: 'Settled',
  },
  trigger: {
    noAnswer: 'No answer to the summons',
    refusal: 'A no in spite of the summons',
    absence: 'A called unit was not at the meeting',
    noPlan: 'No plan after the meeting',
    noFollowUp: 'The follow-up has not been held',
    lateMeeting: 'The meeting is later than the aim',
    lateCall: 'The summons is late',
  },
  lead: {
    prompted: 'Do you want to write a deviation report? Nothing is sent by itself.',
    drafted: 'The text is saved. Register it in MedControl PRO and write its number here.',
    registered: (number) => `Registered in MedControl PRO with number ${number}.`,
    dismissed: 'You chose not to write a deviation report.',
    followUpHeld: 'The follow-up has been held, so the suggestion no longer applies.',
    undone: 'Who came is being recorded again, so the suggestion no longer applies.',
    handedOver: (day) => `Sent ${day} to the one who registers for you.`,
    disputed: 'The parties read the guideline differently. Meanwhile the interim division applies.',
    resolved: 'The dispute is settled.',
  },
  heldLate: 'The follow-up was held after its day',
  gone: 'The suggestion no longer exists.',
  someone: 'somebody invited',
  row: {
    unit: 'Unit',
    sent: 'Sent',
    summons: (day) => `Summons ${day}`,
    answerBy: 'Answer by',
    meeting: 'Meeting',
    goal: 'Aim',
    followUp: 'Follow-up',
    notice: 'Ready for discharge',
    lastDay: 'Summons by',
    missing: 'Missing',
  },
  missing: {
    noAnswer: 'An answer to the summons',
    refusal: 'Attendance, or a substitute',
    absence: 'Attendance at the meeting, or word beforehand',
    noPlan: 'A finished plan',
    noFollowUp: 'Follow-up on the day that was set',
    lateMeeting: 'A meeting within the aim',
    lateCall: 'A summons within three days',
  },
  story: {
    noAnswer: ({ unit, sent, answerBy }) =>
      `A summons to a SIP meeting was sent to ${unit}${on(sent)}. The answer was due by ${answerBy}. No answer came.`,
    refusal: ({ unit, sent }) =>
      `A summons to a SIP meeting was sent to ${unit}${on(sent)}. The unit answered no. The convener asked for a substitute within the same authority.`,
    absence: ({ unit, meeting }) =>
      `${unit} was called to a SIP meeting ${meeting}. Nobody from the unit took part.`,
    noPlan: ({ meeting }) =>
      `A SIP meeting was held ${meeting}. The plan was not ready within the time that was set.`,
    noFollowUp: ({ followUp }) => `A follow-up of the plan was to be held ${followUp}. It was not held.`,
    lateMeeting: ({ sent, goal }) =>
      `A summons to a SIP meeting was sent${on(sent)}. By the aim, the meeting was to be held no later than ${goal}. It could not be held by then.`,
    lateCall: ({ notice, lastDay }) =>
      `Notice that the individual was ready for discharge was given ${notice}. A summons to coordinated individual planning was to be sent by ${lastDay}. It had not been sent by then.`,
  },
  button: {
    draft: 'Write a deviation report',
    change: 'Change the text',
    register: 'Show the text and register',
    dismiss: 'No deviation',
    dispute: 'Mark as a dispute',
    resolve: 'The dispute is settled',
    changeInterim: 'Change the division',
  },
  why: 'A deviation report describes the event, not who is to blame. Its purpose is that it does not happen again. SIP-lotsen suggests, you decide.',
  whySource:
    'Source: the county routine for deviations in collaboration. That it suggests is a choice of SIP-lotsen.',
  form: {
    title: 'Write a deviation report',
    lead: 'Write what happened, not who did wrong. No names and no personal identity numbers.',
    whatHappened: 'What happened?',
    whatHappenedError: 'Write briefly what happened, with dates.',
    question: 'What can be done so that it does not happen again?',
    individual: 'For the individual: what needs to be done now?',
    unit: 'For the organisation: does a routine need to change?',
    system: 'For the system: does the county routine or the IT support need to change?',
    save: 'Save and show the text',
  },
  dispute: {
    title: 'Mark as a dispute',
    lead: 'If you disagree on what the guideline means it is a dispute, not a deviation. Settle it under the health care agreement. Agree quickly on who does what meanwhile.',
    interim: 'Interim division of responsibility: who does what until it is settled?',
    interimError: 'Write who does what meanwhile.',
    save: 'Save',
  },
  text: {
    title: 'Register the deviation',
    lead: 'Select and copy the text. Paste it into MedControl PRO.',
    warning: (found) =>
      `The text may hold names or personal identity numbers: ${found}. Remove them before you copy.`,
    copy: 'Text to copy',
    number: 'The number in MedControl PRO',
    numberError: 'Write the number that the deviation got in MedControl PRO.',
    sentTo: 'Or: sent to the one who registers for you',
    sentToError: 'Write the name of the one who registers.',
    sentOn: 'Sent on',
    sentOnError: 'Choose the day, today or earlier.',
    later: 'Registering later? Close this dialog. The text stays on the card.',
    register: 'Save',
    back: 'Change the text',
    why: 'Deviations in collaboration are registered in MedControl PRO, not only here. The text describes the event, not persons. Harm or risk of harm in health care, and wrongs in social services, are also reported in their usual way. This does not replace that.',
    whySource:
      'Source: the county routine for deviations in collaboration, Social Services Act chapter 27 section 2, Patient Safety Act chapter 6 section 4.',
    heading: (ref) => `Deviation in collaboration, SIP. Case ${ref}.`,
    happened: 'What happened',
    individual: 'Measure for the individual',
    unit: 'Measure for the organisation',
    system: 'Measure for the system',
  },
};

function on(day: string): string {
  return day ? ` ${day}` : '';
}
