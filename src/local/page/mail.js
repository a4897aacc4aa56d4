/** The mail tab: the person's letters, and the chosen one as a mail program shows it. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiFile, ApiPerson, ApiLetter} from '../api.js' */
import { el, fill } from './dom.js';
import { dayInWords, clockTime, shortMoment } from './dates.js';
import { meeting } from './calendar.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 */
export function mailView(app, person) {
  const { words, store } = app;
  const list = el('ul', { class: 'letters', 'aria-label': words.mail.address(person.mail) });
  const open = el('div', { class: 'letter-open', role: 'region', 'aria-live': 'off' });
  const view = el(
    'div',
    { class: 'mail' },
    el('div', { class: 'letters-box' }, el('p', { class: 'address' }, words.mail.address(person.mail)), list),
    open,
  );
  /** @type {string | null} */
  let chosen = null;
  let drawn = '';
  let opened = '';

  const draw = () => {
    const letters = [...(store.get().mailbox?.letters ?? [])].reverse();
    const letter = letters.find(({ id }) => id === chosen) ?? letters[0] ?? null;
    const key = JSON.stringify([letters, letter?.id]);
    if (key === drawn) return;
    drawn = key;
    drawList(app, list, { letters, letter, choose: (id) => void ((chosen = id), draw()) });
    if (letter?.id === opened) return;
    opened = letter?.id ?? '';
    fill(open, letter === null ? el('p', { class: 'empty' }, words.mail.empty) : letterView(app, letter));
  };

  store.listen(({ mailbox, personId }) => {
    if (personId === person.id && (mailbox === null || mailbox.address === person.mail)) draw();
  }, view);
  return view;
}

/**
 * @param {App} app
 * @param {Element} list
 * @param {{letters: ApiLetter[], letter: ApiLetter | null, choose: (id: string) => void}} what
 */
function drawList({ language }, list, { letters, letter, choose }) {
  const focused = list.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-letter')
    : null;
  const buttons = letters.map(({ id, at, from, subject, unread }) =>
    el(
      'button',
      {
        type: 'button',
        class: unread ? 'letter-row unread' : 'letter-row',
        'data-letter': id,
        'aria-current': id === letter?.id ? 'true' : null,
        onclick: () => choose(id),
      },
      el('span', { class: 'letter-from' }, from),
      el('span', { class: 'letter-at' }, shortMoment(at, language)),
      el('span', { class: 'letter-subject' }, subject),
    ),
  );
  fill(list, ...buttons.map((button) => el('li', {}, button)));
  buttons.find((button) => button.dataset['letter'] === focused)?.focus({ preventScroll: true });
}

/**
 * @param {App} app
 * @param {ApiLetter} letter
 */
function letterView(app, letter) {
  const { words, language } = app;
  const { at, from, subject, url, event, files } = letter;
  return el(
    'article',
    { class: 'letter' },
    el('h2', {}, subject),
    el(
      'p',
      { class: 'letter-facts' },
      `${words.mail.from}: ${from} · ${dayInWords(at, language)} ${clockTime(at, language)}`,
    ),
    files.length > 0 && fileList(files, words.mail.files),
    event !== null &&
      el('section', { class: 'letter-event', 'aria-label': words.mail.event }, meeting(app, event)),
    letterFrame(url, words.mail.letter(subject)),
    el('p', { class: 'hint' }, words.mail.newTab),
  );
}

/**
 * @param {readonly ApiFile[]} files
 * @param {string} title
 */
function fileList(files, title) {
  const links = files.map(({ name, url }) => el('li', {}, el('a', { href: url, download: name }, name)));
  return el('ul', { class: 'letter-files', 'aria-label': title }, ...links);
}

/** Sandboxed twice, here and by the page that it shows: no script in a letter runs. */
function letterFrame(/** @type {string} */ src, /** @type {string} */ title) {
  return el('iframe', {
    class: 'letter-frame',
    src,
    title,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  });
}
