/** Who is asked to a meeting by its event: when that changes, the event follows. */
import type { MeetingId } from './ids.js';
import { comes } from './recipient-states.js';
import type { SipCase } from './sip-case.js';

/** The meeting whose guests a move made others; what is booked or called off by the same move asks the right ones anyway. */
export function guestsChanged(before: SipCase, after: SipCase): readonly MeetingId[] {
  const meeting = after.meetings.find(({ state }) => state === 'booking' || state === 'booked');
  const stood = before.meetings.some(
    ({ id, state }) => id === meeting?.id && (state === 'booking' || state === 'booked'),
  );
  return meeting && stood && guests(before) !== guests(after) ? [meeting.id] : [];
}

/** All that their addresses are made of, but for what the directory says. */
function guests({ recipients, sealed, namedOnly, convener }: SipCase): string {
  const coming = recipients
    .filter(comes)
    .map(({ id, atUnitId }) => [id, atUnitId, sealed.recipients[id]?.person?.mail]);
  return JSON.stringify([coming, namedOnly, convener.person]);
}
