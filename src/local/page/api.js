/** Calls the local API, and turns what goes wrong into a sentence. */
// @ts-check
/** @import {ApiPeople, ApiInbox, ApiClock, ApiCalendar, ApiMailbox, ClockBody, SayBody, PressBody, PressAnswer, SearchBody, SearchAnswer, LookBody, LookAnswer, SayAnswer, TokenAnswer} from '../api.js' */
/** @import {ApiBoard} from '../api-board.js' */
/** @import {FindBody, FindAnswer, InsertBody} from '../api-find.js' */

/** The API answered, and said no. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** @typedef {typeof api} Api */

export const api = {
  /** @returns {Promise<ApiPeople>} */
  people: () => call('people'),
  /** @returns {Promise<ApiInbox>} */
  inbox: (/** @type {string} */ id) => call(`people/${encodeURIComponent(id)}/inbox`),
  /** @returns {Promise<ApiCalendar>} */
  calendar: (/** @type {string} */ id) => call(`people/${encodeURIComponent(id)}/calendar`),
  /** @returns {Promise<ApiBoard>} */
  board: (/** @type {string} */ id) => call(`people/${encodeURIComponent(id)}/board`),
  changeBoard: (/** @type {string} */ id, /** @type {object} */ body) =>
    call(`board/${encodeURIComponent(id)}`, body),
  /** Reads the letters, and so marks them as read. @returns {Promise<ApiMailbox>} */
  mail: (/** @type {string} */ address) => call(`mail/${encodeURIComponent(address)}?read=1`),
  /** @returns {Promise<ApiClock>} */
  clock: () => call('clock'),
  /** @returns {Promise<ApiClock>} */
  move: (/** @type {ClockBody} */ body) => call('clock', body),
  reset: (/** @type {{at?: string}} */ body = {}) => call('reset', body),
  /** @returns {Promise<SayAnswer>} */
  say: (/** @type {string} */ id, /** @type {SayBody} */ body) => act(id, 'say', body),
  /** @returns {Promise<PressAnswer>} */
  press: (/** @type {string} */ id, /** @type {PressBody} */ body) => act(id, 'press', body),
  /** @returns {Promise<SearchAnswer>} */
  search: (/** @type {string} */ id, /** @type {SearchBody} */ body) => act(id, 'search', body),
  /** @returns {Promise<FindAnswer>} */
  find: (/** @type {string} */ id, /** @type {FindBody} */ body) => act(id, 'find', body),
  /** @returns {Promise<SayAnswer>} */
  insert: (/** @type {string} */ id, /** @type {InsertBody} */ body) => act(id, 'insert', body),
  /** @returns {Promise<LookAnswer>} */
  look: (/** @type {string} */ id, /** @type {LookBody} */ body) => act(id, 'look', body),
  /** @returns {Promise<TokenAnswer>} */
  token: (/** @type {string} */ id) => act(id, 'token', {}),
  hostConfig: () => call('host-config'),
};

/**
 * @param {string} id
 * @param {string} what
 * @param {object} body
 */
function act(id, what, body) {
  return call(`people/${encodeURIComponent(id)}/${what}`, body);
}

/**
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function call(path, body) {
  const response = await fetch(`/local/${path}`, body === undefined ? { cache: 'no-store' } : posted(body));
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new Refused(response.status, answer?.error?.message ?? '');
}

/** @returns {RequestInit} */
function posted(/** @type {object} */ body) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sip-local': '1' },
    body: JSON.stringify(body),
  };
}
