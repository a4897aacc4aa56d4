/** A measure that another unit is to do: the plan's owner says which, among those that the consent covers. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { day, unitId } from '../../process/ids.js';
import { keepsPlanTexts } from '../../process/plan-by-reference.js';
import { defineCard, noteIn } from '../card.js';
import { exampleFacts, exampleTask, exampleUnits } from '../example-case.js';
import { now } from './examples.js';
import { saidOfTask } from './said-of-task.js';

export const taskMoveCard = defineCard<ConvenerFacts>({
  name: 'task-move',
  reads: 'convener',
  choosesAmong: 'takesMeasure',
  title: (texts) => texts.task.move.title,
  view: (about) => {
    const { disclosed, texts, format, values, units, on = '' } = about;
    const words = texts.task.move;
    const task = disclosed.tasks.find(({ id }) => id === on);
    return {
      ...noteIn(about),
      on,
      context: disclosed.ref,
      what: task?.what || task?.unitName || '',
      said: task ? `${task.unitName}: ${saidOfTask(task, texts, format)}` : '',
      canGive: units.length > 0,
      cannot: words.nobodyElse,
      isAlone: units.length === 0,
      unit: words.unit,
      unitMissing: texts.heart.unfilled.noUnitToGive,
      unitIdValue: values['unitId'] ?? '',
      unitChoices: units.map(({ id, name }) => ({ title: name, value: id })),
      asksRole: keepsPlanTexts(disclosed.sipCase),
      role: words.role,
      roleValue: values['role'] ?? task?.role ?? '',
      newDay: words.newDay,
      newDueValue: values['newDue'] ?? '',
      after: words.after,
      give: words.give,
    };
  },
  examples: [
    { disclosed: exampleFacts(given('wrongUnit')), on: 't-1', now, units: exampleUnits.slice(4) },
    {
      disclosed: exampleFacts(given('needsHelp')),
      on: 't-1',
      now,
      units: exampleUnits.slice(4),
      refusal: { code: 'outsideConsent' },
    },
    { disclosed: exampleFacts(given('wrongUnit')), on: 't-1', now },
  ],
});

function given(state: 'wrongUnit' | 'needsHelp') {
  return {
    state: 'planActive' as const,
    planOwnerUnitId: unitId('ekdalsskolan'),
    planActivatedAt: now,
    tasks: [exampleTask('t-1', 'bup-oster', { state, due: day('2026-04-10') })],
  };
}
