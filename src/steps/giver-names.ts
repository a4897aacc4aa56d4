/** What a giver is called in the consent's own dialogs: guardians by the name they were given when the case was prepared. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Giver } from '../process/sip-case.js';
import type { Texts } from '../texts/sv.js';

const place: Partial<Record<Giver, number>> = { guardian1: 0, guardian2: 1, representative: 0 };

/** "Mamma Maria", once somebody is known by that name; kept with the consent, so that a changed list changes nothing. */
export function knownName(giver: Giver, { sealed }: ConvenerFacts): string | undefined {
  const kept = sealed.consent.names[giver];
  const relation = giver === 'representative' ? 'representative' : 'guardian';
  const at = place[giver];
  const known = sealed.people.filter((person) => person.relation === relation);
  return kept ?? (at === undefined ? undefined : known[at]?.label);
}

export function giverName(giver: Giver, facts: ConvenerFacts, texts: Texts): string {
  const name = knownName(giver, facts);
  const word = wordFor(giver, facts, texts);
  return name ? `${word} (${name})` : word;
}

/** One who decides alone is called what they are: "God man för ensamkommande barn", not "Vårdnadshavare 1". */
export function wordFor(giver: Giver, { sipCase }: ConvenerFacts, texts: Texts): string {
  const { decider } = sipCase;
  const alone = giver === 'guardian1' && decider !== undefined && decider !== 'twoGuardians';
  return alone ? texts.roles.soleGiver[decider] : texts.roles.giver[giver];
}
