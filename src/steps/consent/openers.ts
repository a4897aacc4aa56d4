/** From one form of the consent to another. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { consentForm } from '../deciders.js';

export const quickNoOpen = opens('consent.no-open', 'consent-no');
export const fullOpen = opens('consent.full-open', 'consent-scope');
export const otherDecides = opens('consent.decider-open', 'consent-decider');
export const reconfirmOpen = opens('consent.reconfirm-open', 'consent');
export const giversNoOpen = opens('consent-givers.no-open', 'consent-no');
export const ableOpen = opens('cannot-decide.decider-open', 'consent-decider');
export const backFromNo = opensForm('consent-no.back');

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}

function opensForm(verb: string) {
  return defineAction({
    kind: 'open',
    verb,
    payload: nothing,
    leads: (_payload, { facts }) => ({ to: 'dialog', card: formOf(facts) }),
  });
}

function formOf(facts: ConvenerFacts | undefined) {
  return consentForm(facts?.sipCase.decider, facts);
}
