/** What the unit sees that is asked to call at a discharge: a reference, days and a phone number; never whom it is about. */
import { lastDayToCall, type CallRequest, type LastDay } from '../discharge.js';
import type { Seen } from '../disclosure.js';
import type { CaseRef, Instant } from '../ids.js';
import { unitOf } from '../world.js';
import { isOpen } from './standing.js';

export interface CallRequestFacts {
  readonly as: 'careContact';
  readonly ref: CaseRef;
  readonly from: string;
  readonly fromPhone: string | undefined;
  readonly to: string;
  readonly state: CallRequest['state'];
  readonly askedAt: Instant;
  readonly readyNoticeAt: Instant | undefined;
  readonly lastDayToCall: LastDay | undefined;
  readonly caseIsOpen: boolean;
}

export function callRequestFacts({ sipCase, world }: Seen): CallRequestFacts | undefined {
  const { request, initiator, dischargeReadyNoticeAt } = sipCase.discharge ?? {};
  if (!request) return undefined;
  const from = unitOf(world, (initiator ?? sipCase.convener).unitId);
  return {
    as: 'careContact',
    ref: sipCase.ref,
    from: from?.neutralName ?? '',
    fromPhone: from?.phone ?? undefined,
    to: unitOf(world, request.unitId)?.name ?? '',
    state: request.state,
    askedAt: request.at,
    readyNoticeAt: dischargeReadyNoticeAt,
    lastDayToCall: lastDayToCall(sipCase, world),
    caseIsOpen: isOpen(sipCase),
  };
}
