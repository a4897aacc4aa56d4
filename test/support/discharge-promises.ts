/** What each row of the follow-ups table promises at a discharge. */
import type { promises } from './promises.js';
import {
  asked,
  astridsTimes,
  atHealthCentre,
  atWard,
  callBeforeAnswer,
  followUp,
  home,
  record,
  social,
  withCareContact,
} from './discharge.js';
import { after, alexAtEnd } from './a-case.js';
import { clock, healthCentre, nils, vera } from './people.js';

const called = () => after(withCareContact(), callBeforeAnswer, vera, '2026-03-10');
const active = () => ({ ...alexAtEnd(), state: 'planActive' as const });
const take = { kind: 'takeCall', name: 'Lisa' } as const;

export const dischargePromises: typeof promises = {
  recordDischarge: [
    [atHealthCentre(), record(), vera, '2026-03-10', ['tell careContactMissing to openCareChief']],
    [atHealthCentre(), record(astridsTimes, 'Lisa'), vera, '2026-03-10', []],
  ],
  callAtDischarge: [
    [
      withCareContact(),
      callBeforeAnswer,
      vera,
      '2026-03-10',
      [home, social].map((id) => `send summons to receiver ${id}`),
    ],
  ],
  askToCall: [
    [
      atWard(),
      { kind: 'askToCall', unitId: healthCentre },
      nils,
      '2026-03-10',
      ['send call-request to careContact'],
    ],
  ],
  takeCall: [[asked(), take, vera, '2026-03-10', ['tell callTaken to initiator', 'send case to convener']]],
  declineCall: [[asked(), { kind: 'declineCall' }, vera, '2026-03-10', ['tell callDeclined to convener']]],
  refuseSip: [
    [
      called(),
      { kind: 'refuseSip', on: '2026-03-10' as never },
      vera,
      '2026-03-10',
      [home, social].map((id) => `tell consentWithdrawn to receiver ${id}`),
    ],
  ],
  followUpAtDischarge: [
    [
      active(),
      followUp,
      vera,
      '2026-04-01',
      ['tell dischargeFollowUp to planOwner', 'send case to convener'],
    ],
  ],
  remindSummons: [
    [withCareContact(), { kind: 'remindSummons' }, clock, '2026-03-11', ['tell callDue to convener']],
  ],
  reportLateSummons: [
    [
      withCareContact(),
      { kind: 'reportLateSummons' },
      clock,
      '2026-03-13',
      ['tell callLate to convener', 'send deviation to convener d1'],
    ],
  ],
};
