/** What each row of the follow-ups table promises in Alex's case: the case, the move, who makes it,  and what is promised. */
import type { Actor } from '../../src/process/actor.js';
import type { Move, MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { World } from '../../src/process/world.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  born,
  bup,
  centre,
  confirmation,
  father,
  summons,
  theMeeting,
  world,
} from '../support/a-case.js';
import { consentPromises } from './consent-promises.js';
import { oneOfEach } from '../support/moves.js';
import { anna, bupDesk, bupEast, clock, sara, school, system, vera } from '../support/people.js';
import { promisesOfLinked } from './promises-of-linked.js';
import { promisesOfMeetings } from './promises-of-meetings.js';
import { promisesOfPassingOn } from './promises-of-passing-on.js';
import { promisesOfPlan } from './promises-of-plan.js';
import { promisesOfRights } from './promises-of-rights.js';
import { promisesOfTasks } from './promises-of-tasks.js';

const link: Actor = { kind: 'link', recipientId: father, typedName: 'Peter' };
export const called = () => alexBefore('acknowledge');
const refused = () =>
  after(called(), { kind: 'declineSummons', recipientId: centre, reason: 'Nej' }, vera, '2026-03-05');
const bupComes = () =>
  after(called(), { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, anna, '2026-03-05');
const asked = () =>
  after(called(), { kind: 'askQuestion', recipientId: bup, question: 'Var?' }, anna, '2026-03-05');

/** A case, a move, who makes it and when, and what is promised in short. */
export type PromiseCase = readonly [SipCase, Move, Actor, string, readonly string[], World?];

/** The receiving function has a channel and a mailbox, and eight hours between them. */
export const withTwoDoors: World = {
  ...world,
  units: world.units.map((unit) =>
    unit.id === bupDesk
      ? {
          ...unit,
          channel: { tenantId: 'vgr', channelId: '19:bup' },
          mail: 'bup@vgr.example',
          fallbackHours: 8,
        }
      : unit,
  ),
};
export const withoutMailboxes: World = {
  ...world,
  units: world.units.map((unit) => ({ ...unit, mail: null })),
};
const lostDesk = { kind: 'loseTeams', unitIds: [bupDesk] } as const;
const withoutDesk = () => after(called(), lostDesk, system, '2026-03-05');
export const promises: Partial<Record<MoveKind, readonly PromiseCase[]>> = {
  ...promisesOfTasks,
  loseTeams: [
    [
      ...([called(), lostDesk, system, '2026-03-05'] as const),
      ['tell teamsLost to convener'],
      withoutMailboxes,
    ],
    [
      ...([called(), lostDesk, system, '2026-03-05'] as const),
      [`send summons to receiver ${bup}`, 'tell teamsLost to convener'],
    ],
    [
      ...([called(), { kind: 'loseTeams', unitIds: [school], leaves: true }, system, '2026-03-05'] as const),
      [bup, centre, father].map((id) => `tell convenerGone to receiver ${id}`),
    ],
  ],
  regainTeams: [
    [
      ...([withoutDesk(), { kind: 'regainTeams', unitIds: [bupDesk] }, system, '2026-03-05'] as const),
      [`send summons to receiver ${bup}`],
    ],
  ],
  ...promisesOfRights,
  ...promisesOfLinked,
  ...promisesOfPassingOn,
  ...promisesOfMeetings,
  remindToBegin: [
    [born(), { kind: 'remindToBegin' }, clock, '2026-03-04 08:00', ['tell notBegun to convener']],
  ],
  sendSummons: [
    [
      alexBefore('sendSummons'),
      summons,
      sara,
      '2026-03-04',
      [bup, centre, father].map((id) => `send summons to receiver ${id}`),
    ],
  ],
  removeRecipient: [
    [
      called(),
      { kind: 'removeRecipient', recipientId: bup },
      sara,
      '2026-03-05',
      [`tell consentWithdrawn to receiver ${bup}`],
    ],
  ],
  routeToUnit: [
    [
      called(),
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-05',
      [`send summons to receiver ${bup}`, `tell routedOn to convener ${bup}`],
    ],
  ],
  acceptSummons: [
    [
      called(),
      { kind: 'acceptSummons', recipientId: father, worksOn: [] },
      link,
      '2026-03-05',
      [`tell accepted to convener ${father}`],
    ],
  ],
  confirmAttendance: [
    [called(), confirmation(centre), vera, '2026-03-05', [`tell confirmed to convener ${centre}`]],
  ],
  askQuestion: [
    [
      called(),
      { kind: 'askQuestion', recipientId: bup, question: 'Var?' },
      anna,
      '2026-03-05',
      [`tell question to convener ${bup}`],
    ],
  ],
  answerQuestion: [
    [
      asked(),
      { kind: 'answerQuestion', recipientId: bup, answer: 'Här' },
      sara,
      '2026-03-05',
      [`tell answer to receiver ${bup}`],
    ],
  ],
  answerTimes: [
    [
      bupComes(),
      { kind: 'answerTimes', recipientId: bup, worksOn: [] },
      anna,
      '2026-03-05',
      [`tell timesAnswered to convener ${bup}`],
    ],
  ],
  proposeOtherTime: [
    [
      called(),
      { kind: 'proposeOtherTime', recipientId: bup, words: 'Torsdag' },
      anna,
      '2026-03-05',
      [`tell otherTime to convener ${bup}`],
    ],
  ],
  declineSummons: [
    [
      called(),
      { kind: 'declineSummons', recipientId: centre, reason: 'Nej' },
      vera,
      '2026-03-05',
      [`tell refused to convener ${centre}`],
    ],
    [
      called(),
      { kind: 'declineSummons', recipientId: father },
      link,
      '2026-03-05',
      [`tell declined to convener ${father}`],
    ],
  ],
  // The health centre's no was the last answer that was waited for: BUP comes.
  acceptRefusal: [
    [
      after(bupComes(), { kind: 'declineSummons', recipientId: centre, reason: 'Nej' }, vera, '2026-03-05'),
      { kind: 'acceptRefusal', recipientId: centre },
      sara,
      '2026-03-06',
      ['tell allAnswered to convener'],
    ],
  ],
  answersAreDue: [
    [bupComes(), { kind: 'answersAreDue' }, clock, '2026-03-12', ['tell timeToBook to convener']],
  ],
  askForSubstitute: [
    [
      refused(),
      { kind: 'askForSubstitute', recipientId: centre },
      sara,
      '2026-03-05',
      [
        `tell substituteAsked to receiver ${centre}`,
        'send deviation to convener d1',
        'tell deviationPattern to coordinator d1',
      ],
    ],
  ],
  nudgeRecipient: [
    [
      called(),
      { kind: 'nudgeRecipient', recipientId: bup },
      sara,
      '2026-03-05',
      [`send reminder to receiver ${bup}`],
    ],
  ],
  useOtherDoor: [
    [
      called(),
      { kind: 'useOtherDoor', recipientId: bup },
      clock,
      '2026-03-05 10:00',
      [`send summons to receiver ${bup} by the other door`],
      withTwoDoors,
    ],
  ],
  remindRecipient: [
    [
      called(),
      { kind: 'remindRecipient', recipientId: bup },
      clock,
      '2026-03-09',
      [`send reminder to receiver ${bup}`],
    ],
  ],
  remindRecipientLast: [
    [
      called(),
      { kind: 'remindRecipientLast', recipientId: bup },
      clock,
      '2026-03-10',
      [`send reminder to receiver ${bup}`],
    ],
  ],
  reportNoReceipt: [
    [
      called(),
      { kind: 'reportNoReceipt', recipientId: centre },
      clock,
      '2026-03-10 08:00',
      ['send deviation to convener d1', 'tell deviationPattern to coordinator d1'],
    ],
  ],
  reportLateMeeting: [
    [called(), { kind: 'reportLateMeeting' }, clock, '2026-03-26', ['send deviation to convener d1']],
  ],
  reportNoAnswer: [
    [
      called(),
      { kind: 'reportNoAnswer', recipientId: centre },
      clock,
      '2026-03-13',
      ['send deviation to convener d1', 'tell deviationPattern to coordinator d1'],
    ],
    [
      called(),
      { kind: 'reportNoAnswer', recipientId: father },
      clock,
      '2026-03-12',
      [`tell noAnswer to convener ${father}`],
    ],
  ],
  startDeviation: [
    [alexAtEnd(), oneOfEach.startDeviation, sara, '2026-04-24', ['send deviation to convener d1']],
  ],
  askForInterim: [
    [
      after(
        after(alexAtEnd(), { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00'),
        { ...oneOfEach.markDispute, interim: '' },
        sara,
        '2026-05-04 10:00',
      ),
      oneOfEach.askForInterim,
      clock,
      '2026-05-05 08:00',
      ['tell interimWanted to convener d1'],
    ],
  ],
  ...promisesOfPlan,
  ...consentPromises(called),
  close: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.close,
      sara,
      '2026-03-10',
      [
        `cancel ${theMeeting}`,
        ...[bup, centre, father].map((id) => `tell consentWithdrawn to receiver ${id}`),
      ],
    ],
  ],
};
