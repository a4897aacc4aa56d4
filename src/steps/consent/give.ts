/** Records the consent of those chosen; whoever records it is the one who informed (R23). */
import type { Giver } from '../../process/sip-case.js';
import type { Move } from '../../process/moves.js';
import { defineAction, type Pressed } from '../action.js';
import { afterConsent } from './after-consent.js';
import { knownName } from '../../process/disclosure/known-giver.js';
import { TypedConsent } from './typed-consent.js';

export const give = defineAction({
  kind: 'move',
  verb: 'consent-givers.give',
  payload: TypedConsent,
  moves: ({ givers, givenOn, method, oneGuardianReason, ownExceptions }, at) => {
    const { actor, facts } = at;
    if (actor.kind !== 'person') return [];
    const alone = oneGuardianReason === '' ? [] : oneGuardianAlone(oneGuardianReason, at);
    const who = alone.length > 0 ? (['guardian1'] as const) : givers;
    const given = who.map((giver): Move => {
      const name = facts && knownName(giver, facts);
      const consent = { giver, givenOn, method, informedBy: actor.person };
      const less = ownExceptions.length > 0 ? { exceptions: ownExceptions } : {};
      return { kind: 'giveConsent', ...consent, ...(name ? { name } : {}), ...less };
    });
    return [...alone, ...given];
  },
  leads: ({ givers, oneGuardianReason }, { facts }) => {
    const { giversToAsk = [], askedUnits = [] } = facts ?? {};
    const ticked: readonly Giver[] = givers;
    const byAll = oneGuardianReason !== '' || giversToAsk.every((giver) => ticked.includes(giver));
    return afterConsent(facts, { byAll, unitIds: askedUnits.map(({ id }) => id) });
  },
});

/** FB 6 kap. 13 § second paragraph: the other guardian is hindered and it cannot wait. */
function oneGuardianAlone(oneGuardianReason: string, { facts }: Pressed): readonly Move[] {
  if (facts?.sipCase.decider !== 'twoGuardians') return [];
  const { exceptions } = facts.sealed.consent;
  return [{ kind: 'setConsentScope', scope: facts.sipCase.scope, exceptions, oneGuardianReason }];
}
