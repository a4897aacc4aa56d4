/** Opens an address that a card or an answer names: http(s) only, in a tab of its own that knows nothing of this one. */
// @ts-check
/** @import {App} from './main.js' */
import { addressOf, readAddress } from './address.js';
import { tell } from './announce.js';

/** The product's own tab, as Teams is asked for it. */
const overview = /^https:\/\/teams\.microsoft\.com\/l\/entity\/[^/]+\/overblick$/;

/**
 * @param {string} address
 * @param {App} app
 */
export function openLink(address, app) {
  if (!/^https?:\/\//i.test(address)) return;
  const { personId } = readAddress(location.hash);
  if (personId !== null && overview.test(address)) {
    location.hash = addressOf({ personId, tab: 'overview' });
    return;
  }
  if (openOwnChat(address, app)) return;
  window.open(address, '_blank', 'noopener,noreferrer');
  tell(app.words.card.opened);
}

/**
 * A link to the chat with the bot opens in Teams itself, with words that are filled in and not sent.
 * @param {string} address
 * @param {App} app
 */
function openOwnChat(address, { store, words }) {
  const { host, pathname, searchParams } = new URL(address);
  const toBot = searchParams.get('users')?.startsWith('28:') ?? false;
  if (host !== 'teams.microsoft.com' || pathname !== '/l/chat/0/0' || !toBot) return false;
  const { personId, inbox } = store.get();
  const chat = inbox?.conversations.find(({ type }) => type === 'personal');
  if (personId === null || chat === undefined) return false;
  store.set({ prefill: { conversationId: chat.id, text: searchParams.get('message') ?? '' } });
  location.hash = addressOf({ personId, conversationId: chat.id });
  tell(words.card.openedChat);
  return true;
}
