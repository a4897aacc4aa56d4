/** What goes to the API with a press, and what its answer always leads to, in a chat and in a dialog. */
// @ts-check
/** @import {App} from './main.js' */
/** @import {ApiPerson, PressAnswer} from '../api.js' */
/** @import {Press} from './card.js' */
import { say } from './announce.js';
import { openLink } from './open-link.js';

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
export function answered(app, person, answer) {
  const { store, feed } = app;
  if (store.get().personId === person.id) store.set({ inbox: answer.inbox });
  if (answer.openUrl !== undefined) openLink(answer.openUrl, app);
  if (answer.message !== undefined) say(answer.message);
  void feed.refresh();
}
