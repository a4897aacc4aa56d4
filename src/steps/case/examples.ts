/** The living case card in its main states: Alex's case, week by week (domain 11, S1). */
import { outsideExamples } from './outside-examples.js';
import { roomExamples } from './room-examples.js';
import { day, meetingId, taskId, unitId } from '../../process/ids.js';
import type { SipCase } from '../../process/sip-case.js';
import {
  at,
  exampleConsent,
  exampleFacts,
  exampleMeeting,
  exampleRecipient,
  exampleSealed,
  exampleTask,
} from '../example-case.js';
import { dischargesOnCard } from '../example-discharge.js';

const consented: Partial<SipCase> = {
  scope: { unitIds: [unitId('bup-oster'), unitId('vc-lindangen')], exceptUnitIds: [], coversRouting: true },
  consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
};
const summoned: Partial<SipCase> = { ...consented, summonedAt: at('2026-03-04T10:00:00.000Z') };

const bup = exampleRecipient('bup-oster', { state: 'confirmed' });
const vc = exampleRecipient('vc-lindangen', { state: 'sent' });
const bothCome = [bup, exampleRecipient('vc-lindangen', { state: 'confirmed' })];

const heldMeeting = exampleMeeting({ state: 'held' });
const alsoCame = { identified: {}, alsoPresent: { [heldMeeting.id]: ['mamma', 'tolk'] } };
const closing = { reason: 'goalsReached', on: day('2026-09-03') } as const;
const held: Partial<SipCase> = {
  ...summoned,
  recipients: bothCome.map((one) => ({ ...one, before: one.state, state: 'attended' as const })),
  meetings: [heldMeeting],
  sealed: { ...exampleSealed, meeting: alsoCame },
};
const planned: Partial<SipCase> = {
  ...held,
  planOwnerUnitId: unitId('ekdalsskolan'),
  planActivatedAt: at('2026-03-20T12:00:00.000Z'),
  followUpOn: day('2026-04-23'),
  tasks: [
    exampleTask('t-1', 'bup-oster', {}),
    exampleTask('t-2', 'ekdalsskolan', { state: 'done', due: day('2026-03-24') }),
    exampleTask('t-3', 'vc-lindangen', { state: 'needsHelp', due: day('2026-04-10') }),
  ],
  sealed: {
    ...exampleSealed,
    plan: {
      needs: ['En väg tillbaka till skolan'],
      shortTermGoals: [],
      ownActions: [],
      contacts: [],
      measures: [
        {
          taskId: taskId('t-1'),
          what: 'Bedömning på BUP',
          unitId: unitId('bup-oster'),
          role: 'sjuksköterska',
        },
        {
          taskId: taskId('t-2'),
          what: 'Eget rum på rasterna',
          unitId: unitId('ekdalsskolan'),
          role: 'kurator',
        },
        { taskId: taskId('t-3'), what: 'Läkartid om sömn', unitId: unitId('vc-lindangen'), role: 'läkare' },
      ],
    },
  },
};

const [nineOn19, oneOn20] = [at('2026-03-19T08:00:00.000Z'), at('2026-03-20T12:00:00.000Z')];
const asked: Partial<SipCase> = {
  proposedTimes: [
    { start: nineOn19, end: at('2026-03-19T09:00:00.000Z') },
    { start: oneOn20, end: at('2026-03-20T13:00:00.000Z') },
  ],
  individualTimes: { worksOn: [oneOn20], askedTimes: [nineOn19, oneOn20] },
};
const suggesting = [
  {
    ...bup,
    worksOn: [nineOn19],
    askedTimes: [nineOn19, oneOn20],
    suggests: [at('2026-03-23T09:00:00.000Z')],
  },
  { ...vc, state: 'accepted' as const, worksOn: [oneOn20], suggests: [at('2026-05-04T13:00:00.000Z')] },
];

const uncle = {
  ...exampleRecipient('morbror', { state: 'sent' }),
  target: { kind: 'person' },
  kind: 'invitation',
} as const;
const late = { ...vc, state: 'sent' as const };
const asks = exampleRecipient('vc-lindangen', { state: 'received', question: true });
const proposes = exampleRecipient('vc-lindangen', {
  state: 'received',
  proposedUnitId: unitId('bup-mottagning'),
});
const refuses = exampleRecipient('vc-lindangen', { state: 'refused' });

