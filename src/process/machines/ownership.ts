/** Who answers for the plan: a hand-over is offered, and the old owner stays until the new one has accepted (R60). */
import { actsAs } from '../capacity.js';
import { instant } from '../ids.js';
import { refuse, type Ask, type Asking, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { ownerGone, ownerOf } from '../owner.js';
import { isInForce } from '../plan-in-hand.js';
import { unitIsExcepted, unitMayKnow } from '../scope.js';
import type { CaseState, SipCase } from '../sip-case.js';

/** Also while people are called to a follow-up: its plan is in force. */
const during: readonly CaseState[] = [
  'planActive',
  'followUpDue',
  'followUpHeld',
  'readyToCall',
  'called',
  'meetingBooked',
  'meetingHeld',
];

// prettier-ignore
export const ownershipMoves = {
  settled: {
    offerOwnership:   { to: 'offered', by: ['convener', 'planOwner'], during, when: [planIsInForce, isAnother, mayKnow], change: offered },
    releaseOwnership: { to: 'settled', by: ['chief', 'convener'], during, when: [planIsInForce, hasOwnerElsewhere, isChiefsToSay], change: released },
  },
  offered: {
    offerOwnership:   { to: 'offered', by: ['convener', 'planOwner'], during, when: [planIsInForce, isAnother, mayKnow], change: offered },
    acceptOwnership:  { to: 'settled', by: ['offeredUnit'], during, when: [stillMayKnow], change: accepted },
    declineOwnership: { to: 'settled', by: ['offeredUnit'], during, change: withoutOffer },
    releaseOwnership: { to: 'offered', by: ['chief', 'convener'], during, when: [planIsInForce, hasOwnerElsewhere, isChiefsToSay], change: released },
  },
} satisfies MoveTable<'ownership'>;

function planIsInForce({ sipCase }: Asking): Refusal | undefined {
  return isInForce(sipCase) ? undefined : refuse('notNow');
}

function isAnother({ sipCase, move }: Ask<'offerOwnership'>): Refusal | undefined {
  return move.unitId === ownerOf(sipCase) ? refuse('alreadyOwner') : undefined;
}

/** R15, R16: whoever owns the plan sees the case. */
function mayKnow({ sipCase, move, world }: Ask<'offerOwnership'>): Refusal | undefined {
  if (unitMayKnow(sipCase, move.unitId, world)) return undefined;
  return refuse(unitIsExcepted(sipCase, move.unitId, world) ? 'consentExcludes' : 'outsideConsent');
}

function stillMayKnow({ sipCase, world }: Asking): Refusal | undefined {
  const unitId = sipCase.ownershipOffer?.unitId;
  return unitId && unitMayKnow(sipCase, unitId, world) ? undefined : refuse('outsideConsent');
}

/** Released is an owner beside the convening unit: that one has nobody to give it back to, only somebody to offer it to. */
function hasOwnerElsewhere({ sipCase }: Asking): Refusal | undefined {
  return ownerOf(sipCase) === sipCase.convener.unitId ? refuse('notNow') : undefined;
}

/** A unit that is no more has no chief to say it: the convening unit takes it back. */
function isChiefsToSay({ sipCase, actor, move }: Ask<'releaseOwnership'>): Refusal | undefined {
  const gone = ownerGone(sipCase);
  const unitIsGone = gone !== undefined && gone.person === undefined;
  return unitIsGone || actsAs('chief', actor, sipCase, move) ? undefined : refuse('chiefsToSay');
}

function offered({ sipCase, move, now }: Ask<'offerOwnership'>): SipCase {
  return { ...sipCase, ownershipOffer: { unitId: move.unitId, at: instant(now) } };
}

function accepted(ask: Ask<'acceptOwnership'>): SipCase {
  const unitId = ask.sipCase.ownershipOffer?.unitId ?? ownerOf(ask.sipCase);
  return { ...withoutOffer(ask), planOwnerUnitId: unitId };
}

function withoutOffer({ sipCase }: Asking): SipCase {
  const { ownershipOffer: _offer, ...kept } = sipCase;
  return kept;
}

/** The convening unit, to which the case belongs, answers for the plan until somebody has taken it over. */
function released({ sipCase }: Asking): SipCase {
  return { ...sipCase, planOwnerUnitId: sipCase.convener.unitId };
}
