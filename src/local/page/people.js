/** The people on the left, grouped by huvudman, with what is unread; arrows move in the list. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
/** @import {State} from './store.js' */
import { addressOf } from './address.js';
import { el, fill, icon } from './dom.js';
import { chosenPerson } from './store.js';
import { face } from './face.js';

/** @param {App} app */
export function peopleList(app) {
  const { words, store } = app;
  const list = el('div', { class: 'people-list', onkeydown: moveByArrows });
  const filter = el('input', {
    type: 'search',
    class: 'filter',
    'aria-label': words.people.filter,
    placeholder: words.people.filter,
    autocomplete: 'off',
    onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === 'ArrowDown' && stepInto(event, list),
  });
  const toggle = el('button', {
    type: 'button',
    class: 'people-toggle',
    'aria-expanded': 'false',
    'aria-controls': 'people',
  });
  const panel = el(
    'div',
    { class: 'people-panel', id: 'people' },
    el('div', { class: 'filter-box' }, icon('search'), filter),
    list,
  );
  const nav = el('nav', { class: 'people', 'aria-label': words.people.heading }, toggle, panel);
  toggle.addEventListener('click', () => open(nav, toggle, !nav.classList.contains('open')));
  list.addEventListener('click', () => open(nav, toggle, false));
  filter.addEventListener('input', () => drawList(app, list, filter.value));
  store.listen((state) => {
    drawToggle(app, toggle, state);
    drawList(app, list, filter.value);
  });
  return nav;
}

/** Only where the window is narrow does this show: elsewhere the list always stands there. */
function open(/** @type {Element} */ nav, /** @type {Element} */ toggle, /** @type {boolean} */ isOpen) {
  nav.classList.toggle('open', isOpen);
  toggle.setAttribute('aria-expanded', String(isOpen));
}

/**
 * @param {App} app
 * @param {Element} toggle
 * @param {State} state
 */
function drawToggle({ words }, toggle, state) {
  const person = chosenPerson(state);
  const others = state.people.reduce((sum, { id, unread }) => sum + (id === person?.id ? 0 : unread), 0);
  redraw(toggle, [person?.name, others], () => [
    icon('people'),
    el('span', {}, person === null ? words.people.heading : words.people.show),
    badge(others, words.people.unread(others)),
    icon('down'),
  ]);
}

/**
 * @param {App} app
 * @param {Element} list
 * @param {string} sought
 */
function drawList({ store, words }, list, sought) {
  const { people, personId } = store.get();
  const word = sought.trim().toLocaleLowerCase('sv');
  const shown = people.filter((person) => word === '' || searchable(person).includes(word));
  redraw(list, [people, personId, word], () => {
    if (shown.length === 0)
      return [el('p', { class: 'empty' }, word === '' ? words.people.coming : words.people.none)];
    const first = shown.some(({ id }) => id === personId) ? personId : shown[0]?.id;
    return [...grouped(shown, words.people.byMail)].map(([name, members]) =>
      el(
        'section',
        {},
        el('h2', {}, name),
        el('ul', {}, ...members.map((person) => row(person, { words, personId, first }))),
      ),
    );
  });
}

/**
 * @param {ApiPerson} person
 * @param {{words: import('./texts-sv.js').Words, personId: string | null, first: string | null | undefined}} how
 */
function row(person, { words, personId, first }) {
  const where = [person.role, person.unit?.name].filter(Boolean).join(' · ');
  return el(
    'li',
    {},
    el(
      'a',
      {
        class: 'person',
        href: addressOf({ personId: person.id, tab: person.teams ? 'chat' : 'mail' }),
        'data-person': person.id,
        'aria-current': person.id === personId ? 'true' : null,
        tabindex: person.id === first ? '0' : '-1',
      },
      face(person.name),
      el(
        'span',
        { class: 'person-words' },
        el('span', { class: 'person-name' }, person.name),
        el('span', { class: 'person-role' }, where),
      ),
      badge(person.unread, words.people.unread(person.unread)),
    ),
  );
}

/** The number is for the eye; the words are for the ear. */
export function badge(/** @type {number} */ count, /** @type {string} */ inWords) {
  if (count === 0) return null;
  return el(
    'span',
    { class: 'badge' },
    el('span', { 'aria-hidden': 'true' }, String(count)),
    el('span', { class: 'unseen' }, `, ${inWords}`),
  );
}

/**
 * @param {readonly ApiPerson[]} people
 * @param {string} without
 */
function grouped(people, without) {
  /** @type {Map<string, ApiPerson[]>} */
  const groups = new Map();
  for (const person of people) {
    const name = person.tenant?.name ?? without;
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return groups;
}

function searchable(/** @type {ApiPerson} */ person) {
  return [person.name, person.role, person.unit?.name, person.tenant?.name].join(' ').toLocaleLowerCase('sv');
}

/**
 * Draws again only what has changed, and keeps the focus on the same person.
 * @param {Element} element
 * @param {unknown} facts
 * @param {() => (Node | null)[]} draw
 */
function redraw(element, facts, draw) {
  const key = JSON.stringify(facts);
  if (drawnAs.get(element) === key) return;
  drawnAs.set(element, key);
  const focused = element.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-person')
    : null;
  fill(element, ...draw());
  if (focused)
    links(element)
      .find((link) => link.dataset['person'] === focused)
      ?.focus({ preventScroll: true });
}

/** @type {WeakMap<Element, string>} */
const drawnAs = new WeakMap();

function links(/** @type {Element} */ list) {
  return /** @type {HTMLElement[]} */ ([...list.querySelectorAll('a.person')]);
}

function stepInto(/** @type {KeyboardEvent} */ event, /** @type {Element} */ list) {
  event.preventDefault();
  links(list)[0]?.focus();
}

function moveByArrows(/** @type {KeyboardEvent} */ event) {
  const all = links(/** @type {Element} */ (event.currentTarget));
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  /** @type {Record<string, number>} */
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const next = all[to[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
