/** Builders with good defaults: a case as it stands after each step of Alex's road. */
import type { Actor } from '../../src/process/actor.js';
import { decide } from '../../src/process/decide.js';
import { caseId, caseRef, day, meetingId, recipientId, taskId, type UnitId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Refusal } from '../../src/process/refusals.js';
import { defaultSettings } from '../../src/process/settings.js';
import type { Giver, SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { startCase } from '../../src/process/triage.js';
import type { TriageAnswers } from '../../src/process/triage-answers.js';
import type { World } from '../../src/process/world.js';
import {
  anna,
  bupEast,
  clock,
  healthCentre,
  maja,
  olle,
  principals,
  rolf,
  rut,
  sara,
  school,
  system,
  units,
  vera,
} from './people.js';

export const world: World = {
  settings: defaultSettings,
  legalVersion: 'sol-2025',
  holidays: [day('2026-04-03'), day('2026-04-06')],
  units,
  principals,
  members: Object.fromEntries(
    [sara, rut, anna, maja, vera, olle, rolf].map(({ person, memberships }) => [person, memberships]),
  ),
};

export const bup = recipientId('r-bup');
export const centre = recipientId('r-vc');
export const father = recipientId('r-pappa');
export const theMeeting = meetingId('m-1');
export const bupTask = taskId('t-bup');
export const schoolTask = taskId('t-school');

/** "2026-03-04 10:00" in Sweden. */
export function when(text: string): Date {
  const [date = '', time = '08:00'] = text.split(' ');
  return new Date(at(day(date), time));
}

export const alexAnswers: TriageAnswers = {
  ageBand: '0-17',
  sides: ['school', 'regionalHealth'],
  existing: 'no',
};

export function born(answers: TriageAnswers = alexAnswers, actor: Actor = sara): SipCase {
  const birth = {
    id: caseId('c-1'),
    ref: caseRef('SIP-7K4QXM'),
    answers,
    unitId: school,
    person: sara.person,
  };
  const started = startCase(birth, actor, when('2026-03-02 08:30'), world);
  if (!started.ok) throw new Error(`the case was not born: ${started.refusal}`);
  return started.sipCase;
}

/** One move that must be possible. */
export function after(sipCase: SipCase, move: Move, actor: Actor, now: string): SipCase {
  const decision = decide(sipCase, move, actor, when(now), world);
  if (!decision.ok) throw new Error(`${move.kind} was refused: ${decision.refusal.code}`);
  return decision.sipCase;
}

/** Why a move is refused; undefined when it is not. */
export function refusal(sipCase: SipCase, move: Move, actor: Actor, now: string): Refusal | undefined {
  const decision = decide(sipCase, move, actor, when(now), world);
  return decision.ok ? undefined : decision.refusal;
}

export const preparation: Move = {
  kind: 'savePreparation',
  individual: { name: 'Alex Hittepå', personnummer: '20140102-2397', listedAt: 'Vårdcentralen Lindängen' },
  preparation: {
    whatMatters: 'Slippa berätta för alla',
    longTermGoal: 'Trivas i skolan',
    purpose: 'Skapa en gemensam plan',
    questions: ['Vem gör vad?'],
    childView: 'Vill vara med första halvan',
    maturity: 'Förstår frågan',
    assessor: 'Kurator',
  },
  people: [
    { label: 'mamma', relation: 'guardian' },
    { label: 'pappa', relation: 'guardian', mail: 'pappa@example.se' },
    { label: 'mormor', relation: 'relative' },
  ],
  informed: true,
  askedInPrivate: true,
  relatives: 'yes',
  decider: 'twoGuardians',
  childTakesPart: 'yes',
};

export const scope: Move = {
  kind: 'setConsentScope',
  scope: { unitIds: [bupEast, healthCentre], exceptUnitIds: [], coversRouting: true },
  exceptions: ['inte mormor'],
};

/** The case with these units asked for and said yes to as well. */
export function covering(sipCase: SipCase, ...unitIds: readonly UnitId[]): SipCase {
  const wider = <T extends { readonly unitIds: readonly UnitId[] }>(scope: T): T => ({
    ...scope,
    unitIds: [...scope.unitIds, ...unitIds],
  });
  return {
    ...sipCase,
    scope: wider(sipCase.scope),
    consents: sipCase.consents.map((consent) =>
      consent.scope ? { ...consent, scope: wider(consent.scope) } : consent,
    ),
  };
}

export function consentOf(giver: Giver): MoveOf<'giveConsent'> {
  return { kind: 'giveConsent', giver, givenOn: day('2026-03-04'), method: 'oral', informedBy: sara.person };
}

export const nineOn = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });
const proposed = nineOn('2026-03-19');

export const summons = summonsTo('2026-03-19');

