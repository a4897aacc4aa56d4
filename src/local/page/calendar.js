/** The calendar tab: the person's meetings, day by day. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiEvent} from '../api.js' */
import { el, fill } from './dom.js';
import { boardView } from './board.js';
import { dayInWords, dayOf, span } from './dates.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 */
export function calendarView(app, person) {
  const { words, store } = app;
  const view = el('div', {
    class: 'calendar',
    tabindex: '0',
    role: 'region',
    'aria-label': words.tabs.calendar,
  });
  const meetings = el('div');
  fill(view, meetings, boardView(app, person));
  let drawn = '';
  store.listen(({ calendar, personId }) => {
    const now = JSON.stringify(calendar);
    if (personId !== person.id || calendar === null || now === drawn) return;
    drawn = now;
    if (calendar.events.length === 0)
      return fill(meetings, el('p', { class: 'empty' }, words.calendar.empty));
    fill(meetings, ...days(calendar.events).map((events) => day(app, events)));
  }, view);
  return view;
}

function days(/** @type {readonly ApiEvent[]} */ events) {
  /** @type {Map<string, ApiEvent[]>} */
  const found = new Map();
  for (const event of events)
    found.set(dayOf(event.start), [...(found.get(dayOf(event.start)) ?? []), event]);
  return [...found.values()];
}

/**
 * @param {App} app
 * @param {ApiEvent[]} events
 */
function day(app, events) {
  return el(
    'section',
    { class: 'calendar-day' },
    el('h2', {}, dayInWords(events[0]?.start ?? '', app.language)),
    ...events.map((event) => meeting(app, event)),
  );
}

/**
 * @param {App} app
 * @param {ApiEvent} event
 */
export function meeting({ words, language }, event) {
  const text = words.calendar;
  const who = event.attendees.map(({ name }) => name).join(', ');
  return el(
    'article',
    { class: event.cancelled ? 'meeting cancelled' : 'meeting' },
    el('p', { class: 'meeting-time' }, span(event.start, event.end, language)),
    el(
      'div',
      { class: 'meeting-words' },
      el('h3', {}, event.subject),
      event.cancelled && el('p', { class: 'state' }, text.cancelled),
      el('p', {}, event.mine ? text.mine : text.organizer(event.organizer.name)),
      event.place !== null && el('p', {}, `${text.place}: ${event.place}`),
      el('p', {}, who === '' ? text.hidden : `${text.attendees}: ${who}`),
      event.text.trim() !== '' && el('p', { class: 'meeting-text' }, event.text.trim()),
      event.joinUrl !== null && !event.cancelled && joinLink(event.joinUrl, text.join),
      event.videoIsClosed && !event.cancelled && el('p', {}, text.closed),
    ),
  );
}

function joinLink(/** @type {string} */ url, /** @type {string} */ title) {
  if (!/^https?:\/\//i.test(url)) return null;
  return el('a', { class: 'button', href: url, target: '_blank', rel: 'noopener noreferrer' }, title);
}