export const caseExamples = [
  { disclosed: exampleFacts(), now: at('2026-03-02T08:20:00.000Z') },
  {
    disclosed: exampleFacts({ ...consented, state: 'obtainingConsent', consents: [] }),
    now: at('2026-03-03T08:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      state: 'consentRefused',
      consents: [
        exampleConsent('guardian1'),
        { ...exampleConsent('guardian2'), state: 'refused', askAgainOn: day('2026-03-18') },
      ],
    }),
    now: at('2026-03-03T08:00:00.000Z'),
  },
  { disclosed: exampleFacts({ ...consented, state: 'readyToCall' }), now: at('2026-03-04T09:00:00.000Z') },
  {
    disclosed: exampleFacts({
      ...consented,
      state: 'readyToCall',
      recipients: [exampleRecipient('bup-oster', {}), exampleRecipient('vc-lindangen', {})],
    }),
    now: at('2026-03-04T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({ ...summoned, state: 'called', recipients: [bup, proposes] }),
    now: at('2026-03-05T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({ ...summoned, state: 'called', recipients: [bup, vc] }),
    now: at('2026-03-06T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: [
        { ...asks, state: 'received' },
        { ...bup, state: 'sent' },
      ],
    }),
    now: at('2026-03-06T09:00:00.000Z'),
    note: 'Kortet hade ändrats. Här är det som gäller nu.',
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: [refuses, late, { ...bup, state: 'sent' }],
    }),
    now: at('2026-03-12T09:00:00.000Z'),
    refusal: { code: 'minimumAttendanceMissing', missing: ['regionalSide'] } as const,
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: [...bothCome, uncle],
      sealed: {
        ...exampleSealed,
        recipients: { [uncle.id]: { person: { label: 'Morbror', relation: 'relative' } } },
      },
    }),
    now: at('2026-03-06T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: bothCome,
      meetings: [exampleMeeting({ id: meetingId('m-2'), state: 'failed' })],
    }),
    now: at('2026-03-12T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: bothCome,
      meetings: [exampleMeeting({ state: 'failed', takenFor: ['convener', bup.id] })],
    }),
    now: at('2026-03-12T09:00:00.000Z'),
  },
  ...roomExamples({ ...summoned, recipients: bothCome }),
  ...outsideExamples({ ...summoned, recipients: bothCome }),
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'meetingBooked',
      recipients: bothCome,
      meetings: [exampleMeeting({ videoLeft: 'unlocked' })],
    }),
    now: at('2026-03-13T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'meetingBooked',
      recipients: bothCome,
      meetings: [exampleMeeting({})],
    }),
    now: at('2026-03-19T10:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...summoned,
      state: 'called',
      recipients: bothCome,
      namedOnly: [],
      sealed: { ...exampleSealed, protection: { guardiansApart: true } },
    }),
    now: at('2026-03-12T09:00:00.000Z'),
  },
  // Times that are suggested: one to book at once, one to look at first, and one in the place of what is booked.
  ...(['called', 'meetingBooked'] as const).map((state) => ({
    disclosed: exampleFacts({
      ...summoned,
      ...asked,
      state,
      recipients: suggesting,
      meetings: state === 'called' ? [] : [exampleMeeting({})],
    }),
    now: at('2026-03-12T09:00:00.000Z'),
  })),
  { disclosed: exampleFacts({ ...held, state: 'meetingHeld' }), now: at('2026-03-19T12:00:00.000Z') },
  { disclosed: exampleFacts({ ...planned, state: 'planActive' }), now: at('2026-03-26T12:00:00.000Z') },
  { disclosed: exampleFacts({ ...planned, state: 'followUpDue' }), now: at('2026-04-24T12:00:00.000Z') },
  {
    disclosed: exampleFacts({ ...summoned, state: 'pausedConsent', resumeTo: 'readyToCall' }),
    now: at('2026-03-12T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({
      ...planned,
      state: 'pausedCoercion',
      resumeTo: 'planActive',
      coercion: { since: day('2026-03-27') },
    }),
    now: at('2026-03-30T09:00:00.000Z'),
  },
  {
    disclosed: exampleFacts({ ...planned, state: 'closed', closing }),
    now: at('2026-09-03T12:00:00.000Z'),
  },
  ...dischargesOnCard,
];
