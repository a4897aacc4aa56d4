/** A case set in a state by hand: for the generated tests, which ask the tables and not the road. */
import type { Actor, By } from '../../src/process/actor.js';
import type { Row } from '../../src/process/machine.js';
import { machines } from '../../src/process/machines/all.js';
import type { MachineName, MoveKind } from '../../src/process/moves.js';
import type { ApartMeeting, CaseState, SipCase } from '../../src/process/sip-case.js';
import { dayOf } from '../../src/process/time.js';
import type { PersonKey } from '../../src/process/ids.js';
import { alexAtEnd, bup, bupTask, theMeeting } from './a-case.js';
import { oneOfEach, siblingId, siblingRef, theApart, theDeviation } from './moves.js';
import {
  anna,
  bupEast,
  clock,
  coordinator,
  healthCentre,
  maja,
  olle,
  rolf,
  rut,
  sara,
  school,
  socialServices,
  system,
  vera,
} from './people.js';

export type AnyRow = Row<MachineName, MoveKind>;

/** state -> move -> row, of one machine, with the types that a loop can read. */
export function tableOf(name: MachineName): Readonly<Record<string, Readonly<Record<string, AnyRow>>>> {
  return machines[name] as unknown as Record<string, Record<string, AnyRow>>;
}

export const caseStates = Object.keys(machines.case) as readonly CaseState[];

/** Another unit than the convener's owns the plan, so that every capacity is a person of its own. */
const atEnd: SipCase = { ...alexAtEnd(), planOwnerUnitId: socialServices };

/** The case in this state, or with its one subject of the machine in this state. */
export function caseIn(name: MachineName, state: string, caseState: CaseState): SipCase {
  if (name === 'case') return { ...atEnd, state: state as CaseState };
  return { ...subjectIn(atEnd, name, state), state: caseState };
}

function subjectIn(base: SipCase, name: Exclude<MachineName, 'case'>, state: string): SipCase {
  const none = state === 'none';
  const set = <T>(list: readonly T[]) => (none ? [] : list.map((item) => ({ ...item, state })));
  switch (name) {
    case 'consent':
      return { ...base, consents: set(base.consents) };
    case 'recipient':
      return {
        ...base,
        recipients: set(base.recipients.filter(({ id }) => id === bup)).map((recipient) => ({
          ...recipient,
          atUnitId: bupEast,
        })),
      };
    case 'meeting':
      return {
        ...base,
        meetings: set(base.meetings.filter(({ id }) => id === theMeeting)),
      };
    case 'apart': {
      const stay = { since: base.startedAt, fired: [] };
      const { slot, form, organizer } = oneOfEach.bookApart;
      const one = { id: theApart, stay, slot, form, organizer };
      const sealed = { ...base.sealed, protection: { guardiansApart: true } };
      return { ...base, sealed, apart: set([one]) as unknown as readonly ApartMeeting[] };
    }
    case 'task':
      return { ...base, tasks: set(base.tasks.filter(({ id }) => id === bupTask)) };
    case 'ownership': {
      const ownershipOffer = { unitId: healthCentre, at: base.startedAt };
      return state === 'offered' ? { ...base, ownershipOffer } : base;
    }
    case 'linked':
      return state === 'linked' ? { ...base, linked: [{ caseId: siblingId, ref: siblingRef }] } : base;
    case 'care':
      return state === 'compulsory' ? { ...base, coercion: { since: dayOf(base.startedAt) } } : base;
    case 'access':
      return state === 'named' ? { ...base, namedOnly: everyPerson() } : base;
    case 'deviation': {
      const stay = { since: base.startedAt, fired: [] };
      const one = { id: theDeviation, trigger: 'noAnswer', stay } as const;
      return { ...base, deviations: set([one]) as unknown as SipCase['deviations'] };
    }
  }
}

/** Where all are named, the capacities alone decide. */
function everyPerson(): readonly PersonKey[] {
  return everybody.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.person] : []));
}

/** Everybody who may try, and the capacities in which each acts on such a case. */
export const everybody: readonly {
  readonly who: string;
  readonly actor: Actor;
  readonly as: readonly By[];
}[] = [
  { who: 'the convening unit', actor: sara, as: ['convener'] },
  { who: 'the unit with the summons and the task', actor: maja, as: ['receiver', 'taskUnit', 'participant'] },
  {
    who: 'a mailed link',
    actor: { kind: 'link', recipientId: bup, unitId: bupEast, typedName: 'Någon' },
    as: ['link'],
  },
  { who: 'the plan owner', actor: olle, as: ['planOwner'] },
  { who: 'the chief of the plan owner', actor: rolf, as: ['planOwner', 'chief'] },
  { who: 'the chief of the convening unit', actor: rut, as: ['convener', 'convenerChief'] },
  {
    who: 'a dispatcher of the unit that is offered the plan',
    actor: vera,
    as: ['offeredUnit', 'participant'],
  },
  { who: 'the clock', actor: clock, as: ['clock'] },
  { who: 'the product', actor: system, as: ['system'] },
  { who: 'another unit', actor: anna, as: [] },
  ...(['sip-coordinator', 'administrator', 'log-reviewer'] as const).flatMap((role) =>
    [school, bupEast, socialServices, healthCentre].map((unitId) => ({
      who: `a ${role} of ${unitId}`,
      actor: { ...coordinator, memberships: [{ unitId, role }] },
      as: [],
    })),
  ),
];
