/** What a giver of consent is known as: guardians by the name they were given when the case was prepared. */
import type { ConvenerFacts } from '../disclosure.js';
import type { Decider, Giver } from '../sip-case.js';

const place: Partial<Record<Giver, number>> = { guardian1: 0, guardian2: 1, representative: 0 };

/** "Mamma Maria", once somebody is known by that name; kept with the consent, so that a changed list changes nothing. */
export function knownName(giver: Giver, { sealed }: ConvenerFacts): string | undefined {
  const kept = sealed.consent.names[giver];
  const relation = giver === 'representative' ? 'representative' : 'guardian';
  const at = place[giver];
  const known = sealed.people.filter((person) => person.relation === relation);
  return kept ?? (at === undefined ? undefined : known[at]?.label);
}

/** One who decides alone is called what they are: "God man för ensamkommande barn", not "Vårdnadshavare 1". */
export function decidesAlone(
  giver: Giver,
  { sipCase }: ConvenerFacts,
): Exclude<Decider, 'twoGuardians'> | undefined {
  const { decider } = sipCase;
  return giver === 'guardian1' && decider !== 'twoGuardians' ? decider : undefined;
}
