/** Saves who decides; after a no the question is put again. */
import { z } from 'zod';
import { defineAction, type Pressed } from '../action.js';
import { words } from '../inputs.js';
import { consentForm, everyDecider } from '../deciders.js';

export const saveDecider = defineAction({
  kind: 'move',
  verb: 'consent-decider.save',
  payload: z.object({ decider: z.enum(everyDecider), name: words(80), reason: words(500) }),
  moves: ({ decider, name, reason }, { facts }) => [
    {
      kind: 'savePreparation',
      decider,
      ...(reason ? { reason } : {}),
      ...(decider === 'representative' && name ? { people: withRepresentative(name, facts) } : {}),
    },
    ...(facts?.state === 'consentRefused' ? [{ kind: 'askConsentAgain' } as const] : []),
  ],
  leads: ({ decider }, { facts }) => ({ to: 'dialog', card: consentForm(decider, facts) }),
});

function withRepresentative(label: string, facts: Pressed['facts']) {
  const others = (facts?.sealed.people ?? []).filter(({ relation }) => relation !== 'representative');
  return [...others, { label, relation: 'representative' } as const];
}
