/** Loads what the process needs to know beside the case (design 8.4): the units concerned, principals, closed days. */
import { holidaysAround } from './holidays.js';
import { lawInForce } from './law/versions.js';
import type { Directory } from './ports.js';
import { unitsIn } from './process/case-units.js';
import type { PersonKey, UnitId } from './process/ids.js';
import type { Move } from './process/moves.js';
import { defaultUnitId } from './process/routing.js';
import type { ProcessSettings } from './process/settings.js';
import type { SipCase } from './process/sip-case.js';
import type { Principal, Unit, World } from './process/world.js';

export type WorldSource = Pick<Directory, 'units' | 'principals' | 'membershipsOf'>;

export async function loadWorld(
  directory: WorldSource,
  settings: ProcessSettings,
  now: Date,
  about: {
    readonly sipCase?: SipCase;
    readonly move?: Move;
    readonly unitIds?: readonly UnitId[];
    readonly linked?: readonly SipCase[];
  },
): Promise<World> {
  const wanted = new Set([
    ...(about.unitIds ?? []),
    ...namedBy(about.sipCase),
    ...namedByMove(about.move),
    ...(about.linked ?? []).flatMap(namedBy),
  ]);
  const [units, principals] = await Promise.all([directory.units([...wanted]), directory.principals()]);
  const besides = await directory.units([
    ...missingReceivers(units),
    ...missingDefaults(units, principals, about.sipCase),
  ]);
  const person = personIn(about.move);
  return {
    settings: about.sipCase?.settings ?? settings,
    legalVersion: about.sipCase?.legalVersion ?? lawInForce(now),
    holidays: holidaysAround(now),
    units: [...units, ...besides],
    principals,
    ...(about.linked ? { linked: about.linked } : {}),
    ...(person ? { members: { [person]: await directory.membershipsOf(person) } } : {}),
  };
}

function namedBy(sipCase: SipCase | undefined): readonly UnitId[] {
  if (!sipCase) return [];
  const { scope, consents, recipients, sealed } = sipCase;
  return [
    ...unitsIn(sipCase),
    ...(sealed.planRevision?.tasks ?? []).map(({ unitId }) => unitId),
    ...(sealed.earlierPlans ?? []).flatMap(({ tasks }) => tasks.map(({ unitId }) => unitId)),
    ...scope.unitIds,
    ...scope.exceptUnitIds,
    ...recipients.flatMap(({ proposedUnitId }) => proposedUnitId ?? []),
    ...recipients.flatMap(({ trail }) => trail.flatMap(({ declinedUnitId }) => declinedUnitId ?? [])),
    ...consents.flatMap(({ scope: own }) => [...(own?.unitIds ?? []), ...(own?.exceptUnitIds ?? [])]),
  ];
}

function namedByMove(move: Move | undefined): readonly UnitId[] {
  if (!move) return [];
  if (move.kind === 'addRecipient') return 'unitId' in move.target ? [move.target.unitId] : [];
  if (move.kind === 'savePlan') return move.measures?.map(({ unitId }) => unitId) ?? [];
  if (move.kind === 'recordDischarge') return move.careContact ? [move.careContact.unitId] : [];
  if (move.kind === 'callAtDischarge') return move.recipients.map(({ unitId }) => unitId);
  if (move.kind === 'setConsentScope') return [...move.scope.unitIds, ...move.scope.exceptUnitIds];
  if (move.kind === 'giveConsent') return move.unitIds ?? [];
  return 'unitId' in move && move.unitId ? [move.unitId] : [];
}

/** Whose memberships the process asks about. */
function personIn(move: Move | undefined): PersonKey | undefined {
  return move?.kind === 'namePerson' || move?.kind === 'reassignConvener' ? move.person : undefined;
}

function missingReceivers(units: readonly Unit[]): readonly UnitId[] {
  const known = new Set(units.map(({ id }) => id));
  return units.flatMap(({ receivingUnitId }) =>
    receivingUnitId && !known.has(receivingUnitId) ? [receivingUnitId] : [],
  );
}

/** R44, R45: the units to which the principals concerned send whoever is unknown to them. */
function missingDefaults(
  units: readonly Unit[],
  principals: readonly Principal[],
  sipCase: SipCase | undefined,
): readonly UnitId[] {
  if (!sipCase) return [];
  const known = new Set([...units.map(({ id }) => id), ...missingReceivers(units)]);
  const concerned = new Set(units.map(({ principalId }) => principalId));
  return principals.flatMap((principal) => {
    const wanted = defaultUnitId(principal, sipCase, { units });
    return wanted && concerned.has(principal.id) && !known.has(wanted) ? [wanted] : [];
  });
}
