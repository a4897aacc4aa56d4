/** The clock on top: what time it is in the provbänk, and the ways to move it. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiClock, ClockBody} from '../api.js' */
import { el, freshId } from './dom.js';
import { openModal } from './modal.js';
import { nowInWords, shortMoment } from './dates.js';
import { resetButton } from './reset.js';
import { reasonOf, tell } from './announce.js';

/** @param {App} app */
export function clockBar(app) {
  const { words, store, language } = app;
  const text = words.clock;
  const now = el('time', { class: 'clock-now' });
  const due = el('span', { class: 'clock-due' });
  const next = button(text.next, () => void move(app, bar, { advance: 'next-due' }));
  next.classList.add('next');
  const bar = el(
    'section',
    { class: 'clock', 'aria-label': text.label },
    el('div', { class: 'clock-words' }, now, due),
    el(
      'div',
      { class: 'clock-moves' },
      button(text.workday, () => void move(app, bar, { advance: 'workday' })),
      button(text.week, () => void move(app, bar, { advance: 'P7D' })),
      next,
      button(text.pick, () => pick(app, bar)),
      resetButton(app),
    ),
  );
  store.listen(({ clock }) => {
    if (clock === null) return;
    now.textContent = capital(nowInWords(clock.now, language));
    now.dateTime = clock.now;
    due.textContent =
      clock.nextDue === null ? text.nothingDue : text.nextAt(shortMoment(clock.nextDue, language));
    next.disabled = clock.nextDue === null;
  });
  return bar;
}

/**
 * @param {string} title
 * @param {() => void} press
 */
function button(title, press) {
  return el('button', { type: 'button', class: 'small', onclick: press }, title);
}

/**
 * @param {App} app
 * @param {HTMLElement} bar
 * @param {ClockBody} body
 */
async function move({ api, feed, words, store, language }, bar, body) {
  if (bar.getAttribute('aria-busy') === 'true') return;
  bar.setAttribute('aria-busy', 'true');
  try {
    const clock = await api.move(body);
    store.set({ clock: withoutPlayed(clock) });
    tell(`${words.clock.nowIs(nowInWords(clock.now, language))} ${words.clock.played(clock.played ?? 0)}`);
    await feed.refresh();
  } catch (error) {
    tell(reasonOf(error, words));
  } finally {
    bar.removeAttribute('aria-busy');
  }
}

/** @returns {ApiClock} */
function withoutPlayed(/** @type {ApiClock} */ { now, local, nextDue }) {
  return { now, local, nextDue };
}

/**
 * @param {App} app
 * @param {HTMLElement} bar
 */
function pick(app, bar) {
  const { words, store } = app;
  const text = words.clock;
  const local = store.get().clock?.local ?? '';
  const modal = openModal({ title: text.pickTitle, close: words.dialog.close });
  const id = freshId('time');
  const field = el('input', {
    type: 'datetime-local',
    id,
    required: true,
    min: local.slice(0, 16),
    value: local.slice(0, 16),
  });
  const form = el(
    'form',
    {},
    el('label', { for: id }, text.pickLabel),
    field,
    el('p', { class: 'hint' }, text.pickHint),
    el('div', { class: 'modal-foot' }, el('button', { class: 'button primary' }, text.pickGo)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    modal.close();
    void move(app, bar, { to: field.value });
  });
  modal.show(text.pickTitle, form);
}

function capital(/** @type {string} */ sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
