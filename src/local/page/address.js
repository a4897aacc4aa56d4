/** Whom and what the page shows, kept in the address: `#/sara/chat/<conversation>`. Two windows can be two people. */
// @ts-check
/** @import {Tab} from './store.js' */

/** @typedef {{personId: string | null, tab: Tab, conversationId: string | null}} Place */

/** @returns {Place} */
export function readAddress(/** @type {string} */ hash) {
  const [personId, tab, conversationId] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return {
    personId: personId || null,
    tab: tab === 'calendar' || tab === 'mail' || tab === 'overview' ? tab : 'chat',
    conversationId: conversationId || null,
  };
}

/** @param {{personId: string, tab?: Tab, conversationId?: string | null}} place */
export function addressOf({ personId, tab = 'chat', conversationId = null }) {
  const parts = [personId, tab, ...(conversationId === null ? [] : [conversationId])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Somebody may have typed half a percent sign. */
function decode(/** @type {string} */ part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
