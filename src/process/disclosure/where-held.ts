/** Where the meeting that stands is held, or who rings: a place says where somebody may be found. */
import type { NeutralFacts } from '../disclosure.js';
import { currentMeeting } from '../machines/meeting.js';
import { inRoom, placeOf } from '../machines/meeting-place.js';
import { guardiansStayApart, isProtected } from '../protection.js';
import { comes } from '../recipient-states.js';
import type { Recipient, SipCase } from '../sip-case.js';

type WhereHeld = Pick<NeutralFacts, 'place' | 'rings'>;

/** Nothing where identity is protected (R69). */
export function whereHeld(sipCase: SipCase): WhereHeld {
  const meeting = currentMeeting(sipCase);
  const said = meeting && !isProtected(sipCase) ? placeOf(sipCase, meeting.id) : undefined;
  if (!meeting || !said) return {};
  return inRoom(meeting.form) ? { place: said } : { rings: said };
}

/** A person opens it by a link of their own, and has no event to read it in; a unit's card is seen by many (P4). */
export function whereForPerson(sipCase: SipCase, recipient: Recipient): WhereHeld {
  const mayRead = recipient.target.kind === 'person' && comes(recipient) && !guardiansStayApart(sipCase);
  return mayRead ? whereHeld(sipCase) : {};
}
