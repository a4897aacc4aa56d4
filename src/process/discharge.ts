/** Discharge from inpatient care (LSU 2017:612): what staff enter, and the days that follow from it. */
import { effectiveScope } from './effective-scope.js';
import type { Day, Instant, PersonKey, UnitId } from './ids.js';
import { unitIsExcepted } from './scope.js';
import type { SipCase } from './sip-case.js';
import { addDays, addWorkingDays, at, dayOf, workingDayFrom } from './time.js';
import { unitOf, type World } from './world.js';

/** Duties that go on although the individual says no to a SIP (R25). */
export type DischargeDuty = 'admissionNotice' | 'readyNotice' | 'informationTransfer' | 'ownPlanning';

/** Who is asked to send the LSU kallelse, and what came of it (R12). */
export interface CallRequest {
  readonly unitId: UnitId;
  readonly at: Instant;
  readonly state: 'asked' | 'taken' | 'notOurs';
}

/** Instants and days only; a name stands in `sealed`. */
export interface Discharge {
  readonly admittedAt?: Instant;
  readonly admissionNoticeAt?: Instant;
  readonly expectedDischargeOn?: Day;
  readonly dischargeReadyNoticeAt?: Instant;
  readonly dischargedOn?: Day;
  /** The fixed care contact's unit; `named` once the person is appointed (LSU 2 kap. 5 §). */
  readonly careContact?: { readonly unitId: UnitId; readonly named: boolean };
  readonly request?: CallRequest;
  /** Who had the case before the fixed care contact took it over. */
  readonly initiator?: { readonly unitId: UnitId; readonly person: PersonKey };
  /** A SIP that existed is followed up because of the discharge (R7). */
  readonly followsUp?: true;
  readonly followsUpSince?: Instant;
  readonly dutiesDone?: readonly DischargeDuty[];
}

/** What the form of the discharge gives: the facts that were typed; the others stand. */
export type DischargeFacts = Pick<
  Discharge,
  'admittedAt' | 'admissionNoticeAt' | 'expectedDischargeOn' | 'dischargeReadyNoticeAt' | 'dischargedOn'
>;

/** LSU 4 kap. 3 §: "senast tre dagar efter". */
const daysToCall = 3;
/** LSU 2 kap. 3 §. */
const hoursToTellOfAdmission = 24;
/** LSU 5 kap. 4 §: three days after the notice, four when it was sent after noon. */
const daysToLiability = { before: 3, after: 4 } as const;
const noon = '12:00';

export interface LastDay {
  /** The last day to call. */
  readonly on: Day;
  /** The third day itself, where it is a Saturday, Sunday or holiday (lag 1930:173 2 §). */
  readonly movedFrom?: Day;
}

/** R29: undefined while no notice is known, or where the LSU kallelse is not the case's. */
export function lastDayToCall(
  sipCase: Pick<SipCase, 'legalBasis' | 'settings' | 'discharge'>,
  world: Pick<World, 'holidays'>,
): LastDay | undefined {
  const notice = sipCase.discharge?.dischargeReadyNoticeAt;
  if (sipCase.legalBasis !== 'lsu' || !notice) return undefined;
  // The act does not say whether weekends count: calendar days unless the setting says otherwise.
  if (sipCase.settings.dischargeDays === 'working')
    return { on: addWorkingDays(dayOf(notice), daysToCall, world.holidays) };
  const third = addDays(dayOf(notice), daysToCall);
  const on = workingDayFrom(third, world.holidays);
  return on === third ? { on } : { on, movedFrom: third };
}

export function calledInTime(sipCase: SipCase, world: World): boolean | undefined {
  const last = lastDayToCall(sipCase, world);
  const called = sipCase.summonedAt;
  return last && called ? dayOf(called) <= last.on : undefined;
}

/** LSU 2 kap. 3 §: within 24 hours of the admission; undefined until both are known. */
export function admissionNoticeInTime({
  admittedAt,
  admissionNoticeAt,
}: Pick<Discharge, 'admittedAt' | 'admissionNoticeAt'>): boolean | undefined {
  if (!admittedAt || !admissionNoticeAt) return undefined;
  const hours = (Date.parse(admissionNoticeAt) - Date.parse(admittedAt)) / 3_600_000;
  return hours <= hoursToTellOfAdmission;
}

/** LSU 5 kap. 4 §, information only: it gives way to any agreement in the county (LSU 4 kap. 5 §). */
export function fallbackLiabilityOn(notice: Instant | undefined): Day | undefined {
  if (!notice) return undefined;
  const sentOn = dayOf(notice);
  return addDays(sentOn, notice > at(sentOn, noon) ? daysToLiability.after : daysToLiability.before);
}

export function isOpenCare(world: World, unitId: UnitId | undefined): boolean {
  return unitOf(world, unitId)?.kind === 'regional-health';
}

export function isWard(world: World, unitId: UnitId | undefined): boolean {
  return unitOf(world, unitId)?.kind === 'hospital-ward';
}

/** LSU 4 kap. 3 §: the case is carried by the unit of the appointed fixed care contact. */
export function careContactConvenes({ discharge, convener }: SipCase, world: World): boolean {
  const contact = discharge?.careContact;
  return (
    (contact?.named ?? false) && contact?.unitId === convener.unitId && isOpenCare(world, convener.unitId)
  );
}

/** R49 (LSU 4 kap. 1 §): with municipal health care, region-financed open care must take part. */
export function openCarePart(sipCase: SipCase, world: World): 'notNeeded' | 'takesPart' | 'missing' {
  // Whoever calls to a discharge by SoL and HSL, with a reason, has the same part to see to.
  const isDischarge = sipCase.legalBasis === 'lsu' || sipCase.decision === 'D2';
  if (!isDischarge || !sipCase.sides.includes('municipalHealth')) return 'notNeeded';
  const called = sipCase.recipients
    .filter(({ kind, state }) => kind === 'summons' && !['withdrawn', 'declined'].includes(state))
    .flatMap(({ target, atUnitId }) => (target.kind === 'unit' ? [atUnitId ?? target.unitId] : []));
  const there = [sipCase.convener.unitId, ...called].some((id) => isOpenCare(world, id));
  return there ? 'takesPart' : 'missing';
}

/** R49: which units of open care to call while none takes part, of those that the consent covers; the fixed care contact's first. */
export function openCareToCall(sipCase: SipCase, world: World): readonly UnitId[] {
  if (openCarePart(sipCase, world) !== 'missing') return [];
  const open = effectiveScope(sipCase).unitIds.filter(
    (id) => isOpenCare(world, id) && !unitIsExcepted(sipCase, id, world),
  );
  const known = open.filter((id) => id === sipCase.discharge?.careContact?.unitId);
  return known.length > 0 ? known : open;
}

/** Nobody has said yes or no yet: LSU lets the planning be called to, but not the plan be made (R15). */
export function consentUnanswered(sipCase: SipCase): boolean {
  return sipCase.consents.every(({ state }) => state === 'asked');
}

/** Done is what has been noted, and the notices whose time is entered. */
export function dutyDone(discharge: Discharge | undefined, duty: DischargeDuty): boolean {
  if (discharge?.dutiesDone?.includes(duty)) return true;
  if (duty === 'admissionNotice') return discharge?.admissionNoticeAt !== undefined;
  return duty === 'readyNotice' && discharge?.dischargeReadyNoticeAt !== undefined;
}
