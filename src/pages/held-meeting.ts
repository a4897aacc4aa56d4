/** The last meeting that was held: of that kind, or of any but a förmöte. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Meeting } from '../process/sip-case.js';

export function heldMeeting({ sipCase }: ConvenerFacts, kind?: Meeting['kind']): Meeting | undefined {
  return sipCase.meetings.findLast(
    (meeting) => meeting.state === 'held' && (kind ? meeting.kind === kind : meeting.kind !== 'preMeeting'),
  );
}
