/** A plan in force is changed on the screens that it was made on, or the changes are let go. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

/** Most often it is the measures that change; needs and goals are one screen back. */
export const changePlanOpen = defineAction({
  kind: 'open',
  verb: 'case.plan-change-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

export const dropPlanChanges = defineAction({
  kind: 'move',
  verb: 'plan-versions.drop',
  payload: nothing,
  moves: () => [{ kind: 'dropPlanChanges' }],
  leads: () => ({ to: 'done' }),
});
