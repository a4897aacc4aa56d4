/** Who signed behind a mailed link, for the convener who rings and asks. */
import type { RecipientLine } from '../../process/disclosure/recipient-line.js';
import type { Texts } from '../../texts/sv.js';

export function signedIn(line: RecipientLine | undefined, texts: Texts) {
  const who = line?.signedBy;
  return { isSigned: who !== undefined, signed: who === undefined ? '' : texts.call.signed(who) };
}
