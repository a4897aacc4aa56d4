/** The personal tab for tests: a played year, one stopped case with a canary in it, and Entra's keys as a pair of our own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { Directory, Statistics, Tenants } from '../../src/ports.js';
import { openOverview } from '../../src/overview.js';
import type { Membership } from '../../src/process/actor.js';
import type { OverdueCase } from '../../src/process/overdue.js';
import { principalId, unitId, type PersonKey } from '../../src/process/ids.js';
import { openYearFigures } from '../../src/year-figures.js';
import { issuerOf, openTabTokenCheck } from '../../src/web/overview/tab-token.js';
import type { ServerNeeds } from '../../src/web/server.js';
import { playYear } from '../statistics/played-year.js';
import { places } from '../statistics/the-county.js';

const appId = '22222222-2222-4222-8222-222222222222';
const tenant = '33333333-3333-4333-8333-333333333333';
export const otherTenant = '44444444-4444-4444-8444-444444444444';
export const coordinator = '55555555-5555-4555-8555-555555555555';
export const chief = '66666666-6666-4666-8666-666666666666';
export const teacher = '77777777-7777-4777-8777-777777777777';

const roles: Readonly<Record<string, Membership['role']>> = {
  [coordinator]: 'sip-coordinator',
  [chief]: 'chief',
  [teacher]: 'staff',
};

/** A tab that nobody may enter: for servers that are about something else. */
export const closedTab: ServerNeeds['tab'] = {
  overview: openOverview({} as never),
  check: () => Promise.resolve(undefined),
  frames: ["'none'"],
};

export interface OpenTab {
  readonly tab: ServerNeeds['tab'];
  sign(
    claims?: object,
    how?: { issuer?: string; audience?: string; expires?: string; key?: CryptoKey },
  ): Promise<string>;
  close(): void;
}

export async function openTab(): Promise<OpenTab> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const keys = createServer((_req, res) => {
    res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((listening) => keys.listen(0, '127.0.0.1', listening));
  const keysUrl = `http://127.0.0.1:${String((keys.address() as AddressInfo).port)}/keys`;
  return {
    tab: {
      overview: openTestOverview(),
      check: openTabTokenCheck({ appId, publicUrl: 'https://sip.example', keysUrl }),
      frames: ['https://teams.microsoft.com'],
    },
    sign: (
      claims = {},
      { issuer = issuerOf(tenant), audience = appId, expires = '1h', key = privateKey } = {},
    ) =>
      new SignJWT({ tid: tenant, oid: coordinator, scp: 'access_as_user', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt('-2h')
        .setExpirationTime(expires)
        .sign(key),
    close: () => keys.close(),
  };
}

/** Neither its reference nor anything written in it may be found in the page. */
export const canary = { ref: 'SIP-CANARY', name: 'Kanariefågel' };

function openTestOverview() {
  const { cases, until } = playYear(5, 60);
  const clear = cases.map(({ sipCase }) => ({ ...sipCase, ref: canary.ref, sealed: { name: canary.name } }));
  const late = Array.from({ length: 6 }, () => lateCase('vc-g')).concat(lateCase('ward'));
  const statistics: Statistics = {
    stamp: () => Promise.resolve('1'),
    ofYear: () => Promise.resolve({ cases: clear as never, redirects: [], places }),
    open: () => Promise.resolve(late),
  };
  const unitNames = { 'vc-g': 'Vårdcentralen <b>Gamlestaden</b>', ward: 'Avdelning 12' } as Record<
    string,
    string
  >;
  const clock = { now: () => new Date(`${until}T10:00:00Z`) };
  const leastShown = 5;
  return openOverview({
    ...{ statistics, clock, leastShown, figures: openYearFigures({ statistics, clock, leastShown }) },
    tenants: {
      find: (id: string) =>
        Promise.resolve(id === tenant ? { id, name: 'T', status: 'allowed', language: 'sv' } : undefined),
    } as unknown as Pick<Tenants, 'find'>,
    directory: {
      membershipsOf: (key: PersonKey) => {
        const role = roles[key.split('/')[1] ?? ''];
        return Promise.resolve(role ? [{ unitId: unitId('ward'), role }] : []);
      },
      person: () => Promise.resolve(undefined),
      units: (ids: readonly string[]) =>
        Promise.resolve(ids.map((id) => ({ id, name: unitNames[id] ?? id }))),
      receivers: () =>
        Promise.resolve([
          { unit: { id: 'ward', name: 'Avdelning 12', channel: null, mail: null }, dispatchers: 1 },
          { unit: { id: 'vc-g', name: 'Gamlestaden', channel: null, mail: 'vc@x.example' }, dispatchers: 0 },
        ]),
      principals: () => Promise.resolve([{ id: principalId('vgr'), name: 'Västra Götalandsregionen' }]),
    } as unknown as Directory,
  });
}

/** A called unit said no. */
function lateCase(unit: string): OverdueCase {
  const stay = { since: '2026-03-02T08:00:00Z', fired: [] };
  return {
    ...{ ref: canary.ref, state: 'called', stay, tasks: [], followUps: [] },
    convener: { unitId: unitId(unit), person: canary.name },
    recipients: [{ state: 'refused', stay }],
  } as unknown as OverdueCase;
}
