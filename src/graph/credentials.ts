/** Where the bearer for Graph comes from: Entra ID in production, a fixed word for the local stand-in. */
import type { TokenCredential } from '@azure/identity';

/** Gives the bearer (without the word Bearer) for the app in one tenant. */
export type Authorise = (tenantId: string) => Promise<string>;

export type CredentialSettings =
  | { readonly kind: 'certificate'; readonly clientId: string; readonly certificatePath: string }
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'managed-identity'; readonly clientId: string; readonly identityClientId: string };

const graphScope = 'https://graph.microsoft.com/.default';
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** Tokens from Entra ID; one credential per tenant, since each keeps its own token cache. */
export function entraAuthorise(settings: CredentialSettings): Authorise {
  return authoriseBy((tenantId) => credentialFor(settings, tenantId));
}

/** The stand-in's bearer is `<prefix>.<tenantId>`. */
export function localAuthorise(prefix: string): Authorise {
  return (tenantId) => Promise.resolve(`${prefix}.${tenantId}`);
}

/** One credential per tenant, however many calls ask at once. */
export function authoriseBy(make: (tenantId: string) => Promise<TokenCredential>): Authorise {
  const credentials = new Map<string, Promise<TokenCredential>>();
  return async (tenantId) => {
    const credential = credentials.get(tenantId) ?? make(tenantId);
    credentials.set(tenantId, credential);
    const token = await (await credential).getToken(graphScope);
    if (!token) throw new Error('Entra ID gave no token for Graph.');
    return token.token;
  };
}

/** Loads @azure/identity only here, so that local mode starts without it. */
export async function credentialFor(
  settings: CredentialSettings,
  tenantId: string,
): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  switch (settings.kind) {
    case 'certificate':
      return new identity.ClientCertificateCredential(tenantId, settings.clientId, settings.certificatePath);
    case 'secret':
      return new identity.ClientSecretCredential(tenantId, settings.clientId, settings.secret);
    case 'managed-identity': {
      // A managed identity gets tokens in its home tenant alone; in the others it vouches for the app registration.
      const own = new identity.ManagedIdentityCredential({ clientId: settings.identityClientId });
      const assertion = async (): Promise<string> => (await own.getToken(exchangeScope)).token;
      return new identity.ClientAssertionCredential(tenantId, settings.clientId, assertion);
    }
    default:
      return settings satisfies never;
  }
}
