/** Saves needs and goals, and what the individual and others do. */
import { z } from 'zod';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defineAction, seenIn } from '../action.js';
import { rows, words } from '../inputs.js';
import { thirdParties } from './third-parties.js';

export const saveNeeds = defineAction({
  kind: 'move',
  verb: 'plan-needs.next',
  payload: z.object({
    longTermGoal: words(1000),
    needs: rows(),
    shortTermGoals: rows(),
    ownActions: rows(),
    thirdPartyActions: thirdParties,
  }),
  moves: ({ longTermGoal, thirdPartyActions, ...texts }, at) => {
    const { facts } = at;
    // Where plan texts stay outside (P13) the screen has no fields, and nothing is to be saved.
    if (facts && !keepsPlanTexts(facts.sipCase)) return [];
    return [
      {
        kind: 'savePlan',
        texts: { ...texts, ...(thirdPartyActions ? { thirdPartyActions } : {}) },
        ...(longTermGoal ? { longTermGoal } : {}),
        ...seenIn('needs', at),
      },
    ];
  },
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});
