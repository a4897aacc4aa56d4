/** What the moves of the plan and its follow-up promise in Alex's case. */
import type { MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, alexBefore, bup, centre, father, summons } from './a-case.js';
import { oneOfEach } from './moves.js';
import { clock, olle, sara, socialServices, system } from './people.js';
import type { PromiseCase } from './promises.js';

const ownedElsewhere = (): SipCase => ({
  ...alexBefore('followUpFallsDue'),
  planOwnerUnitId: socialServices,
});
const unitLeft = { kind: 'ownerLeft', unitId: socialServices } as const;
const personGone = () => after(alexBefore('followUpFallsDue'), oneOfEach.ownerLeft, system, '2026-03-25');
const unitGone = () => after(ownedElsewhere(), unitLeft, system, '2026-03-25');

export const promisesOfPlan: Partial<Record<MoveKind, readonly PromiseCase[]>> = {
  savePreparation: [
    [
      {
        ...alexBefore('holdMeeting'),
        ...{ state: 'readyToCall', decider: 'childItself', meetings: [] },
        scope: { ...alexBefore('holdMeeting').scope, guardiansMayKnow: true },
      },
      { kind: 'savePreparation', informed: true, guardiansMayKnow: false },
      sara,
      '2026-03-10',
      [`tell consentWithdrawn to receiver ${father}`],
    ],
  ],
  activatePlan: [
    [
      alexBefore('activatePlan'),
      { kind: 'activatePlan' },
      sara,
      '2026-03-19',
      ['tell planReady to convener', 'send task to taskUnit t-bup', 'send task to taskUnit t-school'],
    ],
  ],
  remindPlan: [
    [
      alexBefore('savePlan'),
      { kind: 'remindPlan' },
      clock,
      '2026-03-26',
      ['tell planLate to convener', 'send deviation to convener d1'],
    ],
  ],
  callToFollowUp: [
    [alexBefore('followUpFallsDue'), oneOfEach.callToFollowUp, sara, '2026-04-01', []],
    [
      { ...alexBefore('followUpFallsDue'), planOwnerUnitId: socialServices },
      oneOfEach.callToFollowUp,
      olle,
      '2026-04-01',
      ['send case to convener'],
    ],
  ],
  dropFollowUpCall: [
    [
      [oneOfEach.callToFollowUp, summons].reduce<SipCase>(
        (sipCase, move) => after(sipCase, move, sara, '2026-03-04'),
        alexBefore('followUpFallsDue'),
      ),
      oneOfEach.dropFollowUpCall,
      sara,
      '2026-03-05',
      [bup, centre, father].map((id) => `tell consentWithdrawn to receiver ${id}`),
    ],
  ],
  remindFollowUp: [
    [
      alexBefore('followUpFallsDue'),
      oneOfEach.remindFollowUp,
      clock,
      '2026-04-09 08:00',
      ['send follow-up to planOwner'],
    ],
  ],
  followUpFallsDue: [
    [
      alexBefore('followUpFallsDue'),
      { kind: 'followUpFallsDue' },
      clock,
      '2026-04-23',
      ['send follow-up to planOwner'],
    ],
  ],
  escalateFollowUp: [
    [
      alexAtEnd(),
      { kind: 'escalateFollowUp' },
      clock,
      '2026-04-30',
      ['tell followUpLate to chief', 'send deviation to convener d1'],
    ],
  ],
  ownerLeft: [
    [
      alexBefore('followUpFallsDue'),
      oneOfEach.ownerLeft,
      system,
      '2026-03-25',
      ['tell convenerLeft to convener'],
    ],
    [ownedElsewhere(), unitLeft, system, '2026-03-25', ['tell ownerUnitGone to convener']],
  ],
  reportOwnerGone: [
    [personGone(), oneOfEach.reportOwnerGone, clock, '2026-03-30', ['send deviation to chief d1']],
    [unitGone(), oneOfEach.reportOwnerGone, clock, '2026-03-30', ['send deviation to convener d1']],
  ],
};
