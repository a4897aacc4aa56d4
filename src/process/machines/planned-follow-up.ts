/** The follow-up that a plan has a day for, once it is a meeting. */
import type { Meeting, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';

/** The planned follow-up becomes this meeting: it is moved, never doubled (S4). */
export function withFollowUpMoved(sipCase: SipCase, { kind, slot }: Meeting): SipCase {
  return kind === 'followUp' ? { ...sipCase, followUpOn: dayOf(slot.start) } : sipCase;
}
