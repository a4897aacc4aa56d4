/** Where the data lie, and how the product signs in there, from the settings. */
import type { StorePlace } from '../config.js';
import { databaseToken } from '../graph/database-token.js';
import type { Where } from '../store/engine.js';

export function whereIn({ databaseUrl, databaseIdentity, dataDir }: StorePlace): Where {
  return {
    databaseUrl,
    dataDir,
    databasePassword: databaseIdentity === undefined ? undefined : databaseToken(databaseIdentity),
  };
}
