/** Other times as they come from the form: up to two days with a clock time, and words for what those cannot say. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import { at } from '../../process/time.js';
import { isWholePair, perhapsClock, perhapsDay, unfilled, words } from '../inputs.js';

const Fields = z.object({
  day: perhapsDay,
  from: perhapsClock,
  day2: perhapsDay,
  from2: perhapsClock,
  words: words(500),
});
type Typed = z.output<typeof Fields>;

export const TypedProposal = Fields.refine(
  (typed) => pairsOf(typed).every(([date, time]) => isWholePair(date, time)),
  unfilled('halfTime'),
).refine((typed) => suggestedIn(typed).length > 0 || typed.words !== '', unfilled('noTimeToPropose'));

/** Starts, each once. */
export function suggestedIn(typed: Typed): readonly Instant[] {
  const starts = pairsOf(typed).flatMap(([date, time]) => (date && time ? [at(date, time)] : []));
  return [...new Set(starts)];
}

function pairsOf({ day, from, day2, from2 }: Typed) {
  return [[day, from] as const, [day2, from2] as const];
}
