/** A scenario that is played through the road once for its tests, with what held and what is kept afterwards. */
import assert from 'node:assert/strict';
import { after, before } from 'mocha';
import type { Player } from '../../src/local/scenario/player.js';
import type { Expect } from '../../src/local/scenario/narrate.js';
import { unitId } from '../../src/process/ids.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

export interface Played<T> {
  /** The sentences that held, in the order in which they were tried; the first that does not hold ends the play. */
  readonly held: readonly string[];
  readonly player: RoadPlayer;
  /** What the play itself answered. */
  readonly told: T;
  /** Every case of a unit, whole. */
  cases(unit: string): Promise<readonly SipCase[]>;
  /** The newest of them. */
  kept(unit: string): Promise<SipCase>;
}

/** To be called in a `describe`: plays before its tests, and closes after them. */
export function played<T>(play: (player: Player, expect: Expect) => Promise<T>): () => Played<T> {
  let done: Played<T> | undefined;
  before(async () => {
    const held: string[] = [];
    const player = await openRoadPlayer();
    const told = await play(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    });
    done = { held, player, told, ...loading(player) };
  });
  after(() => done?.player.close());
  return () => {
    assert.ok(done, 'the scenario has not been played');
    return done;
  };
}

function loading({ store }: RoadPlayer): Pick<Played<unknown>, 'cases' | 'kept'> {
  const cases = async (unit: string) => {
    const listed = await store.cases.ofUnits([unitId(unit)]);
    const loaded = await Promise.all(listed.map(({ id }) => store.cases.load(id)));
    return loaded.filter((sipCase) => sipCase !== undefined);
  };
  const kept = async (unit: string) => {
    const [newest] = await cases(unit);
    assert.ok(newest, `${unit} has no case`);
    return newest;
  };
  return { cases, kept };
}
