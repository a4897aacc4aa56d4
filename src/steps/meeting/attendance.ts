/** Who came, as typed: what the two ways to record a meeting have in common. */
import { recipientId } from '../../process/ids.js';
import { several, ticked, words } from '../inputs.js';

/** Beside those who were called, in the list of who came. */
export const theIndividual = 'individual';

export const attendanceInputs = {
  present: several,
  alsoPresent: words(200).transform((text): readonly string[] =>
    text
      .split(/[,\n]/)
      .map((role) => role.trim())
      .filter((role) => role !== ''),
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
