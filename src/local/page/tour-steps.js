/** The tour's steps in their order: who presses, and how the stage itself tells that it has happened. */
// @ts-check
/** @import {Api} from './api.js' */

/** @typedef {'need' | 'prepare' | 'consent' | 'call' | 'passOn' | 'takePart' | 'alsoTakePart' | 'letter' | 'book' | 'clock' | 'plan' | 'task' | 'followUp'} StepName */

/**
 * What the stage says right now.
 * @typedef {object} Seen
 * @property {(person: string) => ReadonlySet<string>} offered  The presses that somebody's cards offer.
 * @property {boolean} booked
 * @property {boolean} begun  The clock has come to the meeting.
 */

/**
 * @typedef {object} Step
 * @property {StepName} name
 * @property {string} person
 * @property {'chat' | 'mail'} tab
 * @property {(seen: Seen) => boolean} hasHappened
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
  step(
    'passOn',
    'anna',
    offers('maja', 'summons.acknowledge', 'summons.accept-open', 'summons.see-open', 'task.see-open'),
  ),
  step('takePart', 'maja', offers('maja', 'summons.see-open', 'task.see-open')),
  step('alsoTakePart', 'vera', offers('vera', 'summons.see-open')),
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
  step('task', 'maja', offers('maja', 'task.undo')),
  step('followUp', 'sara', offers('sara', 'follow-up.call')),
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
  const offered = new Map(people.map((person, at) => [person, verbsIn(inboxes[at])]));
  const meeting = calendar.events.find(({ cancelled }) => !cancelled);
  return {
    offered: (person) => offered.get(person) ?? new Set(),
    booked: meeting !== undefined,
    begun: meeting !== undefined && clock.now >= meeting.start,
  };
}

const people = ['sara', 'maja', 'vera'];

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

/** @typedef {'done' | 'passed'} Mark */

/**
 * How far it has come: what has happened is done; what has not, while something later has, was passed by.
 * @param {readonly Mark[]} marks  Of the steps before, which are not asked about again.
 * @param {Seen} seen
 * @returns {readonly Mark[]}
 */
export function marksAfter(marks, seen) {
  const happened = steps.map(({ hasHappened }, at) => marks[at] === 'done' || hasHappened(seen));
  const come = Math.max(happened.lastIndexOf(true) + 1, marks.length);
  return happened.slice(0, come).map((is) => (is ? 'done' : 'passed'));
}
