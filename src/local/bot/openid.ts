/** Where a bot looks up who may call it: Microsoft's OpenID document and the keys behind it. */
import { route, type Route } from '../http/router.js';
import type { Parts } from '../parts.js';
import { issuer } from './signer.js';

export function openIdRoutes({ signer, url }: Parts): Route[] {
  const document = {
    issuer,
    authorization_endpoint: `${url}/openid/none`,
    jwks_uri: `${url}/openid/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  };
  return [
    route('GET', '/openid/.well-known/openidconfiguration', () => ({ status: 200, body: document })),
    route('GET', '/openid/keys', () => ({ status: 200, body: signer.keys })),
  ];
}
