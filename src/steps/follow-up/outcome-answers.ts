/** What is typed of how it turned out: an answer of the list, or none. */
import { z } from 'zod';
import { goalsReached, outcomeAnswers, type Outcome } from '../../process/outcome.js';

export const answerOrNone = z.enum(['', ...outcomeAnswers]).default('');

export const OutcomeAnswers = z.object({
  involved: answerOrNone,
  knowsWho: answerOrNone,
  better: answerOrNone,
  goals: z.enum(['', ...goalsReached]).default(''),
});

export function outcomeOf(typed: Partial<z.output<typeof OutcomeAnswers>>): Outcome {
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => answer !== ''));
}
