/** The dialog that a card opens (Teams' task module): the product's screens, one after the other, until one closes it. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, ApiDialog, PressAnswer} from '../api.js' */
/** @import {Doing} from './card.js' */
import { el } from './dom.js';
import { cardView } from './card.js';
import { openModal } from './modal.js';
import { reasonOf, say, tell } from './announce.js';
import { answered, named } from './press-answer.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {ApiDialog} first
 * @param {{answered: (sentence: string) => void, element: HTMLElement | null}} back
 */
export function openTask(app, person, first, back) {
  const { api, words } = app;
  let isOpenThere = true;
  const modal = openModal({
    title: first.title,
    close: words.dialog.close,
    wide: true,
    closed: () => void leave(),
    fallback: back.element,
  });
  const note = el('p', { class: 'message-note', role: 'alert' });

  const leave = async () => {
    if (!isOpenThere) return;
    await api.press(person.id, { dialog: true, close: true }).catch(() => null);
  };
  const show = (/** @type {ApiDialog} */ { title, card }) => {
    note.textContent = '';
    modal.show(title, cardView(app, card, doing).element, note);
    say(title);
  };
  const take = (/** @type {PressAnswer} */ answer) => {
    answered(app, person, answer);
    isOpenThere = answer.dialog !== undefined;
    // What went wrong leaves the dialog as it stands, with everything that was typed in it.
    if (answer.status >= 400)
      return void (note.textContent = answer.message ?? words.failed(words.failedUnknown));
    if (answer.dialog !== undefined) return show(answer.dialog);
    modal.close();
    if (answer.message !== undefined) {
      back.answered(answer.message);
      tell(answer.message);
    }
    return undefined;
  };
  const doing = doingIn(app, person, { note, take });
  show(first);
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {{note: HTMLElement, take: (answer: PressAnswer) => void}} how
 * @returns {Doing}
 */
function doingIn({ api, words }, person, { note, take }) {
  return {
    search: async (dataset, queryText, inputs) =>
      (await api.search(person.id, { dialog: true, dataset, queryText, inputs })).results,
    press: async (press) => {
      const end = press.busy();
      note.textContent = '';
      try {
        take(await api.press(person.id, { dialog: true, ...named(press), inputs: press.inputs }));
      } catch (error) {
        note.textContent = reasonOf(error, words);
      } finally {
        end();
      }
    },
    takeFresh: () => true,
  };
}
