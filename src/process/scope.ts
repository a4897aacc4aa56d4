/** What the consent covers: whether a unit or a person may be called, shown or told (R15, R16, R22, R75). */
import type { UnitId } from './ids.js';
import type { Decider, Giver, Recipient, SipCase } from './sip-case.js';
import { dayOf, daysBetween } from './time.js';
import { principalOf, type World } from './world.js';

/** Whose consents each decider asks for (R17, R19); two guardians mean both. */
const giversOf: Record<Decider, readonly Giver[]> = {
  individual: ['individual'],
  childItself: ['individual'],
  oneGuardian: ['guardian1'],
  twoGuardians: ['guardian1', 'guardian2'],
  appointedGuardian: ['guardian1'],
  unaccompaniedGuardian: ['guardian1'],
  socialBoard: ['socialBoard'],
  shelteredHousing: ['guardian1'],
};

/**
 * Whose consents this case needs. With two guardians one is enough when the other is hindered and the matter cannot wait,
 * with the reason and who decided it (FB 6 kap. 13 § second paragraph).
 */
export function expectedGivers(sipCase: SipCase): readonly Giver[] {
  if (sipCase.decider === undefined) return [];
  if (sipCase.decider === 'twoGuardians' && sipCase.sealed.consent.oneGuardianReason) return ['guardian1'];
  return giversOf[sipCase.decider];
}

export function missingGivers(sipCase: SipCase): readonly Giver[] {
  return expectedGivers(sipCase).filter(
    (giver) => !sipCase.consents.some((consent) => consent.giver === giver && consent.state === 'given'),
  );
}

export function scopeIsSet(sipCase: SipCase): boolean {
  return sipCase.scope.unitIds.length > 0 || sipCase.scope.coversRouting;
}

export function consentIsComplete(sipCase: SipCase): boolean {
  return expectedGivers(sipCase).length > 0 && missingGivers(sipCase).length === 0 && scopeIsSet(sipCase);
}

/** Older than the configured age: to be confirmed again before anything is sent (R22). */
export function consentIsTooOld(sipCase: SipCase, now: Date): boolean {
  return sipCase.consents.some(
    (consent) =>
      consent.givenOn !== undefined &&
      daysBetween(consent.givenOn, dayOf(now)) > sipCase.settings.consentValidDays,
  );
}

/** A unit is covered by name, or as the unit that a covered unit's principal has appointed (R75's line). */
export function unitIsCovered(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  if (sipCase.scope.exceptUnitIds.includes(unitId)) return false;
  if (sipCase.scope.unitIds.includes(unitId)) return true;
  const principal = principalOf(world, unitId);
  return (
    sipCase.scope.coversRouting &&
    sipCase.scope.unitIds.some((covered) => principalOf(world, covered)?.id === principal?.id)
  );
}

/** Whether the words of an exception name this person: "inte mormor" names "Mormor". */
export function exceptionNames(exceptions: readonly string[], label: string): boolean {
  const wanted = words(label).join(' ');
  return (
    wanted !== '' && exceptions.some((exception) => ` ${words(exception).join(' ')} `.includes(` ${wanted} `))
  );
}

export function recipientIsCovered(sipCase: SipCase, recipient: Recipient, world: World): boolean {
  if (recipient.target.kind === 'person') {
    const label = sipCase.sealed.recipients[recipient.id]?.person?.label ?? '';
    return !exceptionNames(sipCase.sealed.consent.exceptions, label);
  }
  return unitIsCovered(sipCase, recipient.atUnitId ?? recipient.target.unitId, world);
}

function words(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}
