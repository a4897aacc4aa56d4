/** Who may come to the case: its convener within the unit (R60), and the named persons of a protected one (R69). */
import { sealing } from '../edit.js';
import { instant, type PersonKey, type RecipientId, type UnitId } from '../ids.js';
import { either, refuse, type Ask, type Asking, type MoveTable } from '../machine.js';
import { working } from '../capacity.js';
import { withoutLinks } from '../linked.js';
import { isAdmitted, withNamed, withoutWhereabouts } from '../protection.js';
import type { Refusal } from '../refusals.js';
import { unitIsExcepted } from '../scope.js';
import type { CaseState, Meeting, SipCase } from '../sip-case.js';
import type { World } from '../world.js';
import { stands, withoutMeetings } from './called-off.js';
import { unpaused } from './open-states.js';
import { holdsItNow, isNoted, ownerIsBack, ownerIsGone } from './owner-gone.js';
import { reachChanged, reachChanges } from './reach.js';

const during: readonly CaseState[] = [...unpaused, 'pausedConsent', 'pausedCoercion'];

// prettier-ignore
export const accessMoves = {
  open: {
    protectIdentity:  { to: 'named', by: ['convener'], during, when: [somethingIsMarked], change: marked, then: either('called', 'kept', meetingIsBooked) },
    reassignConvener: { to: 'open',  by: ['convenerChief'], during, when: [worksInUnit], change: reassigned },
    askForSupport:    { to: 'open',  by: ['convener'], during },
    loseTeams:        { to: 'open',  by: ['system'], during, when: [reachChanges], change: reachChanged },
    regainTeams:      { to: 'open',  by: ['system'], during, when: [reachChanges], change: reachChanged },
    ownerLeft:        { to: 'open',  by: ['system'], during, when: [holdsItNow], change: ownerIsGone },
    ownerBack:        { to: 'open',  by: ['system'], during, when: [isNoted], change: ownerIsBack },
  },
  named: {
    protectIdentity:  { to: 'named', by: ['convener'], during, when: [somethingIsMarked], change: markChanged },
    endProtection:    { to: 'open',  by: ['convener'], during, change: unmarked },
    namePerson:       { to: 'named', by: ['convener', 'planOwner', 'convenerChief'], during, when: [worksInCase], change: named },
    unnamePerson:     { to: 'named', by: ['convener', 'planOwner'], during, when: [convenerStays], change: unnamed },
    reassignConvener: { to: 'named', by: ['convenerChief'], during, when: [worksInUnit], change: reassigned },
    askForSupport:    { to: 'named', by: ['convener'], during },
    loseTeams:        { to: 'named', by: ['system'], during, when: [reachChanges], change: reachChanged },
    regainTeams:      { to: 'named', by: ['system'], during, when: [reachChanges], change: reachChanged },
    ownerLeft:        { to: 'named', by: ['system'], during, when: [holdsItNow], change: ownerIsGone },
    ownerBack:        { to: 'named', by: ['system'], during, when: [isNoted], change: ownerIsBack },
  },
} satisfies MoveTable<'access'>;

function somethingIsMarked({ move }: Ask<'protectIdentity'>): Refusal | undefined {
  return move.grade || move.guardiansApart ? undefined : refuse('markMissing');
}

/** From now on named persons only: what said where somebody is goes, and so does a meeting booked in clear. */
function marked(ask: Ask<'protectIdentity'>): SipCase {
  const { sipCase, actor, now } = ask;
  const self = actor.kind === 'person' ? [actor.person] : [];
  const after = withoutLinks(withNamed(markChanged(ask), sipCase.convener.person, ...self));
  const { places: _places, rooms: _rooms, roomTaken: _taken, ...texts } = sipCase.sealed.meeting;
  const placeless = sealing({ ...after, ...withoutMeetings(sipCase, instant(now)) }, 'meeting', texts);
  return sealing(placeless, 'individual', withoutWhereabouts(sipCase.sealed.individual));
}

