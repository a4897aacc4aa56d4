/** The tour's steps in their order: who presses, and how the stage itself tells that it has happened. */
// @ts-check
/** @import {Api} from './api.js' */

/** @typedef {'need' | 'prepare' | 'consent' | 'call' | 'passOn' | 'takePart' | 'alsoTakePart' | 'letter' | 'book' | 'clock' | 'plan' | 'task' | 'followUp'} StepName */

/**
 * What the stage says right now.
 * @typedef {object} Seen
 * @property {(person: string) => ReadonlySet<string>} offered  The presses that somebody's cards offer.
 * @property {(person: string) => readonly ReadonlySet<string>[]} cards  The same, card by card.
 * @property {string} now
 * @property {boolean} booked
 * @property {boolean} begun  The clock has come to the meeting.
 */

/**
 * @typedef {object} Step
 * @property {StepName} name
 * @property {string} person
 * @property {'chat' | 'mail'} tab
 * @property {(seen: Seen) => boolean} hasHappened
 * @property {string} [channel]  Where the cards of the step stand: the start of its title.
 * @property {(seen: Seen) => boolean} [isUndone]  It had happened, and was taken back.
 */

/**
 * @param {StepName} name
 * @param {string} person
 * @param {(seen: Seen) => boolean} hasHappened
 * @param {'chat' | 'mail'} [tab]
 * @returns {Step}
 */
const step = (name, person, hasHappened, tab = 'chat') => ({ name, person, tab, hasHappened });

/**
 * @param {string} person
 * @param {...string} verbs
 * @returns {(seen: Seen) => boolean}
 */
const offers =
  (person, ...verbs) =>
  ({ offered }) =>
    verbs.some((verb) => offered(person).has(verb));

/** The card of the follow-up, once one has been held: before that it offers both to call to it and to close. */
function followedUp(/** @type {Seen} */ { cards }) {
  return cards('sara').some(
    (verbs) =>
      verbs.has('case.follow-up-open') &&
      !verbs.has('case.access-open') &&
      verbs.has('follow-up.call') !== verbs.has('case.closing-open'),
  );
}

/** In the order of Alex's SIP (scenario/alex.ts). What has happened stays true, or is followed by what comes after it. */
/** @type {readonly Step[]} */
export const steps = [
  step('need', 'sara', offers('sara', 'case.access-open')),
  step(
    'prepare',
    'sara',
    offers('sara', 'case.consent-open', 'case.recipients-open', 'case.deliveries-open'),
  ),
  step('consent', 'sara', offers('sara', 'case.recipients-open', 'case.deliveries-open')),
  step('call', 'sara', offers('sara', 'case.deliveries-open')),
  {
    ...step(
      'passOn',
      'anna',
      offers('maja', 'summons.acknowledge', 'summons.accept-open', 'summons.see-open', 'task.see-open'),
    ),
    channel: 'BUP, mottagningsfunktion',
  },
  { ...step('takePart', 'maja', offers('maja', 'summons.see-open', 'task.see-open')), channel: 'BUP Öster' },
  { ...step('alsoTakePart', 'vera', offers('vera', 'summons.see-open')), channel: 'Vårdcentralen Lindängen' },
  // Nobody is left to remind.
  step(
    'letter',
    'peter',
    ({ offered }) => offered('sara').has('case.deliveries-open') && !offered('sara').has('case.remind'),
    'mail',
  ),
  step('book', 'sara', ({ booked }) => booked),
  step('clock', 'sara', ({ begun }) => begun),
  step('plan', 'sara', offers('sara', 'case.plan-read-open')),
  {
    ...step('task', 'maja', offers('maja', 'task.undo')),
    channel: 'BUP Öster',
    isUndone: offers('maja', 'task.done'),
  },
  step('followUp', 'sara', followedUp),
];

/**
 * Asks the stage, of the people whom the steps are about.
 * @param {Api} api
 * @returns {Promise<Seen>}
 */
export async function lookAround(api) {
  const [calendar, clock, ...inboxes] = await Promise.all([
    api.calendar('sara'),
    api.clock(),
    ...people.map((person) => api.inbox(person)),
  ]);
  const cards = new Map(people.map((person, at) => [person, cardsIn(inboxes[at])]));
  const offered = new Map(people.map((person, at) => [person, verbsIn(inboxes[at])]));
  const meeting = calendar.events.find(({ cancelled }) => !cancelled);
  return {
    offered: (person) => offered.get(person) ?? new Set(),
    cards: (person) => cards.get(person) ?? [],
    now: clock.now,
    booked: meeting !== undefined,
    begun: meeting !== undefined && clock.now >= meeting.start,
  };
}

const people = ['sara', 'maja', 'vera'];

function cardsIn(/** @type {import('../api.js').ApiInbox | undefined} */ inbox) {
  const activities = inbox?.conversations.flatMap((conversation) => conversation.activities) ?? [];
  return activities.filter(({ card }) => card !== null).map(({ card }) => verbsIn(card));
}

/**
 * @param {unknown} node
 * @param {Set<string>} [found]
 * @returns {Set<string>}
 */
function verbsIn(node, found = new Set()) {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'verb' && typeof value === 'string') found.add(value);
    verbsIn(value, found);
  }
  return found;
}

/**
 * Everybody has the greeting at most: nothing is lost when the stage is emptied.
 * @param {Api} api
 * @param {readonly import('../api.js').ApiPerson[]} all
 */
export async function nobodyHasPlayed(api, all) {
  const inboxes = await Promise.all(all.filter(({ teams }) => teams).map(({ id }) => api.inbox(id)));
  const conversations = inboxes.flatMap((inbox) => inbox.conversations);
  return conversations.every(({ activities }) => activities.length <= 1);
}

/** @typedef {'done' | 'passed'} Mark */

/**
 * How far it has come: what has happened is done; what has not, while something later has, was passed by.
 * @param {readonly Mark[]} marks  Of the steps before: what was done stays so, unless it was taken back.
 * @param {Seen} seen
 * @returns {readonly Mark[]}
 */
export function marksAfter(marks, seen) {
  const kept = isEmpty(seen) && marks.includes('done') ? [] : marks;
  const happened = steps.map(
    ({ hasHappened, isUndone }, at) =>
      hasHappened(seen) || (kept[at] === 'done' && isUndone?.(seen) !== true),
  );
  const come = Math.max(happened.lastIndexOf(true), kept.lastIndexOf('passed')) + 1;
  return happened.slice(0, come).map((is) => (is ? 'done' : 'passed'));
}

/** No case is there, so that nothing has happened any longer: somebody emptied the stage, or a scenario did. */
function isEmpty(/** @type {Seen} */ { offered, booked }) {
  return !booked && ![...offered('sara')].some((verb) => verb.startsWith('case.'));
}
