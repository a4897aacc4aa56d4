/** The frame of the page: the top with the clock, the people on the left, and what the chosen one sees. */
// @ts-check
/** @import {App} from './main.js' */
import { el, fill, icon } from './dom.js';
import { chosenPerson } from './store.js';
import { clockBar } from './clock.js';
import { peopleList } from './people.js';
import { personView } from './person.js';
import { welcome } from './welcome.js';
import { currentTheme, turnTheme } from './theme.js';
import { tourButton, tourPanel } from './tour.js';

/**
 * @param {App} app
 * @param {HTMLElement} root
 */
export function frame(app, root) {
  const { words, store } = app;
  const lost = el('p', { class: 'lost', role: 'alert', hidden: true }, words.lost);
  const main = el('main', { id: 'content', tabindex: '-1', class: 'main' });
  fill(
    root,
    el(
      'a',
      { class: 'skip', href: '#content', onclick: (/** @type {Event} */ event) => toContent(event, main) },
      words.skip,
    ),
    top(app),
    lost,
    el('div', { class: 'columns' }, peopleList(app), main, tourPanel(app)),
  );
  let drawn = '';
  store.listen((state) => {
    lost.hidden = state.reached;
    const person = chosenPerson(state);
    const key = person === null ? `nobody ${state.people.length > 0}` : person.id;
    if (key === drawn) return;
    drawn = key;
    fill(main, person === null ? welcome(app, state.people) : personView(app, person));
  });
}

/** The address is taken by who is shown, so the skip link moves the focus itself. */
function toContent(/** @type {Event} */ event, /** @type {HTMLElement} */ main) {
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}

/** @param {App} app */
function top(app) {
  const { words } = app;
  const mark = el('img', { src: './mark.svg', alt: '', width: 28, height: 28 });
  return el(
    'header',
    { class: 'top' },
    el(
      'a',
      { class: 'brand', href: '#/' },
      mark,
      el(
        'span',
        { class: 'brand-words' },
        el('span', { class: 'brand-name' }, words.brand),
        el('span', { class: 'brand-place' }, words.place),
      ),
      el('span', { class: 'unseen' }, words.toStart),
    ),
    clockBar(app),
    el('div', { class: 'top-end' }, tourButton(app), languageButton(app), themeButton(app)),
  );
}

/** @param {App} app */
function languageButton({ words, language, turnLanguage }) {
  const lang = language === 'sv' ? 'en' : 'sv';
  return el(
    'button',
    { type: 'button', class: 'quiet turn-language', lang, onclick: turnLanguage },
    words.otherLanguage,
  );
}

/** @param {App} app */
function themeButton({ words }) {
  const button = el('button', { type: 'button', class: 'quiet turn-theme' }, icon('theme'));
  const name = () => {
    const title = currentTheme() === 'dark' ? words.toLight : words.toDark;
    button.title = title;
    button.setAttribute('aria-label', title);
  };
  button.addEventListener('click', () => {
    turnTheme();
    name();
  });
  name();
  return button;
}
