/** What the readers' facts have in common: who still takes part, who has answered, and names. */
import type { UnitName } from '../disclosure.js';
import type { UnitId } from '../ids.js';
import { isPaused } from '../machines/paused.js';
import { isProtected } from '../protection.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { principalOf, unitOf, type World } from '../world.js';

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
export function takesPart({ state }: Pick<Recipient, 'state'>): boolean {
  return state === 'accepted' || state === 'confirmed' || state === 'attended';
}

export function isOpen(sipCase: Pick<SipCase, 'state'>): boolean {
  return sipCase.state !== 'closed' && !isPaused(sipCase);
}

export function progress(sipCase: SipCase): { readonly count: number; readonly of: number } {
  const called = sipCase.recipients.filter(({ state }) => calledStates.includes(state));
  return { count: called.filter(({ state }) => answeredStates.includes(state)).length, of: called.length };
}

export function unitName(world: World, id: UnitId): UnitName {
  return { id, name: unitOf(world, id)?.name ?? id };
}

/** Who it is about is told by telephone: the case's principal has chosen so, or the reader's own (design 8.13), or identity is protected (R69). */
export function isTold(sipCase: SipCase, world: World, readerUnit: UnitId | undefined): boolean {
  const own = principalOf(world, readerUnit)?.stricter?.identity;
  return own === 'phone' || sipCase.settings.identity === 'phone' || isProtected(sipCase);
}

/** Whether texts of the plan may stand in what this unit reads: its principal may want references only (P13). */
export function readsPlanTexts(world: World, readerUnit: UnitId): boolean {
  return principalOf(world, readerUnit)?.stricter?.planText !== 'reference-only';
}

/** "en skola i Partille" - but nothing, where even the municipality could say too much (domain 5.4). */
export function neutralNameOf(sipCase: SipCase, world: World, id: UnitId): string {
  return isProtected(sipCase) ? '' : (unitOf(world, id)?.neutralName ?? '');
}
