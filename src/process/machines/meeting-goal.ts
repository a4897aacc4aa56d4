/** The aim of a meeting for children and young people within three weeks, and the reason where it is later (R30). */
import { sealing, withReason } from '../edit.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { Meeting, SipCase, Slot } from '../sip-case.js';
import { addDays, dayOf } from '../time.js';

type Aimed = Pick<SipCase, 'young' | 'summonedAt' | 'planActivatedAt' | 'settings'>;

/** The last day of the aim "möte inom tre veckor" from the day the summons was sent (R30, N6); undefined when it does not apply. */
export function meetingGoal(sipCase: Aimed) {
  // The aim is of the first meeting: a plan in force has its own day to be followed up.
  if (!sipCase.young || !sipCase.summonedAt || sipCase.planActivatedAt) return undefined;
  return addDays(dayOf(sipCase.summonedAt), sipCase.settings.youngMeetingDays);
}

export interface WantedTime {
  readonly kind: Meeting['kind'] | undefined;
  readonly slot: Slot;
  readonly reason?: string;
}

/** R30: later than the aim is allowed with a reason. */
export function laterThanGoal(sipCase: SipCase, wanted: WantedTime): Refusal | undefined {
  return isLate(sipCase, wanted) && !wanted.reason?.trim() ? refuse('laterThanGoal') : undefined;
}

export function isLate(sipCase: Aimed, { kind, slot }: WantedTime): boolean {
  const goal = kind === 'sip' ? meetingGoal(sipCase) : undefined;
  return goal !== undefined && dayOf(slot.start) > goal;
}

/** The reason is kept where one was needed. */
export function withLateReason(sipCase: SipCase, wanted: WantedTime): SipCase {
  return isLate(sipCase, wanted) ? withReason(sipCase, 'R30', wanted.reason) : sipCase;
}

/** Once a SIP meeting stands within the aim there is none: until then the one before may stand again, with its reason. */
export function withoutLateReason(sipCase: SipCase, booked: Meeting | undefined): SipCase {
  const { R30: before, ...others } = sipCase.sealed.reasons ?? {};
  if (!before || booked?.kind !== 'sip' || isLate(sipCase, booked)) return sipCase;
  return sealing(sipCase, 'reasons', others);
}

/** Moved past the aim by hand, a meeting has no reason yet: it is asked for until it is given. */
export function lacksLateReason(
  sipCase: Aimed,
  reasons: SipCase['sealed']['reasons'],
  meeting: Meeting | undefined,
): boolean {
  return meeting?.state === 'booked' && isLate(sipCase, meeting) && !reasons?.R30;
}

export function lateReasonIsAsked({ sipCase, move }: Ask<'explainLateMeeting'>): Refusal | undefined {
  const meeting = sipCase.meetings.find(({ id }) => id === move.meetingId);
  return lacksLateReason(sipCase, sipCase.sealed.reasons, meeting) ? undefined : refuse('alreadyAnswered');
}

export function lateReasonIsGiven({ move }: Ask<'explainLateMeeting'>): Refusal | undefined {
  return move.reason.trim() ? undefined : refuse('lateNeedsReason');
}

export function lateExplained({ sipCase, move }: Ask<'explainLateMeeting'>): SipCase {
  return withReason(sipCase, 'R30', move.reason);
}
