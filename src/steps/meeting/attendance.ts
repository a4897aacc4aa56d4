/** Who came, as typed: what the two ways to record a meeting have in common. */
import { recipientId } from '../../process/ids.js';
import { several, ticked, unfilled, words } from '../inputs.js';

/** Beside those who were called, in the list of who came. */
export const theIndividual = 'individual';

/** More than these are no longer known one by one. */
const mostCame = 8;
/** As in the card. */
const mostLetters = 200;

/** "mamma, tolk och en kollega": each once, whatever stands between them. */
export function rolesIn(text: string): readonly string[] {
  const roles = text
    .split(/[,;\n]|\s+och\s+|\s+and\s+/)
    .map((role) => role.trim())
    .filter((role) => role !== '');
  return [...new Map(roles.map((role) => [role.toLocaleLowerCase('sv'), role])).values()];
}

export function rolesTogether(roles: readonly string[]): string {
  return roles.join(', ');
}

export const attendanceInputs = {
  present: several,
  alsoPresent: words(mostLetters)
    .transform(rolesIn)
    .refine(
      (roles) => roles.length <= mostCame && rolesTogether(roles).length <= mostLetters,
      unfilled('tooManyCame'),
    ),
  individualAbsentReason: words(500),
  onlyThoseNeeded: ticked,
};

interface Typed {
  readonly present: readonly string[];
  readonly alsoPresent: readonly string[];
  readonly individualAbsentReason: string;
  readonly onlyThoseNeeded: boolean;
}

/** A reason for an absence that was not is left out. */
export function attendance({ present, alsoPresent, individualAbsentReason, onlyThoseNeeded }: Typed) {
  const individualPresent = present.includes(theIndividual);
  return {
    present: present.filter((id) => id !== theIndividual).map(recipientId),
    alsoPresent,
    individualPresent,
    onlyThoseNeeded,
    ...(!individualPresent && individualAbsentReason ? { individualAbsentReason } : {}),
  };
}
