/** BUP's measure in Alex's plan (domain 11, S1). */
import type { TaskFacts, TaskWork } from '../../process/disclosure/task-facts.js';
import { caseRef, day, taskId } from '../../process/ids.js';
import { at } from '../example-case.js';

export const now = at('2026-03-26T09:00:00.000Z');

const facts: Omit<TaskFacts, 'as'> = {
  ref: caseRef('SIP-7K4QXM'),
  taskId: taskId('t-1'),
  unitName: 'BUP Öster',
  from: 'en skola i Partille',
  fromPhone: '031-000 00 00',
  due: day('2026-04-10'),
  newDue: undefined,
  seenIn: undefined,
  dueElsewhere: undefined,
  state: 'open',
  caseIsOpen: true,
  goesOn: false,
};

export const taskOf = (changes: Partial<TaskFacts>): TaskFacts => ({ ...facts, as: 'taskUnit', ...changes });

export const workOf = (changes: Partial<TaskWork>): TaskWork => ({
  ...facts,
  as: 'taskWorker',
  individual: { name: 'Alex Ek' },
  what: 'Bedömning på BUP',
  role: 'sjuksköterska',
  start: day('2026-03-19'),
  ...changes,
});
