/** What the page knows right now, in one place; views listen and draw what changed. */
// @ts-check
/** @import {ApiPerson, ApiClock, ApiInbox, ApiCalendar, ApiMailbox} from '../api.js' */
/** @import {ApiBoard} from '../api-board.js' */

/** @typedef {'chat' | 'calendar' | 'mail' | 'overview'} Tab */
/**
 * @typedef {object} State
 * @property {readonly ApiPerson[]} people
 * @property {ApiClock | null} clock
 * @property {string | null} personId  Whose eyes the page looks through.
 * @property {Tab} tab
 * @property {string | null} conversationId
 * @property {ApiInbox | null} inbox
 * @property {ApiCalendar | null} calendar
 * @property {ApiBoard | null} board  The own unit's, in Planner or To Do.
 * @property {ApiMailbox | null} mailbox
 * @property {{conversationId: string, text: string} | null} prefill  What a link has filled in where one writes.
 * @property {import('./tour.js').Tour | null} tour
 * @property {boolean} reached  Whether the last call got an answer.
 */

/** @type {State} */
export const nothingYet = {
  people: [],
  clock: null,
  personId: null,
  tab: 'chat',
  conversationId: null,
  inbox: null,
  calendar: null,
  board: null,
  mailbox: null,
  prefill: null,
  tour: null,
  reached: true,
};

/** @typedef {ReturnType<typeof createStore>} Store */

export function createStore() {
  /** @type {State} */
  let state = nothingYet;
  /** @type {Map<(state: State) => void, {owner: Element | null, stood: boolean}>} */
  const listeners = new Map();

  return {
    get: () => state,
    /** What is the same as before stays the same object, so that nobody draws it again. */
    set(/** @type {Partial<State>} */ patch) {
      const changed = Object.entries(patch).filter(([key, value]) => differs(state, key, value));
      if (changed.length === 0) return;
      state = { ...state, ...Object.fromEntries(changed) };
      for (const [listener, life] of [...listeners]) {
        if (hasLeft(life)) listeners.delete(listener);
        else listener(state);
      }
    },
    /** Listens for as long as the owner stands on the page; without an owner, for as long as the frame does. */
    listen(/** @type {(state: State) => void} */ listener, /** @type {Element | null} */ owner = null) {
      listeners.set(listener, { owner, stood: false });
      listener(state);
    },
    forget: () => listeners.clear(),
  };
}

/** A view is built before it is put on the page, so only what has stood there can have left. */
function hasLeft(/** @type {{owner: Element | null, stood: boolean}} */ life) {
  if (life.owner === null) return false;
  if (life.owner.isConnected) life.stood = true;
  return life.stood && !life.owner.isConnected;
}

/**
 * @param {State} state
 * @param {string} key
 * @param {unknown} value
 */
function differs(state, key, value) {
  return JSON.stringify(state[/** @type {keyof State} */ (key)]) !== JSON.stringify(value);
}

/** @returns {ApiPerson | null} */
export function chosenPerson(/** @type {State} */ state) {
  return state.people.find(({ id }) => id === state.personId) ?? null;
}

/** The chosen conversation, or else the first: the personal chat. */
export function chosenConversation(/** @type {State} */ state) {
  const all = state.inbox?.conversations ?? [];
  return all.find(({ id }) => id === state.conversationId) ?? all[0] ?? null;
}

/** People without Teams live by mail, whatever the address says. @returns {Tab} */
export function shownTab(/** @type {State} */ state) {
  const person = chosenPerson(state);
  return person !== null && !person.teams ? 'mail' : state.tab;
}
