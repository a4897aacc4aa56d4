/** The case in two halves: facts in the clear, and sections of text sealed with the case's own key. */
import { sealJson, unsealJson } from '../keys/seal.js';
import type { CaseId } from '../process/ids.js';
import type { SipCase } from '../process/sip-case.js';
import { bringUp } from './bring-up.js';

export interface StoredDocument {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Section to base64 of its ciphertext. */
  readonly sealed: Readonly<Record<string, string>>;
}

export function splitCase(sipCase: SipCase, key: Buffer): StoredDocument {
  const { sealed, ...facts } = sipCase;
  const sections = Object.entries(sealed).map(
    ([section, value]) => [section, sealJson(key, value, placeOf(sipCase.id, section))] as const,
  );
  return { facts, sealed: Object.fromEntries(sections) };
}

/** Opens every section; older shapes are brought up, newer ones refused. */
export function joinCase(
  id: CaseId,
  stored: StoredDocument & { readonly shape: number },
  key: Buffer,
): SipCase {
  const sections = Object.entries(stored.sealed).map(
    ([section, text]) => [section, unsealJson(key, text, placeOf(id, section))] as const,
  );
  const document = { ...stored.facts, sealed: Object.fromEntries(sections) };
  // Written by splitCase from a SipCase, and authenticated by the key: the shape number says which one.
  return bringUp(document, stored.shape) as unknown as SipCase;
}

/** A section is bound to its case and its name, so that none can be moved to another place. */
function placeOf(id: CaseId, section: string): string {
  return `${id}:${section}`;
}
