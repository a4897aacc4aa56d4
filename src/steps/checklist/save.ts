/** Saves what was answered; what is still left stays, and comes again. */
import { z } from 'zod';
import { adviceTable, relatedPlans, type AdviceId, type RelatedPlan } from '../../process/advice.js';
import type { MoveOf } from '../../process/moves.js';
import { defineAction } from '../action.js';
import { several } from '../inputs.js';
import { afterScreen, answerIdOf, onScreen } from './screens.js';

const answer = z.enum(['left', 'done', 'notNeeded']).default('left');
const answerInputs = Object.fromEntries(adviceTable.map(({ id }) => [answerIdOf(id), answer]));

const Answers = z.object({ ...answerInputs, relatedPlans: several });

type Settled = MoveOf<'settleAdvice'>['answers'];

export const saveChecklist = defineAction({
  kind: 'move',
  verb: 'checklist.save',
  payload: Answers,
  moves: (typed) => {
    const plans = relatedPlans.filter((plan) => typed.relatedPlans.includes(plan));
    const answers = [...settledIn(typed), ...plansSettled(typed.relatedPlans, plans)];
    if (answers.length === 0) return [];
    return [{ kind: 'settleAdvice', answers, ...(plans.length > 0 ? { relatedPlans: plans } : {}) }];
  },
  leads: (_typed, { facts, on }) => {
    const left = facts?.advice ?? [];
    const last = onScreen(left, on).at(-1);
    return last && afterScreen(left, on).length > 0
      ? { to: 'dialog', card: 'checklist', on: last }
      : { to: 'done' };
  },
});

function settledIn(typed: z.output<typeof Answers>): Settled {
  return adviceTable.flatMap(({ id }) => {
    const given = (typed as Readonly<Record<string, unknown>>)[answerIdOf(id)];
    return given === 'done' || given === 'notNeeded' ? [{ advice: id, answer: given }] : [];
  });
}

function plansSettled(chosen: readonly string[], plans: readonly RelatedPlan[]): Settled {
  const advice: AdviceId = 'relatedPlans';
  if (plans.length > 0) return [{ advice, answer: 'done' }];
  return chosen.includes('none') ? [{ advice, answer: 'notNeeded' }] : [];
}
