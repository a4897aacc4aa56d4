/** TABLE: which documents of a case can be handed over now, or once it is closed; nothing goes to others while the consent does not stand (R21). */
import { isInForce } from './plan-in-hand.js';
import { isWritten } from './deviation-texts.js';
import type { ConvenerFacts } from './disclosure.js';
import type { RecipientLine } from './disclosure/recipient-line.js';
import type { Giver, SipCase } from './sip-case.js';

export const documentKinds = [
  'invitation',
  'summons',
  'consent',
  'plan',
  'ownPlan',
  'guardianPlan',
  'followUp',
  'deviation',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** `about`: whose summons or invitation it is, whose consent or which deviation; none for the individual's own. */
export interface Wanted {
  readonly kind: DocumentKind;
  readonly about?: string;
}

const withoutConsent: readonly SipCase['state'][] = ['consentRefused', 'pausedConsent'];
const beforeMeeting: readonly SipCase['state'][] = ['readyToCall', 'called', 'meetingBooked'];

/** The likely one first. */
// prettier-ignore
const table: readonly (readonly [DocumentKind, (facts: ConvenerFacts) => readonly (string | undefined)[]])[] = [
  ['invitation',   invited],
  ['summons',      (facts) => (meets(facts) ? facts.recipients.filter(isUnit).map(({ id }) => id) : [])],
  // The plan is the individual's own, whatever others may know (R57).
  ['ownPlan',      (facts) => one(isPlanned(facts))],
  ['guardianPlan', (facts) => one(isPlanned(facts) && !lacksConsent(facts) && hasCopyWithout(facts))],
  ['plan',         (facts) => one(isPlanned(facts) && !lacksConsent(facts))],
  ['followUp',     (facts) => one(facts.sipCase.followUpsHeld > 0 && !lacksConsent(facts))],
  ['consent',      ({ expectedGivers, state }) => (state === 'closed' ? [] : expectedGivers.filter(signs))],
  // It says nothing of whom it is about, so it is no matter of their consent (R62).
  ['deviation',    ({ deviations, sealed }) => deviations.filter((each) => isWritten(each, sealed)).map(({ id }) => id)],
];

export function documentsOf(facts: ConvenerFacts): readonly Wanted[] {
  return table.flatMap(([kind, of]) =>
    of(facts).map((about) => (about === undefined ? { kind } : { kind, about })),
  );
}

export function hasDocuments(facts: ConvenerFacts): boolean {
  return documentsOf(facts).length > 0;
}

/** As one word, for a choice on a card and a row in the store. */
export function nameOfWanted({ kind, about }: Wanted): string {
  return about === undefined ? kind : `${kind}:${about}`;
}

/** Among those that can be handed over now: whatever a client sends is one of them, or none. */
export function wantedIn(facts: ConvenerFacts, name: string): Wanted | undefined {
  return documentsOf(facts).find((wanted) => nameOfWanted(wanted) === name);
}

function one(is: boolean): readonly undefined[] {
  return is ? [undefined] : [];
}

function meets(facts: ConvenerFacts): boolean {
  return beforeMeeting.includes(facts.state) && !lacksConsent(facts);
}

/** Once it is closed nobody can be asked any more: what they last said stands. */
function lacksConsent({ state, missingGivers }: ConvenerFacts): boolean {
  return withoutConsent.includes(state) || (state === 'closed' && missingGivers.length > 0);
}

/** The individual, unless it is a child that does not come, and each close person who is invited. */
function invited(facts: ConvenerFacts): readonly (string | undefined)[] {
  if (!meets(facts)) return [];
  const { ageGroup, childTakesPart } = facts.sipCase;
  const comes = ageGroup === 'adult' || childTakesPart !== 'no';
  return [...one(comes), ...facts.recipients.filter(({ isPerson }) => isPerson).map(({ id }) => id)];
}

function isUnit({ isPerson }: RecipientLine): boolean {
  return !isPerson;
}

/** A legal ground is nobody's consent, and nobody signs it. */
function signs(giver: Giver): boolean {
  return giver !== 'legalGround';
}

function isPlanned({ sipCase }: ConvenerFacts): boolean {
  return isInForce(sipCase);
}

/** P2: guardians get the plan without the child's own words, where those are kept from them; of a child that decides itself only if it lets them know (R19). */
function hasCopyWithout({ sealed, sipCase }: ConvenerFacts): boolean {
  if (sipCase.ageGroup !== 'child' || sipCase.namedOnly !== undefined) return false;
  const mayKnow = sipCase.decider !== 'childItself' || sipCase.scope.guardiansMayKnow === true;
  return mayKnow && (sealed.preparation.notForGuardians ?? []).length > 0;
}
