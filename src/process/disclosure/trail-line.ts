/** The steps of a summons as those who read its card may see them. */
import type { Seen, StaffNames } from '../disclosure.js';
import type { Instant } from '../ids.js';
import { firstReceiver } from '../routing.js';
import type { Recipient, TrailStep } from '../sip-case.js';
import { unitOf, type World } from '../world.js';

export interface TrailLine {
  readonly what: TrailStep['what'];
  readonly at: Instant;
  readonly who: string | undefined;
  readonly toUnit: string | undefined;
  readonly fromUnit: string | undefined;
  /** Where it was done, when that is another unit than the one that holds the summons now. */
  readonly atUnit: string | undefined;
}

/** Each step with the unit where it was done: a summons that has gone on keeps the way that it came. */
export function trailOf(recipient: Recipient, { sipCase, world, names }: Seen): readonly TrailLine[] {
  const { target, trail, atUnitId } = recipient;
  let there = target.kind === 'unit' ? firstReceiver(sipCase, target.unitId, world) : undefined;
  return trail.map((step) => {
    const done = there;
    there = step.toUnitId ?? there;
    const elsewhere = done === atUnitId ? undefined : unitOf(world, done)?.name;
    return { ...trailLine(step, world, names), atUnit: elsewhere };
  });
}

function trailLine(step: TrailStep, world: World, names: StaffNames): Omit<TrailLine, 'atUnit'> {
  return {
    what: step.what,
    at: step.at,
    who: step.by && names[step.by],
    toUnit: unitOf(world, step.toUnitId)?.name,
    fromUnit: unitOf(world, step.fromUnitId)?.name,
  };
}
