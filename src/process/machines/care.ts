/** Compulsory psychiatric care during a SIP: a coordinated care plan takes its place, and the SIP waits; it is never closed for that (R1). */
import { consentUnanswered } from '../discharge.js';
import { expectedGivers, missingGivers } from '../givers.js';
import { instant } from '../ids.js';
import { either, type Ask, type Asking, type MoveTable } from '../machine.js';
import { consentIsTooOld, isTooOld } from '../scope.js';
import type { CaseState, Consent, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';
import { unpaused } from './open-states.js';
import { stopped } from './outsiders.js';
import { paused, pausedBeforeConsent } from './paused.js';

const during: readonly CaseState[] = [...unpaused, 'pausedConsent'];

// prettier-ignore
export const careMoves = {
  voluntary: {
    coercionBegan: { to: 'compulsory', by: ['convener', 'planOwner'], during, change: begun, then: 'pausedCoercion' },
  },
  compulsory: {
    coercionEnded: { to: 'voluntary',  by: ['convener', 'planOwner'], during: ['pausedCoercion'], change: ended, then: either('pausedConsent', 'left', consentIsAskedAnew) },
  },
} satisfies MoveTable<'care'>;

/** Nothing more is sent and no meeting is held; those who are chosen and have heard of nothing stay chosen. */
function begun({ sipCase, now }: Asking): SipCase {
  const since = instant(now);
  return {
    ...paused(sipCase, since),
    coercion: { since: dayOf(now) },
    recipients: sipCase.recipients.map((recipient) =>
      recipient.state === 'chosen' ? recipient : stopped(recipient, since),
    ),
  };
}

/** Where a consent has been taken back or grown old meanwhile, it is asked for before anything goes on (R21, R22). */
function consentIsAskedAnew({ sipCase, now }: Ask<'coercionEnded'>): boolean {
  if (pausedBeforeConsent(sipCase) || consentUnanswered(sipCase)) return false;
  return missingGivers(sipCase).length > 0 || consentIsTooOld(sipCase, now);
}

function ended(ask: Ask<'coercionEnded'>): SipCase {
  const { coercion: _coercion, resumeTo, ...kept } = ask.sipCase;
  if (!consentIsAskedAnew(ask)) return kept;
  return {
    ...kept,
    ...(resumeTo ? { resumeTo } : {}),
    consents: kept.consents.map((consent) => askedIfOld(consent, ask)),
  };
}

function askedIfOld(consent: Consent, { sipCase, now }: Asking): Consent {
  const counts = expectedGivers(sipCase).includes(consent.giver);
  if (!counts || !isTooOld(consent, sipCase, now)) return consent;
  return { giver: consent.giver, state: 'asked', stay: { since: instant(now), fired: [] } };
}
