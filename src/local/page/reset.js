/** "Börja om": asks first, then empties the provbänk. */
// @ts-check
/** @import {App} from './main.js' */
import { el } from './dom.js';
import { openModal } from './modal.js';
import { reasonOf, tell } from './announce.js';
import { setTour } from './tour.js';

/** @param {App} app */
export function resetButton(app) {
  const { words } = app;
  return el('button', { type: 'button', class: 'quiet', onclick: () => ask(app) }, words.reset.button);
}

/** @param {App} app */
function ask(app) {
  const { words } = app;
  const modal = openModal({ title: words.reset.title, close: words.dialog.close });
  const stay = el('button', { type: 'button', class: 'button', onclick: modal.close }, words.reset.stay);
  const go = el('button', { type: 'button', class: 'button danger' }, words.reset.go);
  go.addEventListener('click', () => void reset(app, modal, go));
  modal.show(words.reset.title, el('p', {}, words.reset.text), el('div', { class: 'modal-foot' }, go, stay));
  stay.focus();
}

/**
 * @param {App} app
 * @param {import('./modal.js').Modal} modal
 * @param {HTMLButtonElement} go
 */
async function reset(app, modal, go) {
  const { api, feed, words, store, drafts } = app;
  go.disabled = true;
  try {
    await api.reset();
    drafts.clear();
    setTour(app, null);
    modal.close();
    store.set({ inbox: null, calendar: null, board: null, mailbox: null });
    location.hash = '#/';
    await feed.refresh();
    tell(words.reset.done);
  } catch (error) {
    go.disabled = false;
    tell(reasonOf(error, words));
  }
}
