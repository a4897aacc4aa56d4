/** Authenticated encryption (AES-256-GCM) of small things: one nonce per sealing, bound to what it belongs to. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** The nonce, the ciphertext and the tag in one; `about` is checked on opening but is not kept in it. */
export function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(about, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws if the key is another, or if anything was changed or moved to another place. */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const body = sealed.subarray(nonceBytes, sealed.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(about, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** JSON sealed as base64 text, which is the same on both engines. */
export function sealJson(key: Buffer, value: unknown, about: string): string {
  return seal(key, Buffer.from(JSON.stringify(value), 'utf8'), about).toString('base64');
}

export function unsealJson(key: Buffer, sealed: string, about: string): unknown {
  return JSON.parse(unseal(key, Buffer.from(sealed, 'base64'), about).toString('utf8')) as unknown;
}
