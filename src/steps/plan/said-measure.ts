/** A measure on one line: whose it is, in which role, by when, and how far its decision has come. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { TaskLine } from '../../process/disclosure/convener-lines.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';

export function detailOf(
  { unitName, principal, role, start, due, decision }: TaskLine,
  { texts, format, now }: About<ConvenerFacts>,
): string {
  const words = texts.plan.measures;
  // That something begins on the day of the meeting goes without saying.
  const begins = start !== undefined && start > dayOf(now) ? format.day(start) : undefined;
  const days = begins ? words.between(begins, format.day(due)) : words.doneBy(format.day(due));
  const decided = decision ? [words.decisions[decision].toLocaleLowerCase('sv')] : [];
  return [words.detail(unitName, principal, role ?? '', days), ...decided].join(' · ');
}
