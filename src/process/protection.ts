/** Protected identity (R69, P4): such a case is seen and moved by named persons only, and says nothing of where anybody is. */
import type { Actor } from './actor.js';
import type { PersonKey } from './ids.js';
import type { IndividualTexts } from './sealed.js';
import type { SipCase } from './sip-case.js';

/** The clear half says only that the case is for named persons; why is sealed. */
export function isProtected(sipCase: Pick<SipCase, 'namedOnly'>): boolean {
  return sipCase.namedOnly !== undefined;
}

/** Whether this actor may come near the case at all; a mailed link names nobody. */
export function isAdmitted(sipCase: SipCase, actor: Actor): boolean {
  if (sipCase.namedOnly === undefined || actor.kind === 'clock' || actor.kind === 'system') return true;
  return actor.kind === 'person' && sipCase.namedOnly.includes(actor.person);
}

export function withNamed(sipCase: SipCase, ...people: readonly PersonKey[]): SipCase {
  return { ...sipCase, namedOnly: [...new Set([...(sipCase.namedOnly ?? []), ...people])] };
}

/** Address, telephone and listing say where somebody lives: they are neither kept nor shown. */
export function withoutWhereabouts(individual: IndividualTexts): IndividualTexts {
  const { address: _address, phone: _phone, listedAt: _listedAt, ...kept } = individual;
  return kept;
}

/** One guardian is the threat: never both in one event, letter or meeting. */
export function guardiansStayApart(sipCase: SipCase): boolean {
  return sipCase.sealed.protection?.guardiansApart === true;
}
