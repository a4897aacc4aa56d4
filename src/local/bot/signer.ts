/** Microsoft's login for bots: a key pair of our own, its public half as JWKS, and a token for every delivery. */
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI, SignJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAppId } from '../../config.js';
import { issuerOf } from '../../web/overview/tab-token.js';

export const issuer = 'https://api.botframework.com';
const keyId = 'sip-local';
const renewMs = 10 * 60_000;

export interface Signer {
  /** A bearer that names the service it comes from. */
  tokenFor(serviceUrl: string): Promise<string>;
  /** What Entra gives a tab for whoever looks at it. */
  tabTokenFor(person: { readonly tenantId: string; readonly objectId: string }): Promise<string>;
  readonly keys: { readonly keys: readonly (JWK & { readonly endorsements: readonly string[] })[] };
}

/** The pair is made at the first start and kept, so that a running product still trusts a restarted stage. */
export async function openSigner(folder: string): Promise<Signer> {
  const { privateKey, publicKey } = await keyPair(folder);
  const jwk = await exportJWK(publicKey);
  const sign = (serviceUrl: string): Promise<string> =>
    new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(localAppId)
      .setIssuedAt()
      .setNotBefore('-5s')
      .setExpirationTime('1h')
      .sign(privateKey);
  const tokens = new Map<string, { token: Promise<string>; until: number }>();
  return {
    tokenFor(serviceUrl) {
      const kept = tokens.get(serviceUrl);
      if (kept && kept.until > Date.now()) return kept.token;
      const token = sign(serviceUrl);
      tokens.set(serviceUrl, { token, until: Date.now() + renewMs });
      return token;
    },
    tabTokenFor: ({ tenantId, objectId }) =>
      new SignJWT({ tid: tenantId, oid: objectId, scp: 'access_as_user', ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
        .setIssuer(issuerOf(tenantId))
        .setAudience(localAppId)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
    keys: { keys: [{ ...jwk, kid: keyId, use: 'sig', alg: 'RS256', endorsements: ['msteams'] }] },
  };
}

async function keyPair(folder: string): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const file = join(folder, 'signing-key.json');
  if (existsSync(file)) {
    const { privatePem, publicPem } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'privatePem' | 'publicPem',
      string
    >;
    return {
      privateKey: await importPKCS8(privatePem, 'RS256'),
      publicKey: await importSPKI(publicPem, 'RS256', { extractable: true }),
    };
  }
  const pair = await generateKeyPair('RS256', { extractable: true });
  const pems = {
    privatePem: await exportPKCS8(pair.privateKey),
    publicPem: await exportSPKI(pair.publicKey),
  };
  writeFileSync(file, JSON.stringify(pems), { mode: 0o600 });
  return pair;
}
