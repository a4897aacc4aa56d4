/** What the case card can do with a plan in force: read it, compare its versions, change it. */
import type { CaseState } from '../../process/sip-case.js';
import { hasDocuments } from '../../process/documents.js';
import { isInForce } from '../../process/plan-in-hand.js';
import type { Press } from './presses.js';

const changes: readonly CaseState[] = ['planActive', 'followUpDue', 'followUpHeld'];

/** Also of a case that is closed: what was agreed on can be read. */
export const readsPlan: readonly Press[] = [
  {
    verb: 'case.plan-read-open',
    word: 'planRead',
    more: 'read',
    when: ({ sipCase }) => isInForce(sipCase),
  },
];

/** Also of a closed case, and before there is a plan: what there is to hand over. */
export const prints: Press = {
  verb: 'case.print-open',
  word: 'print',
  more: 'read',
  when: hasDocuments,
};

export const planPresses: readonly Press[] = [
  ...readsPlan,
  {
    verb: 'case.plan-change-open',
    word: 'changePlan',
    more: 'now',
    when: ({ state, inHand }) => changes.includes(state) && !inHand,
  },
  {
    verb: 'case.plan-change-open',
    word: 'goOnChanging',
    more: 'now',
    when: ({ state, inHand }) => changes.includes(state) && inHand !== undefined,
  },
  {
    verb: 'case.plan-versions-open',
    word: 'planVersions',
    more: 'read',
    when: ({ planVersions }) => planVersions.length > 1,
  },
];
