/** The buttons of the living case card that open a dialog: verb -> the dialog's first screen. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const prepareOpen = opens('case.prepare-open', 'prepare-person');
export const withdrawOpen = opens('case.withdraw-open', 'withdraw');

/** What is covered comes first; once that is set, or the case is paused, the question is who has consented. */
export const consentOpen = defineAction({
  kind: 'open',
  verb: 'case.consent-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({
    to: 'dialog',
    card: asksWho(facts) ? 'consent-givers' : 'consent-scope',
  }),
});

function asksWho(facts: ConvenerFacts | undefined): boolean {
  if (facts?.state === 'pausedConsent') return true;
  const scopeIsSet = (facts?.sipCase.scope.unitIds.length ?? 0) > 0;
  return facts?.state === 'obtainingConsent' && scopeIsSet && facts.missingGivers.length > 0;
}

function opens(verb: `case.${string}-open`, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}
