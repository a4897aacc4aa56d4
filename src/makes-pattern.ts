/** Whether a new deviation makes a pattern with others between the same units: read over the cases that the same unit convenes. */
import type { Telling } from './news-facts.js';
import type { Cases } from './ports.js';
import { patternIn } from './process/deviation-pattern.js';
import type { Seen } from './process/disclosure.js';

export async function makesPattern(
  { cases }: { readonly cases: Cases },
  { deviationId }: Telling,
  { sipCase }: Seen,
): Promise<boolean> {
  const all = await cases.deviationsFrom(sipCase.convener.unitId);
  return patternIn(all, { caseId: sipCase.id, deviationId }, sipCase.settings) !== undefined;
}
