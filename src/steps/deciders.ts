/** Who may decide, for an adult and for a child, and which form asks for their consent. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Decider } from '../process/sip-case.js';

/** For a child: everybody who may decide but `individual`, which is a grown-up's word for the same as `childItself`. */
export const forChildren = [
  'twoGuardians',
  'oneGuardian',
  'childItself',
  'appointedGuardian',
  'unaccompaniedGuardian',
  'socialBoard',
  'shelteredHousing',
] as const;
const forAdults = ['individual', 'representative', 'cannotDecideNow'] as const;
export const everyDecider = [...forAdults, ...forChildren] as const;

export function decidersFor({ sipCase }: ConvenerFacts): readonly Decider[] {
  return sipCase.ageGroup === 'adult' ? forAdults : forChildren;
}

/** One who decides: one screen. Two guardians: first what, then who. Nobody: the ground (R24). */
export function consentForm(decider: Decider | undefined, facts: ConvenerFacts | undefined) {
  if (decider === 'cannotDecideNow') return 'cannot-decide';
  if (decider !== undefined && decider !== 'twoGuardians') return 'consent';
  const isSet = (facts?.sipCase.scope.unitIds.length ?? 0) > 0;
  const asksWho = facts?.state === 'obtainingConsent' && isSet && facts.giversToAsk.length > 0;
  return facts?.state === 'pausedConsent' || asksWho ? 'consent-givers' : 'consent-scope';
}

/** Somebody has said no, now or before the question was put again: another decider needs a reason (R20). */
export function someoneSaidNo({ consents }: ConvenerFacts): boolean {
  return consents.some(
    ({ state, saidNoOn }) => state === 'refused' || state === 'withdrawn' || saidNoOn !== undefined,
  );
}
