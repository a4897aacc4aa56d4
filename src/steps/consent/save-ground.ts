/** Records the ground, and the units that it covers: no line about routing, and no persons (R24). */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { defineAction } from '../action.js';
import { several, someWords } from '../inputs.js';
import { afterConsent } from './after-consent.js';

export const grounds = ['secrecy25', 'secrecy26', 'other'] as const;

export const saveGround = defineAction({
  kind: 'move',
  verb: 'cannot-decide.save',
  payload: z.object({
    units: several.pipe(z.array(z.string()).min(1)),
    assessor: someWords(200),
    will: someWords(1000),
    ground: z.enum(grounds),
    decidedBy: someWords(200),
  }),
  moves: ({ units, ...ground }, { actor, facts, now }) => {
    if (actor.kind !== 'person' || !facts) return [];
    const unitIds = units.map(unitId);
    const { exceptions } = facts.sealed.consent;
    const exceptUnitIds = facts.sipCase.scope.exceptUnitIds.filter((id) => !unitIds.includes(id));
    const scope = { unitIds, exceptUnitIds, coversRouting: false };
    const given = { givenOn: dayOf(now), method: 'decision', informedBy: actor.person } as const;
    return [
      ...(facts.state === 'pausedConsent' ? [] : [{ kind: 'setConsentScope', scope, exceptions } as const]),
      { kind: 'giveConsent', giver: 'legalGround', ...given, unitIds, ground },
    ];
  },
  leads: ({ units }, { facts }) => afterConsent(facts, { byAll: true, unitIds: units }),
});
