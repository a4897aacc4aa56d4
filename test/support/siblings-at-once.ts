/** Linked cases that are acted on at once: the road, the bookings and what one case promises another are the product's own; only the store and the calendar are kept in memory, and each answer of theirs comes when the scheduler lets it. */
import { book, cancel, type BookingNeeds } from '../../src/book-event.js';
import { inLinked } from '../../src/in-linked.js';
import { inviteGuests } from '../../src/invite-guests.js';
import { seeCase } from '../../src/look.js';
import {
  OutsideFailure,
  type Calendar,
  type Cases,
  type CaseWrite,
  type Directory,
} from '../../src/ports.js';
import type { Actor } from '../../src/process/actor.js';
import type { FollowUpEffect } from '../../src/process/follow-ups.js';
import { instant, type CaseId } from '../../src/process/ids.js';
import { stands } from '../../src/process/machines/called-off.js';
import type { Move } from '../../src/process/moves.js';
import type { Meeting, SipCase, Slot } from '../../src/process/sip-case.js';
import { openRoad, type Road } from '../../src/run-move.js';
import { when, world } from './a-case.js';
import { principals, units } from './people.js';

/** Lets whatever waits for it go on, in an order of its own. */
export type Turn = () => Promise<void>;

export interface CalendarEntry {
  readonly madeFor: string;
  slot: Slot;
  cancelled: boolean;
}

export interface Times {
  /** The convener's calendar is taken then. */
  readonly taken: readonly Slot[];
  /** The calendar will not have an event then. */
  readonly refused: readonly Slot[];
  /** Which of the calls to the calendar lose their answer, counted from the first. */
  readonly lost?: readonly number[];
}

export class FamilyAtOnce {
  readonly cases = new Map<CaseId, SipCase>();
  readonly events = new Map<string, CalendarEntry>();
  readonly #pressed = new Set<string>();
  readonly #lanes = new Map<CaseId, Promise<void>>();
  readonly #road: Road;
  readonly #needs: BookingNeeds;
  #jobs = 0;
  #calls = 0;

  constructor(
    private readonly turn: Turn,
    private readonly times: Times,
    ...cases: readonly SipCase[]
  ) {
    for (const sipCase of cases) this.cases.set(sipCase.id, sipCase);
    const clock = { now: () => when('2026-03-06 10:00') };
    const around = { cases: this.#store(), directory, clock, settings: world.settings };
    this.#road = openRoad({ ...around, tenants: {} as never, promised: () => undefined });
    this.#needs = {
      ...around,
      accessLog: {} as never,
      road: this.#road,
      calendar: this.#calendar(),
      calendars: {
        addressOf: () => Promise.resolve('sara@example.se'),
        roomsOf: () => Promise.resolve([]),
        ask: () => Promise.reject(new Error('nobody asks from memory here')),
        askAnew: (mailboxes, from) =>
          Promise.resolve(mailboxes.map(({ address }) => this.#timeOf(address, from))),
      },
      failed: () => undefined,
    };
  }

  of(id: CaseId): SipCase {
    const found = this.cases.get(id);
    if (!found) throw new Error(`no case ${id}`);
    return found;
  }

  standing(id: CaseId): Meeting | undefined {
    return this.of(id).meetings.find(({ state }) => stands(state));
  }

  live(): readonly string[] {
    return [...this.events].filter(([, { cancelled }]) => !cancelled).map(([eventId]) => eventId);
  }

  /** What it promised is begun and not waited for. */
  async press(id: CaseId, move: Move, actor: Actor): Promise<string | undefined> {
    const outcome = await this.#road.runMove({ caseId: id, move, actor });
    return outcome.ok ? undefined : outcome.refusal.code;
  }

  /** By somebody's own hand, in the calendar where it stands. */
  moveEvent(id: CaseId, move: Move): void {
    const event = this.events.get(this.standing(id)?.eventId ?? '');
    if (event && move.kind === 'meetingMovedOutside') event.slot = move.slot;
  }

  /** Nothing that was promised is left to do. */
  async settled(): Promise<void> {
    for (let seen = -1; seen !== this.#jobs;) {
      seen = this.#jobs;
      await Promise.all(this.#lanes.values());
    }
  }

  #store(): Cases {
    return {
      load: async (id: CaseId) => {
        await this.turn();
        return this.cases.get(id);
      },
      save: async (write: CaseWrite) => {
        await this.turn();
        return this.#save(write);
      },
      note: () => Promise.resolve(),
      pressed: (key: string) => Promise.resolve(this.#pressed.has(key)),
      findByRef: (ref: SipCase['ref']) =>
        Promise.resolve([...this.cases.values()].find((each) => each.ref === ref)),
    } as unknown as Cases; // all that the road asks
  }

  #save({ sipCase, effects, pressKey, alsoRead = [] }: CaseWrite): 'saved' | 'clash' {
    const versionOf = (id: CaseId) => this.cases.get(id)?.version;
    const isNext = versionOf(sipCase.id) === sipCase.version - 1;
    if (!isNext || alsoRead.some(({ id, version }) => versionOf(id) !== version)) return 'clash';
    this.cases.set(sipCase.id, sipCase);
    if (pressKey) this.#pressed.add(pressKey);
    this.#promise(sipCase, effects);
    return 'saved';
  }

  /** One case's promises are kept in their order; what has to be tried again comes after what waits by then. */
  #promise({ id, version }: SipCase, effects: readonly FollowUpEffect[]): void {
    for (const [row, effect] of effects.entries())
      this.#queue({ jobId: `${id}:${String(version)}:${String(row)}`, id, effect, tries: 0 });
  }

  #queue(job: Job): void {
    this.#jobs += 1;
    const before = this.#lanes.get(job.id) ?? Promise.resolve();
    this.#lanes.set(
      job.id,
      before.then(() => this.#keep(job)),
    );
  }

