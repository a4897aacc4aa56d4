/** What the readers' facts have in common: who still takes part, who has answered, and names. */
import type { UnitName } from '../disclosure.js';
import type { UnitId } from '../ids.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { unitOf, type World } from '../world.js';

const answeredStates: readonly Recipient['state'][] = [
  'accepted',
  'confirmed',
  'declined',
  'refused',
  'attended',
  'absent',
];
const calledStates: readonly Recipient['state'][] = ['sent', 'received', ...answeredStates];

/** Said yes, and has not left. */
export function takesPart({ state }: Recipient): boolean {
  return state === 'accepted' || state === 'confirmed' || state === 'attended';
}

/** Has the summons in hand: may look for the right unit, or has found it (R75). */
export function holdsSummons({ state }: Recipient): boolean {
  return state === 'sent' || state === 'received' || state === 'accepted' || state === 'confirmed';
}

export function isOpen(sipCase: SipCase): boolean {
  return sipCase.state !== 'closed' && sipCase.state !== 'pausedConsent';
}

export function progress(sipCase: SipCase): { readonly count: number; readonly of: number } {
  const called = sipCase.recipients.filter(({ state }) => calledStates.includes(state));
  return { count: called.filter(({ state }) => answeredStates.includes(state)).length, of: called.length };
}

export function unitName(world: World, id: UnitId): UnitName {
  return { id, name: unitOf(world, id)?.name ?? id };
}
