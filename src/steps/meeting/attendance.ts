/** Who came, as typed: what the two ways to record a meeting have in common. */
import { several, ticked, words } from '../inputs.js';

export const attendanceInputs = {
  present: several,
  individualPresent: ticked,
  individualAbsentReason: words(500),
  onlyThoseNeeded: ticked,
};

interface Typed {
  readonly individualPresent: boolean;
  readonly individualAbsentReason: string;
  readonly onlyThoseNeeded: boolean;
}

/** A reason for an absence that was not is left out. */
export function attendance({ individualPresent, individualAbsentReason, onlyThoseNeeded }: Typed) {
  return {
    individualPresent,
    onlyThoseNeeded,
    ...(!individualPresent && individualAbsentReason ? { individualAbsentReason } : {}),
  };
}
