/** An agreed measure, in English. */
import { boards } from './news.js';
import type { task as swedish } from '../sv/task.js';

export const task: typeof swedish = {
  title: (ref, number) =>
    number === undefined ? `Your measure in ${ref}` : `Your measure in ${ref}: number ${number} in the plan`,
  from: (from) => `from ${from}`,
  phone: (phone) => `phone ${phone}`,
  due: (day) => `To be done by ${day}.`,
  overdue: (day) => `Was to be done by ${day}. Please say how it goes.`,
  elsewhere: (day) =>
    `Your own board says ${day}. Will the measure be late? Press Will be late, and the unit with the main responsibility is told.`,
  tickedIn: (board) =>
    `The measure was ticked off in ${boards[board]}. The unit with the main responsibility knows.`,
  newDayNow: (day) => `new day ${day}`,
  says: {
    open: 'Press Done when the measure has been carried out.',
    done: 'You have reported that the measure is done. The unit with the main responsibility knows.',
    late: 'You have reported that the measure will be late. The unit with the main responsibility knows.',
    needsHelp: 'You have asked for help. The unit with the main responsibility will be in touch.',
    wrongUnit:
      'You have reported that the measure belongs to another unit. The unit with the main responsibility takes it from here.',
    handedOver:
      'The measure has been handed over to you. The SIP has ended, and you go on with it in your own work.',
  },
  noWord: 'No word',
  closed: 'The case is no longer going on. You do not need to do anything here.',
  button: {
    done: 'Done',
    late: 'Will be late',
    needsHelp: 'We need help',
    wrongUnit: 'Wrong unit',
    undo: 'Undo: not done yet',
    undoWrongUnit: 'Undo: the measure is ours',
    see: 'Show the measure (logged)',
  },
  board: {
    title: (mark, number) =>
      number === undefined ? `Measure in ${mark}` : `Measure in ${mark}: number ${number} in the plan`,
    text: 'A measure in a coordinated individual plan. Open SIP-lotsen in Teams to see what it is about. Write nothing about the individual here.',
  },
  neutral:
    'What you write is read by the unit with the main responsibility. Keep it short, without names or personal identity numbers.',
  late: {
    title: 'Will be late',
    agreed: (day) => `The plan says ${day}.`,
    newDay: 'When will it be done?',
    words: 'Why? (optional)',
    placeholder: 'For example: we are waiting for a doctor’s appointment',
    send: 'Report the new day',
  },
  help: {
    title: 'We need help',
    lead: 'The unit with the main responsibility for the plan is told and will be in touch.',
    words: 'What do you need help with? (optional)',
    placeholder: 'For example: we cannot reach the right person at the school',
    send: 'Ask for help',
  },
  move: {
    title: 'To another unit',
    unit: 'Which unit is to carry out the measure?',
    role: 'Which role does it there?',
    newDay: 'To be done by, if it is another day',
    after:
      'The unit gets the card of the measure. The card of the unit that had it says that it is not theirs any more.',
    nobodyElse:
      'The consent covers no other unit. Change the consent first, together with the person it is about.',
    give: 'Give it the measure',
  },
  why: 'Each organisation is responsible for its own measures in the plan. The card does not say whom it is about, since several people may read it.',
  whySource:
    'Source: Social Services Act chapter 10 section 8 and Health and Medical Services Act chapter 16 section 4.',
  work: {
    title: 'Your measure',
    name: 'Who',
    what: 'Measure',
    role: 'Responsible role',
    start: 'Begins',
    due: 'To be done by',
    newDay: 'New day',
    logged: 'It has been logged that you opened this.',
    own: 'Document in your own record. SIP-lotsen is not the record.',
    done: 'Mark as done',
  },
};
