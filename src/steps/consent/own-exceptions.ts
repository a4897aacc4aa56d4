/** What one giver leaves out beside what the case itself does: shown when they are asked again, so that no form gives it back unseen. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Giver } from '../../process/sip-case.js';
import type { Texts } from '../../texts/sv.js';

export function ownExceptions(giver: Giver, facts: ConvenerFacts, texts: Texts): readonly string[] {
  const { exceptions, exceptionsBy, topics = [], topicsBy } = facts.sealed.consent;
  const units = facts.takenBack.filter((one) => one.giver === giver).flatMap((one) => one.units);
  return [
    ...(exceptionsBy?.[giver] ?? []).filter((exception) => !exceptions.includes(exception)),
    ...units.map(({ name }) => name),
    ...(topicsBy?.[giver] ?? [])
      .filter((topic) => !topics.includes(topic))
      .map((topic) => texts.consent.notAbout(texts.consent.topics[topic].toLowerCase())),
  ];
}

/** Of several together: each thing once. */
export function exceptionsOf(
  givers: readonly Giver[],
  facts: ConvenerFacts,
  texts: Texts,
): readonly string[] {
  return [...new Set(givers.flatMap((giver) => ownExceptions(giver, facts, texts)))];
}
