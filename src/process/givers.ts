/** Whose consent a case needs, who may answer, and what each has said (R17, R19, R20, R24). */
import type { ConsentState, Decider, Giver, SipCase } from './sip-case.js';

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
  representative: ['representative'],
  cannotDecideNow: ['legalGround', 'individual'],
};

/**
 * Whose consents this case needs. With two guardians one is enough when the other is hindered and the matter cannot wait,
 * with the reason and who decided it (FB 6 kap. 13 § second paragraph).
 */
export function expectedGivers(sipCase: SipCase): readonly Giver[] {
  if (sipCase.decider === undefined) return [];
  // A ground stands in only until the person says yes or no (R24).
  if (sipCase.decider === 'cannotDecideNow')
    return [hasSpoken(sipCase, 'individual') ? 'individual' : 'legalGround'];
  const both = giversOf[sipCase.decider];
  if (sipCase.decider !== 'twoGuardians' || !sipCase.sealed.consent.oneGuardianReason?.trim()) return both;
  // Hindered is not unwilling: a guardian who has said no is not passed over (R20).
  if (both.some((giver) => hasSaidNo(sipCase, giver))) return both;
  return hasSaid(sipCase, 'guardian2', 'given') ? ['guardian2'] : ['guardian1'];
}

/** Of two guardians both may answer, whichever of them is enough. */
export function mayDecide({ decider }: Pick<SipCase, 'decider'>, giver: Giver): boolean {
  return decider !== undefined && giversOf[decider].includes(giver);
}

/** Those who decide and whose yes stands: only such a yes can be taken back (R21). */
export function yesesThatStand(sipCase: Pick<SipCase, 'decider' | 'consents'>): readonly Giver[] {
  return sipCase.consents
    .filter(({ giver, state }) => state === 'given' && mayDecide(sipCase, giver))
    .map(({ giver }) => giver);
}

export function missingGivers(sipCase: SipCase): readonly Giver[] {
  return expectedGivers(sipCase).filter((giver) => !hasSaid(sipCase, giver, 'given'));
}

/** A no that stands, or that was given before the question was put again. */
export function hasSaidNo(sipCase: SipCase, giver: Giver): boolean {
  return sipCase.consents.some(
    (consent) =>
      consent.giver === giver &&
      (consent.state === 'refused' || consent.state === 'withdrawn' || consent.saidNoOn !== undefined),
  );
}

function hasSpoken(sipCase: SipCase, giver: Giver): boolean {
  return hasSaid(sipCase, giver, 'given') || hasSaidNo(sipCase, giver);
}

function hasSaid(sipCase: SipCase, giver: Giver, state: ConsentState): boolean {
  return sipCase.consents.some((consent) => consent.giver === giver && consent.state === state);
}
