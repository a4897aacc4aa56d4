/** The states of an open case that nothing has paused: what the `during` columns of the tables are made of. */
import type { CaseState } from '../sip-case.js';

/** From the consent on. */
export const running: readonly CaseState[] = [
  'readyToCall',
  'called',
  'meetingBooked',
  'meetingHeld',
  'planActive',
  'followUpDue',
  'followUpHeld',
];

export const unpaused: readonly CaseState[] = ['preparing', 'obtainingConsent', 'consentRefused', ...running];

export const notClosed: readonly CaseState[] = [...unpaused, 'pausedConsent', 'pausedCoercion'];
