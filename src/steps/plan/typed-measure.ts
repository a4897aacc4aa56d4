/** One measure as typed in the plan, and the measures of the plan as `savePlan` takes them. */
import { z } from 'zod';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { taskId, unitId, type Day } from '../../process/ids.js';
import type { Measure } from '../../process/plan-texts.js';
import { dayOf } from '../../process/time.js';
import type { Pressed } from '../action.js';
import { perhapsDay, someDay, unfilled, words } from '../inputs.js';

/** As many as the form of the follow-up has rows for. */
export const mostMeasures = 10;

/** What a measure still waits for (R73); most are decided by those who sit at the meeting. */
export const decisions = ['decided', 'applied', 'investigated'] as const;

export const decision = z.enum(decisions).default('decided');

/** A unit and a day are asked for only when a measure is typed. */
export const TypedMeasure = z
  .object({
    what: words(300),
    unitId: words(80).transform(unitId),
    role: words(80),
    due: perhapsDay,
    decision,
  })
  .refine(
    ({ what, unitId: unit, due }) => what === '' || (unit !== '' && due !== undefined),
    unfilled('halfMeasure'),
  );

function measuresOf({ sipCase, sealed }: ConvenerFacts): readonly Measure[] {
  return sipCase.tasks.map(({ id, unitId: unit, start, due }) => {
    const text = sealed.plan.measures.find((measure) => measure.taskId === id);
    return {
      taskId: id,
      unitId: unit,
      ...(start ? { start } : {}),
      due,
      what: text?.what ?? '',
      role: text?.role ?? '',
      ...(text?.decision ? { decision: text.decision } : {}),
    };
  });
}

/** Those added before, and the typed one. */
export function withTyped(typed: z.output<typeof TypedMeasure>, at: Pressed): readonly Measure[] {
  return typed.what === '' ? measuresIn(at) : withOneMore(typed, at);
}

/** A measure without words: what it is stands in the huvudman's own records (P13). */
export const MeasureByReference = z.object({
  unitId: words(80).transform(unitId),
  due: someDay,
  decision,
});

/** A unit that does not take part answers for nothing: it would be told. */
export function withOneMore(typed: Partial<z.output<typeof TypedMeasure>>, at: Pressed): readonly Measure[] {
  const { what = '', unitId: unit, role = '', due, decision: decided = 'decided' } = typed;
  const measures = measuresIn(at);
  const takesPart = at.facts?.partyUnits.some(({ id }) => id === unit);
  if (!unit || due === undefined || !takesPart || measures.length >= mostMeasures) return measures;
  const id = taskId(at.newId());
  const start = firstDay(dayOf(at.now), due);
  return [...measures, { taskId: id, what, unitId: unit, role, start, due, decision: decided }];
}

export function measuresIn({ facts }: Pressed): readonly Measure[] {
  return facts ? measuresOf(facts.inHand ?? facts) : [];
}

/** It begins today unless something else is said - or is done sooner. */
function firstDay(today: Day, due: Day): Day {
  return due < today ? due : today;
}
