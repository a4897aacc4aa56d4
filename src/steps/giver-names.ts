/** What a giver is called in the consent's own dialogs. */
import type { ConvenerFacts } from '../process/disclosure.js';
import { decidesAlone, knownName } from '../process/disclosure/known-giver.js';
import type { Giver } from '../process/sip-case.js';
import type { Texts } from '../texts/sv.js';

export function giverName(giver: Giver, facts: ConvenerFacts, texts: Texts): string {
  const name = knownName(giver, facts);
  const word = wordFor(giver, facts, texts);
  return name ? `${word} (${name})` : word;
}

export function wordFor(giver: Giver, facts: ConvenerFacts, texts: Texts): string {
  const alone = decidesAlone(giver, facts);
  return alone ? texts.roles.soleGiver[alone] : texts.roles.giver[giver];
}
