/** What a press in a chat card does: sends it, shows the answer, opens the dialog that it leads to. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, PressAnswer} from '../api.js' */
/** @import {Doing, Press} from './card.js' */
import { fill } from './dom.js';
import { reasonOf, say, tell } from './announce.js';
import { openTask } from './task-dialog.js';

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {{conversationId: string, activityId: string, note: HTMLElement}} where
 * @returns {Doing}
 */
export function pressing(app, person, { conversationId, activityId, note }) {
  const { api, words } = app;
  const where = { conversationId, activityId };
  let isAnswered = false;
  return {
    search: async (dataset, queryText, inputs) =>
      (await api.search(person.id, { ...where, dataset, queryText, inputs })).results,
    press: async (press) => {
      fill(note);
      const end = press.busy();
      try {
        isAnswered = true;
        const answer = await api.press(person.id, { ...where, ...named(press), inputs: press.inputs });
        answered(app, person, answer);
        if (answer.dialog === undefined && answer.message !== undefined) showNote(note, answer.message);
        if (answer.dialog !== undefined)
          openTask(app, person, answer.dialog, { answered: (said) => showNote(note, said) });
      } catch (error) {
        showNote(note, reasonOf(error, words));
      } finally {
        isAnswered = false;
        end();
      }
    },
    /** After one's own press the answer's card stands as it came: what was typed has been sent. */
    takeFresh: () => isAnswered,
  };
}

function showNote(/** @type {HTMLElement} */ note, /** @type {string} */ sentence) {
  note.textContent = sentence;
}

/**
 * The action as the API finds it: by verb, and by row where several share one; else by its visible text.
 * @param {Press} press
 */
export function named({ verb, title, on }) {
  return { ...(verb === null ? { title } : { verb }), ...(on === null ? {} : { on }) };
}

/**
 * @param {App} app
 * @param {ApiPerson} person
 * @param {PressAnswer} answer
 */
export function answered({ store, feed, words }, person, answer) {
  if (store.get().personId === person.id) store.set({ inbox: answer.inbox });
  if (answer.openUrl !== undefined) openLink(answer.openUrl, words);
  if (answer.message !== undefined) say(answer.message);
  void feed.refresh();
}

/**
 * @param {string} address
 * @param {import('./texts-sv.js').Words} words
 */
export function openLink(address, words) {
  if (!/^https?:\/\//i.test(address)) return;
  window.open(address, '_blank', 'noopener,noreferrer');
  tell(words.card.opened);
}
