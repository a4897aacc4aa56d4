/** An agreed measure, in English. */
import type { task as swedish } from '../sv/task.js';

export const task: typeof swedish = {
  title: (ref) => `Your measure in ${ref}`,
  from: (from) => `from ${from}`,
  phone: (phone) => `phone ${phone}`,
  due: (day) => `To be done by ${day}.`,
  overdue: (day) => `Was to be done by ${day}. Please say how it goes.`,
  says: {
    open: 'Press Done when the measure has been carried out.',
    done: 'You have reported that the measure is done.',
    late: 'You have reported that the measure will be late. The unit with the main responsibility knows.',
    needsHelp: 'You have asked for help. The unit with the main responsibility will be in touch.',
    wrongUnit:
      'You have reported that the measure belongs to another unit. The unit with the main responsibility takes it from here.',
    handedOver: 'The measure has been handed over. You do not need to do anything more here.',
  },
  closed: 'The case is no longer going on. You do not need to do anything here.',
  button: {
    done: 'Done',
    late: 'Will be late',
    needsHelp: 'We need help',
    wrongUnit: 'Wrong unit',
    see: 'Show the measure (logged)',
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
    logged: 'It has been logged that you opened this.',
    own: 'Document in your own record. SIP-lotsen is not the record.',
    done: 'Mark as done',
  },
};
