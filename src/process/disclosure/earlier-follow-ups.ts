/** The follow-ups before the last, as they were said then. */
import type { Seen } from '../disclosure.js';
import type { HeldFollowUp, HeldMeasure } from '../sealed.js';
import { unitName } from './standing.js';

export interface EarlierFollowUp extends Omit<HeldFollowUp, 'measures'> {
  readonly measures: readonly (Omit<HeldMeasure, 'unitId'> & { readonly unit: string })[];
}

/** The newest first. */
export function earlierFollowUps({ sipCase, world }: Seen): readonly EarlierFollowUp[] {
  const { earlier = [] } = sipCase.sealed.followUp;
  return [...earlier].reverse().map(({ measures, ...held }) => ({
    ...held,
    measures: measures.map(({ unitId, ...measure }) => ({ ...measure, unit: unitName(world, unitId).name })),
  }));
}