/** A summons that proposes nine o'clock on that day. */
export function summonsTo(date: string): MoveOf<'sendSummons'> {
  return {
    kind: 'sendSummons',
    form: 'video',
    lengthMinutes: 60,
    phoneIsEnough: true,
    proposedTimes: [nineOn(date)],
  };
}

/** The meeting was held with everybody there, and everybody was known. */
export const hold = (facts: Partial<MoveOf<'holdMeeting'>> = {}): MoveOf<'holdMeeting'> => ({
  kind: 'holdMeeting',
  meetingId: theMeeting,
  present: [bup, centre, father],
  individualPresent: true,
  identified: { [bup]: 'serviceCard', [centre]: 'serviceCard', [father]: 'known' },
  onlyThoseNeeded: true,
  ...facts,
});

export function booking(date = '2026-03-19', reason?: string): Move {
  return {
    kind: 'bookMeeting',
    meetingId: theMeeting,
    meetingKind: 'sip',
    slot: nineOn(date),
    form: 'video',
    organizer: sara.person,
    ...(reason ? { reason } : {}),
  };
}

const plan: Move = {
  kind: 'savePlan',
  texts: {
    needs: ['Lugn skolgång'],
    shortTermGoals: ['Två skoldagar i veckan'],
    thirdPartyActions: [],
    ownActions: ['Jag går till skolan tisdag och torsdag 9'],
    contacts: ['Sara, Ekdalsskolan'],
  },
  measures: [
    { taskId: bupTask, what: 'Bedömning', unitId: bupEast, role: 'psykolog', due: day('2026-04-10') },
    { taskId: schoolTask, what: 'Anpassat schema', unitId: school, role: 'kurator', due: day('2026-03-27') },
  ],
  planOwnerUnitId: school,
  followUpOn: day('2026-04-23'),
};

export const confirmation = (recipient: typeof bup): Move => ({
  kind: 'confirmAttendance',
  recipientId: recipient,
  attendee: 'Maja',
  role: 'sjuksköterska',
  mandate: true,
  preparation: true,
  worksOn: [proposed.start],
});

export type Step = readonly [Move, Actor, string];

/** Alex's road; `upTo` counts its steps. */
export const alexRoad: readonly Step[] = [
  [preparation, sara, '2026-03-02 09:00'],
  [{ kind: 'finishPreparation' }, sara, '2026-03-02 09:10'],
  [scope, sara, '2026-03-04 09:00'],
  [consentOf('guardian1'), sara, '2026-03-04 09:05'],
  [consentOf('guardian2'), sara, '2026-03-04 09:06'],
  [{ kind: 'addRecipient', recipientId: bup, target: { unitId: bupEast } }, sara, '2026-03-04 09:30'],
  [{ kind: 'addRecipient', recipientId: centre, target: { unitId: healthCentre } }, sara, '2026-03-04 09:31'],
  [
    {
      kind: 'addRecipient',
      recipientId: father,
      target: { person: { label: 'pappa', relation: 'guardian', mail: 'pappa@example.se' } },
    },
    sara,
    '2026-03-04 09:32',
  ],
  [summons, sara, '2026-03-04 10:00'],
  [{ kind: 'acknowledge', recipientId: bup }, anna, '2026-03-04 10:42'],
  [{ kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, anna, '2026-03-04 10:43'],
  [{ kind: 'acceptSummons', recipientId: bup, worksOn: [proposed.start] }, maja, '2026-03-05 08:30'],
  [confirmation(bup), maja, '2026-03-05 08:31'],
  [confirmation(centre), vera, '2026-03-05 09:00'],
  [
    { kind: 'acceptSummons', recipientId: father, worksOn: [proposed.start] },
    { kind: 'link', recipientId: father, typedName: 'Peter' },
    '2026-03-05 19:00',
  ],
  [booking(), sara, '2026-03-06 10:00'],
  [
    { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e-1', joinUrl: 'https://teams.example/1' },
    system,
    '2026-03-06 10:01',
  ],
  [hold(), sara, '2026-03-19 10:05'],
  [plan, sara, '2026-03-19 10:30'],
  [{ kind: 'activatePlan' }, sara, '2026-03-19 10:40'],
  [{ kind: 'followUpFallsDue' }, clock, '2026-04-23 08:00'],
];

/** The case after every step of Alex's road before the one of this kind (its last one). */
export function alexBefore(kind: Move['kind']): SipCase {
  const index = alexRoad.map(([move]) => move.kind).lastIndexOf(kind);
  if (index < 0) throw new Error(`Alex's road has no ${kind}`);
  return alexRoad
    .slice(0, index)
    .reduce((sipCase, [move, actor, now]) => after(sipCase, move, actor, now), born());
}

export function alexAtEnd(): SipCase {
  return alexRoad.reduce((sipCase, [move, actor, now]) => after(sipCase, move, actor, now), born());
}
