/** What a pause does to a case, whatever made it pause: where it goes on afterwards, and no meeting meanwhile. */
import type { Instant } from '../ids.js';
import type { CaseState, SipCase } from '../sip-case.js';
import { withoutMeetings } from './called-off.js';

/** A paused case goes on where it was: with its meeting called off it has to call again (design 8.17). */
const resumesAs: Partial<Record<CaseState, CaseState>> = {
  called: 'readyToCall',
  meetingBooked: 'readyToCall',
};

export function isPaused({ state }: Pick<SipCase, 'state'>): boolean {
  return state === 'pausedConsent' || state === 'pausedCoercion';
}

/** It meets with nobody for now, or no more: its meeting was not called off for the others. */
export function hasStopped(sipCase: Pick<SipCase, 'state'>): boolean {
  return isPaused(sipCase) || sipCase.state === 'closed';
}

/** A pause within a pause goes back to where the first one began. */
export function paused(sipCase: SipCase, since: Instant): SipCase {
  return {
    ...sipCase,
    ...(isPaused(sipCase) ? {} : { resumeTo: resumesAs[sipCase.state] ?? sipCase.state }),
    ...withoutMeetings(sipCase, since),
  };
}

/** The pause began before anybody was to be called: then it is the ordinary road that asks for the consent. */
export function pausedBeforeConsent({ resumeTo }: Pick<SipCase, 'resumeTo'>): boolean {
  return resumeTo === 'preparing' || resumeTo === 'obtainingConsent' || resumeTo === 'consentRefused';
}
