/** The units that have or have had something to do with a case. */
import type { UnitId } from './ids.js';
import type { SipCase } from './sip-case.js';

/** Where a case names its units; all of it lies in clear. */
export type NamesUnits = Pick<
  SipCase,
  'convener' | 'recipients' | 'tasks' | 'planOwnerUnitId' | 'ownershipOffer' | 'discharge'
>;

/** Whoever convenes, is called, holds a summons or is passed one, answers for the plan or for a measure. */
export function unitsIn(sipCase: NamesUnits): readonly UnitId[] {
  const { recipients, tasks, convener, planOwnerUnitId, ownershipOffer, discharge } = sipCase;
  return [
    convener.unitId,
    ...(planOwnerUnitId ? [planOwnerUnitId] : []),
    ...(ownershipOffer ? [ownershipOffer.unitId] : []),
    ...unitsOfDischarge(discharge),
    ...tasks.map(({ unitId }) => unitId),
    ...recipients.flatMap(({ target, atUnitId, trail }) => [
      ...(target.kind === 'unit' ? [target.unitId] : []),
      ...(atUnitId ? [atUnitId] : []),
      ...trail.flatMap(({ toUnitId }) => (toUnitId ? [toUnitId] : [])),
    ]),
  ];
}

function unitsOfDischarge(discharge: SipCase['discharge']): readonly UnitId[] {
  const { careContact, request, initiator } = discharge ?? {};
  return [careContact, request, initiator].flatMap((who) => (who ? [who.unitId] : []));
}
