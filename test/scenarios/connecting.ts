/** How Adam, the region's administrator, and Hanna, who owns a team, connect a unit to the channel that nobody receives in yet. */
import assert from 'node:assert/strict';
import { caseRef, type CaseId } from '../../src/process/ids.js';
import { alexAnswers, type Step } from '../support/a-case.js';
import { school } from '../support/people.js';
import type { RoadPlayer } from './road-player.js';

export const calls = '19:5c0e1f7a94b24d3e8a6b7c2d9e0f1a3b@thread.tacv2';
export const vgr = '10000000-0000-4000-8000-000000000001';
const codeIn = (text: string) => [...text.matchAll(/koppla ([0-9A-Z]{4}-[0-9A-Z]{4})/g)].at(-1)?.[1] ?? '';

export async function personOf(player: RoadPlayer, name: string) {
  const actor = await player.actor(name);
  assert.ok(actor.kind === 'person');
  return actor;
}

/** Adam, the administrator, asks for a code for a unit. */
export async function makeCode(player: RoadPlayer, unit: string): Promise<string> {
  await player.say('adam', 'koppla enhet');
  await player.press('adam', 'Visa enheten', { unitId: unit });
  return codeIn((await player.press('adam', 'Gör en kod')).text);
}

export async function connect(player: RoadPlayer, unit: string): Promise<void> {
  const code = await makeCode(player, unit);
  await player.sayIn('hanna', calls, `koppla ${code}`);
  await player.press('adam', 'Godkänn');
}

/** Alex's case on the road, started by Sara, as far as its first steps take it. */
export async function startAlex(
  player: RoadPlayer,
  { id, ref, steps }: { readonly id: CaseId; readonly ref: string; readonly steps: readonly Step[] },
): Promise<void> {
  const sara = await personOf(player, 'sara');
  const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
  await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
  for (const [move, actor] of steps)
    assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
  await player.settle();
}
