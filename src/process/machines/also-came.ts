/** Whoever came without being called is noted by role: what the consent excepts, or a role that is a number, is asked about once (R16). */
import { refuse, type Ask } from '../machine.js';
import { personnummerIn } from '../personnummer.js';
import type { Refusal } from '../refusals.js';
import { rolesExcepted } from '../scope.js';
import type { Meeting, SipCase } from '../sip-case.js';
import { meetingOf, notesOf } from './meeting-held.js';

export interface RolesInQuestion {
  readonly excepted: readonly string[];
  readonly numbers: readonly string[];
}

/** What stands in the notes of this meeting has been asked about. */
export function rolesInQuestion(
  sipCase: SipCase,
  meeting: Pick<Meeting, 'id' | 'slot'> | undefined,
  roles: readonly string[],
): RolesInQuestion {
  const noted = notesOf(sipCase.sealed, meeting).alsoPresent ?? [];
  const asked = roles.filter((role) => !noted.includes(role));
  return {
    excepted: rolesExcepted(sipCase, asked),
    numbers: asked.filter((role) => personnummerIn(role).length > 0),
  };
}

/** A question and no wall: who was there is noted as it was. */
export function alsoCameIsMeant({
  sipCase,
  move,
}: Ask<'holdMeeting'> | Ask<'noteAttendance'>): Refusal | undefined {
  if (move.onPurpose) return undefined;
  const meeting = meetingOf(sipCase, move.meetingId);
  const { excepted, numbers } = rolesInQuestion(sipCase, meeting, move.alsoPresent ?? []);
  if (excepted.length > 0) return refuse('alsoExcepted');
  return numbers.length > 0 ? refuse('alsoIsNumber') : undefined;
}
