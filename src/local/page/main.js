/** Starts the provbänk: one store, one feed, one frame; the address says who and what is shown. */
// @ts-check
import { api } from './api.js';
import { readAddress } from './address.js';
import { createFeed } from './feed.js';
import { createStore } from './store.js';
import { prepareCards } from './card-setup.js';
import { frame } from './frame.js';
import { hostConfigFrom } from './host-config.js';
import { keptTour } from './tour.js';
import { sv } from './texts-sv.js';
import { en } from './texts-en.js';

/** @typedef {import('./dates.js').Language} Language */

/**
 * What every view is given.
 * @typedef {object} App
 * @property {import('./store.js').Store} store
 * @property {import('./api.js').Api} api
 * @property {import('./feed.js').Feed} feed
 * @property {import('./texts-sv.js').Words} words
 * @property {Language} language
 * @property {import('adaptivecards').HostConfig} hostConfig
 * @property {Map<string, string>} drafts  What has been typed and not sent, by conversation.
 * @property {() => void} turnLanguage
 */

const store = createStore();
const feed = createFeed(store, api);
/** @type {Map<string, string>} */
const drafts = new Map();
const hostConfig = hostConfigFrom((await api.hostConfig()).light);
const root = /** @type {HTMLElement} */ (document.getElementById('app'));

function draw() {
  /** @type {Language} */
  const language = localStorage.getItem('sip.language') === 'en' ? 'en' : 'sv';
  const words = language === 'en' ? en : sv;
  document.documentElement.lang = language;
  document.title = `${words.brand} · ${words.place}`;
  store.forget();
  prepareCards(words);
  frame({ store, api, feed, words, language, hostConfig, drafts, turnLanguage }, root);
}

function turnLanguage() {
  localStorage.setItem('sip.language', document.documentElement.lang === 'en' ? 'sv' : 'en');
  draw();
  /** @type {HTMLElement | null} */ (document.querySelector('.turn-language'))?.focus();
}

/** Another person sees another inbox: what the last one saw goes at once. */
function follow() {
  const place = readAddress(location.hash);
  const before = store.get();
  const sameEyes = place.personId === before.personId;
  store.set(sameEyes ? place : { ...place, inbox: null, calendar: null, board: null, mailbox: null });
  void feed.refresh();
}

addEventListener('hashchange', follow);
store.set({ ...readAddress(location.hash), tour: keptTour() });
draw();
feed.start();
