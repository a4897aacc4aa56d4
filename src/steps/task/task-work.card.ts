/** What a measure is about, for somebody of the unit that answers for it; opening it is logged. */
import type { TaskWork } from '../../process/disclosure/task-facts.js';
import { isUndone } from '../../process/task-due.js';
import { defineCard, noteIn } from '../card.js';
import { row } from '../row.js';
import { now, workOf } from './examples.js';

export const taskWorkCard = defineCard<TaskWork>({
  name: 'task-work',
  reads: 'taskWorker',
  title: (texts) => texts.task.work.title,
  view: (about) => {
    const { disclosed, texts, format } = about;
    const { individual, what, role, start, due, newDue, state } = disclosed;
    const words = texts.task.work;
    return {
      ...noteIn(about),
      context: `${texts.task.title(disclosed.ref, disclosed.number)} · ${disclosed.unitName}`,
      rows: [
        ...row(words.name, individual.name),
        ...row(words.what, what),
        ...row(words.role, role),
        ...row(words.start, start && format.day(start)),
        ...row(words.due, format.day(due)),
        ...row(words.newDay, newDue && format.day(newDue)),
      ],
      own: words.own,
      logged: words.logged,
      canDo: isUndone({ state }),
      done: words.done,
    };
  },
  examples: [
    { disclosed: workOf({}), now },
    { disclosed: workOf({ state: 'done', number: 2 }), now },
  ],
});
