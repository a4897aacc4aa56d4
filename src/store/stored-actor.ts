/** An actor in a log: ids in the clear, a typed name (the only free text an actor has) sealed with the case. */
import type { Actor } from '../process/actor.js';

export interface SplitActor {
  readonly clear: Readonly<Record<string, unknown>>;
  readonly typedName: string | undefined;
}

export function splitActor(actor: Actor): SplitActor {
  if (actor.kind !== 'link') return { clear: { ...actor }, typedName: undefined };
  const { typedName, ...clear } = actor;
  return { clear, typedName };
}

/** Once the case's key is gone, so is the name. */
export function joinActor(clear: Readonly<Record<string, unknown>>, typedName: string | undefined): Actor {
  const actor = clear['kind'] === 'link' ? { ...clear, typedName: typedName ?? '' } : clear;
  return actor as unknown as Actor; // written by splitActor
}
