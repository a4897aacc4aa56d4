/** A case whose units have boards of their own: a world with them, and what is pressed, ticked and looked at there. */
import assert from 'node:assert/strict';
import { lookOnBoards } from '../../src/look-on-boards.js';
import { mirrorTasks, type MirrorNeeds } from '../../src/mirror-tasks.js';
import { OutsideFailure } from '../../src/ports.js';
import type { Actor } from '../../src/process/actor.js';
import { decide } from '../../src/process/decide.js';
import type { FollowUpEffect } from '../../src/process/follow-ups.js';
import { type UnitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { World } from '../../src/process/world.js';
import { alexBefore, bupTask, when, world } from './a-case.js';
import { RememberingBoards, RememberingMirrors } from './boards.js';
import { bupEast, healthCentre, maja, school } from './people.js';

const schoolPlan = { kind: 'planner', mailbox: null, boardId: 'plan-skolan' } as const;
const bupList = { kind: 'todo', mailbox: 'bup@vgr.example', boardId: 'list-bup' } as const;
const centrePlan = { kind: 'planner', mailbox: null, boardId: 'plan-vc' } as const;
const boardOf: Partial<Record<UnitId, World['units'][number]['board']>> = {
  [school]: schoolPlan,
  [bupEast]: bupList,
  [healthCentre]: centrePlan,
};

/** Where all of them are of one tenant, as in a region that is its own municipality; or as they are. */
export function withBoards(oneTenant: boolean): World {
  return {
    ...world,
    units: world.units.map((unit) => {
      const board = boardOf[unit.id];
      return board ? { ...unit, board } : unit;
    }),
    principals: world.principals.map((principal, at) => ({
      ...principal,
      tenantId: oneTenant ? 'one' : `tenant-${String(at)}`,
    })),
  };
}

const now = '2026-04-01 10:00';

/** The case, its boards, and whoever presses, ticks or looks. */
export class Played {
  readonly boards = new RememberingBoards();
  readonly mirrors = new RememberingMirrors();
  readonly failed: OutsideFailure[] = [];
  readonly moved: Move[] = [];
  #owed = 0;

  constructor(
    public sipCase: SipCase = alexBefore('followUpFallsDue'),
    readonly around = withBoards(true),
  ) {}

  get needs(): MirrorNeeds {
    return {
      boards: this.boards,
      mirrors: this.mirrors,
      road: { runMove: ({ move, actor }: { move: Move; actor: Actor }) => this.#run(move, actor) },
      cases: { load: () => Promise.resolve(this.sipCase) },
      directory: {
        units: () => Promise.resolve(this.around.units),
        principals: () => Promise.resolve(this.around.principals),
        person: () => Promise.resolve(undefined),
      },
      tenants: { find: () => Promise.resolve({ language: 'sv' }) },
      clock: { now: () => when(now) },
      settings: this.around.settings,
    } as unknown as MirrorNeeds;
  }
  #run(move: Move, actor: Actor) {
    const decision = decide(this.sipCase, move, actor, when(now), this.around);
    if (!decision.ok) return Promise.resolve({ ok: false, refusal: decision.refusal });
    this.sipCase = decision.sipCase;
    this.moved.push(move);
    if (decision.effects.some((effect: FollowUpEffect) => effect.do === 'mirror')) this.#owed += 1;
    return Promise.resolve({ ok: true, sipCase: this.sipCase, repeat: false });
  }
  async press(move: Move, actor: Actor = maja): Promise<boolean> {
    return (await this.#run(move, actor)).ok;
  }
  /** What was promised is tried as often as it fails. */
  async settle(): Promise<void> {
    while (this.#owed > 0) {
      await this.#once();
    }
  }
  /** One try; what failed is owed still. */
  async #once(): Promise<void> {
    try {
      await mirrorTasks(this.needs, { sipCase: this.sipCase, world: this.around, names: {} });
      this.#owed = 0;
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
      this.failed.push(error);
      if (error.retry === 'never') this.#owed = 0;
    }
  }
  async tryOnce(): Promise<void> {
    if (this.#owed > 0) await this.#once();
  }
  async begin(): Promise<this> {
    this.#owed = 1;
    await this.settle();
    return this;
  }
  look(): Promise<void> {
    const boardFailed = (error: OutsideFailure) => void this.failed.push(error);
    return lookOnBoards({ ...this.needs, boardsRestMs: 1, boardFailed });
  }
  on(boardId: string) {
    return this.boards.entries.filter(({ place }) => place.boardId === boardId);
  }
  entryOf(boardId: string) {
    const [entry, ...others] = this.on(boardId);
    assert.ok(entry && others.length === 0, `${String(others.length + 1)} entries on ${boardId}`);
    return entry;
  }
  state(id = bupTask) {
    return this.sipCase.tasks.find((task) => task.id === id);
  }
}
