/** The last meeting of its kind that was held. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Meeting } from '../process/sip-case.js';

export function heldMeeting({ sipCase }: ConvenerFacts, kind: Meeting['kind']): Meeting | undefined {
  return sipCase.meetings.findLast((meeting) => meeting.kind === kind && meeting.state === 'held');
}
