/** What the rows of a directory say about each other: each once, and nothing that is not there. */
import type { Problem } from './problems.js';
import type { ListName, MembershipRow, OrganisationRow, PrincipalRow, UnitRow } from './shape.js';

interface At<Row> {
  readonly at: number;
  readonly row: Row;
}

/** The rows that could be read, each with its place in its list. */
export interface Placed {
  readonly principals: readonly At<PrincipalRow>[];
  readonly organisations: readonly At<OrganisationRow>[];
  readonly units: readonly At<UnitRow>[];
  readonly memberships: readonly At<MembershipRow>[];
}

type Ids = Readonly<Record<ListName, ReadonlySet<string>>>;

export function wrongReferences(placed: Placed, ids: Ids): Problem[] {
  const units = new Map(placed.units.map(({ row }) => [row.id, row]));
  const organisations = new Map(placed.organisations.map(({ row }) => [row.id, row]));
  return [
    ...inList('principals', placed.principals, (row) => ofPrincipal(row, units, ids)),
    ...inList('organisations', placed.organisations, ({ principalId }) => [
      missing('principalId', 'huvudman', principalId, ids.principals),
    ]),
    ...inList('units', placed.units, (row) => ofUnit(row, units, organisations, ids)),
    ...inList('memberships', placed.memberships, ({ unitId }) => [
      missing('unitId', 'enhet', unitId, ids.units),
    ]),
    ...givenTwice(placed),
  ];
}

/** The field, and what is wrong with it. */
type Wrong = readonly [field: string, message: string] | undefined;

function inList<Row>(
  list: ListName,
  rows: readonly At<Row>[],
  wrongIn: (row: Row) => readonly Wrong[],
): Problem[] {
  return rows.flatMap(({ at, row }) =>
    wrongIn(row).flatMap((wrong) => (wrong ? [{ path: [list, at, wrong[0]], message: wrong[1] }] : [])),
  );
}

function missing(field: string, what: string, id: string | null, known: ReadonlySet<string>): Wrong {
  return id === null || known.has(id) ? undefined : [field, `ingen ${what} har id ${id}`];
}

function ofPrincipal(
  { id, defaultUnitId }: PrincipalRow,
  units: ReadonlyMap<string, UnitRow>,
  ids: Ids,
): Wrong[] {
  const unit = units.get(defaultUnitId ?? '');
  const strange = unit && unit.principalId !== id;
  return [
    missing('defaultUnitId', 'enhet', defaultUnitId, ids.units),
    strange ? ['defaultUnitId', `${unit.id} hör till ${unit.principalId}`] : undefined,
    unit && receivesNobody(unit)
      ? ['defaultUnitId', `${unit.id} är ett SIP-stöd och kallas aldrig`]
      : undefined,
  ];
}

function ofUnit(
  row: UnitRow,
  units: ReadonlyMap<string, UnitRow>,
  organisations: ReadonlyMap<string, OrganisationRow>,
  ids: Ids,
): Wrong[] {
  const organisation = organisations.get(row.organisationId ?? '');
  return [
    missing('principalId', 'huvudman', row.principalId, ids.principals),
    missing('organisationId', 'organisation', row.organisationId, ids.organisations),
    organisation && organisation.principalId !== row.principalId
      ? ['organisationId', `${organisation.id} hör till ${organisation.principalId}`]
      : undefined,
    organisation?.form === 'independent' && row.obliged
      ? ['obliged', 'en utförare utan avtal är inte skyldig att delta (R28)']
      : undefined,
    missing('receivingUnitId', 'enhet', row.receivingUnitId, ids.units),
    wrongReceiver(row, units.get(row.receivingUnitId ?? '')),
    row.plannerPlanId && row.todo
      ? ['todo', 'enheten har redan en plan i Planner; välj en av dem']
      : undefined,
    row.defaultIn.length > 0 && receivesNobody(row) ? ['defaultIn', 'ett SIP-stöd kallas aldrig'] : undefined,
  ];
}

/** One step is all that a summons goes by itself: a receiver that points on would leave it there. */
function wrongReceiver(unit: UnitRow, receiver: UnitRow | undefined): Wrong {
  if (!receiver) return undefined;
  const say = (message: string) => ['receivingUnitId', message] as const;
  if (receiver.id === unit.id) return say('är enheten själv; lämna tomt');
  if (receiver.principalId !== unit.principalId)
    return say(`${receiver.id} hör till ${receiver.principalId}`);
  if (receiver.receivingUnitId !== null) return say(`${receiver.id} har själv en annan mottagande enhet`);
  return receivesNobody(receiver) ? say(`${receiver.id} är ett SIP-stöd och kallas aldrig`) : undefined;
}

function receivesNobody({ kind }: UnitRow): boolean {
  return kind === 'sip-support';
}

function givenTwice({ principals, organisations, units, memberships }: Placed): Problem[] {
  const placeKeys = units.flatMap(({ at, row }) =>
    row.defaultIn.map((place) => ({ at, row: `${row.principalId}/${place}` })),
  );
  return [
    ...repeated('principals', 'id', principals, (row) => row.id),
    ...repeated('organisations', 'id', organisations, (row) => row.id),
    ...repeated('units', 'id', units, (row) => row.id),
    ...repeated('units', 'hsaId', units, (row) => row.hsaId),
    ...repeated('units', 'channel', units, channelKey),
    ...repeated('units', 'defaultIn', placeKeys, (key) => key),
    ...repeated('memberships', 'unitId', memberships, membershipKey),
  ];
}

function channelKey({ channel }: UnitRow): string | null {
  return channel && `${channel.tenantId}/${channel.channelId}`;
}

/** The same person in the same role at the same unit. */
export function membershipKey({ tenantId, aadObjectId, unitId, role }: MembershipRow): string {
  return [tenantId, aadObjectId, unitId, role].join('/');
}

function repeated<Row>(
  list: ListName,
  field: string,
  rows: readonly At<Row>[],
  keyOf: (row: Row) => string | null,
): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ at, row }) => {
    const key = keyOf(row);
    if (key === null) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ path: [list, at, field], message: 'finns redan på en tidigare rad' }] : [];
  });
}
