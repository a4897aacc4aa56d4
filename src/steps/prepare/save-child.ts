/** Saves the child's own part and view, and who decides. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';

export const takesParts = ['yes', 'no', 'later'] as const;

/** For a child: everybody who may decide but `individual`, which is a grown-up's word for the same as `childItself`. */
export const deciders = [
  'twoGuardians',
  'oneGuardian',
  'childItself',
  'appointedGuardian',
  'unaccompaniedGuardian',
  'socialBoard',
  'shelteredHousing',
] as const;

export const saveChild = defineAction({
  kind: 'move',
  verb: 'prepare-child.save-child',
  payload: z.object({
    childTakesPart: z.enum(takesParts),
    childView: words(4000),
    decider: z.enum(deciders),
    maturity: words(2000),
    assessor: words(120),
  }),
  moves: ({ childTakesPart, decider, ...preparation }) => [
    { kind: 'savePreparation', preparation, decider, childTakesPart },
  ],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});
