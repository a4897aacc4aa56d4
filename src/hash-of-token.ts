/** Only the hash of a mailed link's token is stored (design 8.24). */
import { createHash } from 'node:crypto';

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
