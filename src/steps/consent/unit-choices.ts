/** Units to choose among where a consent is recorded: those asked for stand first. */
import type { ConvenerFacts, UnitName } from '../../process/disclosure.js';

/** What was chosen is always in the list. */
export function unitChoices(facts: ConvenerFacts, likely: readonly UnitName[]) {
  const asked = facts.askedUnits;
  const others = likely.filter(({ id }) => !asked.some((unit) => unit.id === id));
  return [...asked, ...others].map(({ id, name }) => ({ value: id, titleRaw: name }));
}
