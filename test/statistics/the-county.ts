/** A small county for the played year: a region in two areas, and three municipalities. */
import { holidaysAround } from '../../src/holidays.js';
import type { Actor } from '../../src/process/actor.js';
import { personKey, principalId, unitId, type Day, type UnitId } from '../../src/process/ids.js';
import { defaultSettings } from '../../src/process/settings.js';
import { at } from '../../src/process/time.js';
import type { Unit, World } from '../../src/process/world.js';

type Kind = Unit['kind'];
export interface Place {
  readonly unitId: UnitId;
  readonly principalId: ReturnType<typeof principalId>;
  readonly area: string;
  readonly kind: Kind;
  readonly receiving?: UnitId;
}

const place = (id: string, principal: string, area: string, kind: Kind, receiving?: string): Place => ({
  ...{ unitId: unitId(id), principalId: principalId(principal), area, kind },
  ...(receiving ? { receiving: unitId(receiving) } : {}),
});

export const places: readonly Place[] = [
  place('vc-g', 'vgr', 'Göteborgsområdet', 'regional-health'),
  place('vc-s', 'vgr', 'Skaraborg', 'regional-health'),
  place('bup-desk', 'vgr', 'Göteborgsområdet', 'regional-health'),
  place('bup-east', 'vgr', 'Skaraborg', 'regional-health', 'bup-desk'),
  place('ward', 'vgr', 'Göteborgsområdet', 'hospital-ward'),
  place('skola-p', 'partille', 'Göteborgsområdet', 'school'),
  place('soc-p', 'partille', 'Göteborgsområdet', 'social-services'),
  place('hem-p', 'partille', 'Göteborgsområdet', 'municipal-health'),
  place('skola-m', 'molndal', 'Göteborgsområdet', 'school'),
  place('soc-s', 'skovde', 'Skaraborg', 'social-services'),
  place('hem-s', 'skovde', 'Skaraborg', 'municipal-health'),
];
export const defaultOfRegion = unitId('vc-g');

const tenant = 'aaaaaaaa-0000-4000-8000-000000000009';
export const at8 = (on: Day, time = '10:00') => new Date(at(on, time));
export const personOf = (unit: UnitId) => personKey(tenant, unit);
export const staffOf = (unit: UnitId): Actor => ({
  kind: 'person',
  person: personOf(unit),
  memberships: [{ unitId: unit, role: 'staff' }],
});

const units = places.map(({ unitId: id, principalId: principal, kind, receiving }): Unit => ({
  ...{
    id,
    principalId: principal,
    kind,
    name: id,
    neutralName: 'en verksamhet',
    obliged: true,
    field: 'vård',
  },
  ...{ municipality: 'Partille', receivingUnitId: receiving ?? null, mail: 'a@example.se', phone: null },
  channel: { tenantId: tenant, channelId: `19:${id}` },
}));

export const holidays = [2025, 2027].flatMap((year) => holidaysAround(new Date(Date.UTC(year, 5, 1))));
export const isFree = (on: Day) =>
  holidays.includes(on) || [0, 6].includes(new Date(`${on}T12:00:00Z`).getUTCDay());

export const world: World = {
  ...{ settings: defaultSettings, legalVersion: 'sol-2025', holidays, units },
  principals: [...new Set(places.map((each) => each.principalId))].map((id) => ({
    ...{ id, name: id, sector: id === 'vgr' ? 'region' : 'municipality', tenantId: tenant },
    ...(id === 'vgr' ? { defaultUnitId: defaultOfRegion } : {}),
  })),
  members: Object.fromEntries(
    places.map(({ unitId: unit }) => [personOf(unit), [{ unitId: unit, role: 'staff' as const }]]),
  ),
};
