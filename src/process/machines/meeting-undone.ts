/** A meeting that was recorded wrongly: undone, everything is as before it, and what was noted stands to be put right. */
import { sealing } from '../edit.js';
import { instant } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { onVideo } from './meeting-place.js';
import { isProtected } from '../protection.js';
import type { Deviation, Meeting, Recipient, SipCase } from '../sip-case.js';
import { meetingOf } from './meeting-held.js';
import { withoutOutsiders } from './outsiders.js';

type Undoing = Ask<'undoHolding'>;

/** Documents from before it could be undone do not say what anybody was. */
export function isKnownHowItWas({ sipCase, move }: Undoing): Refusal | undefined {
  const settled = sipCase.recipients.filter(({ state }) => state === 'attended' || state === 'absent');
  const isLast = sipCase.meetings.at(-1)?.id === move.meetingId;
  // Where identity has come to be protected since, an event that says too little now stands no more (R69).
  return isLast && !isProtected(sipCase) && settled.every(({ before }) => before !== undefined)
    ? undefined
    : refuse('notNow');
}

export function holdingUndone(ask: Undoing): SipCase {
  const { sipCase, move, now, world } = ask;
  const since = instant(now);
  const undone: SipCase = {
    ...withNotes(ask),
    meetings: sipCase.meetings.map((each) => (each.id === move.meetingId ? asBooked(each) : each)),
    recipients: sipCase.recipients.map((one) => asBefore(one, since)),
    deviations: sipCase.deviations.map((each) => withoutAbsence(each, ask)),
  };
  // Whoever the consent has come to except meanwhile does not come back (R16, R21).
  return withoutOutsiders(undone, since, world);
}

function asBooked({
  individualPresent: _noted,
  attendance: _taken,
  heldBy: _by,
  ...meeting
}: Meeting): Meeting {
  return meeting;
}

function asBefore({ before, ...one }: Recipient, since: Recipient['stay']['since']): Recipient {
  return before ? { ...one, state: before, stay: { since, fired: [] } } : one;
}

/** Nobody was away, as far as is known now; another meeting's absence stands (domain 7.1 T5). */
function withoutAbsence(deviation: Deviation, { sipCase, now }: Undoing): Deviation {
  const { trigger, state, recipientId, stay } = deviation;
  const settled = sipCase.recipients.find(({ id }) => id === recipientId)?.stay.since;
  return trigger === 'absence' && state === 'prompted' && stay.since === settled
    ? { ...deviation, state: 'dismissed', dismissedBy: 'undone', stay: { since: instant(now), fired: [] } }
    : deviation;
}

function withNotes({ sipCase, move }: Undoing): SipCase {
  const { meetingId } = move;
  const at = meetingOf(sipCase, meetingId);
  if (!at) return sipCase;
  const { alsoPresent = {}, individualAbsentReason, ...meeting } = sipCase.sealed.meeting;
  const { [meetingId]: also = [], ...others } = alsoPresent;
  const noted = {
    of: { meetingId, start: at.slot.start },
    present: sipCase.recipients.filter(({ state }) => state === 'attended').map(({ id }) => id),
    alsoPresent: also,
    individualPresent: at.individualPresent ?? true,
    identified: meeting.identified,
    ...(individualAbsentReason ? { individualAbsentReason } : {}),
    ...(onVideo(at.form) ? { onlyThoseNeeded: true } : {}),
  };
  const kept = Object.keys(others).length > 0 ? { alsoPresent: others } : {};
  // How each one was known is of the record that is to be made anew.
  return sealing(sipCase, 'meeting', { ...meeting, identified: {}, ...kept, noted });
}
