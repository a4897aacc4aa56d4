/** The living card of a measure in its unit's channel: when, not what, and never for whom. */
import type { TaskFacts } from '../../process/disclosure/task-facts.js';
import { dayOf } from '../../process/time.js';
import { defineCard, noteIn, type About } from '../card.js';
import { now, taskOf } from './examples.js';

export const taskCard = defineCard<TaskFacts>({
  name: 'task',
  reads: 'taskUnit',
  title: (texts) => texts.task.work.title,
  view: (about) => {
    const { disclosed, texts } = about;
    const { ref, from, fromPhone, state } = disclosed;
    const words = texts.task;
    return {
      ...noteIn(about),
      title: words.title(ref),
      state: `${texts.states.glyph.task[state]} ${texts.states.task[state]}`,
      toneId: texts.states.tone.task[state],
      context: [from ? words.from(from) : '', fromPhone ? words.phone(fromPhone) : '']
        .filter(Boolean)
        .join(' · '),
      ...sentences(about),
      ...buttonsOf(about),
      why: texts.common.why,
      whyText: words.why,
      whySource: words.whySource,
    };
  },
  examples: [
    { disclosed: taskOf({}), now },
    ...(['late', 'needsHelp', 'wrongUnit', 'done', 'handedOver'] as const).map((state) => ({
      disclosed: taskOf({ state }),
      now,
    })),
    { disclosed: taskOf({}), now, note: 'Kortet hade ändrats. Här är det som gäller nu.' },
  ],
});

const over = (state: TaskFacts['state']) => state === 'done' || state === 'handedOver';

function sentences({ disclosed, texts, format, now: at }: About<TaskFacts>) {
  const { due, state, caseIsOpen } = disclosed;
  const words = texts.task;
  const late = due < dayOf(at) && !over(state);
  return {
    hasDue: caseIsOpen && !over(state),
    due: late ? words.overdue(format.day(due)) : words.due(format.day(due)),
    says: caseIsOpen ? words.says[state] : words.closed,
  };
}

function buttonsOf({ disclosed, texts }: About<TaskFacts>) {
  const { state, caseIsOpen } = disclosed;
  const words = texts.task.button;
  const open = caseIsOpen && !over(state);
  return {
    hasButtons: caseIsOpen && state !== 'handedOver',
    canDo: open,
    canBeLate: open && state !== 'late',
    canAskHelp: open && state !== 'needsHelp',
    canPassBack: open && state !== 'wrongUnit',
    done: words.done,
    late: words.late,
    needsHelp: words.needsHelp,
    wrongUnit: words.wrongUnit,
    see: words.see,
  };
}
