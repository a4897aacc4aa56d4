/** What is late in a case, or was refused, since when: what a chief is shown of it, and nothing else (domain 5.2). */
import type { Day } from './ids.js';
import { isOpen } from './disclosure/standing.js';
import { isProtected } from './protection.js';
import { isUnanswered } from './recipient-states.js';
import type { SipCase } from './sip-case.js';
import { dueOf, isUndone } from './task-due.js';
import { dayOf } from './time.js';

export type Overdue = 'answer' | 'refusal' | 'plan' | 'followUp' | 'task';

export interface OverdueLine {
  readonly what: Overdue;
  readonly since: Day;
}

/** The clear half says it all. */
export type OverdueCase = Omit<SipCase, 'sealed'>;

/** One line for each thing that is late, from the day it was first so; of a protected case only that it exists (R69). */
export function overdueIn(sipCase: OverdueCase, today: Day): readonly OverdueLine[] {
  if (!isOpen(sipCase) || isProtected(sipCase)) return [];
  const found: readonly (readonly [Overdue, readonly Day[]])[] = [
    ['answer', unanswered(sipCase).filter((day) => day < today)],
    ['refusal', refusals(sipCase)],
    ['plan', planIsLate(sipCase) ? [dayOf(sipCase.stay.since)] : []],
    ['followUp', sipCase.state === 'followUpDue' && sipCase.followUpOn ? [sipCase.followUpOn] : []],
    ['task', undone(sipCase).filter((day) => day < today)],
  ];
  return found.flatMap(([what, days]) => {
    const since = [...days].sort()[0];
    return since ? [{ what, since }] : [];
  });
}

function unanswered({ recipients }: OverdueCase): readonly Day[] {
  return recipients.filter(isUnanswered).flatMap(({ answerBy }) => answerBy ?? []);
}

function refusals({ recipients }: OverdueCase): readonly Day[] {
  return recipients.filter(({ state }) => state === 'refused').map(({ stay }) => dayOf(stay.since));
}

/** The clock has reminded of it (R54). */
function planIsLate({ state, stay }: OverdueCase): boolean {
  return state === 'meetingHeld' && stay.fired.includes('remindPlan');
}

function undone({ tasks, planActivatedAt }: OverdueCase): readonly Day[] {
  return planActivatedAt ? tasks.filter(isUndone).map(dueOf) : [];
}
