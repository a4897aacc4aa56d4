/** A measure that is in the list already: changed, or taken out again. The row says which. */
import { z } from 'zod';
import type { Measure } from '../../process/plan-texts.js';
import { defineAction, type Pressed } from '../action.js';
import { nothing, perhapsDay, someDay, unfilled, words } from '../inputs.js';
import { decision, measuresIn } from './typed-measure.js';

export const changeMeasure = defineAction({
  kind: 'move',
  verb: 'plan-measure.save',
  payload: z
    .object({ what: words(300), role: words(80), start: perhapsDay, due: someDay, decision })
    .refine(({ start, due }) => start === undefined || start <= due, unfilled('endsBeforeStart')),
  moves: ({ what, start, ...typed }, at) => [
    savedWith(at, ({ start: _was, ...before }) => ({
      ...before,
      ...typed,
      ...(start ? { start } : {}),
      what: what || before.what,
    })),
  ],
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

export const removeMeasure = defineAction({
  kind: 'move',
  verb: 'plan-measure.remove',
  payload: nothing,
  moves: (_payload, at) => [savedWith(at, () => undefined)],
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

export const backFromMeasure = defineAction({
  kind: 'open',
  verb: 'plan-measure.back',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

/** All measures, the one of the row changed; nothing takes it out. */
function savedWith(at: Pressed, change: (before: Measure) => Measure | undefined) {
  const measures = measuresIn(at).flatMap((each) => {
    const kept = each.taskId === at.on ? change(each) : each;
    return kept ? [kept] : [];
  });
  return { kind: 'savePlan', texts: {}, measures } as const;
}
