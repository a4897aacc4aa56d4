/** Hitta SIP: the message extension beside where one writes. What is chosen is sent as a card. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiConversation} from '../api.js' */
/** @import {FindAnswer} from '../api-find.js' */
import { reasonOf, say, tell } from './announce.js';
import { el, fill, freshId } from './dom.js';
import { openModal } from './modal.js';

const typingMs = 250;

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiConversation} conversation
 */
export function openFind(app, person, conversation) {
  const { api, words } = app;
  const modal = openModal({ title: words.find.title, close: words.dialog.close });
  const id = freshId('find');
  const field = el('input', {
    type: 'text',
    id,
    class: 'find-field',
    autocomplete: 'off',
    'aria-describedby': `${id}-hint`,
  });
  const list = el('ul', { class: 'found', 'aria-label': words.find.results });
  const note = el('p', { class: 'message-note', role: 'status' });
  const conversationId = conversation.id;
  let asked = 0;

  const look = async () => {
    const mine = (asked += 1);
    try {
      const answer = await api.find(person.id, { conversationId, text: field.value.trim() });
      // What was asked before the last letter comes too late.
      if (mine === asked) show(answer);
    } catch (error) {
      if (mine === asked) note.textContent = reasonOf(error, words);
    }
  };
  const show = (/** @type {FindAnswer} */ { results, message = '' }) => {
    const rows = results.map(({ at, title, text }) => {
      const row = el(
        'button',
        { type: 'button', class: 'found-one', onclick: () => void send(at) },
        el('span', { class: 'found-title' }, title),
        el('span', { class: 'found-text' }, text),
      );
      return el('li', {}, row);
    });
    fill(list, ...rows);
    note.textContent = message;
    if (message === '') say(words.find.hits(results.length));
  };
  const send = async (/** @type {number} */ at) => {
    try {
      const { inbox } = await api.insert(person.id, { conversationId, at });
      if (app.store.get().personId === person.id) app.store.set({ inbox });
      modal.close();
      tell(words.find.sent);
    } catch (error) {
      note.textContent = reasonOf(error, words);
    }
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), typingMs);
  });
  modal.show(
    words.find.title,
    el('label', { for: id }, words.find.label),
    field,
    el('p', { class: 'hint', id: `${id}-hint` }, words.find.hint),
    note,
    list,
  );
  void look();
}
