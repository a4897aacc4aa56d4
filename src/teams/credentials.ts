/** How the bot proves itself to the Bot Connector: Entra ID in production, a fixed bearer before the local stand-in. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  CertificateServiceClientCredentialsFactory,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './adapter.js';

export type BotCredential =
  | { readonly kind: 'certificate'; readonly clientId: string; readonly certificatePath: string }
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'managed-identity'; readonly clientId: string; readonly identityClientId: string };

/** The token is always asked for in the bot's own tenant, also when the answer goes to another (platform: multi-tenant). */
export function credentialsFor(settings: TeamsSettings): ServiceClientCredentialsFactory {
  // An empty app id would switch authentication off in the library.
  if (settings.appId === '') throw new Error('The bot has no app id.');
  if (settings.localBearer !== undefined) return fixedBearer(settings.appId, settings.localBearer);
  const { appId, appTenantId, credential } = settings;
  if (!credential || !appTenantId) throw new Error('The bot has no credential in a tenant of its own.');
  switch (credential.kind) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, credential.secret, appTenantId);
    case 'certificate':
      return fromCertificate(appId, appTenantId, credential.certificatePath);
    case 'managed-identity':
      return credential.identityClientId === appId
        ? new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory())
        : new FederatedServiceClientCredentialsFactory(appId, credential.identityClientId, appTenantId);
    default:
      return credential satisfies never;
  }
}

/** The file holds certificate and private key, both PEM. */
function fromCertificate(
  appId: string,
  appTenantId: string,
  path: string,
): CertificateServiceClientCredentialsFactory {
  const pem = readFileSync(path, 'utf8');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0];
  if (!key) throw new Error('The certificate file of the bot holds no private key.');
  return new CertificateServiceClientCredentialsFactory(appId, thumbprint, key, appTenantId);
}

function fixedBearer(appId: string, bearer: string): ServiceClientCredentialsFactory {
  return {
    isValidAppId: (id) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () =>
      Promise.resolve({
        signRequest: (request) => {
          request.headers.set('authorization', `Bearer ${bearer}`);
          return Promise.resolve(request);
        },
      }),
  };
}
