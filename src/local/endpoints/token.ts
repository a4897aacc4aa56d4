/** POST /local/people/{id}/token: the single sign-on of a tab, as Teams and Entra give it to whoever looks. */
import type { TokenAnswer } from '../api.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { teamsPersonOf } from './bad-call.js';

export async function tabToken(parts: Parts, call: Call): Promise<Reply> {
  const { tenantId, aadObjectId } = teamsPersonOf(parts, call);
  const body: TokenAnswer = {
    token: await parts.signer.tabTokenFor({ tenantId, objectId: aadObjectId }),
  };
  return { status: 200, body };
}
