/** The case card while people are called to a follow-up meeting, and once it has been held; and with changes of the plan that wait. */
import { day, unitId, type UnitId } from '../../process/ids.js';
import {
  at,
  exampleFacts,
  exampleMeeting,
  exampleRecipient,
  exampleSealed,
  exampleTask,
} from '../example-case.js';

const tasks = [exampleTask('t-bup', 'bup-oster', { due: day('2026-04-10') })];

const called = {
  tasks,
  planActivatedAt: at('2026-03-19T09:40:00.000Z'),
  followUpOn: day('2026-04-23'),
  followUpCall: { since: at('2026-04-01T07:00:00.000Z'), before: [] },
} as const;

const plannedThen = {
  state: 'planActive',
  tasks,
  planActivatedAt: called.planActivatedAt,
  followUpOn: called.followUpOn,
} as const;

export const followUpExamples = [
  {
    disclosed: exampleFacts({
      ...called,
      state: 'readyToCall',
      recipients: [exampleRecipient('bup-oster', {})],
    }),
    now: at('2026-04-01T07:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...called,
      state: 'meetingHeld',
      meetings: [exampleMeeting({ kind: 'followUp', state: 'held' })],
    }),
    now: at('2026-04-23T12:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...plannedThen,
      sealed: { ...exampleSealed, planRevision: { plan: exampleSealed.plan, tasks: [] } },
    }),
    now: at('2026-03-26T12:00:00.000Z'),
  },
  ...['ekdalsskolan', 'bup-oster'].map(unitId).map((owner) => ({
    disclosed: exampleFacts({
      ...plannedThen,
      planOwnerUnitId: owner,
      ownerGone: { since: at('2026-03-25T08:00:00.000Z'), unitId: owner, ...byConvener(owner) },
    }),
    now: at('2026-03-26T12:00:00.000Z'),
  })),
];

/** Of the convening unit it is the convener who has left. */
function byConvener(owner: UnitId) {
  const { convener } = exampleFacts().sipCase;
  return owner === convener.unitId ? { person: convener.person } : {};
}
