/** A discharge in its main states, for the examples of its cards. */
import type { SipCase } from '../process/sip-case.js';
import { personKey, unitId } from '../process/ids.js';
import { at, exampleFacts, exampleSealed } from './example-case.js';

export const now = at('2026-03-10T08:00:00.000Z');

const vc = unitId('vc-lindangen');
const atVc = { unitId: vc, person: personKey('t', 'lisa') };
const atWard = { unitId: unitId('ortoped-avd-6'), person: personKey('t', 'nils') };

const adult: Partial<SipCase> = {
  legalBasis: 'lsu',
  decision: 'D2',
  ageGroup: 'adult',
  young: false,
  decider: 'individual',
  sides: ['municipalHealth', 'regionalHealth'],
};

const known: Partial<SipCase> = {
  ...adult,
  discharge: {
    admittedAt: at('2026-03-02T09:00:00.000Z'),
    admissionNoticeAt: at('2026-03-03T07:00:00.000Z'),
    dischargeReadyNoticeAt: at('2026-03-09T13:10:00.000Z'),
    careContact: { unitId: vc, named: true },
  },
  sealed: { ...exampleSealed, discharge: { careContact: 'Lisa Forsman' } },
};

const askedFor: Partial<SipCase> = {
  ...adult,
  sealed: exampleSealed,
  discharge: {
    ...known.discharge,
    careContact: { unitId: vc, named: false },
    request: { unitId: vc, at: at('2026-03-09T14:00:00.000Z'), state: 'asked' },
  },
};

/** The SIP that there was is followed up: its plan has a first version already. */
const followedUp: Partial<SipCase> = {
  ...known,
  convener: atVc,
  state: 'readyToCall',
  discharge: { ...known.discharge, followsUp: true },
  planActivatedAt: at('2025-11-12T09:00:00.000Z'),
  sealed: {
    ...exampleSealed,
    earlierPlans: [
      { version: 1, activatedAt: at('2025-11-12T09:00:00.000Z'), plan: exampleSealed.plan, tasks: [] },
    ],
  },
};

/** A discharge on the living card: new at the health centre, called for by others, asked for from the ward, refused, followed up. */
export const dischargesOnCard = [
  { disclosed: exampleFacts({ ...adult, convener: atVc }), now },
  { disclosed: exampleFacts({ ...known, convener: atVc }), now },
  { disclosed: exampleFacts({ ...askedFor, state: 'readyToCall' }), now },
  { disclosed: exampleFacts(adult), now },
  { disclosed: exampleFacts({ ...askedFor, convener: atWard }), now },
  { disclosed: exampleFacts({ ...known, convener: atVc, state: 'consentRefused' }), now },
  { disclosed: exampleFacts(followedUp), now },
];

export const fresh = () => exampleFacts(adult);
export const filled = () => exampleFacts(known);
