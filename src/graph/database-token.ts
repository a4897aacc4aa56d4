/** A token of Entra in place of the database's password, for the managed identity that signs in there. */
import type { TokenCredential } from '@azure/identity';
import { OutsideFailure } from '../ports.js';

const databaseScope = 'https://ossrdbms-aad.database.windows.net/.default';

/** The library keeps each token until it is soon to end, and then asks for the next. */
export function databaseToken(identityClientId: string): () => Promise<string> {
  return tokenFrom(async () => {
    const { ManagedIdentityCredential } = await import('@azure/identity');
    return new ManagedIdentityCredential({ clientId: identityClientId });
  });
}

/** One credential, however many connections ask. */
export function tokenFrom(make: () => Promise<TokenCredential>): () => Promise<string> {
  let credential: Promise<TokenCredential> | undefined;
  return async () => {
    try {
      credential ??= make();
      const token = await (await credential).getToken(databaseScope);
      if (token) return token.token;
    } catch (cause) {
      throw new OutsideFailure('entra', 'the token of DATABASE_IDENTITY', 'later', { cause });
    }
    throw new OutsideFailure('entra', 'the token of DATABASE_IDENTITY', 'later');
  };
}
