/** Saves what the consent covers. Once everybody has consented nothing more is asked. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { rows, several, ticked, words } from '../inputs.js';

export const saveScope = defineAction({
  kind: 'move',
  verb: 'consent-scope.save-scope',
  payload: z.object({
    units: several.pipe(z.array(z.string()).min(1)),
    coversRouting: ticked,
    exceptions: rows(),
    informationForm: words(),
  }),
  moves: ({ units, coversRouting, exceptions, informationForm }, { facts }) => [
    {
      kind: 'setConsentScope',
      scope: {
        unitIds: units.map(unitId),
        exceptUnitIds: (facts?.sipCase.scope.exceptUnitIds ?? []).filter((id) => !units.includes(id)),
        coversRouting,
      },
      exceptions,
      informationForm,
    },
  ],
  leads: (_payload, { facts }) =>
    facts?.missingGivers.length === 0 ? { to: 'done' } : { to: 'dialog', card: 'consent-givers' },
});
