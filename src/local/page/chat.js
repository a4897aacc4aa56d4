/** The chat tab: the person's conversations, the thread of the chosen one, and where to write. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiConversation} from '../api.js' */
import { addressOf } from './address.js';
import { el, fill, icon } from './dom.js';
import { chosenConversation } from './store.js';
import { badge } from './people.js';
import { composer } from './composer.js';
import { threadView } from './thread.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 */
export function chatView(app, person) {
  const { words, store } = app;
  const list = el('nav', { class: 'conversations', 'aria-label': words.chat.conversations });
  const place = el('div', { class: 'conversation' });
  const view = el('div', { class: 'chat' }, list, place);
  let listed = '';
  /** @type {ReturnType<typeof open> | null} */
  let shown = null;
  store.listen((state) => {
    if (state.personId !== person.id) return;
    if (state.inbox === null) {
      // The provbänk was emptied: what the old messages said is no longer there.
      listed = '';
      shown = null;
      return fill(place);
    }
    const chosen = chosenConversation(state);
    const facts = JSON.stringify(
      state.inbox.conversations.map(({ id, title, unread }) => [id, title, unread, id === chosen?.id]),
    );
    if (facts !== listed) drawList(app, person, { list, all: state.inbox.conversations, chosen });
    listed = facts;
    if (chosen === null) return fill(place, el('p', { class: 'empty' }, words.chat.noConversation));
    if (shown?.id !== chosen.id) {
      shown = open(app, person, chosen);
      fill(place, ...shown.parts);
    }
    shown.update(chosen);
  }, view);
  return view;
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiConversation} conversation
 */
function open(app, person, conversation) {
  const thread = threadView(app, person, conversation);
  const write = composer(app, person, conversation);
  return { id: conversation.id, parts: [thread.element, write], update: thread.update };
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {{list: Element, all: readonly ApiConversation[], chosen: ApiConversation | null}} what
 */
function drawList({ words }, person, { list, all, chosen }) {
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  const links = all.map((conversation) =>
    el(
      'a',
      {
        href: addressOf({ personId: person.id, conversationId: conversation.id }),
        'aria-current': conversation.id === chosen?.id ? 'true' : null,
      },
      icon(conversation.type === 'channel' ? 'channel' : 'chat'),
      el('span', { class: 'conversation-title' }, conversation.title),
      badge(conversation.unread, words.people.unread(conversation.unread)),
    ),
  );
  fill(list, el('ul', {}, ...links.map((link) => el('li', {}, link))));
  links.find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
}
