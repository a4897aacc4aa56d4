/** The answers of the follow-up form: each measure has its own numbered inputs, in the order of the plan. */
import { z } from 'zod';
import type { MoveOf } from '../../process/moves.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { perhapsDay, words } from '../inputs.js';

export const answers = ['yes', 'partly', 'no'] as const;

const answer = z.enum([...answers, '']).default('');
const reason = words(1000);

export const FollowUpAnswers = z.object({
  ...{ done0: answer, done1: answer, done2: answer, done3: answer, done4: answer },
  ...{ done5: answer, done6: answer, done7: answer, done8: answer, done9: answer },
  ...{ reason0: reason, reason1: reason, reason2: reason, reason3: reason, reason4: reason },
  ...{ reason5: reason, reason6: reason, reason7: reason, reason8: reason, reason9: reason },
  individualView: words(4000),
  nextFollowUpOn: perhapsDay,
});

export const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A measure without an answer is left out: nothing is known of it. */
export function resultsOf(
  typed: z.output<typeof FollowUpAnswers>,
  tasks: ConvenerFacts['tasks'],
): MoveOf<'holdFollowUp'>['results'] {
  return places.flatMap((place) => {
    const task = tasks[place];
    const done = typed[`done${place}`];
    const why = typed[`reason${place}`];
    return task && done !== '' ? [{ taskId: task.id, done, ...(why ? { reason: why } : {}) }] : [];
  });
}

/** Those of earlier screens, and those of the last. */
export function allResults(
  typed: z.output<typeof FollowUpAnswers>,
  facts: ConvenerFacts | undefined,
): MoveOf<'holdFollowUp'>['results'] {
  const last = resultsOf(typed, facts?.tasks ?? []);
  const answered = new Set(last.map(({ taskId }) => taskId));
  const noted = facts?.sealed.followUp.noted ?? [];
  return [...noted.filter(({ taskId }) => !answered.has(taskId)), ...last];
}
