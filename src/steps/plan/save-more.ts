/** Saves what the plan may say beside what it must, and goes back to where it was opened. */
import { z } from 'zod';
import { relatedPlans } from '../../process/advice.js';
import type { Side } from '../../process/sip-case.js';
import { defineAction, seenIn } from '../action.js';
import { several, words } from '../inputs.js';

export const sides = [
  'school',
  'socialServices',
  'regionalHealth',
  'municipalHealth',
] as const satisfies readonly Side[];

export const saveMore = defineAction({
  kind: 'move',
  verb: 'plan-more.save',
  payload: z.object({
    currentSituation: words(4000),
    wayForward: words(4000),
    ownResources: words(4000),
    relatedPlans: several,
    spottedBy: several,
  }),
  moves: ({ relatedPlans: plans, spottedBy, ...texts }, at) => [
    {
      kind: 'savePlan',
      texts,
      relatedPlans: relatedPlans.filter((plan) => plans.includes(plan)),
      spottedBy: sides.filter((side) => spottedBy.includes(side)),
      ...seenIn('planMore', at),
    },
  ],
  leads: () => ({ to: 'dialog', card: 'plan-owner' }),
});
