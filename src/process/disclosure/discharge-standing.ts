/** Where a discharge stands, as the convening unit sees it: days counted from what staff entered, and who calls. */
import {
  admissionNoticeInTime,
  calledInTime,
  careContactConvenes,
  dutyDone,
  fallbackLiabilityOn,
  isOpenCare,
  isWard,
  lastDayToCall,
  openCarePart,
  type CallRequest,
  type DischargeDuty,
  type LastDay,
} from '../discharge.js';
import type { Seen, UnitName } from '../disclosure.js';
import type { Day, Instant } from '../ids.js';
import { unitName } from './standing.js';

export interface DischargeStanding {
  readonly lastDayToCall: LastDay | undefined;
  readonly calledInTime: boolean | undefined;
  readonly admissionNoticeInTime: boolean | undefined;
  /** Information only (LSU 5 kap. 4 §). */
  readonly fallbackLiabilityOn: Day | undefined;
  readonly careContact: { readonly unit: UnitName; readonly name: string | undefined } | undefined;
  readonly request:
    { readonly unitName: string; readonly at: Instant; readonly state: CallRequest['state'] } | undefined;
  /** R12: this unit sends the kallelse. */
  readonly maySend: boolean;
  readonly convenerIsOpenCare: boolean;
  readonly convenerIsWard: boolean;
  readonly openCare: 'notNeeded' | 'takesPart' | 'missing';
  readonly duties: readonly { readonly duty: DischargeDuty; readonly done: boolean }[];
}

const duties: readonly DischargeDuty[] = [
  'admissionNotice',
  'readyNotice',
  'informationTransfer',
  'ownPlanning',
];

export function dischargeStanding({ sipCase, world }: Seen): DischargeStanding | undefined {
  if (sipCase.legalBasis !== 'lsu') return undefined;
  const { discharge, sealed, convener } = sipCase;
  const { careContact, request } = discharge ?? {};
  return {
    lastDayToCall: lastDayToCall(sipCase, world),
    calledInTime: calledInTime(sipCase, world),
    admissionNoticeInTime: admissionNoticeInTime(discharge ?? {}),
    fallbackLiabilityOn: fallbackLiabilityOn(discharge?.dischargeReadyNoticeAt),
    careContact: careContact && {
      unit: unitName(world, careContact.unitId),
      name: sealed.discharge?.careContact,
    },
    request: request && {
      unitName: unitName(world, request.unitId).name,
      at: request.at,
      state: request.state,
    },
    maySend: careContactConvenes(sipCase, world),
    convenerIsOpenCare: isOpenCare(world, convener.unitId),
    convenerIsWard: isWard(world, convener.unitId),
    openCare: openCarePart(sipCase, world),
    duties: duties.map((duty) => ({ duty, done: dutyDone(discharge, duty) })),
  };
}
