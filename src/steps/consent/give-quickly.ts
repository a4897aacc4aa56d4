/** Records what is covered and who said yes to it, in one press. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import type { Giver } from '../../process/sip-case.js';
import type { Move } from '../../process/moves.js';
import { defineAction } from '../action.js';
import { rows, several, someDay, ticked } from '../inputs.js';
import { afterConsent } from './after-consent.js';
import { knownName } from '../../process/disclosure/known-giver.js';
import { givers as everyGiver, methods } from './typed-consent.js';

export const giveQuickly = defineAction({
  kind: 'move',
  verb: 'consent.give',
  payload: z.object({
    units: several.pipe(z.array(z.string()).min(1)),
    coversRouting: ticked,
    givers: several.pipe(z.array(z.enum(everyGiver))),
    exceptions: rows(),
    givenOn: someDay,
    method: z.enum(methods).default('oral'),
  }),
  moves: ({ units, exceptions, ...typed }, { actor, facts }) => {
    if (actor.kind !== 'person' || !facts) return [];
    const alone = facts.expectedGivers.length === 1;
    const paused = facts.state === 'pausedConsent';
    const { scope } = facts.sipCase;
    const asked: Move = {
      kind: 'setConsentScope',
      scope: {
        unitIds: units.map(unitId),
        exceptUnitIds: scope.exceptUnitIds.filter((id) => !units.includes(id)),
        coversRouting: alone ? typed.coversRouting : scope.coversRouting,
      },
      exceptions,
    };
    const given = (alone ? facts.expectedGivers : typed.givers).map((giver): Move => {
      const name = knownName(giver, facts);
      const { givenOn, method } = typed;
      const consent = { giver, givenOn, method, informedBy: actor.person };
      return {
        kind: 'giveConsent',
        ...consent,
        ...(name ? { name } : {}),
        ...(paused ? { exceptions } : {}),
      };
    });
    // While it is paused nothing new is asked for: the yes is given back to what was.
    return paused ? given : [asked, ...given];
  },
  leads: ({ units, givers }, { facts }) => {
    const { expectedGivers = [] } = facts ?? {};
    const byAll = expectedGivers.length === 1 || expectedGivers.every((giver) => isIn(givers, giver));
    return afterConsent(facts, { byAll, unitIds: units });
  },
});

function isIn(givers: readonly Giver[], giver: Giver): boolean {
  return givers.includes(giver);
}
