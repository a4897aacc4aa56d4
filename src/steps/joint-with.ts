/** With which cases a meeting is held together, by their references. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Meeting } from '../process/sip-case.js';
import type { Texts } from '../texts/sv.js';
import { listed } from './listed.js';

/** Of a meeting that stands: those it is booked for. */
export function heldWith({ sipCase }: ConvenerFacts, meeting: Meeting | undefined, texts: Texts): string {
  const joint = meeting?.joint ?? [];
  return namesOf(
    (sipCase.linked ?? []).filter(({ caseId }) => joint.includes(caseId)),
    texts,
  );
}

/** Of a meeting that is to be booked: all that are linked. */
export function toBeHeldWith({ sipCase }: ConvenerFacts, texts: Texts): string {
  return namesOf(sipCase.linked ?? [], texts);
}

function namesOf(cases: readonly { readonly ref: string }[], texts: Texts): string {
  return listed(
    cases.map(({ ref }) => ref),
    texts.meeting.and,
  );
}
