/** A SIP that exists is followed up because of a discharge, instead of being made once more (R7; seed 004). */
import { attendingUnits, belongs } from '../capacity.js';
import { isOpenCare } from '../discharge.js';
import { instant } from '../ids.js';
import { withoutLinks } from '../linked.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { withRoundKept } from '../rounds.js';
import type { SipCase } from '../sip-case.js';
import { calledAgain, formerConvener, withFormerConvener } from './call-again.js';

/** LSU 4 kap. 3 §: the fixed care contact calls, so it is that unit, already in the case, which begins the follow-up. */
export function followsUpAsCareContact({
  sipCase,
  move,
  actor,
  world,
}: Ask<'followUpAtDischarge'>): Refusal | undefined {
  const { unitId } = move;
  if (!belongs(actor, unitId, ['staff', 'dispatcher', 'chief'])) return refuse('onlyCareContactCalls');
  const units = [sipCase.convener.unitId, sipCase.planOwnerUnitId, ...attendingUnits(sipCase)];
  if (!units.includes(unitId)) return refuse('onlyCareContactCalls');
  return isOpenCare(world, unitId) && move.name.trim() ? undefined : refuse('onlyCareContactCalls');
}

/** The same case: the plan stands and is kept as it was, the same units are called anew, and its owner still owns it. */
export function followedUpAtDischarge(ask: Ask<'followUpAtDischarge'>): SipCase {
  const { sipCase, move, actor, now, world } = ask;
  if (actor.kind !== 'person') return sipCase;
  // Cases meet together within one unit: of another's it is said nothing (R68).
  const own = move.unitId === sipCase.convener.unitId ? sipCase : withoutLinks(sipCase);
  const { summonedAt: _summoned, ...kept } = own;
  const since = instant(now);
  return {
    ...kept,
    ...withRoundKept(sipCase, since),
    legalBasis: 'lsu',
    ...(move.unitId === sipCase.convener.unitId ? {} : withFormerConvener(sipCase)),
    convener: { unitId: move.unitId, person: actor.person },
    planOwnerUnitId: sipCase.planOwnerUnitId ?? sipCase.convener.unitId,
    planVersion: sipCase.planVersion ?? 1,
    discharge: { followsUp: true, followsUpSince: since, careContact: { unitId: move.unitId, named: true } },
    proposedTimes: [],
    recipients: [
      ...calledAgain(sipCase, move.unitId, since),
      ...formerConvener({ sipCase, world, since }, move.unitId, move.formerConvenerAs),
    ],
    sealed: {
      ...sipCase.sealed,
      discharge: { careContact: move.name.trim() },
    },
  };
}
