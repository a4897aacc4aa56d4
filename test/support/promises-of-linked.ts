/** What the moves about a joint meeting promise. */
import type { Actor } from '../../src/process/actor.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { alexBefore, bup, centre, father, theMeeting } from './a-case.js';
import { oneOfEach, siblingId, siblingRef, theCase } from './moves.js';
import { system } from './people.js';

type Case = readonly [SipCase, Move, Actor, string, readonly string[]];

const day = '2026-03-09';
const linked = (sipCase: SipCase): SipCase => ({
  ...sipCase,
  linked: [{ caseId: siblingId, ref: siblingRef }],
});
export const joint = (): SipCase => {
  const booked = linked(alexBefore('holdMeeting'));
  return { ...booked, meetings: booked.meetings.map((each) => ({ ...each, joint: [theCase, siblingId] })) };
};
const toAll = (news: string) => [bup, centre, father].map((id) => `tell ${news} to receiver ${id}`);

export const promisesOfLinked: Partial<Record<MoveKind, readonly Case[]>> = {
  joinMeeting: [
    [
      linked(alexBefore('bookMeeting')),
      oneOfEach.joinMeeting,
      system,
      day,
      [`invite ${theMeeting}`, 'tell meetingBooked to convener', ...toAll('meetingBooked')],
    ],
  ],
  jointOff: [
    [
      joint(),
      oneOfEach.jointOff,
      system,
      day,
      [
        `cancel ${theMeeting}`,
        'tell jointOff to convener',
        ...toAll('meetingCancelled'),
        `off in ${siblingId}`,
      ],
    ],
  ],
  jointWithout: [
    [joint(), oneOfEach.jointWithout, system, day, ['book m-joint', 'tell jointWithout to convener']],
  ],
  leaveJoint: [
    [
      joint(),
      oneOfEach.leaveJoint,
      system,
      day,
      [
        `cancel ${theMeeting}`,
        'tell jointLeft to convener',
        ...toAll('meetingCancelled'),
        `alone in ${siblingId}`,
      ],
    ],
  ],
};
