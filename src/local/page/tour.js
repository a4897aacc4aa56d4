/** The tour: a panel beside what is played, with the step that is next. It can be left and taken up again. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {Mark} from './tour-steps.js' */
import { addressOf } from './address.js';
import { reasonOf, say, tell } from './announce.js';
import { el, fill, freshId, icon } from './dom.js';
import { openModal } from './modal.js';
import { lookAround, marksAfter, nobodyHasPlayed, steps } from './tour-steps.js';

/**
 * @typedef {object} Tour
 * @property {readonly Mark[]} marks  Of the steps that lie behind.
 * @property {boolean} shown
 * @property {string} [at]  What the stage's clock said; when it says less, the stage has begun anew.
 */

const kept = 'sip.tour';
const pauseMs = 1500;
/** Alex's SIP begins on a Monday, and its days are those of the scenario. */
const begins = '2026-03-02T08:00';

/** As it was left, also before the page was loaded anew. @returns {Tour | null} */
export function keptTour() {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param {App} app
 * @param {Tour | null} tour
 */
export function setTour({ store }, tour) {
  if (tour === null) localStorage.removeItem(kept);
  else localStorage.setItem(kept, JSON.stringify(tour));
  store.set({ tour });
}

const signs = { done: '✓', passed: '–', now: '●' };

/** @param {App} app */
export function tourButton(app) {
  const { words, store } = app;
  const button = el('button', { type: 'button', class: 'quiet turn-tour' }, words.tour.button);
  button.addEventListener('click', () => {
    const { tour } = store.get();
    if (tour === null) void ask(app);
    else setTour(app, { ...tour, shown: !tour.shown });
  });
  store.listen(({ tour }) => button.setAttribute('aria-expanded', String(tour?.shown ?? false)));
  return button;
}

/** @param {App} app */
export async function ask(app) {
  const { stay: no, go: empties, goUnused, title, text, textUnused } = app.words.tour.ask;
  const isUnused = await nobodyHasPlayed(app.api, app.store.get().people).catch(() => false);
  const modal = openModal({ title, close: app.words.dialog.close });
  const stay = el('button', { type: 'button', class: 'button', onclick: modal.close }, no);
  const go = el(
    'button',
    { type: 'button', class: isUnused ? 'button primary' : 'button danger' },
    isUnused ? goUnused : empties,
  );
  go.addEventListener('click', () => void begin(app, modal, go));
  modal.show(title, el('p', {}, isUnused ? textUnused : text), el('div', { class: 'modal-foot' }, go, stay));
  (isUnused ? go : stay).focus();
}

/**
 * @param {App} app
 * @param {import('./modal.js').Modal} modal
 * @param {HTMLButtonElement} go
 */
async function begin(app, modal, go) {
  const { api, feed, words, store, drafts } = app;
  go.disabled = true;
  try {
    await api.reset({ at: begins });
    drafts.clear();
    modal.close();
    store.set({ inbox: null, calendar: null, board: null, mailbox: null });
    location.hash = addressOf({ personId: 'sara' });
    setTour(app, { marks: [], shown: true });
    /** @type {HTMLElement | null} */ (document.querySelector('.tour h2'))?.focus();
    await feed.refresh();
  } catch (error) {
    go.disabled = false;
    tell(reasonOf(error, words));
  }
}

/** @param {App} app */
export function tourPanel(app) {
  const { words, store } = app;
  const panel = el('aside', { class: 'tour', hidden: true, 'aria-label': words.tour.title });
  let drawn = '';
  store.listen(({ tour, people, personId }) => {
    panel.hidden = tour === null || !tour.shown;
    const key = JSON.stringify([tour?.marks, tour?.shown, people.length > 0, personId]);
    if (key === drawn || tour === null) return;
    drawn = key;
    const hadFocus = panel.contains(document.activeElement);
    fill(panel, ...inside(app, tour));
    if (hadFocus) /** @type {HTMLElement | null} */ (panel.querySelector('h2'))?.focus();
  });
  watch(app, panel);
  return panel;
}

/** Asks the stage as long as the panel is looked at, one question at a time. */
function watch(/** @type {App} */ app, /** @type {HTMLElement} */ panel) {
  const { api, store, words } = app;
  const look = async () => {
    const before = store.get().tour;
    if (before !== null && before.shown && !document.hidden) {
      const after = await lookAround(api).then(
        (seen) => following(before, seen),
        () => before,
      );
      // Somebody may have hidden it, skipped a step or begun anew meanwhile.
      if (store.get().tour === before) {
        setTour(app, after);
        const last = steps[after.marks.length - 1];
        if (last && after.marks.length > before.marks.length)
          say(words.tour.ticked(words.tour.steps[last.name].title));
      }
    }
    if (panel.isConnected) setTimeout(() => void look(), pauseMs);
  };
  setTimeout(() => void look(), pauseMs);
}

/** @returns {Tour} */
function following(/** @type {Tour} */ tour, /** @type {import('./tour-steps.js').Seen} */ seen) {
  const isAnew = tour.at !== undefined && seen.now < tour.at;
  return { ...tour, marks: marksAfter(isAnew ? [] : tour.marks, seen), at: seen.now };
}

/**
 * @param {App} app
 * @param {Tour} tour
 */
function inside(app, tour) {
  const text = app.words.tour;
  const at = tour.marks.length;
  const step = steps[at];
  const hide = el(
    'button',
    { type: 'button', class: 'quiet tour-hide', 'aria-label': text.hide },
    icon('close'),
  );
  hide.addEventListener('click', () => {
    setTour(app, { ...tour, shown: false });
    /** @type {HTMLElement | null} */ (document.querySelector('.turn-tour'))?.focus();
  });
  return [
    el('div', { class: 'tour-head' }, el('h2', { tabindex: '-1' }, text.title), hide),
    step === undefined ? theEnd(app) : current(app, tour, step),
    list(app, tour),
    el('button', { type: 'button', class: 'small', onclick: () => void ask(app) }, text.restart),
  ];
}

/**
 * @param {App} app
 * @param {Tour} tour
 * @param {import('./tour-steps.js').Step} step
 */
function current(app, tour, { name, person: id, tab, channel }) {
  const { words, store } = app;
  const text = words.tour;
  const { title, text: what, why } = text.steps[name];
  const at = tour.marks.length;
  const { people, personId } = store.get();
  const who = people.find((one) => one.id === id)?.name ?? id;
  const heading = el('h3', { id: freshId('tour') }, title);
  const skip = el('button', { type: 'button', class: 'quiet tour-skip' }, text.skip);
  skip.addEventListener('click', () => setTour(app, { ...tour, marks: [...tour.marks, 'passed'] }));
  return el(
    'section',
    { class: 'tour-step', 'aria-labelledby': heading.id },
    el('p', { class: 'tour-at' }, text.progress(at + 1, steps.length)),
    heading,
    personId === id
      ? el('p', { class: 'tour-who' }, text.isThere(who))
      : switchTo(app, { id, tab, channel, title: text.switchTo(who) }),
    el('p', {}, what),
    el('p', { class: 'tour-why' }, el('strong', {}, `${text.why}: `), why),
    skip,
    at === 0 && el('p', { class: 'tour-why' }, text.lead),
  );
}

/**
 * Leads to the channel where the step's card stands; which one that is, only that person's inbox tells.
 * @param {App} app
 * @param {{id: string, tab: 'chat' | 'mail', channel: string | undefined, title: string}} to
 */
function switchTo({ api }, { id, tab, channel, title }) {
  const link = el('a', { class: 'button', href: addressOf({ personId: id, tab }) }, title);
  link.addEventListener('click', (event) => {
    if (channel === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void api.inbox(id).then(
      ({ conversations }) => {
        const conversationId = conversations.find((each) => each.title.startsWith(channel))?.id;
        location.hash = addressOf({ personId: id, tab, conversationId });
      },
      () => (location.hash = addressOf({ personId: id, tab })),
    );
  });
  return link;
}

/** @param {App} app */
function theEnd({ words, language }) {
  const { title, text, guides } = words.tour.end;
  return el(
    'section',
    { class: 'tour-step' },
    el('h3', {}, title),
    el('p', {}, text),
    el('a', { class: 'button', href: `/guide?lang=${language}`, target: '_blank', rel: 'noopener' }, guides),
  );
}

/**
 * @param {App} app
 * @param {Tour} tour
 */
function list({ words }, { marks }) {
  const text = words.tour;
  const rows = steps.map(({ name }, at) => {
    const mark = marks[at] ?? (at === marks.length ? 'now' : null);
    const sign = mark === null ? '' : signs[mark];
    return el(
      'li',
      { class: mark, 'aria-current': mark === 'now' ? 'step' : null },
      el('span', { class: 'tour-sign', 'aria-hidden': 'true' }, sign),
      el('span', {}, text.steps[name].title),
      mark !== null && el('span', { class: 'unseen' }, `, ${text[mark]}`),
    );
  });
  return el('ol', { class: 'tour-list' }, ...rows);
}
