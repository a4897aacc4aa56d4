/** The list of suggestions under a combobox: the focus stays in the field, the field points at the active option. */
// @ts-check
/** @import {Choice} from './combobox.js' */
import { el, fill, freshId } from './dom.js';
import { placeBeside } from './place-beside.js';

/**
 * @param {{input: HTMLInputElement, name: string, pick: (choice: Choice) => void, isPicked: (choice: Choice) => boolean}} how
 */
export function optionList({ input, name, pick, isPicked }) {
  const listbox = el('ul', { role: 'listbox', id: freshId('list'), 'aria-label': name });
  const note = el('p', { class: 'options-note', 'aria-hidden': 'true' });
  const heading = el('p', { class: 'options-heading', 'aria-hidden': 'true' });
  const element = el('div', { class: 'options', popover: 'manual' }, heading, listbox, note);
  input.setAttribute('aria-controls', listbox.id);
  /** @type {{choice: Choice, option: HTMLElement}[]} */
  let rows = [];
  let active = -1;
  const isOpen = () => element.matches(':popover-open');
  const place = () => isOpen() && placeBeside(element, input, { sameWidth: true });
  addEventListener('resize', place);
  document.addEventListener('scroll', place, { capture: true, passive: true });
  // A press in the list must not take the focus from the field, which would close the list before the press counts.
  element.addEventListener('pointerdown', (event) => event.preventDefault());

  const point = (/** @type {number} */ at) => {
    active = at;
    rows.forEach(({ option }, index) => option.classList.toggle('active', index === at));
    const option = rows[at]?.option;
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    if (isOpen()) element.hidePopover();
    input.setAttribute('aria-expanded', 'false');
    point(-1);
  };

  return {
    element,
    isOpen,
    close,
    /** @param {{likely: Choice[], found: Choice[], heading: string, note: string}} what */
    show({ likely, found, heading: words, note: sentence }) {
      const before = rows[active]?.choice.value;
      rows = [...likely, ...found].map((choice) => ({
        choice,
        option: optionOf(choice, isPicked(choice), pick),
      }));
      heading.textContent = words;
      heading.hidden = likely.length === 0;
      note.textContent = sentence;
      note.hidden = sentence === '';
      if (rows[likely.length] !== undefined && likely.length > 0)
        rows[likely.length]?.option.classList.add('first-found');
      fill(listbox, ...rows.map(({ option }) => option));
      if (!isOpen()) element.showPopover();
      input.setAttribute('aria-expanded', 'true');
      place();
      point(rows.findIndex(({ choice }) => choice.value === before));
    },
    move: (/** @type {number} */ step) =>
      point(
        active < 0 && step < 0 ? rows.length - 1 : (active + step + rows.length) % Math.max(1, rows.length),
      ),
    pickActive() {
      const row = rows[active] ?? (rows.length === 1 ? rows[0] : undefined);
      if (row !== undefined) pick(row.choice);
    },
  };
}

/**
 * @param {Choice} choice
 * @param {boolean} isPicked
 * @param {(choice: Choice) => void} pick
 */
function optionOf(choice, isPicked, pick) {
  return el(
    'li',
    { role: 'option', id: freshId('option'), 'aria-selected': String(isPicked), onclick: () => pick(choice) },
    choice.title,
  );
}
