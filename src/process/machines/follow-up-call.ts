/** A follow-up that people meet for: called, booked and held like the first meeting, while the plan goes on as it is (R55). */
import { belongs, working } from '../capacity.js';
import { instant, type Instant, type UnitId } from '../ids.js';
import { withoutLinks } from '../linked.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { isInForce } from '../plan-in-hand.js';
import type { Refusal } from '../refusals.js';
import { takenBack, withRoundKept } from '../rounds.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { calledAgain, formerConvener, withFormerConvener } from './call-again.js';
import { stands } from './called-off.js';

/** Whoever convened may go on; a plan's owner of another unit convenes from now on, and calls that one too. */
export function calledToFollowUp(ask: Ask<'callToFollowUp'>): SipCase {
  const { sipCase, actor, now, world, move } = ask;
  const since = instant(now);
  const unitId = conveningUnit(ask);
  const goesOn = unitId === sipCase.convener.unitId;
  // Cases meet together within one unit: of another's it is said nothing (R68).
  const { individualTimes: _asked, summonedAt: _called, ...open } = goesOn ? sipCase : withoutLinks(sipCase);
  const kept = sipCase.state === 'followUpHeld' ? withoutDay(open) : open;
  const former = formerConvener({ sipCase, world, since }, unitId, move.formerConvenerAs);
  return {
    ...kept,
    ...withRoundKept(sipCase, since),
    // What the act on discharges asks for was asked for then.
    legalBasis: sipCase.legalBasis === 'lsu' ? 'solHsl' : sipCase.legalBasis,
    convener: goesOn || actor.kind !== 'person' ? sipCase.convener : { unitId, person: actor.person },
    ...(goesOn ? {} : withFormerConvener(sipCase)),
    planOwnerUnitId: sipCase.planOwnerUnitId ?? sipCase.convener.unitId,
    followUpCall: {
      since,
      ...(sipCase.state === 'followUpHeld' ? { afterHeld: true } : {}),
      ...(goesOn ? {} : { formerConvener: sipCase.convener }),
    },
    form: sipCase.followUpForm ?? sipCase.form,
    proposedTimes: [],
    recipients: [...calledAgain(sipCase, unitId, since), ...former],
  };
}

/** The day that was held is over: it is no day to wait for. */
function withoutDay({ followUpOn: _held, ...kept }: SipCase): SipCase {
  return kept;
}

function conveningUnit({ sipCase, actor }: Asking): UnitId {
  const { convener, planOwnerUnitId } = sipCase;
  return belongs(actor, convener.unitId, working) ? convener.unitId : (planOwnerUnitId ?? convener.unitId);
}

/** Booked already, the meeting is called off first, so that everybody is told of it. */
export function nothingIsBooked({ sipCase }: Ask<'dropFollowUpCall'>): Refusal | undefined {
  if (!sipCase.followUpCall) return refuse('notNow');
  return sipCase.meetings.some(({ state }) => stands(state)) ? refuse('cancelMeetingFirst') : undefined;
}

/** The plan is followed up without a meeting after all: everybody is what they were. */
export function followUpCallDropped({ sipCase, now }: Ask<'dropFollowUpCall'>): SipCase {
  const { followUpCall, earlierRounds = [], ...kept } = sipCase;
  const before = earlierRounds.at(-1);
  if (!followUpCall || !before) return sipCase;
  const { formerConvener: convener, since } = followUpCall;
  const gone = sipCase.recipients.filter(({ id }) => !before.recipients.some((one) => one.id === id));
  const dropped = takenBack(sipCase, since, instant(now));
  return {
    ...kept,
    // Where identity is protected by now, only whoever is named has it (R69).
    ...(convener && !sipCase.namedOnly ? { convener } : {}),
    legalBasis: before.legalBasis,
    ...(before.summonedAt ? { summonedAt: before.summonedAt } : {}),
    earlierRounds: [...earlierRounds.slice(0, -1), ...(dropped ? [dropped] : [])],
    proposedTimes: [],
    recipients: [...before.recipients, ...gone.flatMap((one) => leftOut(one, instant(now)))],
  };
}

/** Whoever was asked stands as somebody who is asked no more; whoever was only chosen has never heard of it. */
function leftOut(recipient: Recipient, since: Instant): readonly Recipient[] {
  return recipient.state === 'chosen'
    ? []
    : [{ ...recipient, state: 'withdrawn', stay: { since, fired: [] } }];
}

/** It goes back to where it was called from. */
export function wasHeldBefore({ sipCase }: Ask<'dropFollowUpCall'>): boolean {
  return sipCase.followUpCall?.afterHeld === true;
}

/** After a meeting for the first plan there is a plan to write, and nothing to follow up. */
export function planIsFollowedUp({ sipCase }: Asking): Refusal | undefined {
  return isInForce(sipCase) ? undefined : refuse('notNow');
}
