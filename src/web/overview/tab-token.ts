/** Checks the token that Teams gives the tab: ours, of the tenant that it names, signed by Entra, in time and for this. */
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import { z } from 'zod';

export interface TabTokenSettings {
  readonly appId: string;
  readonly publicUrl: string;
  /** Entra's keys, or the stand-in's in local mode. */
  readonly keysUrl: string;
}

export interface TabPerson {
  readonly tenantId: string;
  readonly objectId: string;
}

/** Undefined for a token that is refused; throws when the keys cannot be fetched, since nobody is refused for that. */
export type CheckTabToken = (token: string) => Promise<TabPerson | undefined>;

const Claims = z.looseObject({ tid: z.guid(), oid: z.guid(), scp: z.string() });
const scope = 'access_as_user';
const clockTolerance = '2 minutes';
const fetchLimitMs = 5_000;

export function issuerOf(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

export function openTabTokenCheck({ appId, publicUrl, keysUrl }: TabTokenSettings): CheckTabToken {
  const keys = createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: fetchLimitMs });
  const audience = [appId, `api://${new URL(publicUrl).host}/botid-${appId}`];
  return async (token) => {
    const claimed = tenantIn(token);
    if (claimed === undefined) return undefined;
    try {
      const required = ['exp', 'iat'];
      const expected = { issuer: issuerOf(claimed), audience, clockTolerance, requiredClaims: required };
      const { payload } = await jwtVerify(token, keys, { ...expected, algorithms: ['RS256'] });
      const { tid, oid, scp } = Claims.parse(payload);
      if (!scp.split(' ').includes(scope)) return undefined;
      return { tenantId: tid.toLowerCase(), objectId: oid.toLowerCase() };
    } catch (error) {
      if (isAboutTheToken(error)) return undefined;
      throw error;
    }
  };
}

/** Unverified: it says which issuer the signature must then vouch for. */
function tenantIn(token: string): string | undefined {
  try {
    const read = Claims.safeParse(decodeJwt(token));
    return read.success ? read.data.tid : undefined;
  } catch {
    return undefined;
  }
}

function isAboutTheToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return error.code !== 'ERR_JWKS_TIMEOUT' && error.code !== 'ERR_JOSE_GENERIC';
}
