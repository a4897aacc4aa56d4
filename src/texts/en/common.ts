/** Words that several cards share. */
import type { Texts } from '../sv.js';

export const common: Texts['common'] = {
  brand: 'SIP-lotsen',
  why: 'Why?',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  add: 'Add',
  remove: 'Remove',
  step: (at, of) => `Step ${at} of ${of}`,
  setting: 'setting',
  offHours: {
    closedDay: 'weekend or public holiday',
    outsideHours: 'outside office hours',
  },
  afterAim: (day) => `after the aim (${day})`,
  replacesNot: 'A SIP does not replace a referral, an application or a report of concern for a child.',
};