  async #keep(job: Job): Promise<void> {
    try {
      await this.#carryOut(job);
    } catch (error) {
      if (!(error instanceof OutsideFailure) || error.retry === 'never') throw error;
      this.#queue({ ...job, tries: job.tries + 1 });
    }
  }

  async #carryOut({ jobId, id, effect, tries }: Job): Promise<void> {
    const seen = await seeCase(this.#needs, id);
    if (!seen) return;
    if (effect.do === 'book') return book(this.#needs, seen, effect.meetingId, tries);
    if (effect.do === 'cancel') return cancel(this.#needs, seen, effect.meetingId);
    if (effect.do === 'invite') return inviteGuests(this.#needs, seen, effect.meetingId);
    if (effect.do === 'inLinked') return inLinked(this.#needs, jobId, effect, seen.sipCase);
  }

  #calendar(): Calendar {
    const booked = (eventId: string) => ({ eventId, joinUrl: null });
    const live = (eventId: string) => {
      const event = this.events.get(eventId);
      return event?.cancelled === false ? event : undefined;
    };
    return {
      book: async ({ transactionId, start, end }) => {
        await this.turn();
        this.#refuse(start);
        const eventId = `e-${transactionId}`;
        const event = { madeFor: transactionId, slot: slotOf({ start, end }), cancelled: false };
        if (!this.events.has(eventId)) this.events.set(eventId, event);
        return this.#answer(booked(eventId));
      },
      change: async ({ eventId }, wanted) => {
        const { slot } = await wanted();
        await this.turn();
        const event = live(eventId);
        if (event && slot) {
          this.#refuse(slot.start);
          event.slot = slotOf(slot);
        }
        return this.#answer(event && booked(eventId));
      },
      cancel: async ({ eventId }) => {
        await this.turn();
        const event = live(eventId);
        if (event) event.cancelled = true;
        this.#answer(undefined);
      },
      madeFor: async ({ transactionId }) => {
        await this.turn();
        const eventId = `e-${transactionId}`;
        return this.#answer(live(eventId) && eventId);
      },
      isBooked: async ({ transactionId, start, end }, eventId) => {
        await this.turn();
        const event = live(eventId ?? `e-${transactionId}`);
        const isThere = eventId === undefined || event?.slot.start === slotOf({ start, end }).start;
        return this.#answer(event !== undefined && isThere);
      },
    } as Partial<Calendar> as Calendar; // free/busy is asked of `calendars`
  }

  /** What was done is done, also where its answer is lost. */
  #answer<A>(answer: A): A {
    this.#calls += 1;
    if (this.times.lost?.includes(this.#calls)) throw new OutsideFailure('graph', 'answer', 'later');
    return answer;
  }

  #refuse(start: Date): void {
    if (this.times.refused.some((slot) => Date.parse(slot.start) === start.getTime()))
      throw new OutsideFailure('graph', 'book', 'never');
  }

  #timeOf(address: string, from: Date) {
    const busy = this.times.taken
      .filter(({ start }) => Date.parse(start) === from.getTime())
      .map(({ start }) => ({
        start: new Date(start),
        end: new Date(Date.parse(start) + 1_800_000),
        kind: 'busy' as const,
      }));
    return { address, known: true, busy };
  }
}

interface Job {
  readonly jobId: string;
  readonly id: CaseId;
  readonly effect: FollowUpEffect;
  readonly tries: number;
}

function slotOf({ start, end }: { readonly start: Date; readonly end: Date }): Slot {
  return { start: instant(start), end: instant(end) };
}

const directory = {
  units: () => Promise.resolve(units),
  principals: () => Promise.resolve(principals),
  membershipsOf: () => Promise.resolve([]),
  peopleOf: () => Promise.resolve([]),
  person: () => Promise.resolve(undefined),
} as unknown as Directory; // all that it asks
