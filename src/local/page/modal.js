/** A dialog over the page: the browser's own, so focus stays inside and Esc closes. */
// @ts-check
import { el, fill, freshId, icon } from './dom.js';

/** @typedef {ReturnType<typeof openModal>} Modal */

/**
 * @param {{title: string, close: string, wide?: boolean, closed?: () => void, fallback?: HTMLElement | null}} how
 */
export function openModal({ title, close, wide = false, closed, fallback = null }) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const heading = el('h2', { id: freshId('modal'), tabindex: '-1' }, title);
  const body = el('div', { class: 'modal-body' });
  const shut = el(
    'button',
    { type: 'button', class: 'quiet modal-close', 'aria-label': close },
    icon('close'),
  );
  const dialog = el(
    'dialog',
    { class: wide ? 'modal wide' : 'modal', 'aria-labelledby': heading.id },
    el('div', { class: 'modal-head' }, heading, shut),
    body,
  );
  const end = () => dialog.close();
  shut.addEventListener('click', end);
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed?.();
    // What opened it may have been drawn anew meanwhile.
    if (before !== null && before.isConnected) before.focus();
    else fallback?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return {
    dialog,
    body,
    close: end,
    show(/** @type {string} */ name, /** @type {Node[]} */ ...content) {
      heading.textContent = name;
      fill(body, ...content);
      body.scrollTop = 0;
      const first = /** @type {HTMLElement | null} */ (body.querySelector('input, select, textarea'));
      (first ?? heading).focus();
    },
  };
}
