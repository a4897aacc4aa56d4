/** Units to choose among where a consent is recorded: those asked for stand first. */
import type { ConvenerFacts, UnitName } from '../../process/disclosure.js';

/** What the case asks for, and whoever is about to be called or passed a summons outside it: that is what is confirmed (R22). */
export function unitsToAsk(facts: ConvenerFacts): readonly UnitName[] {
  const chosen = facts.sipCase.recipients.flatMap(({ id, state, target }) => {
    const line = facts.recipients.find((recipient) => recipient.id === id);
    return state === 'chosen' && target.kind === 'unit' && line
      ? [{ id: target.unitId, name: line.name }]
      : [];
  });
  const proposed = facts.recipients.flatMap(({ proposedUnit }) =>
    proposedUnit && proposedUnit.consent !== 'excepts' ? [proposedUnit] : [],
  );
  return [
    ...facts.askedUnits,
    ...[...chosen, ...proposed].filter(({ id }) => !facts.askedUnits.some((unit) => unit.id === id)),
  ];
}

/** What was chosen is always in the list. */
export function unitChoices(facts: ConvenerFacts, likely: readonly UnitName[]) {
  const asked = unitsToAsk(facts);
  const others = likely.filter(({ id }) => !asked.some((unit) => unit.id === id));
  return [...asked, ...others].map(({ id, name }) => ({ value: id, titleRaw: name }));
}
