/** When a measure that takes longer will be done. */
import type { TaskFacts } from '../../process/disclosure/task-facts.js';
import { day } from '../../process/ids.js';
import { defineCard, noteIn } from '../card.js';
import { now, taskOf } from './examples.js';

export const taskLateCard = defineCard<TaskFacts>({
  name: 'task-late',
  reads: 'taskUnit',
  title: (texts) => texts.task.late.title,
  view: (about) => {
    const { disclosed, texts, format, values } = about;
    const words = texts.task.late;
    // Where somebody has given it another day in the unit's own board, that is the likely one.
    const likely = disclosed.dueElsewhere ?? disclosed.newDue ?? '';
    return {
      ...noteIn(about),
      context: `${disclosed.ref} · ${disclosed.unitName}`,
      agreed: words.agreed(format.day(disclosed.due)),
      newDay: words.newDay,
      newDayMissing: texts.heart.unfilled.noNewDay,
      newDueValue: values['newDue'] ?? likely,
      label: words.words,
      wordsValue: values['words'] ?? '',
      placeholder: words.placeholder,
      neutral: texts.task.neutral,
      send: words.send,
    };
  },
  examples: [
    { disclosed: taskOf({}), now },
    { disclosed: taskOf({ dueElsewhere: day('2026-04-20') }), now },
    {
      disclosed: taskOf({ state: 'late', newDue: day('2026-04-20') }),
      now,
      refusal: { code: 'timeHasPassed' },
      values: { newDue: '2026-03-20', words: 'Väntar på en läkartid' },
    },
  ],
});
