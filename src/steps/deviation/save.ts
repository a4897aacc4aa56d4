/** Saves the report, screen by screen, and shows it as one text. */
import { z } from 'zod';
import { deviationLevels, steeringDocuments, type DeviationTexts } from '../../process/deviation-texts.js';
import { unitId } from '../../process/ids.js';
import type { Move } from '../../process/moves.js';
import { defineAction, type Pressed } from '../action.js';
import { someDay, someWords, ticked, words } from '../inputs.js';

/** An emptied answer is saved as empty, so that it does not come back. */
function saved(texts: DeviationTexts, { deviationId }: Pressed): readonly Move[] {
  return deviationId ? [{ kind: 'draftDeviation', deviationId, texts }] : [];
}

export const deviationSave = defineAction({
  kind: 'move',
  verb: 'deviation-form.save',
  payload: z.object({
    eventOn: someDay,
    place: someWords(80),
    whatHappened: someWords(2000),
    concerned: someWords(80),
    informed: ticked,
  }),
  moves: ({ eventOn, place, whatHappened, concerned, informed }, at) =>
    saved(
      {
        eventOn,
        whatHappened,
        placeUnitId: unitId(place),
        concernedUnitId: unitId(concerned),
        individualInformed: informed,
      },
      at,
    ),
  leads: () => ({ to: 'dialog', card: 'deviation-effect' }),
});

export const deviationEffectSave = defineAction({
  kind: 'move',
  verb: 'deviation-effect.save',
  payload: z.object({
    steering: z.enum(steeringDocuments),
    steeringWords: words(300),
    consequence: someWords(1000),
    immediate: words(1000),
    suggestion: words(1000),
  }),
  moves: saved,
  leads: () => ({ to: 'dialog', card: 'deviation-level' }),
});

export const deviationLevelSave = defineAction({
  kind: 'move',
  verb: 'deviation-level.save',
  payload: z.object({
    individual: words(1000),
    unit: words(1000),
    system: words(1000),
    level: z.enum(['', ...deviationLevels]).default(''),
  }),
  moves: saved,
  leads: () => ({ to: 'dialog', card: 'deviation-text' }),
});
