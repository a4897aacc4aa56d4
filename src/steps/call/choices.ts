/** Whom the convener may still choose: units of the consent, and close persons that it covers. */
import type { ConvenerFacts, UnitName } from '../../process/disclosure.js';
import { personIsCovered } from '../../process/scope.js';
import type { ClosePerson } from '../../process/sealed.js';

export interface NumberedPerson {
  /** The person's place in the case's list: what a choice carries, so that a name never does. */
  readonly place: string;
  readonly person: ClosePerson;
}

export function unitsLeft({ scopeUnits, sipCase }: ConvenerFacts): readonly UnitName[] {
  return scopeUnits.filter(
    ({ id }) =>
      id !== sipCase.convener.unitId &&
      !sipCase.recipients.some(
        ({ target, state }) => target.kind === 'unit' && target.unitId === id && state !== 'withdrawn',
      ),
  );
}

/** Somebody whom the consent leaves out is never offered (R16). */
export function peopleLeft(facts: ConvenerFacts): readonly NumberedPerson[] {
  return numbered(facts).filter(
    ({ person }) => isCovered(facts, person) && !facts.recipients.some(({ name }) => name === person.label),
  );
}

export function isCovered({ sipCase, sealed }: ConvenerFacts, person: ClosePerson): boolean {
  return personIsCovered({ ...sipCase, sealed }, person);
}

export function numbered({ sealed }: ConvenerFacts): readonly NumberedPerson[] {
  return sealed.people.map((person, index) => ({ place: String(index), person }));
}
