/** What a unit wants help with. */
import type { TaskFacts } from '../../process/disclosure/task-facts.js';
import { defineCard, noteIn } from '../card.js';
import { now, taskOf } from './examples.js';

export const taskHelpCard = defineCard<TaskFacts>({
  name: 'task-help',
  reads: 'taskUnit',
  title: (texts) => texts.task.help.title,
  view: (about) => {
    const { disclosed, texts, values } = about;
    const words = texts.task.help;
    return {
      ...noteIn(about),
      context: `${disclosed.ref} · ${disclosed.unitName}`,
      lead: words.lead,
      label: words.words,
      wordsValue: values['words'] ?? '',
      placeholder: words.placeholder,
      neutral: texts.task.neutral,
      send: words.send,
    };
  },
  examples: [{ disclosed: taskOf({}), now }],
});
