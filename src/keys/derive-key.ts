/** Keys for other purposes out of the deployment's one key, so that none of them can be used as another. */
import { hkdfSync } from 'node:crypto';

export type KeyPurpose = 'case-keys' | 'card-signature' | 'drafts';

/** The same key and purpose always give the same 256 bits; no purpose's key reveals another's. */
export function deriveKey(kek: Buffer, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', kek, Buffer.alloc(0), `sip-lotsen/${purpose}`, 32));
}
