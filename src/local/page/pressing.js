/** What a press in a chat card does: sends it, shows the answer, opens the dialog that it leads to. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson} from '../api.js' */
/** @import {Doing} from './card.js' */
import { fill } from './dom.js';
import { reasonOf } from './announce.js';
import { answered, named } from './press-answer.js';
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
        if (answer.message !== undefined) showNote(note, answer.message);
        if (press.opensDialog && answer.dialog !== undefined)
          openTask(app, person, answer.dialog, {
            answered: (said) => showNote(note, said),
            element: note.closest('article'),
          });
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
