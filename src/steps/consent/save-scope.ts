/** Saves what is asked for. Once everybody has said yes to all of it nothing more is asked. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { rows, several, ticked, words } from '../inputs.js';
import { topics } from './topics.js';

export const saveScope = defineAction({
  kind: 'move',
  verb: 'consent-scope.save-scope',
  payload: z.object({
    units: several.pipe(z.array(z.string()).min(1)),
    coversRouting: ticked,
    exceptions: rows(),
    topics: several.pipe(z.array(z.enum(topics))),
    informationForm: words(),
  }),
  moves: ({ units, coversRouting, exceptions, informationForm, topics: leftOut }, { facts }) => [
    {
      kind: 'setConsentScope',
      scope: {
        unitIds: units.map(unitId),
        exceptUnitIds: (facts?.sipCase.scope.exceptUnitIds ?? []).filter((id) => !units.includes(id)),
        coversRouting,
      },
      exceptions,
      topics: leftOut,
      informationForm,
    },
  ],
  leads: ({ units }, { facts }) => {
    const covered = facts?.scopeUnits.map(({ id }) => String(id)) ?? [];
    const isMore = units.some((id) => !covered.includes(id));
    // More than they said yes to is asked of them again (R22).
    return facts?.missingGivers.length === 0 && !isMore
      ? { to: 'done' }
      : { to: 'dialog', card: 'consent-givers' };
  },
});
