/** The buttons of the living case card that open a dialog: verb -> the dialog's first screen. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const prepareOpen = opens('case.prepare-open', 'prepare-person');
export const withdrawOpen = opens('case.withdraw-open', 'withdraw');

/** A paused case asks who consents anew; otherwise what is covered comes first. */
export const consentOpen = defineAction({
  kind: 'open',
  verb: 'case.consent-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({
    to: 'dialog',
    card: facts?.state === 'pausedConsent' ? 'consent-givers' : 'consent-scope',
  }),
});

function opens(verb: `case.${string}-open`, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}
