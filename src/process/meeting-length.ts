/** How long the meeting is: as it stands, also where somebody has made it longer by hand; before that, as it is planned. */
import { stands } from './machines/called-off.js';
import type { SipCase } from './sip-case.js';

export function meetingMinutes({
  meetings,
  lengthMinutes,
}: Pick<SipCase, 'meetings' | 'lengthMinutes'>): number {
  const slot = meetings.findLast(({ state }) => stands(state))?.slot;
  return slot ? (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000 : lengthMinutes;
}
