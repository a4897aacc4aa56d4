/** Saves what is kept from guardians, and the deciding child's own answer to whether they may know. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing, several, ticked, words } from '../inputs.js';

export const secretTexts = ['childView', 'whatMatters'] as const;

export const saveSecret = defineAction({
  kind: 'move',
  verb: 'child-secret.save',
  payload: z.object({
    notForGuardians: several.pipe(z.array(z.enum(secretTexts))),
    notForGuardiansReason: words(500),
    guardiansMayKnow: ticked,
  }),
  moves: ({ guardiansMayKnow, ...preparation }, { facts }) => [
    {
      kind: 'savePreparation',
      preparation,
      ...(facts?.sipCase.decider === 'childItself' ? { guardiansMayKnow } : {}),
    },
  ],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});

export const backToChild = defineAction({
  kind: 'open',
  verb: 'child-secret.back',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'prepare-child' }),
});
