/** Linked cases (siblings, a family): what one asks of another before they meet together. Own consent each, one meeting. */
import type { CaseId, UnitId } from './ids.js';
import { stands } from './machines/called-off.js';
import { comes } from './recipient-states.js';
import { personIsCovered, unitMayKnow } from './scope.js';
import type { ClosePerson } from './sealed.js';
import type { MoveKind } from './moves.js';
import type { Meeting, Recipient, SipCase } from './sip-case.js';
import type { World } from './world.js';

export function isLinked({ linked }: Pick<SipCase, 'linked'>): boolean {
  return (linked ?? []).length > 0;
}

export function linkedIds({ linked = [] }: Pick<SipCase, 'linked'>): readonly CaseId[] {
  return linked.map(({ caseId }) => caseId);
}

/** A case that becomes protected is linked with none: a link would say whose family it is of (R69). */
export function withoutLinks({ linked: _linked, ...alone }: SipCase): SipCase {
  return alone;
}

/** The moves whose rules ask what the linked cases are like: what they have heard must still hold when the move is saved. */
export const asksLinkedCases: readonly MoveKind[] = [
  'linkCase',
  'unlinkCase',
  'bookMeeting',
  'rebookMeeting',
  'retryBooking',
  'bookingFailed',
  'joinMeeting',
  'jointWithout',
];

/** Linked with that case, or in one meeting with it by way of a third. */
export function meetsWith(sipCase: SipCase, other: CaseId): boolean {
  return together(sipCase, other) !== undefined || linkedIds(sipCase).includes(other);
}

/** The meeting that stands in a case and is that other one's too. */
export function together({ meetings }: SipCase, other: CaseId): Meeting | undefined {
  return meetings.find(({ state, joint }) => stands(state) && joint?.includes(other));
}

/** The others that it is to meet with as things stand. */
export function meetsTogetherWith({ id, meetings }: SipCase): readonly CaseId[] {
  return meetings
    .filter(({ state }) => stands(state))
    .flatMap(({ joint = [] }) => joint)
    .filter((other) => other !== id);
}

/** How late a joint meeting was agreed on, among all that the same cases have had. */
export function roundOf({ round = 0 }: Pick<Meeting, 'round'>): number {
  return round;
}

/** After every agreement that the case and those around it know of. */
export function nextRound(sipCase: SipCase, { linked = [] }: World): number {
  return 1 + Math.max(0, ...[sipCase, ...linked].flatMap(({ meetings }) => meetings.map(roundOf)));
}

/** The linked cases as they stand; one that cannot be read is as one that is not ready. */
export function linkedIn(sipCase: SipCase, world: World): readonly SipCase[] {
  return linkedIds(sipCase).flatMap((id) => (world.linked ?? []).find((other) => other.id === id) ?? []);
}

/**
 * Whoever comes for one case hears of the other: so the other's consent has to cover them too (R15, R22). Close persons
 * are covered when they are called for both, by the same address or the same word.
 */
export function covers(sipCase: SipCase, other: SipCase, world: World): boolean {
  const mayKnow = (unitId: UnitId) => unitMayKnow(sipCase, unitId, world);
  return mayKnow(other.convener.unitId) && comingUnits(other).every(mayKnow) && knowsPeopleOf(sipCase, other);
}

function comingUnits({ recipients }: SipCase): readonly UnitId[] {
  return recipients.filter(comes).flatMap(({ atUnitId }) => (atUnitId ? [atUnitId] : []));
}

function knowsPeopleOf(sipCase: SipCase, other: SipCase): boolean {
  const own = peopleOf(sipCase, ({ state }) => state !== 'withdrawn');
  const coming = peopleOf(other, comes);
  return coming.every(
    (person) => personIsCovered(sipCase, person) && own.some((known) => isSame(known, person)),
  );
}

function peopleOf(
  { recipients, sealed }: SipCase,
  within: (recipient: Recipient) => boolean,
): readonly ClosePerson[] {
  return recipients.filter(within).flatMap(({ id }) => sealed.recipients[id]?.person ?? []);
}

function isSame(one: ClosePerson, other: ClosePerson): boolean {
  if (one.mail && other.mail) return one.mail.toLowerCase() === other.mail.toLowerCase();
  return (
    one.relation === other.relation && one.label.trim().toLowerCase() === other.label.trim().toLowerCase()
  );
}
