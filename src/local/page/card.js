/** One Adaptive Card on the page: drawn by the library, with its presses, searches and typed values handed on. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {Card} from '../api.js' */
/** @import {Action, Input} from 'adaptivecards' */
import { AdaptiveCards } from './adaptive-cards.js';
import { el } from './dom.js';
import { openLink } from './open-link.js';
import { searchFor } from './searched-choices.js';
import { lastMenuButton } from './menu.js';
import { markToggles } from '../../web/public/toggles.js';

/**
 * @typedef {object} Press
 * @property {string | null} verb
 * @property {string} title
 * @property {string | null} on
 * @property {Record<string, string>} inputs
 * @property {boolean} opensDialog
 * @property {() => () => void} busy  Shows that the press is under way; what it gives back ends that.
 */
/**
 * @typedef {object} Doing
 * @property {(press: Press) => Promise<void>} press
 * @property {import('./searched-choices.js').Search} search
 * @property {() => boolean} takeFresh
 */
/** @typedef {{input: string | null, label: string | null}} FocusMark */

/**
 * @param {App} app
 * @param {Card} json
 * @param {Doing} doing
 * @param {Record<string, string>} [carried]  What was typed in the card that this one takes the place of, by input.
 */
export function cardView(app, json, doing, carried = {}) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = app.hostConfig;
  searchFor(card, doing.search);
  const element = el('div', { class: isFull(json) ? 'card full' : 'card' });
  let kept = carried;
  card.onExecuteAction = (action) => execute(app, action, { element, doing });
  card.parse(withValues(json, carried));
  element.append(card.render() ?? el('p', { class: 'empty' }, app.words.card.unreadable));
  nameGroups(element);
  nameRows(element);
  markToggles(card);
  return {
    element,
    /** What somebody has typed here and not yet sent. */
    typed: () => valuesOf(card.getAllInputs().filter((input) => input.isDirty() || (input.id ?? '') in kept)),
    forget: () => {
      for (const input of card.getAllInputs()) input.resetDirtyState();
      kept = {};
    },
    focusMark: () => focusMark(element, card.getAllInputs()),
    focusOn: (/** @type {FocusMark} */ mark) => focusOn(element, card.getAllInputs(), mark),
  };
}

/** The ids of all inputs in a card that has not been drawn. */
export function inputIds(/** @type {unknown} */ node) {
  /** @type {Set<string>} */
  const found = new Set();
  JSON.stringify(node, (_key, value) => {
    if (isInput(value)) found.add(value.id);
    return value;
  });
  return found;
}

/**
 * @param {App} app
 * @param {Action} action
 * @param {{element: HTMLElement, doing: Doing}} how
 */
function execute(app, action, { element, doing }) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openLink(action.url ?? '', app);
  if (!(action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction))
    return undefined;
  if (element.getAttribute('aria-busy') === 'true') return undefined;
  const data = /** @type {Record<string, unknown>} */ (typeof action.data === 'object' ? action.data : {});
  const verb = action instanceof AdaptiveCards.ExecuteAction && action.verb ? action.verb : data['verb'];
  const button = action.renderedElement ?? lastMenuButton();
  void doing.press({
    verb: typeof verb === 'string' ? verb : null,
    title: action.title ?? '',
    on: typeof data['on'] === 'string' ? data['on'] : null,
    inputs: valuesOf(Object.values(action.getReferencedInputs() ?? {})),
    opensDialog: /** @type {any} */ (data['msteams'])?.type === 'task/fetch',
    busy: () => busy(element, button, app.words.card.working),
  });
  return undefined;
}

/**
 * @param {HTMLElement} element
 * @param {Element | null | undefined} button
 * @param {string} words
 */
function busy(element, button, words) {
  const label = button?.getAttribute('aria-label') ?? null;
  element.setAttribute('aria-busy', 'true');
  button?.classList.add('working');
  button?.setAttribute('aria-label', `${label ?? ''}: ${words}`);
  return () => {
    element.removeAttribute('aria-busy');
    button?.classList.remove('working');
    if (label !== null) button?.setAttribute('aria-label', label);
  };
}

/** As strings. What is empty is named too, since somebody may have emptied what the card came filled in with. */
function valuesOf(/** @type {Input[]} */ inputs) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const input of inputs) if (input.id !== undefined) values[input.id] = String(input.value ?? '');
  return values;
}

/** @returns {any} */
function withValues(/** @type {Card} */ json, /** @type {Record<string, string>} */ typed) {
  return JSON.parse(JSON.stringify(json), (_key, node) =>
    isInput(node) && typed[node.id] !== undefined ? { ...node, value: typed[node.id] } : node,
  );
}

/** @returns {node is {id: string}} */
function isInput(/** @type {any} */ node) {
  return typeof node?.type === 'string' && node.type.startsWith('Input.') && typeof node.id === 'string';
}

/** Radio buttons and boxes belong together under their label, also for those who do not see it. */
function nameGroups(/** @type {Element} */ element) {
  for (const group of element.querySelectorAll(
    '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect',
  )) {
    const label = group.querySelector('input')?.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
    group.setAttribute('role', group.matches('.ac-choiceSetInput-expanded') ? 'radiogroup' : 'group');
    if (label !== undefined) group.setAttribute('aria-labelledby', label);
  }
}

/** A row that can be pressed is heard by the name of its action alone, and what stands in it is lost: Teams reads both. */
function nameRows(/** @type {Element} */ element) {
  for (const row of element.querySelectorAll('[role=button].ac-selectable')) {
    const title = row.getAttribute('aria-label') ?? '';
    const texts = [...row.querySelectorAll('.ac-textBlock')].map(({ textContent }) => textContent ?? '');
    const named = texts[0] === title ? texts : [title, ...texts];
    row.setAttribute('aria-label', named.filter((text) => text !== '').join(', '));
  }
}

/**
 * @param {Element} element
 * @param {Input[]} inputs
 * @returns {FocusMark | null}
 */
function focusMark(element, inputs) {
  const active = document.activeElement;
  if (active === null || !element.contains(active)) return null;
  const input = inputs.find(({ renderedElement }) => renderedElement?.contains(active));
  return { input: input?.id ?? null, label: active.getAttribute('aria-label') };
}

/**
 * @param {Element} element
 * @param {Input[]} inputs
 * @param {FocusMark} mark
 */
function focusOn(element, inputs, { input, label }) {
  const same = inputs.find(({ id }) => id !== undefined && id === input);
  same?.focus();
  if (same !== undefined) return true;
  const all = /** @type {HTMLElement[]} */ ([...element.querySelectorAll('[aria-label]')]);
  const named = all.find((each) => label !== null && each.getAttribute('aria-label') === label);
  named?.focus({ preventScroll: true });
  return named !== undefined;
}

function isFull(/** @type {Card} */ json) {
  const teams = /** @type {{width?: unknown} | undefined} */ (json['msteams']);
  return teams?.width === 'Full';
}
