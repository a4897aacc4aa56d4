/** What the consent covers: whether a unit or a person may be called, shown or told (R15, R16, R22, R75). */
import { effectiveScope } from './effective-scope.js';
import { expectedGivers, missingGivers } from './givers.js';
import type { UnitId } from './ids.js';
import type { ClosePerson } from './sealed.js';
import type { Consent, Recipient, SipCase } from './sip-case.js';
import { dayOf, daysBetween } from './time.js';
import { principalOf, unitOf, type World } from './world.js';

/** The line about routing covers nothing by itself: somebody must be named whom it may be routed within (R23). */
export function scopeIsSet(sipCase: SipCase): boolean {
  return effectiveScope(sipCase).unitIds.length > 0;
}

export function consentIsComplete(sipCase: SipCase): boolean {
  return expectedGivers(sipCase).length > 0 && missingGivers(sipCase).length === 0 && scopeIsSet(sipCase);
}

/** Older than the configured age: to be confirmed again before anything is sent (R22). */
export function consentIsTooOld(sipCase: SipCase, now: Date): boolean {
  const expected = expectedGivers(sipCase);
  return sipCase.consents.some(
    (consent) => expected.includes(consent.giver) && isTooOld(consent, sipCase, now),
  );
}

export function isTooOld({ state, givenOn }: Consent, { settings }: SipCase, now: Date): boolean {
  return (
    state === 'given' && givenOn !== undefined && daysBetween(givenOn, dayOf(now)) > settings.consentValidDays
  );
}

/** A unit is covered by name, or as the unit that a covered unit's principal has appointed (R75's line). */
export function unitIsCovered(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  if (unitIsExcepted(sipCase, unitId, world)) return false;
  const scope = effectiveScope(sipCase);
  if (scope.unitIds.includes(unitId)) return true;
  // The consent was given to it as the one that asked: that another unit convenes now changes nothing in that.
  const hasConvened = (sipCase.formerConveners ?? []).includes(unitId);
  if (hasConvened && !scope.leftOutUnitIds.includes(unitId)) return true;
  const principal = principalOf(world, unitId);
  return (
    scope.coversRouting &&
    !scope.leftOutUnitIds.includes(unitId) &&
    scope.unitIds.some((covered) => principalOf(world, covered)?.id === principal?.id)
  );
}

/** R16: chosen among the exceptions, or named by their words ("inte Vårdcentralen Lindängen"). */
export function unitIsExcepted(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  const { exceptUnitIds, exceptions } = effectiveScope(sipCase);
  if (exceptUnitIds.includes(unitId)) return true;
  const name = words(unitOf(world, unitId)?.name ?? '').join(' ');
  return name !== '' && exceptions.some((exception) => says(exception, name));
}

/** Who may answer for a measure, own the plan or be told of it: the convener's unit, and units within the consent. */
export function unitMayKnow(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  return unitId === sipCase.convener.unitId || unitIsCovered(sipCase, unitId, world);
}

/**
 * Whether the words of an exception name this person: "inte mormor" names "Mormor" and "mormor Karin".
 * Rather one too many than one too few: whoever is stopped in error is let in by wording the exception anew.
 */
function exceptionNames(exceptions: readonly string[], label: string): boolean {
  return namingWords(label).some((word) => exceptions.some((exception) => says(exception, word)));
}

/** R16, and R19: a child that decides itself decides also whether its guardians are asked or told (OSL 12 kap. 3 §, P2). */
export function personIsCovered(sipCase: SipCase, person: ClosePerson): boolean {
  // A legal ground covers units only (R24).
  if (expectedGivers(sipCase).includes('legalGround')) return false;
  const secretFromGuardians = sipCase.decider === 'childItself' && !sipCase.scope.guardiansMayKnow;
  if (person.relation === 'guardian' && secretFromGuardians) return false;
  return !exceptionNames(effectiveScope(sipCase).exceptions, person.label);
}

/** R16: of roles that somebody has typed, those that the words of an exception name. */
export function rolesExcepted(sipCase: SipCase, roles: readonly string[]): readonly string[] {
  const { exceptions } = effectiveScope(sipCase);
  return roles.filter((role) => exceptionNames(exceptions, role));
}

export function recipientIsCovered(sipCase: SipCase, recipient: Recipient, world: World): boolean {
  if (recipient.target.kind === 'person') {
    const person = sipCase.sealed.recipients[recipient.id]?.person;
    return person === undefined || personIsCovered(sipCase, person);
  }
  return unitIsCovered(sipCase, recipient.atUnitId ?? recipient.target.unitId, world);
}

/**
 * Whether a narrower consent takes this recipient out (R21). A receiving function that only passes the summons on
 * has neutral facts alone: it need not be covered, but it must not be excepted.
 */
export function isOutsideNow(sipCase: SipCase, recipient: Recipient, world: World): boolean {
  if (recipient.target.kind === 'person') return !recipientIsCovered(sipCase, recipient, world);
  const { atUnitId } = recipient;
  if (!unitIsCovered(sipCase, recipient.target.unitId, world)) return true;
  if (atUnitId === undefined) return false;
  const knows = !['sent', 'received'].includes(recipient.state);
  return knows ? !unitIsCovered(sipCase, atUnitId, world) : unitIsExcepted(sipCase, atUnitId, world);
}

/** Words that say nothing about who it is. */
const emptyWords = [
  'inte',
  'och',
  'eller',
  'om',
  'med',
  'den',
  'det',
  'min',
  'mitt',
  'mina',
  'hans',
  'hennes',
  'en',
  'ett',
  'från',
  'på',
  'till',
];

function namingWords(label: string): readonly string[] {
  return words(label).filter((word) => !emptyWords.includes(word));
}

function says(text: string, phrase: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${phrase} `);
}

function words(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}
