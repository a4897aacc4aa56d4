/** The buttons of the living case card that open a dialog: verb -> the dialog's first screen. */
import { defineAction } from '../action.js';
import { consentForm } from '../deciders.js';
import { nothing } from '../inputs.js';

export const checklistOpen = opens('case.checklist-open', 'checklist');
/** Once some are named, who they are comes first. */
export const accessOpen = defineAction({
  kind: 'open',
  verb: 'case.access-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({ to: 'dialog', card: facts?.sipCase.namedOnly ? 'named' : 'access' }),
});
export const deliveriesOpen = opens('case.deliveries-open', 'deliveries');
export const handOverOpen = opens('case.hand-over-open', 'hand-over');
export const supportOpen = opens('case.support-open', 'support');
export const coercionOpen = opens('case.coercion-open', 'coercion');
export const withdrawOpen = opens('case.withdraw-open', 'withdraw');
export const deciderOpen = opens('case.decider-open', 'consent-decider');
export const dischargeOpen = opens('case.discharge-open', 'discharge');
export const askCallOpen = opens('case.ask-call-open', 'ask-call');
export const dischargeCallOpen = opens('case.discharge-call-open', 'discharge-call');
export const solHslOpen = opens('case.sol-hsl-open', 'sol-hsl');
export const refuseSipOpen = opens('case.refuse-sip-open', 'refuse-sip');
export const dutiesOpen = opens('case.duties-open', 'duties');

/** One who decides has one screen; of two, what is covered comes first, and then who has consented. */
export const consentOpen = defineAction({
  kind: 'open',
  verb: 'case.consent-open',
  payload: nothing,
  leads: (_payload, { facts }) => ({ to: 'dialog', card: consentForm(facts?.sipCase.decider, facts) }),
});

function opens(verb: `case.${string}-open`, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}
