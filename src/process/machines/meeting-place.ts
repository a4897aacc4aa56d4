/** Where a meeting is held. */
import { sealing } from '../edit.js';
import type { MeetingId } from '../ids.js';
import { isProtected } from '../protection.js';
import type { SipCase } from '../sip-case.js';

/** Where it is held lies under seal: an address may be somebody's home. */
export function placedAt(sipCase: SipCase, id: MeetingId, place: string | undefined): SipCase {
  if (!place || isProtected(sipCase)) return sipCase;
  const { meeting } = sipCase.sealed;
  return sealing(sipCase, 'meeting', { ...meeting, places: { ...meeting.places, [id]: place } });
}
