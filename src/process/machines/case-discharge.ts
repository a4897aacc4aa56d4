/** Rules and changes of a discharge (LSU): the facts, who calls, the call before an answer, the duties after a no. */
import { sealing, withReason } from '../edit.js';
import { careContactConvenes, isOpenCare, type Discharge } from '../discharge.js';
import { instant } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { expectedGivers } from '../givers.js';
import { withoutLinks } from '../linked.js';
import { consentIsComplete, unitIsExcepted, unitMayKnow } from '../scope.js';
import type { Consent, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';
import { unitOf } from '../world.js';
import { withoutMeetings } from './called-off.js';
import { sendToChosen } from './case-call.js';
import { stopped } from './outsiders.js';
import { prompted } from './prompted.js';
import { added } from './recipient-rules.js';

export function isDischarge({ sipCase }: Asking): Refusal | undefined {
  return sipCase.legalBasis === 'lsu' ? undefined : refuse('notADischarge');
}

/** What is told has happened: nothing of tomorrow, and nothing before the admission. */
export function timesFit({ sipCase, move, now }: Ask<'recordDischarge'>): Refusal | undefined {
  const { admittedAt, admissionNoticeAt, dischargeReadyNoticeAt, dischargedOn } = {
    ...sipCase.discharge,
    ...move.facts,
  };
  const told = [admittedAt, admissionNoticeAt, dischargeReadyNoticeAt].filter((time) => time !== undefined);
  const ahead = told.some((time) => time > instant(now)) || (dischargedOn ?? '') > dayOf(now);
  const before = admittedAt !== undefined && told.some((time) => time < admittedAt);
  const leftFirst =
    admittedAt !== undefined && dischargedOn !== undefined && dischargedOn < dayOf(admittedAt);
  return ahead || before || leftFirst ? refuse('dischargeTimes') : undefined;
}

/** LSU 4 kap. 3 §: the fixed care contact is of region-financed open care. */
export function contactIsOfOpenCare({ move, world }: Ask<'recordDischarge'>): Refusal | undefined {
  const unitId = move.careContact?.unitId;
  return unitId === undefined || isOpenCare(world, unitId) ? undefined : refuse('careContactUnit');
}

export function dischargeRecorded({ sipCase, move }: Ask<'recordDischarge'>): SipCase {
  const { careContact, facts } = move;
  const before = sipCase.discharge;
  const name = careContact?.name?.trim();
  const sameUnit = before?.careContact?.unitId === careContact?.unitId;
  const named = Boolean(name) || (sameUnit && (before?.careContact?.named ?? false));
  const after = withDischarge(sipCase, {
    ...facts,
    ...(careContact ? { careContact: { unitId: careContact.unitId, named } } : {}),
  });
  if (!careContact || (sameUnit && !name)) return after;
  return sealing(after, 'discharge', name ? { careContact: name } : {});
}

/** R12 (LSU 4 kap. 3 §): only the appointed fixed care contact sends this kallelse; others ask for it, or call by SoL and HSL. */
export function careContactCalls({ sipCase, world }: Asking): Refusal | undefined {
  if (sipCase.legalBasis !== 'lsu' || careContactConvenes(sipCase, world)) return undefined;
  const contact = sipCase.discharge?.careContact?.unitId;
  const own = contact === undefined || contact === sipCase.convener.unitId;
  return refuse(
    own && isOpenCare(world, sipCase.convener.unitId) ? 'careContactMissing' : 'onlyCareContactCalls',
  );
}

/** R15: before the individual has answered, the kallelse has a reason. */
export function callHasReason({ move }: Ask<'callAtDischarge'>): Refusal | undefined {
  return move.reason.trim() ? undefined : refuse('callNeedsReason');
}

/** Whoever has answered is asked in the ordinary way: a yes is a consent with its scope, a no is a no (R25). */
export function nobodyHasAnswered({ sipCase }: Asking): Refusal | undefined {
  return sipCase.consents.every(({ state }) => state === 'asked') ? undefined : refuse('notNow');
}

/** Obliged units only: whoever is merely invited waits for the consent. */
export function callsObliged({ sipCase, move, world }: Ask<'callAtDischarge'>): Refusal | undefined {
  if (move.recipients.length === 0) return refuse('noRecipients');
  const ids = move.recipients.map(({ unitId }) => unitId);
  if (ids.some((id) => unitIsExcepted(sipCase, id, world))) return refuse('consentExcludes');
  const fits = ids.every((id) => unitOf(world, id)?.obliged && id !== sipCase.convener.unitId);
  return fits && new Set(ids).size === ids.length ? undefined : refuse('outsideConsent');
}

export function calledAtDischarge(ask: Ask<'callAtDischarge'>): SipCase {
  const { move } = ask;
  let after = ask.sipCase;
  for (const { recipientId, unitId } of move.recipients) {
    const add = { kind: 'addRecipient', recipientId, target: { unitId } } as const;
    after = added({ ...ask, sipCase: after, move: add });
  }
  const { form, lengthMinutes, proposedTimes } = move;
  const send = { kind: 'sendSummons', form, lengthMinutes, proposedTimes, phoneIsEnough: true } as const;
  return withReason(sendToChosen({ ...ask, sipCase: after, move: send }), 'R15', move.reason);
}

/** Somebody else than the fixed care contact asks it to call. */
export function askedIsOpenCare({ sipCase, move, world }: Ask<'askToCall'>): Refusal | undefined {
  const other = move.unitId !== sipCase.convener.unitId && isOpenCare(world, move.unitId);
  return other ? undefined : refuse('careContactUnit');
}

/** The same question twice to the same unit only troubles it: it has it, and may be rung. */
export function notAskedAlready({ sipCase, move }: Ask<'askToCall'>): Refusal | undefined {
  const request = sipCase.discharge?.request;
  return request?.state === 'asked' && request.unitId === move.unitId ? refuse('alreadyAsked') : undefined;
}

export function askedToCall({ sipCase, move, now }: Ask<'askToCall'>): SipCase {
  const request = { unitId: move.unitId, at: instant(now), state: 'asked' } as const;
  const known = sipCase.discharge?.careContact;
  const careContact = known?.unitId === move.unitId ? known : { unitId: move.unitId, named: false };
  return withDischarge(sipCase, { request, careContact });
}

export function isAsked({ sipCase }: Asking): Refusal | undefined {
  return sipCase.discharge?.request?.state === 'asked' ? undefined : refuse('alreadyAnswered');
}

/**
 * The fixed care contact's unit carries the case from now on. Who it is about comes with it (an admission notice says as
 * much, LSU 2 kap. 2 §); what was prepared comes along only where the consent covers that unit.
 */
export function callTaken({ sipCase, move, actor, world }: Ask<'takeCall'>): SipCase {
  const request = sipCase.discharge?.request;
  if (!request || actor.kind !== 'person') return sipCase;
  const { unitId } = request;
  const shared = consentIsComplete(sipCase) && unitMayKnow(sipCase, unitId, world);
  const after = withDischarge(shared ? sipCase : withIdentityOnly(sipCase), {
    request: { ...request, state: 'taken' },
    careContact: { unitId, named: true },
    initiator: sipCase.convener,
  });
  // Cases meet together within one unit: of another's it is said nothing (R68).
  const carried = {
    ...withoutLinks(after),
    convener: { unitId, person: actor.person },
    recipients: after.recipients.filter(({ target }) => target.kind !== 'unit' || target.unitId !== unitId),
  };
  return sealing(carried, 'discharge', { careContact: move.name });
}

function withIdentityOnly(sipCase: SipCase): SipCase {
  const { name, personnummer, address } = sipCase.sealed.individual;
  const individual = {
    ...(name ? { name } : {}),
    ...(personnummer ? { personnummer } : {}),
    ...(address ? { address } : {}),
  };
  return { ...sipCase, sealed: { ...sipCase.sealed, individual, preparation: {}, people: [] } };
}

export function requestDeclined({ sipCase }: Ask<'declineCall'>): SipCase {
  const request = sipCase.discharge?.request;
  return request ? withDischarge(sipCase, { request: { ...request, state: 'notOurs' } }) : sipCase;
}

export function solHslHasReason({ move }: Ask<'callBySolHsl'>): Refusal | undefined {
  return move.reason.trim() ? undefined : refuse('solHslNeedsReason');
}

/** R12: with a reason anybody obliged calls by SoL and HSL; then the consent is needed as always (R15). */
export function callsBySolHsl({ sipCase, move }: Ask<'callBySolHsl'>): SipCase {
  return withReason({ ...sipCase, legalBasis: 'solHsl' }, 'R12', move.reason);
}

/** R25: a no ends the SIP's road, not the discharge's duties. */
export function sipRefused({ sipCase, move, now }: Ask<'refuseSip'>): SipCase {
  const since = instant(now);
  const consents = expectedGivers(sipCase).map((giver): Consent => {
    return { giver, state: 'refused', stay: { since, fired: [] }, givenOn: move.on };
  });
  return {
    ...sipCase,
    consents,
    recipients: sipCase.recipients.map((recipient) => stopped(recipient, since)),
    ...withoutMeetings(sipCase, since),
  };
}

export function refusedByToday({ move, now }: Ask<'refuseSip'>): Refusal | undefined {
  return move.on <= dayOf(now) ? undefined : refuse('consentOfTomorrow');
}

export function dutyMarked({ sipCase, move }: Ask<'markDuty'>): SipCase {
  const others = (sipCase.discharge?.dutiesDone ?? []).filter((duty) => duty !== move.duty);
  return withDischarge(sipCase, { dutiesDone: [...others, move.duty] });
}

/** R29, domain 7.1 T6: suggests a deviation, once. */
export function lateCallReported({ sipCase, now }: Ask<'reportLateSummons'>): SipCase {
  return prompted(sipCase, 'lateCall', {}, now);
}

/** R15 (LSU 4 kap. 2 §): the planning may go on, but a plan is made only with the individual's yes. */
export function planHasConsent({ sipCase }: Ask<'activatePlan'>): Refusal | undefined {
  return sipCase.legalBasis !== 'lsu' || consentIsComplete(sipCase) ? undefined : refuse('planNeedsConsent');
}

function withDischarge(sipCase: SipCase, changes: Partial<Discharge>): SipCase {
  return { ...sipCase, discharge: { ...sipCase.discharge, ...changes } };
}
