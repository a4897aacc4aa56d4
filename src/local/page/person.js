/** What one person sees: who it is, and the tabs chat, calendar and mail. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
/** @import {State, Tab} from './store.js' */
import { addressOf } from './address.js';
import { el, fill, icon } from './dom.js';
import { shownTab } from './store.js';
import { badge } from './people.js';
import { face } from './face.js';
import { chatView } from './chat.js';
import { calendarView } from './calendar.js';
import { mailView } from './mail.js';
import { overviewView } from './overview.js';

const views = { chat: chatView, calendar: calendarView, mail: mailView, overview: overviewView };
/** Who has use for it: the others are told so by the page itself. */
const coordinates = 'SIP-samordnare';

/**
 * @param {App} app
 * @param {ApiPerson} person
 */
export function personView(app, person) {
  const { words, store } = app;
  /** @type {Tab[]} */
  const names = person.teams ? ['chat', 'calendar', 'mail'] : ['mail'];
  if (person.role === coordinates) names.push('overview');
  const tabs = names.map((name) => tab(app, person, name));
  const panel = el('div', { class: 'panel', role: 'tabpanel', id: 'panel' });
  /** @type {Tab | null} */
  let shown = null;
  store.listen((state) => {
    if (state.personId !== person.id) return;
    const now = shownTab(state);
    tabs.forEach((each, at) => drawTab(app, each, { name: names[at] ?? 'chat', now, state }));
    if (now === shown) return;
    shown = now;
    panel.setAttribute('aria-labelledby', `tab-${now}`);
    fill(panel, views[now](app, person));
  }, panel);
  return el(
    'div',
    { class: 'seen-by' },
    el(
      'header',
      { class: 'who' },
      face(person.name),
      el(
        'div',
        { class: 'who-words' },
        el('h1', {}, person.name),
        el('p', {}, described(person, words.noTeams)),
      ),
      el(
        'div',
        { class: 'tabs', role: 'tablist', 'aria-label': words.tabs.label, onkeydown: moveByArrows },
        ...tabs,
      ),
    ),
    panel,
  );
}

function described(/** @type {ApiPerson} */ person, /** @type {string} */ noTeams) {
  const facts = [person.role, person.unit?.name, person.tenant?.name].filter(Boolean).join(' · ');
  return person.teams ? facts : `${facts}. ${noTeams}`;
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {Tab} name
 */
function tab({ words }, person, name) {
  return el(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${name}`,
      'aria-controls': 'panel',
      onclick: () => (location.hash = addressOf({ personId: person.id, tab: name })),
    },
    icon(name),
    el('span', {}, words.tabs[name]),
    el('span', { class: 'tab-unread' }),
  );
}

/**
 * @param {App} app
 * @param {HTMLElement} element
 * @param {{name: Tab, now: Tab, state: State}} how
 */
function drawTab({ words }, element, { name, now, state }) {
  element.setAttribute('aria-selected', String(name === now));
  element.tabIndex = name === now ? 0 : -1;
  const unread = unreadIn(name, state);
  fill(/** @type {Element} */ (element.lastElementChild), badge(unread, words.people.unread(unread)));
}

/**
 * @param {Tab} name
 * @param {State} state
 */
function unreadIn(name, { inbox }) {
  if (name === 'mail') return inbox?.mail.unread ?? 0;
  if (name === 'calendar' || name === 'overview') return 0;
  return inbox?.conversations.reduce((sum, { unread }) => sum + unread, 0) ?? 0;
}

function moveByArrows(/** @type {KeyboardEvent} */ event) {
  const all = /** @type {HTMLElement[]} */ ([
    .../** @type {Element} */ (event.currentTarget).querySelectorAll('[role=tab]'),
  ]);
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  /** @type {Record<string, number>} */
  const to = {
    ArrowRight: (at + 1) % all.length,
    ArrowLeft: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[to[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
