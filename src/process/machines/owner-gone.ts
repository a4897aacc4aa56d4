/** Notes that nobody holds the plan, or that somebody does again, and suggests a deviation when it stays so (domain 7.1 T12). */
import { instant } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { ownerGone, withOwner } from '../owner.js';
import type { Refusal } from '../refusals.js';
import type { SipCase } from '../sip-case.js';
import { prompted } from './prompted.js';

/** Said once, and of whoever holds it now. */
export function holdsItNow({ sipCase, move }: Ask<'ownerLeft'>): Refusal | undefined {
  const { unitId, person } = move;
  const noted = {
    ...sipCase,
    ownerGone: { since: sipCase.startedAt, unitId, ...(person ? { person } : {}) },
  };
  return ownerGone(noted) && !ownerGone(sipCase) ? undefined : refuse('notNow');
}

export function ownerIsGone({ sipCase, move, now }: Ask<'ownerLeft'>): SipCase {
  const { unitId, person } = move;
  return { ...sipCase, ownerGone: { since: instant(now), unitId, ...(person ? { person } : {}) } };
}

export function isNoted({ sipCase }: Asking): Refusal | undefined {
  return sipCase.ownerGone ? undefined : refuse('notNow');
}

export function ownerIsBack({ sipCase, now }: Asking): SipCase {
  return withOwner(sipCase, now);
}

/** Said once, also where a suggestion of it stands already. */
export function ownerMissed({ sipCase, now }: Ask<'reportOwnerGone'>): SipCase {
  const after = prompted(sipCase, 'ownerGone', {}, now);
  return after.ownerGone ? { ...after, ownerGone: { ...after.ownerGone, suggested: true } } : after;
}
