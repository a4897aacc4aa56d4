/** What the moves of the consent promise: those whom it no longer covers, the convener, and the meeting that is called off. */
import { day } from '../../src/process/ids.js';
import type { MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, bup, centre, father, theMeeting } from './a-case.js';
import { oneOfEach, theCase } from './moves.js';
import { bupEast, clock, healthCentre, sara } from './people.js';
import type { PromiseCase } from './promises.js';
import { joint } from './promises-of-linked.js';

export const consentPromises = (
  called: () => SipCase,
): Partial<Record<MoveKind, readonly PromiseCase[]>> => ({
  withdrawConsent: [
    [
      alexBefore('holdMeeting'),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-03-10',
      [
        `cancel ${theMeeting}`,
        'tell paused to planOwner',
        ...[bup, centre, father].map((id) => `tell meetingOff to receiver ${id}`),
      ],
    ],
    [
      called(),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-03-05',
      [
        'tell paused to planOwner',
        ...[bup, centre, father].map((id) => `tell consentWithdrawn to receiver ${id}`),
      ],
    ],
    [
      alexBefore('sendSummons'),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-03-04',
      ['tell paused to planOwner'],
    ],
  ],
  coercionBegan: [
    [
      { ...alexBefore('holdMeeting'), planOwnerUnitId: healthCentre },
      { kind: 'coercionBegan' },
      sara,
      '2026-03-10',
      [
        `cancel ${theMeeting}`,
        'tell onHold to planOwner',
        'tell onHold to convener',
        ...[bup, centre, father].map((id) => `tell meetingOff to receiver ${id}`),
      ],
    ],
    [
      called(),
      { kind: 'coercionBegan' },
      sara,
      '2026-03-05',
      [
        'tell onHold to planOwner',
        ...[bup, centre, father].map((id) => `tell consentWithdrawn to receiver ${id}`),
      ],
    ],
  ],
  coercionEnded: [
    [
      after(called(), { kind: 'coercionBegan' }, sara, '2026-03-05'),
      { kind: 'coercionEnded' },
      sara,
      '2026-03-09',
      ['tell takenUpAgain to planOwner'],
    ],
  ],
  setConsentScope: [
    [
      called(),
      {
        ...oneOfEach.setConsentScope,
        scope: { unitIds: [bupEast], exceptUnitIds: [healthCentre], coversRouting: true },
      },
      sara,
      '2026-03-05',
      [`tell consentWithdrawn to receiver ${centre}`],
    ],
  ],
  narrowConsent: [
    [
      joint(),
      { kind: 'narrowConsent', unitId: healthCentre },
      sara,
      '2026-03-09',
      [
        `tell consentWithdrawn to receiver ${centre}`,
        'tell checkJoint to convener',
        `check in ${theCase}`,
        `invite ${theMeeting}`,
      ],
    ],
    [
      called(),
      { kind: 'narrowConsent', unitId: healthCentre },
      sara,
      '2026-03-05',
      [`tell consentWithdrawn to receiver ${centre}`],
    ],
    [
      alexBefore('holdMeeting'),
      { kind: 'narrowConsent', unitId: healthCentre },
      sara,
      '2026-03-10',
      [
        `tell consentWithdrawn to receiver ${centre}`,
        'tell checkAttendance to convener',
        `invite ${theMeeting}`,
      ],
    ],
  ],
  giveConsent: [
    [
      called(),
      { ...oneOfEach.giveConsent, unitIds: [bupEast] },
      sara,
      '2026-03-05',
      [`tell consentWithdrawn to receiver ${centre}`],
    ],
  ],
  remindToAskAgain: [
    [
      after(
        alexBefore('giveConsent'),
        { ...oneOfEach.refuseConsent, giver: 'guardian2', askAgainOn: day('2026-03-18') },
        sara,
        '2026-03-04',
      ),
      oneOfEach.remindToAskAgain,
      clock,
      '2026-03-18',
      ['tell askAgain to convener'],
    ],
  ],
});
