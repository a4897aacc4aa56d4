/** Alex and a sibling, linked: two or more cases that the same school convenes, kept in memory, with every promise kept. */
import { inLinked, type InLinkedNeeds } from '../../src/in-linked.js';
import type { Actor } from '../../src/process/actor.js';
import { decide, type Decision } from '../../src/process/decide.js';
import { caseId, caseRef, day, meetingId, type CaseId, type MeetingId } from '../../src/process/ids.js';
import { linkedIds } from '../../src/process/linked.js';
import { eventOf } from '../../src/process/machines/meeting-anew.js';
import { linkedStandings, type LinkedStanding } from '../../src/process/machines/comes-along.js';
import type { Refusal } from '../../src/process/refusals.js';
import type { InLinked } from '../../src/process/linked-effects.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Meeting, SipCase } from '../../src/process/sip-case.js';
import type { Road } from '../../src/run-move.js';
import { alexBefore, when, world } from './a-case.js';
import { oneOfEach } from './moves.js';
import { principals, sara, system, units } from './people.js';
import { at } from '../../src/process/time.js';

export const alex = caseId('c-1');
export const bea = caseId('c-2');
export const cleo = caseId('c-3');

/** Ready to be booked: everybody has answered. */
export function ready(id: CaseId): SipCase {
  return { ...alexBefore('bookMeeting'), id, ref: caseRef(`SIP-AAAAA${id.slice(-1)}`) };
}

export interface Event {
  readonly caseId: CaseId;
  readonly eventId: string;
  cancelled: boolean;
}

/** The outside and the road in one: each move is decided, and what it promised is carried out until nothing is left. */
export class Family {
  readonly cases = new Map<CaseId, SipCase>();
  readonly events: Event[] = [];
  now = when('2026-03-06 10:00');

  constructor(...cases: readonly SipCase[]) {
    for (const sipCase of cases) this.cases.set(sipCase.id, sipCase);
  }

  of(id: CaseId): SipCase {
    const found = this.cases.get(id);
    if (!found) throw new Error(`no case ${id}`);
    return found;
  }

  /** The meeting that stands in a case. */
  standing(id: CaseId): Meeting | undefined {
    return this.of(id).meetings.find(({ state }) => state === 'booked' || state === 'booking');
  }

  live(): readonly CaseId[] {
    return this.events.filter(({ cancelled }) => !cancelled).map((event) => event.caseId);
  }

  /** One move that must be possible, and everything that follows from it. */
  async act(id: CaseId, move: Move, actor: Actor): Promise<void> {
    const refused = await this.try(id, move, actor);
    if (refused) throw new Error(`${move.kind} was refused: ${refused}`);
  }

  /** What a move would be told, without making it. */
  refusalTo(id: CaseId, move: Move, actor: Actor): Refusal | undefined {
    const decision = this.#decide(id, move, actor);
    return decision.ok ? undefined : decision.refusal;
  }

  /** What a booking from this case would make of the others. */
  standings(id: CaseId): readonly LinkedStanding[] {
    const sipCase = this.of(id);
    const linked = linkedIds(sipCase).map((each) => this.of(each));
    return linkedStandings(sipCase, { now: this.now, world: { ...world, linked } });
  }

  async try(id: CaseId, move: Move, actor: Actor): Promise<string | undefined> {
    const decision = this.#decide(id, move, actor);
    if (!decision.ok) return decision.refusal.code;
    this.cases.set(id, decision.sipCase);
    for (const [row, effect] of decision.effects.entries()) {
      if (effect.do === 'book') await this.#book(id, effect.meetingId);
      if (effect.do === 'cancel') this.#cancel(id, effect.meetingId);
      if (effect.do === 'inLinked')
        await this.#inLinked(`${id}:${decision.sipCase.version}:${row}`, id, effect);
    }
    return undefined;
  }

  #decide(id: CaseId, move: Move, actor: Actor): Decision {
    const sipCase = this.of(id);
    const asked =
      move.kind === 'linkCase' ? [...this.cases.values()].filter(({ ref }) => ref === move.ref) : [];
    const linked = [...linkedIds(sipCase).map((each) => this.of(each)), ...asked];
    return decide(sipCase, move, actor, this.now, { ...world, linked });
  }

  /** What takes over an event that stands goes on in it. */
  async #book(id: CaseId, meetingId: MeetingId): Promise<void> {
    const meeting = this.standing(id);
    if (meeting?.id !== meetingId) return;
    const kept = this.events.find((one) => !one.cancelled && one.eventId === meeting.takesOver);
    const event = kept ?? { caseId: id, eventId: `e-${meetingId}`, cancelled: false };
    if (!kept) this.events.push(event);
    await this.act(id, { kind: 'meetingBooked', meetingId, eventId: event.eventId }, system);
  }

  #cancel(id: CaseId, meetingId: MeetingId): void {
    const meeting = this.of(id).meetings.find((each) => each.id === meetingId);
    const eventId = meeting && eventOf(meeting);
    for (const event of this.events) if (event.eventId === eventId) event.cancelled = true;
  }

  async #inLinked(jobId: string, id: CaseId, effect: InLinked): Promise<void> {
    await inLinked(this.#needs(), jobId, effect, this.of(id));
  }

  #needs(): InLinkedNeeds {
    const road: Pick<Road, 'runMove'> = {
      runMove: async ({ caseId: id, move, actor }) => {
        const refused = await this.try(id, move, actor);
        return refused
          ? { ok: false, refusal: { code: refused as never }, sipCase: this.of(id) }
          : { ok: true, sipCase: this.of(id), repeat: false };
      },
    };
    return {
      road,
      cases: { load: (id: CaseId) => Promise.resolve(this.cases.get(id)) },
      directory: {
        units: () => Promise.resolve(units),
        principals: () => Promise.resolve(principals),
        membershipsOf: () => Promise.resolve([]),
      },
      clock: { now: () => this.now },
      settings: world.settings,
    };
  }
}

export const slot = (date: string) => ({ start: at(day(date), '09:00'), end: at(day(date), '10:00') });
export const booking = (id = 'm-a', date = '2026-03-19'): MoveOf<'bookMeeting'> => ({
  ...oneOfEach.bookMeeting,
  meetingId: meetingId(id),
  slot: slot(date),
});

/** Linked, each by its convener. */
export async function family(...ids: readonly CaseId[]): Promise<Family> {
  const all = new Family(...ids.map(ready));
  const [first, ...rest] = ids;
  for (const id of rest) await link(all, first ?? alex, id);
  if (rest.length > 1) await link(all, rest[0] ?? bea, rest[1] ?? cleo);
  return all;
}

export async function link(all: Family, one: CaseId, other: CaseId) {
  await all.act(one, { kind: 'linkCase', ref: all.of(other).ref }, sara);
}
