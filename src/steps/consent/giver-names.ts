/** What a giver is called in the consent's own dialogs: guardians by the name they were given when the case was prepared. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Giver } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';

const place: Partial<Record<Giver, number>> = { guardian1: 0, guardian2: 1 };

/** "Mamma Maria", once somebody is known by that name; kept with the consent, so that a changed list changes nothing. */
export function knownName(giver: Giver, { sealed }: ConvenerFacts): string | undefined {
  const kept = sealed.consent.names[giver];
  const guardians = sealed.people.filter(({ relation }) => relation === 'guardian');
  const at = place[giver];
  return kept ?? (at === undefined ? undefined : guardians[at]?.label);
}

export function giverName(giver: Giver, facts: ConvenerFacts, texts: Texts): string {
  const name = knownName(giver, facts);
  return name ? `${texts.roles.giver[giver]} (${name})` : texts.roles.giver[giver];
}
