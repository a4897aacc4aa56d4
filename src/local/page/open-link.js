/** Opens an address that a card or an answer names: http(s) only, in a tab of its own that knows nothing of this one. */
// @ts-check
import { addressOf, readAddress } from './address.js';
import { tell } from './announce.js';

/** The product's own tab, as Teams is asked for it. */
const overview = /^https:\/\/teams\.microsoft\.com\/l\/entity\/[^/]+\/overblick$/;

/**
 * @param {string} address
 * @param {import('./texts-sv.js').Words} words
 */
export function openLink(address, words) {
  if (!/^https?:\/\//i.test(address)) return;
  const { personId } = readAddress(location.hash);
  if (personId !== null && overview.test(address)) {
    location.hash = addressOf({ personId, tab: 'overview' });
    return;
  }
  window.open(address, '_blank', 'noopener,noreferrer');
  tell(words.card.opened);
}
