/** The living card of a measure in its unit's channel: when, not what, and never for whom. */
import type { TaskFacts } from '../../process/disclosure/task-facts.js';
import { isUndone } from '../../process/task-due.js';
import { day } from '../../process/ids.js';
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
      title: words.title(ref, disclosed.number),
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
    ...(['late', 'needsHelp', 'wrongUnit', 'done'] as const).map((state) => ({
      disclosed: taskOf({ state }),
      now,
    })),
    { disclosed: taskOf({ state: 'handedOver', caseIsOpen: false, goesOn: true }), now },
    { disclosed: taskOf({ state: 'handedOver', caseIsOpen: false }), now },
    { disclosed: taskOf({ state: 'late', newDue: day('2026-04-20') }), now },
    { disclosed: taskOf({ number: 2 }), now },
    { disclosed: taskOf({ dueElsewhere: day('2026-04-20') }), now },
    { disclosed: taskOf({ state: 'done', seenIn: 'planner' }), now },
    { disclosed: taskOf({}), now, note: 'Kortet hade ändrats. Här är det som gäller nu.' },
  ],
});

function sentences({ disclosed, texts, format, now: at }: About<TaskFacts>) {
  const { due, newDue = due, state, caseIsOpen, goesOn, dueElsewhere, seenIn } = disclosed;
  const words = texts.task;
  const open = caseIsOpen && isUndone(disclosed);
  const said = newDue < dayOf(at) ? words.overdue : words.due;
  const isAnother = open && newDue !== due;
  const isOver = !caseIsOpen && !goesOn;
  const isTicked = caseIsOpen && state === 'done' && seenIn !== undefined;
  return {
    hasDue: open,
    due: said(format.day(newDue)),
    hasAgreed: isAnother,
    agreed: isAnother ? words.late.agreed(format.day(due)) : '',
    hasElsewhere: open && dueElsewhere !== undefined,
    elsewhere: open && dueElsewhere ? words.elsewhere(format.day(dueElsewhere)) : '',
    says: isOver ? words.closed : isTicked ? words.tickedIn(seenIn) : words.says[state],
  };
}

function buttonsOf({ disclosed, texts }: About<TaskFacts>) {
  const { state, caseIsOpen } = disclosed;
  const words = texts.task.button;
  const open = caseIsOpen && isUndone(disclosed);
  return {
    hasButtons: caseIsOpen && state !== 'handedOver',
    canDo: open,
    // First it is taken back that it is another's.
    canBeLate: open && state !== 'wrongUnit',
    canUndo: caseIsOpen && (state === 'done' || state === 'wrongUnit'),
    canAskHelp: open && state !== 'needsHelp',
    canPassBack: open && state !== 'wrongUnit',
    done: words.done,
    late: words.late,
    needsHelp: words.needsHelp,
    wrongUnit: words.wrongUnit,
    undo: state === 'wrongUnit' ? words.undoWrongUnit : words.undo,
    see: words.see,
  };
}
