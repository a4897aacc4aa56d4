/** Where the meeting that stands is held, or who rings: a place says where somebody may be found. */
import type { NeutralFacts, Seen } from '../disclosure.js';
import { currentMeeting } from '../machines/meeting.js';
import { inRoom, placeOf, saysWhere } from '../machines/meeting-place.js';
import { guardiansStayApart, isProtected } from '../protection.js';
import { comes } from '../recipient-states.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { unitOf } from '../world.js';

type WhereHeld = Pick<NeutralFacts, 'place' | 'rings'>;

/** Nothing where identity is protected (R69). */
export function whereHeld(sipCase: SipCase): WhereHeld {
  const meeting = currentMeeting(sipCase);
  const said = meeting && !isProtected(sipCase) ? placeOf(sipCase, meeting.id) : undefined;
  if (!meeting || !said || !saysWhere(meeting.form)) return {};
  return inRoom(meeting.form) ? { place: said } : { rings: said };
}

/** A person opens it by a link of their own, and has no event to read it in; a unit's card is seen by many (P4). */
export function whereForPerson(sipCase: SipCase, recipient: Recipient): WhereHeld {
  const mayRead = recipient.target.kind === 'person' && comes(recipient) && !guardiansStayApart(sipCase);
  return mayRead ? whereHeld(sipCase) : {};
}

/** Where whoever comes by telephone finds who rings: in the unit's calendar too, where it has a mailbox to be asked at. */
export interface Ringing {
  readonly inCalendar: boolean;
}

/**
 * A shared card and a message say where it stands, and not what: it is written freely, and may be somebody's own number.
 * Nothing where nothing is written, as where identity is protected (R69): that is told by word of mouth.
 */
export function ringingFor(
  { sipCase, world }: Pick<Seen, 'sipCase' | 'world'>,
  recipient: Recipient,
): Ringing | undefined {
  const isTold = recipient.target.kind === 'unit' && comes(recipient);
  if (!isTold || whereHeld(sipCase).rings === undefined) return undefined;
  return { inCalendar: Boolean(unitOf(world, recipient.atUnitId)?.mail) };
}
