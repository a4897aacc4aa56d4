/** Says a sentence to those who listen, and shows it for a while to those who look. */
// @ts-check
import { el } from './dom.js';

const shownMs = 6000;

/** To screen readers only. */
export function say(/** @type {string} */ sentence) {
  const said = document.getElementById('said');
  if (said === null) return;
  said.textContent = '';
  // The same sentence twice is read twice only if the region was empty in between.
  requestAnimationFrame(() => (said.textContent = sentence));
}

/** To everybody: a note at the foot of the page. */
export function tell(/** @type {string} */ sentence) {
  say(sentence);
  document.querySelector('.note')?.remove();
  const note = el('p', { class: 'note', 'aria-hidden': 'true' }, sentence);
  (document.querySelector('dialog[open]') ?? document.body).append(note);
  setTimeout(() => note.remove(), shownMs);
}

/**
 * Words for what went wrong: the API's own sentence if it gave one.
 * @param {unknown} error
 * @param {import('./texts-sv.js').Words} words
 */
export function reasonOf(error, words) {
  const said = error instanceof Error && error.name !== 'TypeError' ? error.message : '';
  return words.failed(said === '' ? words.failedUnknown : said);
}
