/** Records the consent of those chosen; whoever records it is the one who informed (R23). */
import type { Move } from '../../process/moves.js';
import { defineAction, type Pressed } from '../action.js';
import { TypedConsent } from './typed-consent.js';

export const give = defineAction({
  kind: 'move',
  verb: 'consent-givers.give',
  payload: TypedConsent,
  moves: ({ givers, givenOn, method, oneGuardianReason }, at) => {
    if (at.actor.kind !== 'person') return [];
    const informedBy = at.actor.person;
    const one = oneGuardianReason === '' ? [] : oneGuardianAlone(oneGuardianReason, at);
    const who = one.length > 0 ? (['guardian1'] as const) : givers;
    return [
      ...one,
      ...who.map((giver) => ({ kind: 'giveConsent', giver, givenOn, method, informedBy }) as const),
    ];
  },
  leads: () => ({ to: 'done' }),
});

/** FB 6 kap. 13 § second paragraph: the other guardian is hindered and it cannot wait. */
function oneGuardianAlone(oneGuardianReason: string, { facts }: Pressed): readonly Move[] {
  if (facts?.sipCase.decider !== 'twoGuardians') return [];
  const { exceptions } = facts.sealed.consent;
  return [{ kind: 'setConsentScope', scope: facts.sipCase.scope, exceptions, oneGuardianReason }];
}
