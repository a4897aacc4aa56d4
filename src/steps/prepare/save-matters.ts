/** Saves what matters and what the meeting is for. A grown-up decides for themselves. */
import { z } from 'zod';
import { defineAction, seenIn } from '../action.js';
import { rows, words } from '../inputs.js';

export const saveMatters = defineAction({
  kind: 'move',
  verb: 'prepare-matters.save-matters',
  payload: z.object({
    whatMatters: words(4000),
    longTermGoal: words(1000),
    purpose: words(2000),
    questions: rows(),
    adaptations: words(1000),
  }),
  moves: (preparation, at) => {
    const { facts } = at;
    const grownUp = facts?.sipCase.ageGroup === 'adult' && facts.sipCase.decider === undefined;
    return [
      {
        kind: 'savePreparation',
        preparation,
        ...(grownUp ? { decider: 'individual' as const } : {}),
        ...seenIn('matters', at),
      },
    ];
  },
  leads: (_payload, { facts }) => ({
    to: 'dialog',
    card: facts?.sipCase.ageGroup === 'child' ? 'prepare-child' : 'prepare-people',
  }),
});
