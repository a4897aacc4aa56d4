/** What the head of the SIP form asks and the case knows already: which kind of plan it is, and who saw the need (seed 004). */
import type { Side, SipCase } from './sip-case.js';
import { unitOf, type Unit, type World } from './world.js';

/** Ny SIP, Ny SIP efter utskrivning från slutenvård, Uppföljning. */
export type PlanKind = 'new' | 'afterDischarge' | 'followUp';

export function planKindOf({ sealed, discharge, followUpsHeld, legalBasis }: SipCase): PlanKind {
  const isAnew = (sealed.earlierPlans ?? []).length > 0 || discharge?.followsUp === true;
  if (isAnew || followUpsHeld > 0) return 'followUp';
  return legalBasis === 'lsu' ? 'afterDischarge' : 'new';
}

const sideOf: Partial<Record<Unit['kind'], Side>> = {
  school: 'school',
  'social-services': 'socialServices',
  'municipal-health': 'municipalHealth',
  'regional-health': 'regionalHealth',
  'hospital-ward': 'regionalHealth',
};

/** As it was said in the plan; else the unit that convened, where it saw the need itself. */
export function needSpottedBy({ spottedBy, seenBy, convener }: SipCase, world: World): readonly Side[] {
  if (spottedBy) return spottedBy;
  const kind = unitOf(world, convener.unitId)?.kind;
  const side = kind && sideOf[kind];
  return side && (seenBy === undefined || seenBy === 'ownUnit') ? [side] : [];
}
