/** Where the person writes: Enter sends, Shift and Enter breaks the line, and a few phrases wait as buttons. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiConversation} from '../api.js' */
import { el, icon } from './dom.js';
import { reasonOf, tell } from './announce.js';
import { openFind } from './find.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiConversation} conversation
 */
export function composer(app, person, conversation) {
  const { words, drafts } = app;
  const key = `${person.id} ${conversation.id}`;
  const isChannel = conversation.type === 'channel';
  const prompt = isChannel ? words.chat.writeChannel : words.chat.write(conversation.title);
  const field = el('textarea', { rows: 1, class: 'write', 'aria-label': prompt, placeholder: prompt });
  field.value = drafts.get(key) ?? '';
  const form = el(
    'form',
    { class: 'composer' },
    el(
      'div',
      { class: 'phrases' },
      phrases(app, isChannel, (phrase) => void send(phrase)),
      findButton(words, () => openFind(app, person, conversation)),
    ),
    el('div', { class: 'write-box' }, field, sendButton(words.chat.send)),
  );
  const send = async (/** @type {string} */ text, /** @type {() => void} */ sent = () => {}) => {
    if (text.trim() === '' || form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    if (await say(app, person, { text: text.trim(), conversationId: conversation.id })) sent();
    form.removeAttribute('aria-busy');
  };
  const sendWritten = () =>
    send(field.value, () => {
      field.value = '';
      drafts.delete(key);
    });
  field.addEventListener('input', () => drafts.set(key, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void sendWritten();
  });
  app.store.listen(({ prefill }) => {
    if (prefill?.conversationId !== conversation.id) return;
    app.store.set({ prefill: null });
    field.value = prefill.text;
    drafts.set(key, prefill.text);
    // Once it stands on the page.
    requestAnimationFrame(() => field.focus());
  }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendWritten();
    field.focus();
  });
  return form;
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {import('../api.js').SayBody} body
 */
async function say({ api, store, words, feed }, person, body) {
  try {
    const { inbox } = await api.say(person.id, body);
    if (store.get().personId === person.id) store.set({ inbox });
    void feed.refresh();
    return true;
  } catch (error) {
    tell(reasonOf(error, words));
    return false;
  }
}

/**
 * @param {App} app
 * @param {boolean} isChannel
 * @param {(phrase: string) => void} send
 */
function phrases({ words }, isChannel, send) {
  const all = isChannel ? [words.chat.mention] : words.chat.phrases;
  const buttons = all.map((phrase) =>
    el('button', { type: 'button', class: 'phrase', onclick: () => send(phrase) }, phrase),
  );
  return el('div', { class: 'phrase-group', role: 'group', 'aria-label': words.chat.tryThese }, ...buttons);
}

/**
 * @param {App['words']} words
 * @param {() => void} open
 */
function findButton(words, open) {
  return el(
    'button',
    { type: 'button', class: 'phrase find', 'aria-haspopup': 'dialog', onclick: open },
    icon('search'),
    words.find.button,
  );
}

function sendButton(/** @type {string} */ title) {
  return el('button', { class: 'send' }, icon('send'), title);
}
