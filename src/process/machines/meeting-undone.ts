/** A meeting that was recorded wrongly: undone, everything is as before it, and what was noted stands to be put right. */
import { sealing } from '../edit.js';
import { instant } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { onVideo } from './meeting-place.js';
import type { Deviation, Recipient, SipCase } from '../sip-case.js';
import { meetingOf } from './meeting-held.js';

type Undoing = Ask<'undoHolding'>;

/** Documents from before it could be undone do not say what anybody was. */
export function isKnownHowItWas({ sipCase, move }: Undoing): Refusal | undefined {
  const settled = sipCase.recipients.filter(({ state }) => state === 'attended' || state === 'absent');
  const isLast = sipCase.meetings.at(-1)?.id === move.meetingId;
  return isLast && settled.every(({ before }) => before !== undefined) ? undefined : refuse('notNow');
}

export function holdingUndone(ask: Undoing): SipCase {
  const { sipCase, now } = ask;
  const since = instant(now);
  const undone: SipCase = {
    ...withNotes(ask),
    recipients: sipCase.recipients.map((one) => asBefore(one, since)),
    deviations: sipCase.deviations.map((each) => withoutAbsence(each, since)),
  };
  return undone;
}

function asBefore({ before, ...one }: Recipient, since: Recipient['stay']['since']): Recipient {
  return before ? { ...one, state: before, stay: { since, fired: [] } } : one;
}

/** Nobody was away, as far as is known now: who was is asked about again with the next record (domain 7.1 T5). */
function withoutAbsence(deviation: Deviation, since: Deviation['stay']['since']): Deviation {
  return deviation.trigger === 'absence' && deviation.state === 'prompted'
    ? { ...deviation, state: 'dismissed', dismissedBy: 'undone', stay: { since, fired: [] } }
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
  return sealing(sipCase, 'meeting', { ...meeting, ...kept, noted });
}
