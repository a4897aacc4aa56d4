/** One message: who, when, the text or the card, and what the last press on it said. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiActivity, Card} from '../api.js' */
import { el, fill } from './dom.js';
import { clockTime } from './dates.js';
import { face } from './face.js';
import { markdownToHtml } from './markdown.js';
import { cardView, inputIds } from './card.js';
import { pressing } from './pressing.js';

/** @typedef {ReturnType<typeof cardView>} CardView */

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {{conversationId: string, activity: ApiActivity}} about
 */
export function messageView(app, person, { conversationId, activity }) {
  const isMine = activity.from.name === person.name;
  const head = el('div', { class: 'message-head' });
  const body = el('div', { class: 'message-body' });
  const note = el('div', { class: 'message-note', role: 'status' });
  const element = el(
    'article',
    { class: isMine ? 'message mine' : 'message', tabindex: '-1', 'data-activity': activity.id },
    isMine ? null : face(activity.from.name, activity.from.bot),
    el('div', { class: 'message-words' }, head, body, note),
  );
  const content = contentOf(
    app,
    { body, note, element },
    pressing(app, person, { conversationId, activityId: activity.id, note }),
  );
  let drawn = '';
  return {
    element,
    update(/** @type {ApiActivity} */ now) {
      const key = JSON.stringify(now);
      if (key === drawn) return;
      drawn = key;
      drawHead(app, head, now, isMine);
      content.show(now);
    },
  };
}

/**
 * @param {App} app
 * @param {Element} head
 * @param {ApiActivity} activity
 * @param {boolean} isMine
 */
function drawHead({ words, language }, head, activity, isMine) {
  const time = el('time', { datetime: activity.at }, clockTime(activity.at, language));
  fill(
    head,
    el('span', { class: isMine ? 'unseen' : 'message-from' }, isMine ? words.chat.you : activity.from.name),
    time,
    activity.edited && el('span', {}, words.chat.edited),
    activity.sessionCard && el('span', {}, words.chat.onlyYou),
  );
}

/**
 * Text or card. A card that changes while somebody has written in it waits, unless what was written fits the new one.
 * @param {App} app
 * @param {{body: HTMLElement, note: HTMLElement, element: HTMLElement}} parts
 * @param {import('./card.js').Doing} doing
 */
function contentOf(app, { body, note, element }, doing) {
  /** @type {CardView | null} */
  let card = null;
  let json = '';

  const put = (/** @type {Card} */ next) => {
    const typed = card?.typed() ?? {};
    const mark = card?.focusMark() ?? null;
    const ids = inputIds(next);
    if (Object.keys(typed).some((id) => !ids.has(id))) return wait(next);
    const view = cardView(app, next, doing, typed);
    fill(body, view.element);
    if (mark !== null && !view.focusOn(mark)) element.focus({ preventScroll: true });
    card = view;
    return undefined;
  };

  const wait = (/** @type {Card} */ next) => {
    const show = el('button', { type: 'button', class: 'small' }, app.words.chat.showChanged);
    show.addEventListener('click', () => {
      card = null;
      fill(note);
      put(next);
      element.focus({ preventScroll: true });
    });
    fill(note, el('span', {}, app.words.chat.cardChanged), show);
  };

  return {
    show(/** @type {ApiActivity} */ { card: next, text }) {
      if (next === null) return showText(body, text ?? '');
      const now = JSON.stringify(next);
      if (now === json) return undefined;
      json = now;
      if (doing.takeFresh()) card?.forget();
      return put(next);
    },
  };
}

/** A mention is a tag in the activity; Teams shows its words. */
function showText(/** @type {HTMLElement} */ body, /** @type {string} */ text) {
  const words = el('div', { class: 'bubble' });
  words.innerHTML = markdownToHtml(text.replace(/<\/?at>/g, ''));
  fill(body, words);
}
