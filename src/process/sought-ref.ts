/** A reference as people write it: without regard to case, spaces and dashes, and with the letters that are read as digits. */
import type { CaseRef } from './ids.js';

/** Whether what has been typed is how the reference begins, with `SIP` or without; nothing typed begins them all. */
export function begins(typed: string, ref: CaseRef): boolean {
  const [sought, whole] = [plain(typed), plain(ref)];
  return whole.startsWith(sought) || whole.slice(prefix.length).startsWith(sought);
}

const prefix = 'SIP';

/** Crockford's base 32 has no I, L or O. */
function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\p{Pd}]+/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
}
