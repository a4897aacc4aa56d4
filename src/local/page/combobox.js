/** A field with suggestions (WAI-ARIA combobox): likely choices first, then what the search finds; one or several. */
// @ts-check
import { el, fill } from './dom.js';
import { optionList } from './option-list.js';

const restMs = 200;
const mostShown = 15;

/** @typedef {{title: string, value: string}} Choice */
/**
 * @typedef {object} How
 * @property {import('./texts-sv.js').Words['search']} words
 * @property {Choice[]} choices  The static, likely ones.
 * @property {string[]} initial  Chosen values.
 * @property {boolean} isMultiple
 * @property {boolean} isRequired
 * @property {string} placeholder
 * @property {(text: string) => Promise<readonly Choice[]>} search
 * @property {() => void} changed
 */

export function combobox(/** @type {How} */ how) {
  const { isMultiple, words, choices } = how;
  /** @type {Choice[]} */
  let picked = how.initial.map(
    (value) => choices.find((choice) => choice.value === value) ?? { title: value, value },
  );
  const input = field(how);
  const chips = el('ul', { class: 'chips', 'aria-label': words.chosen });
  const status = el('span', { class: 'unseen', role: 'status' });
  const element = el('div', { class: 'combobox' }, isMultiple && chips, input, status);

  const settle = (/** @type {Choice[]} */ next) => {
    picked = next;
    input.value = isMultiple ? '' : (picked[0]?.title ?? '');
    drawChips(chips, { picked, words, remove: (choice) => remove(choice) });
    how.changed();
  };
  const remove = (/** @type {Choice} */ choice) => {
    settle(picked.filter(({ value }) => value !== choice.value));
    input.focus();
  };
  const pick = (/** @type {Choice} */ choice) => {
    // A search that is still under way would open the list again, over what stands below it.
    suggest.stop();
    const isThere = picked.some(({ value }) => value === choice.value);
    if (!isMultiple) settle([choice]);
    else settle(isThere ? picked.filter(({ value }) => value !== choice.value) : [...picked, choice]);
    list.close();
  };
  const list = optionList({
    input,
    name: words.list,
    pick,
    isPicked: (choice) => picked.some(({ value }) => value === choice.value),
  });
  element.append(list.element);
  const suggest = suggester({ how, input, status, list });

  input.addEventListener('input', () => {
    // Another text is not yet another choice: what was chosen is given up.
    if (!isMultiple && picked.length > 0) picked = [];
    suggest.soon();
    how.changed();
  });
  input.addEventListener('click', suggest.now);
  input.addEventListener('keydown', (event) =>
    keys(event, { list, suggest, input, undo: () => settle(picked.slice(0, -1)) }),
  );
  input.addEventListener('blur', () => list.close());
  drawChips(chips, { picked, words, remove });
  if (!isMultiple) input.value = picked[0]?.title ?? '';
  return {
    element,
    input,
    value: () => picked.map(({ value }) => value).join(','),
    /** False while something is written that is not a choice. */
    isSettled: () => input.value.trim() === '' || (!isMultiple && input.value === picked[0]?.title),
  };
}

function field(/** @type {How} */ { placeholder, isRequired }) {
  return el('input', {
    type: 'text',
    class: 'ac-input combobox-input',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': isRequired ? 'true' : null,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
  });
}

/**
 * Finds what to suggest. An answer that comes after a newer question is dropped.
 * @param {{how: How, input: HTMLInputElement, status: Element, list: ReturnType<typeof optionList>}} parts
 */
function suggester({ how, input, status, list }) {
  const { words, choices } = how;
  let timer = 0;
  let asked = 0;
  const now = async () => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    const text = isChosenTitle(how, input.value) ? '' : input.value.trim();
    const likely = choices.filter(({ title }) =>
      title.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv')),
    );
    list.show({ likely, found: [], heading: words.likely, note: likely.length > 0 ? '' : words.searching });
    const answer = await how.search(text).catch(() => null);
    if (mine !== asked || document.activeElement !== input) return;
    const found = (answer ?? []).filter(({ value }) => !likely.some((choice) => choice.value === value));
    const shown = found.slice(0, Math.max(0, mostShown - likely.length));
    const note = answer === null ? words.failed : likely.length + shown.length === 0 ? words.none : '';
    list.show({ likely: likely.slice(0, mostShown), found: shown, heading: words.likely, note });
    status.textContent = note || words.hits(Math.min(likely.length, mostShown) + shown.length);
  };
  return {
    now: () => void now(),
    soon: () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void now(), restMs);
    },
    stop: () => {
      clearTimeout(timer);
      asked += 1;
    },
  };
}

/** With a choice standing in the field, an opened list shows all, not only that one. */
function isChosenTitle(/** @type {How} */ { choices }, /** @type {string} */ text) {
  return choices.some(({ title }) => title === text);
}

/**
 * @param {KeyboardEvent} event
 * @param {{list: ReturnType<typeof optionList>, suggest: ReturnType<typeof suggester>, input: HTMLInputElement, undo: () => void}} parts
 */
function keys(event, { list, suggest, input, undo }) {
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    if (list.isOpen()) list.move(key === 'ArrowDown' ? 1 : -1);
    else suggest.now();
  } else if (key === 'Enter' && list.isOpen()) {
    event.preventDefault();
    suggest.stop();
    list.pickActive();
  } else if (key === 'Escape' && list.isOpen()) {
    // Closes the suggestions, not the dialog around them.
    event.preventDefault();
    event.stopPropagation();
    list.close();
  } else if (key === 'Backspace' && input.value === '') {
    undo();
  }
}

/**
 * @param {HTMLElement} chips
 * @param {{picked: Choice[], words: How['words'], remove: (choice: Choice) => void}} how
 */
function drawChips(chips, { picked, words, remove }) {
  chips.hidden = picked.length === 0;
  const chip = (/** @type {Choice} */ choice) =>
    el(
      'li',
      {},
      el('span', {}, choice.title),
      el(
        'button',
        { type: 'button', 'aria-label': words.remove(choice.title), onclick: () => remove(choice) },
        '×',
      ),
    );
  fill(chips, ...picked.map(chip));
}
