/** The small cast of the tests: fictional, and the same everywhere. */
import type { Actor, UnitRole } from '../../src/process/actor.js';
import { personKey, principalId, unitId } from '../../src/process/ids.js';
import type { Principal, Unit } from '../../src/process/world.js';

const partille = 'aaaaaaaa-0000-4000-8000-000000000002';
const vgr = 'aaaaaaaa-0000-4000-8000-000000000001';

export const school = unitId('ekdalsskolan');
export const bupDesk = unitId('bup-mottagning');
export const bupEast = unitId('bup-oster');
export const bupWest = unitId('bup-vaster');
export const healthCentre = unitId('vc-lindangen');
export const jobCentre = unitId('af-partille');
export const socialServices = unitId('partille-socialtjanst');

export const ward = unitId('ortoped-avd-6');
export const homeCare = unitId('hemsjukvard-partille');

function staff(tenant: string, name: string, unit: ReturnType<typeof unitId>, role: UnitRole = 'staff') {
  return {
    kind: 'person',
    person: personKey(tenant, name),
    memberships: [{ unitId: unit, role }],
  } as const satisfies Actor;
}

export const sara = staff(partille, 'sara', school);
export const rut = staff(partille, 'rut', school, 'chief');
export const anna = staff(vgr, 'anna', bupDesk, 'dispatcher');
export const maja = staff(vgr, 'maja', bupEast);
export const vera = staff(vgr, 'vera', healthCentre, 'dispatcher');
export const samira = staff(vgr, 'samira', bupDesk, 'sip-coordinator');
/** Social services: owner of a plan, and chief there. */
export const olle = staff(partille, 'olle', socialServices);
export const rolf = staff(partille, 'rolf', socialServices, 'chief');
/** On a hospital ward, and at the municipality's health care at home. */
export const nils = staff(vgr, 'nils', ward);
export const hanna = staff(partille, 'hanna', homeCare);
export const coordinator = staff(partille, 'cia', school, 'sip-coordinator');
export const clock: Actor = { kind: 'clock' };
export const system: Actor = { kind: 'system' };

export const principals: readonly Principal[] = [
  { id: principalId('partille'), name: 'Partille kommun', sector: 'municipality', tenantId: partille },
  { id: principalId('vgr'), name: 'Västra Götalandsregionen', sector: 'region', tenantId: vgr },
  { id: principalId('af'), name: 'Arbetsförmedlingen', sector: 'other', tenantId: null },
];

function unit(id: Unit['id'], principal: string, facts: Partial<Unit>): Unit {
  return {
    id,
    principalId: principalId(principal),
    name: id,
    neutralName: 'en verksamhet',
    kind: 'regional-health',
    obliged: true,
    field: 'vård',
    municipality: 'Partille',
    receivingUnitId: null,
    mail: `${id}@example.se`,
    phone: '031-390 06 00',
    channel: { tenantId: principal === 'vgr' ? vgr : partille, channelId: `19:${id}` },
    ...facts,
  };
}

export const units: readonly Unit[] = [
  unit(school, 'partille', {
    name: 'Ekdalsskolan',
    kind: 'school',
    neutralName: 'en skola i Partille',
    field: 'skola',
  }),
  unit(socialServices, 'partille', {
    name: 'Socialtjänsten Partille',
    kind: 'social-services',
    field: 'stöd i hemmet',
  }),
  unit(bupDesk, 'vgr', { name: 'BUP mottagande enhet', field: 'psykiatri' }),
  unit(bupEast, 'vgr', { name: 'BUP Öster', field: 'psykiatri', receivingUnitId: bupDesk }),
  unit(bupWest, 'vgr', { name: 'BUP Väster', field: 'psykiatri', receivingUnitId: bupDesk }),
  unit(healthCentre, 'vgr', { name: 'Vårdcentralen Lindängen', field: 'vårdcentral' }),
  unit(ward, 'vgr', { name: 'Ortoped avd 6', kind: 'hospital-ward', field: 'slutenvård' }),
  unit(homeCare, 'partille', {
    name: 'Kommunal hemsjukvård',
    kind: 'municipal-health',
    field: 'hälso- och sjukvård i hemmet',
  }),
  unit(jobCentre, 'af', {
    name: 'Arbetsförmedlingen',
    kind: 'state',
    obliged: false,
    channel: null,
    field: 'arbete',
  }),
];
