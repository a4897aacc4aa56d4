/** What has been changed in the plan from its last follow-up on, line by line; what is only being written is not agreed on. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { planDifferences } from '../../process/plan-versions.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { saidDifference } from './said-differences.js';

export function changesSinceFollowUp(
  about: Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format'>,
): readonly string[] {
  const { planVersions, sipCase } = about.disclosed;
  const on = sipCase.followUps?.at(-1)?.on;
  const agreed = planVersions.filter(({ activatedAt }) => activatedAt !== undefined);
  // What came into force on the very day was agreed on there.
  const before = agreed.findLast(({ activatedAt }) => activatedAt && on && dayOf(activatedAt) < on);
  const [first, now] = [before ?? agreed[0], agreed.at(-1)];
  return first && now ? planDifferences(first, now).map((each) => saidDifference(each, about)) : [];
}
