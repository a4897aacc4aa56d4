/** The unit's board below the calendar: a plan in Planner or a list in To Do, to tick by hand. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
/** @import {ApiBoardTask} from '../api-board.js' */
import { el, fill } from './dom.js';
import { dayInWords } from './dates.js';

/**
 * Nothing where the unit has no board, or nothing stands on it.
 * @param {App} app
 * @param {ApiPerson} person
 */
export function boardView(app, person) {
  const { words, store } = app;
  const view = el('section', { class: 'board calendar-day', hidden: true, 'aria-label': words.board.label });
  let drawn = '';
  store.listen(({ board, personId }) => {
    const now = JSON.stringify(board);
    if (personId !== person.id || board === null || now === drawn) return;
    drawn = now;
    view.hidden = board.tasks.length === 0;
    const ticked = document.activeElement?.id;
    fill(view, el('h2', {}, words.board.label), ...board.tasks.map((task) => line(app, task)));
    // Whoever ticks with the keyboard goes on from the same line.
    if (ticked && view.querySelector(`#${CSS.escape(ticked)}`)) document.getElementById(ticked)?.focus();
  }, view);
  return view;
}

/**
 * @param {App} app
 * @param {ApiBoardTask} task
 */
function line({ words, language, api, feed }, { id, kind, unit, title, text, done, due }) {
  const name = `board-${id.replaceAll(/\W/g, '')}`;
  const change = async (/** @type {object} */ body) => {
    await api.changeBoard(id, body);
    await feed.refresh();
  };
  return el(
    'article',
    { class: 'meeting' },
    el('input', {
      type: 'checkbox',
      id: name,
      checked: done,
      onchange: (event) => void change({ done: event.target.checked }),
    }),
    el(
      'div',
      { class: 'meeting-words' },
      el('h3', {}, el('label', { for: name }, title)),
      el('p', {}, `${words.board[kind]} · ${unit}${due === null ? '' : ` · ${dayInWords(due, language)}`}`),
      el('p', {}, text),
    ),
    el(
      'button',
      { type: 'button', class: 'button', onclick: () => void change({ deleted: true }) },
      words.board.remove,
    ),
  );
}
