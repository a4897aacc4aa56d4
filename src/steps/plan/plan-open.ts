/** Opens the plan where one left off; the button stands on the case card. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const planOpen = defineAction({
  kind: 'open',
  verb: 'case.plan-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({ to: 'dialog', card: facts ? firstUnfinished(facts) : 'plan-needs' }),
});

/** Measures can only be there once the first screen has been passed, also where its texts stay outside. */
function firstUnfinished({ sealed, tasks }: ConvenerFacts): 'plan-needs' | 'plan-measures' | 'plan-owner' {
  if (tasks.length > 0) return 'plan-owner';
  return sealed.plan.needs.length > 0 ? 'plan-measures' : 'plan-needs';
}
