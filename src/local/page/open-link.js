/** Opens an address that a card or an answer names: http(s) only, in a tab of its own that knows nothing of this one. */
// @ts-check
import { tell } from './announce.js';

/**
 * @param {string} address
 * @param {import('./texts-sv.js').Words} words
 */
export function openLink(address, words) {
  if (!/^https?:\/\//i.test(address)) return;
  window.open(address, '_blank', 'noopener,noreferrer');
  tell(words.card.opened);
}
