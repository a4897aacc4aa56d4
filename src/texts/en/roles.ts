/** Who somebody is, in words. */
import type { Texts } from '../sv.js';

export const roles: Texts['roles'] = {
  unit: {
    staff: 'staff',
    dispatcher: 'SIP receiver',
    chief: 'manager',
    'sip-coordinator': 'SIP coordinator',
    administrator: 'administrator',
    'log-reviewer': 'log reviewer',
  },
  side: {
    school: 'School',
    socialServices: 'Social services',
    municipalHealth: 'Municipal health care',
    regionalHealth: 'Regional health care',
  },
  giver: {
    individual: 'The individual',
    guardian1: 'Guardian 1',
    guardian2: 'Guardian 2',
    representative: 'Representative',
    socialBoard: 'Social welfare board',
    legalGround: 'Legal ground',
  },
  soleGiver: {
    individual: 'The individual',
    childItself: 'The child',
    oneGuardian: 'The guardian',
    appointedGuardian: 'Specially appointed guardian',
    unaccompaniedGuardian: 'Legal guardian',
    socialBoard: 'Social welfare board',
    shelteredHousing: 'The guardian in sheltered housing',
    representative: 'Representative',
    cannotDecideNow: 'Legal ground',
  },
  decider: {
    individual: 'The individual',
    childItself: 'The child',
    oneGuardian: 'One guardian',
    twoGuardians: 'Two guardians',
    appointedGuardian: 'Specially appointed guardian',
    unaccompaniedGuardian: 'Legal guardian of an unaccompanied child',
    socialBoard: 'Social welfare board (LVU section 11)',
    shelteredHousing: 'Sheltered housing (Act 2024:79, chapter 6)',
    representative: 'Legal representative or proxy',
    cannotDecideNow: 'Cannot take a position now',
  },
  relation: {
    guardian: 'Guardian',
    relative: 'Close person',
    representative: 'Legal representative or proxy',
    other: 'Other',
  },
  form: { video: 'video', inPerson: 'in person', phone: 'telephone', hybrid: 'in person and video' },
};