function markChanged({ sipCase, move }: Ask<'protectIdentity'>): SipCase {
  const { grade, guardiansApart } = move;
  return sealing(sipCase, 'protection', { ...(grade ? { grade } : {}), guardiansApart });
}

/** A new time has to be booked, with an event that says nothing. */
function meetingIsBooked({ sipCase }: Ask<'protectIdentity'>): boolean {
  return sipCase.state === 'meetingBooked' && sipCase.meetings.some(({ state }) => stands(state));
}

function unmarked({ sipCase }: Asking): SipCase {
  const { namedOnly: _named, sealed, ...kept } = sipCase;
  const { protection: _protection, ...texts } = sealed;
  return { ...kept, sealed: texts };
}

/** Named are those who work in the case; a chief who is not named chooses within the own unit only. */
function worksInCase({ sipCase, move, actor, world }: Ask<'namePerson'>): Refusal | undefined {
  const asked = move.recipientId ? unitOfRecipient(sipCase, move.recipientId) : unitsIn(sipCase, world);
  const all = isAdmitted(sipCase, actor) ? unitsIn(sipCase, world) : [sipCase.convener.unitId];
  const units = all.filter((unitId) => asked.includes(unitId));
  return worksIn(move.person, units, world) ? undefined : refuse('notOfTheUnit');
}

function worksInUnit({ sipCase, move, world }: Ask<'reassignConvener'>): Refusal | undefined {
  return worksIn(move.person, [sipCase.convener.unitId], world) ? undefined : refuse('notOfTheUnit');
}

function worksIn(person: PersonKey, units: readonly UnitId[], world: World): boolean {
  const memberships = world.members?.[person] ?? [];
  return memberships.some(({ unitId, role }) => units.includes(unitId) && working.includes(role));
}

/** The units that a case may be opened to: those that carry it, and those that are called and not excepted (R16). */
export function unitsIn(sipCase: SipCase, world: World): readonly UnitId[] {
  const { convener, planOwnerUnitId, ownershipOffer, recipients, tasks } = sipCase;
  const called = recipients.flatMap(({ target, atUnitId, state }) =>
    target.kind === 'unit' && state !== 'withdrawn' ? [atUnitId ?? target.unitId] : [],
  );
  const all = [planOwnerUnitId, ownershipOffer?.unitId, ...called, ...tasks.map(({ unitId }) => unitId)];
  const others = all.flatMap((id) => (id && !unitIsExcepted(sipCase, id, world) ? [id] : []));
  return [...new Set([convener.unitId, ...others])];
}

function unitOfRecipient(sipCase: SipCase, id: RecipientId): readonly UnitId[] {
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (recipient?.target.kind !== 'unit') return [];
  return [recipient.atUnitId ?? recipient.target.unitId];
}

function named({ sipCase, move }: Ask<'namePerson'>): SipCase {
  return withNamed(sipCase, move.person);
}

/** Nobody would be left to whom nudges and answers go. */
function convenerStays({ sipCase, move }: Ask<'unnamePerson'>): Refusal | undefined {
  return move.person === sipCase.convener.person ? refuse('convenerStays') : undefined;
}

function unnamed({ sipCase, move }: Ask<'unnamePerson'>): SipCase {
  return { ...sipCase, namedOnly: (sipCase.namedOnly ?? []).filter((person) => person !== move.person) };
}

/** Whose calendar was taken is not the one who convenes now. */
function withoutOldConvener({ takenFor, ...meeting }: Meeting): Meeting {
  return takenFor ? { ...meeting, takenFor: takenFor.filter((who) => who !== 'convener') } : meeting;
}

/** The unit has the case, a person convenes it: news, nudges and the living card go to the new one. */
function reassigned({ sipCase, move }: Ask<'reassignConvener'>): SipCase {
  const meetings = sipCase.meetings.map(withoutOldConvener);
  const after = { ...sipCase, meetings, convener: { ...sipCase.convener, person: move.person } };
  return sipCase.namedOnly === undefined ? after : withNamed(after, move.person);
}
