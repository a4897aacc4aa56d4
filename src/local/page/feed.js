/** Keeps what the page knows fresh: asks the local API every other second while somebody is looking. */
// @ts-check
/** @import {Store} from './store.js' */
/** @import {Api} from './api.js' */
import { chosenConversation, chosenPerson, shownTab } from './store.js';

const pauseMs = 2000;

/** @typedef {ReturnType<typeof createFeed>} Feed */

/**
 * @param {Store} store
 * @param {Api} api
 */
export function createFeed(store, api) {
  let timer = 0;
  /** @type {Promise<void> | null} */
  let under = null;
  const looked = { last: '' };

  const ask = async () => {
    try {
      await askForAll(store, api, looked);
      store.set({ reached: true });
    } catch {
      store.set({ reached: false });
    }
  };

  /** One question at a time: who asks while one is under way gets a fresh one after it. */
  const refresh = async () => {
    if (under !== null) await under;
    under ??= ask().finally(() => (under = null));
    await under;
  };

  const tick = async () => {
    clearTimeout(timer);
    if (!document.hidden) await refresh();
    timer = window.setTimeout(() => void tick(), pauseMs);
  };

  document.addEventListener('visibilitychange', () => void (document.hidden || tick()));
  return { refresh, start: () => void tick() };
}

/**
 * @param {Store} store
 * @param {Api} api
 * @param {{last: string}} looked
 */
async function askForAll(store, api, looked) {
  const [people, clock] = await Promise.all([api.people(), api.clock()]);
  store.set({ people: people.people, clock });
  const { personId } = store.get();
  const tab = shownTab(store.get());
  if (personId === null) return;
  const inbox = await api.inbox(personId);
  if (store.get().personId !== personId) return;
  store.set({ inbox });
  if (tab === 'chat') await look(store, api, looked);
  if (tab === 'calendar') await askForCalendar(store, api, personId);
  if (tab === 'mail') await askForMail(store, api, personId);
}

/**
 * Somebody has the conversation before their eyes, so it is read. Teams also refreshes its cards when it is opened.
 * @param {Store} store
 * @param {Api} api
 * @param {{last: string}} looked
 */
async function look(store, api, looked) {
  const { personId } = store.get();
  const conversation = chosenConversation(store.get());
  if (personId === null || conversation === null) return;
  const key = `${personId} ${conversation.id}`;
  if (conversation.unread === 0 && looked.last === key) return;
  const { inbox } = await api.look(personId, { conversationId: conversation.id });
  looked.last = key;
  store.set({ people: (await api.people()).people });
  if (store.get().personId === personId) store.set({ inbox });
}

/**
 * @param {Store} store
 * @param {Api} api
 * @param {string} personId
 */
async function askForCalendar(store, api, personId) {
  const [calendar, board] = await Promise.all([api.calendar(personId), api.board(personId)]);
  if (store.get().personId === personId) store.set({ calendar, board });
}

/**
 * @param {Store} store
 * @param {Api} api
 * @param {string} personId
 */
async function askForMail(store, api, personId) {
  const address = chosenPerson(store.get())?.mail;
  if (address === undefined) return;
  const mailbox = await api.mail(address);
  if (store.get().personId === personId) store.set({ mailbox });
}
