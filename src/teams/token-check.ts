/**
 * Checks a token's signature, issuer, audience and age before the library sees it: the library answers a forged one with
 * 500 and writes the keys on the console at each refusal. What it alone knows (endorsements, service URL) it checks after.
 */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { botFrameworkIssuer } from './adapter.js';

export type TokenCheck = (token: string) => Promise<'genuine' | 'refused'>;

const Metadata = z.looseObject({ jwks_uri: z.url() });
const fetchLimitMs = 5_000;
const clockTolerance = '5 minutes';

/** Throws when the keys cannot be fetched: nobody is refused for that. */
export function openTokenCheck(metadataUrl: string, appId: string): TokenCheck {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOnce = (): Promise<JWTVerifyGetKey> => {
    keys ??= keysAt(metadataUrl).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (token) => {
    if (!looksRight(token)) return 'refused';
    const expected = { issuer: botFrameworkIssuer, audience: appId, clockTolerance };
    try {
      await jwtVerify(token, await keysOnce(), { ...expected, algorithms: ['RS256', 'RS384', 'RS512'] });
      return 'genuine';
    } catch (error) {
      if (isAboutTheToken(error)) return 'refused';
      throw error;
    }
  };
}

async function keysAt(metadataUrl: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(metadataUrl, { signal: AbortSignal.timeout(fetchLimitMs) });
  if (!answer.ok) throw new Error(`the OpenID document answered ${answer.status}`);
  const { jwks_uri } = Metadata.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: fetchLimitMs });
}

/** Unverified, so it can only refuse: most rubbish never costs a fetch. */
function looksRight(token: string): boolean {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return z.looseObject({ iss: z.literal(botFrameworkIssuer) }).safeParse(claims).success;
  } catch {
    return false;
  }
}

function isAboutTheToken(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return error.code !== 'ERR_JWKS_TIMEOUT' && error.code !== 'ERR_JOSE_GENERIC';
}
