/** Where a meeting is held. */
import { sealing } from '../edit.js';
import type { MeetingId } from '../ids.js';
import { isProtected } from '../protection.js';
import type { SipCase } from '../sip-case.js';

/** A meeting that is held somewhere. */
export function inRoom(form: string): boolean {
  return form === 'inPerson' || form === 'hybrid';
}

/** Where it is held lies under seal: an address may be somebody's home. */
export function placedAt(sipCase: SipCase, id: MeetingId, place: string | undefined): SipCase {
  if (!place || isProtected(sipCase)) return sipCase;
  const { meeting } = sipCase.sealed;
  return sealing(sipCase, 'meeting', { ...meeting, places: { ...meeting.places, [id]: place } });
}

/** What has been written of where a meeting is held. */
export function placeOf({ sealed }: SipCase, id: MeetingId): string | undefined {
  return sealed.meeting.places?.[id];
}
