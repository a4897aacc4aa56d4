/** What is promised when a summons looks for the right unit, and when nobody answers it. */
import type { MoveKind } from '../../src/process/moves.js';
import { after, alexBefore, bup, centre } from './a-case.js';
import { anna, bupEast, bupWest, clock, maja, sara } from './people.js';
import type { PromiseCase } from './promises.js';

const received = () => alexBefore('routeToUnit');
const passedOn = () =>
  after(received(), { kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, anna, '2026-03-04 11:00');
const proposed = () =>
  after(received(), { kind: 'proposeUnit', recipientId: bup, unitId: bupWest }, anna, '2026-03-04 11:00');

export const promisesOfPassingOn: Partial<Record<MoveKind, readonly PromiseCase[]>> = {
  handBack: [
    [
      passedOn(),
      { kind: 'handBack', recipientId: bup },
      maja,
      '2026-03-05',
      [`send summons to receiver ${bup}`, `tell handedBack to convener ${bup}`],
    ],
  ],
  proposeUnit: [
    [
      received(),
      { kind: 'proposeUnit', recipientId: bup, unitId: bupWest },
      anna,
      '2026-03-05',
      [`tell unitProposed to convener ${bup}`],
    ],
  ],
  declineUnit: [
    [
      proposed(),
      { kind: 'declineUnit', recipientId: bup },
      sara,
      '2026-03-05',
      [`tell unitNotAgreed to receiver ${bup}`],
    ],
  ],
  remindOfProposal: [
    [
      proposed(),
      { kind: 'remindOfProposal', recipientId: bup },
      clock,
      '2026-03-05 08:00',
      [`tell proposalWaits to convener ${bup}`],
    ],
  ],
  remindOfProposalLast: [
    [
      proposed(),
      { kind: 'remindOfProposalLast', recipientId: bup },
      clock,
      '2026-03-12 08:00',
      [`tell proposalWaits to convener ${bup}`],
    ],
  ],
  returnToFirst: [
    [
      passedOn(),
      { kind: 'returnToFirst', recipientId: bup },
      clock,
      '2026-03-12',
      [
        `send summons to receiver ${bup}`,
        `tell returned to convener ${bup}`,
        `tell chiefSilent to receiverChief ${bup}`,
        'send deviation to convener d1',
        'tell deviationPattern to coordinator d1',
      ],
    ],
  ],
  tellChiefNoReceipt: [
    [
      alexBefore('acknowledge'),
      { kind: 'tellChiefNoReceipt', recipientId: centre },
      clock,
      '2026-03-09 15:00',
      [`tell chiefUnread to receiverChief ${centre}`],
    ],
  ],
  tellReceivingChief: [
    [
      received(),
      { kind: 'tellReceivingChief', recipientId: centre },
      clock,
      '2026-03-12',
      [`tell noAnswer to convener ${centre}`, `tell chiefUnanswered to receiverChief ${centre}`],
    ],
  ],
};
