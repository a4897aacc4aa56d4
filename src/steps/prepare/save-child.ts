/** Saves the child's own part and view, and who decides. */
import { z } from 'zod';
import type { Move } from '../../process/moves.js';
import { defineAction, seenIn, type Pressed } from '../action.js';
import { forChildren } from '../deciders.js';
import { words } from '../inputs.js';

export const takesParts = ['yes', 'no', 'later'] as const;

const TypedChild = z.object({
  childTakesPart: z.enum(takesParts),
  childView: words(4000),
  decider: z.enum(forChildren),
  maturity: words(2000),
  assessor: words(120),
});

export const saveChild = defineAction({
  kind: 'move',
  verb: 'prepare-child.save-child',
  payload: TypedChild,
  moves: saved,
  // A child that decides itself is asked whether its guardians may know (R19, P2).
  leads: ({ decider }) => ({
    to: 'dialog',
    card: decider === 'childItself' ? 'child-secret' : 'prepare-people',
  }),
});

export const secretOpen = defineAction({
  kind: 'move',
  verb: 'prepare-child.secret-open',
  payload: TypedChild,
  moves: saved,
  leads: () => ({ to: 'dialog', card: 'child-secret' }),
});

function saved(
  { childTakesPart, decider, ...preparation }: z.output<typeof TypedChild>,
  at: Pressed,
): readonly Move[] {
  return [{ kind: 'savePreparation', preparation, decider, childTakesPart, ...seenIn('child', at) }];
}
