/** The messages of one conversation. What has not changed is not drawn again, so scroll, focus and typing stay. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiConversation, ApiActivity} from '../api.js' */
import { el, icon } from './dom.js';
import { say } from './announce.js';
import { dayInWords, dayOf } from './dates.js';
import { messageView } from './message.js';

const nearBottomPx = 120;

/** @typedef {ReturnType<typeof messageView>} MessageView */

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiConversation} conversation
 */
export function threadView(app, person, conversation) {
  const { words } = app;
  const list = el('div', { class: 'messages' });
  const empty = el(
    'p',
    { class: 'empty' },
    conversation.type === 'channel' ? words.chat.emptyChannel : words.chat.empty,
  );
  const more = el(
    'button',
    { type: 'button', class: 'button news', hidden: true },
    icon('down'),
    words.chat.news,
  );
  more.addEventListener('click', () => {
    more.hidden = true;
    toNewest(element, list);
    /** @type {HTMLElement | null} */ (list.lastElementChild)?.focus({ preventScroll: true });
  });
  const element = el(
    'section',
    { class: 'thread', tabindex: '0', 'aria-label': words.chat.thread(conversation.title) },
    empty,
    list,
    more,
  );
  element.addEventListener('scroll', () => (more.hidden ||= nearBottom(element)), { passive: true });
  /** @type {Map<string, MessageView>} */
  const shown = new Map();
  let isFirst = true;

  /** @param {ApiConversation} now */
  const update = ({ id, activities }) => {
    empty.hidden = activities.length > 0;
    const left = new Set(activities.map((activity) => activity.id));
    for (const [old, { element: gone }] of [...shown].filter(([each]) => !left.has(each))) {
      gone.remove();
      shown.delete(old);
    }
    const atBottom = isFirst || nearBottom(element);
    const news = activities.filter((activity) => !shown.has(activity.id));
    for (const activity of news)
      shown.set(activity.id, messageView(app, person, { conversationId: id, activity }));
    for (const activity of activities) shown.get(activity.id)?.update(activity);
    if (news.length > 0 || list.childElementCount === 0) place(app, list, activities, shown);
    if (!isFirst) sayNews(app, person, news);
    if (news.length > 0 || isFirst) {
      if (atBottom) toNewest(element, list);
      else more.hidden = false;
    }
    isFirst = activities.length === 0;
  };
  return { element, update };
}

/**
 * Puts the messages in their order, with the day above the first of each day; moves only what is out of place.
 * @param {App} app
 * @param {Element} list
 * @param {readonly ApiActivity[]} activities
 * @param {Map<string, MessageView>} shown
 */
function place({ language }, list, activities, shown) {
  for (const old of list.querySelectorAll('.day')) old.remove();
  let day = '';
  /** @type {Element | null} */
  let last = null;
  for (const activity of activities) {
    const element = shown.get(activity.id)?.element;
    if (element === undefined) continue;
    if (dayOf(activity.at) !== day)
      last = after(list, last, el('h2', { class: 'day' }, dayInWords(activity.at, language)));
    day = dayOf(activity.at);
    last = after(list, last, element);
  }
}

/**
 * @param {Element} list
 * @param {Element | null} last
 * @param {Element} element
 */
function after(list, last, element) {
  const next = last === null ? list.firstElementChild : last.nextElementSibling;
  if (next !== element) list.insertBefore(element, next);
  return element;
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiActivity[]} news
 */
function sayNews({ words }, person, news) {
  const fromOthers = news.filter(({ from }) => from.name !== person.name).at(-1);
  if (fromOthers === undefined) return;
  say(`${words.chat.newMessage(fromOthers.from.name)} ${fromOthers.text ?? ''}`.trim());
}

/** Where the window is narrow the page itself scrolls, elsewhere the thread does. */
function scrollerOf(/** @type {Element} */ thread) {
  return getComputedStyle(thread).overflowY === 'auto' ? thread : (document.scrollingElement ?? thread);
}

function nearBottom(/** @type {Element} */ thread) {
  const { scrollHeight, scrollTop, clientHeight } = scrollerOf(thread);
  return scrollHeight - scrollTop - clientHeight < nearBottomPx;
}

/** After the first paint, when the cards have their heights: to the end, but never past the head of a long card. */
function toNewest(/** @type {Element} */ thread, /** @type {Element} */ list) {
  requestAnimationFrame(() => {
    const scroller = scrollerOf(thread);
    // On a narrow window's first view the person's name and tabs come first.
    if (scroller !== thread && scroller.scrollTop === 0) return;
    scroller.scrollTop = scroller.scrollHeight;
    const last = list.lastElementChild;
    if (last !== null && last.getBoundingClientRect().top < thread.getBoundingClientRect().top)
      last.scrollIntoView();
  });
}
