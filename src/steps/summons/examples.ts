/** Alex's summons at BUP as its readers meet it (domain 11, S1): what examples of this step are made of. */
import type { NeutralFacts, ParticipantFacts, RoutingFacts } from '../../process/disclosure.js';
import type { TrailLine } from '../../process/disclosure/trail-line.js';
import { caseRef, day, recipientId } from '../../process/ids.js';
import { at } from '../example-case.js';

export const now = at('2026-03-04T10:05:00.000Z');

const times = [
  { start: at('2026-03-19T08:00:00.000Z'), end: at('2026-03-19T09:00:00.000Z') },
  { start: at('2026-03-20T12:00:00.000Z'), end: at('2026-03-20T13:00:00.000Z') },
  { start: at('2026-03-24T14:00:00.000Z'), end: at('2026-03-24T15:00:00.000Z') },
];

export const took: TrailLine = {
  what: 'acknowledged',
  at: at('2026-03-04T09:42:00.000Z'),
  who: 'Anna',
  toUnit: undefined,
  fromUnit: undefined,
  atUnit: undefined,
};
export const passedOn: TrailLine = {
  what: 'routed',
  at: at('2026-03-04T09:43:00.000Z'),
  who: 'Anna',
  toUnit: 'BUP Öster',
  fromUnit: undefined,
  atUnit: 'BUP mottagningsfunktion',
};
export const wentBack: TrailLine = {
  what: 'returned',
  at: at('2026-03-12T07:00:00.000Z'),
  who: undefined,
  toUnit: 'BUP mottagningsfunktion',
  fromUnit: 'BUP Öster',
  atUnit: undefined,
};
export const saidYes: TrailLine = {
  what: 'accepted',
  at: at('2026-03-05T07:30:00.000Z'),
  who: 'Maja',
  toUnit: undefined,
  fromUnit: undefined,
  atUnit: undefined,
};

export function neutral(changes: Partial<NeutralFacts> = {}): NeutralFacts {
  return {
    as: 'receiver',
    ref: caseRef('SIP-7K4QXM'),
    recipientId: recipientId('r-bup-oster'),
    kind: 'summons',
    state: 'sent',
    toPerson: false,
    from: 'en skola i Partille',
    fromPhone: '031-390 06 01',
    ageGroup: 'child',
    field: 'psykiatri',
    answerBy: day('2026-03-11'),
    form: 'video',
    lengthMinutes: 60,
    phoneIsEnough: true,
    proposedTimes: times,
    worksOn: [],
    noneWorks: false,
    ofBooked: undefined,
    suggests: [],
    trail: [],
    heldBy: 'BUP Öster',
    heldByReader: true,
    principalName: 'Västra Götalandsregionen',
    unknownGoesTo: undefined,
    cameFrom: undefined,
    proposedUnit: undefined,
    attendeeRole: undefined,
    question: false,
    substituteAsked: false,
    answered: { count: 0, of: 2 },
    meeting: undefined,
    caseIsOpen: true,
    holidays: [],
    ...changes,
  };
}

export const booked = {
  slot: { start: at('2026-03-19T08:00:00.000Z'), end: at('2026-03-19T09:00:00.000Z') },
  kind: 'sip',
  form: 'video',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/example',
  dialIn: { number: '+46 8 465 004 00', conferenceId: '123456789' },
  state: 'booked',
} as const;

/** In the evening, on Good Friday, and on a Tuesday like others. */
export const offHoursProposed = {
  holidays: [day('2026-04-03')],
  proposedTimes: [
    { start: at('2026-03-30T16:00:00.000Z'), end: at('2026-03-30T17:00:00.000Z') },
    { start: at('2026-04-03T08:00:00.000Z'), end: at('2026-04-03T09:00:00.000Z') },
    { start: at('2026-04-07T08:00:00.000Z'), end: at('2026-04-07T09:00:00.000Z') },
  ],
};

export const toFather = { kind: 'invitation', toPerson: true, field: undefined, heldBy: undefined } as const;

const individual = {
  name: 'Alex Ek',
  personnummer: '20140312-2380',
  address: 'Påhittsvägen 4, Partille',
  listedAt: 'Vårdcentralen Lindängen',
};

export function routing(changes: Partial<RoutingFacts> = {}): RoutingFacts {
  return { ...neutral({ state: 'received' }), as: 'dispatcher', individual, toldByPhone: false, ...changes };
}

export function participant(changes: Partial<ParticipantFacts> = {}): ParticipantFacts {
  return {
    ...neutral({ state: 'accepted' }),
    as: 'participant',
    individual: { ...individual, age: 12 },
    nameless: false,
    purpose: 'Komma överens om vem som gör vad',
    longTermGoal: 'Kunna gå till skolan igen',
    whatMatters: 'Slippa berätta för alla',
    questions: ['Vad kan BUP bidra med?', 'Hur ser vägen tillbaka till skolan ut?'],
    adaptations: undefined,
    contribution: 'Berätta vad er verksamhet kan bidra med',
    attendee: undefined,
    mandate: false,
    preparation: false,
    consentDay: day('2026-03-04'),
    exceptionsExist: true,
    answer: undefined,
    place: undefined,
    toldByPhone: false,
    ...changes,
  };
}
