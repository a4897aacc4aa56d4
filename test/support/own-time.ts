/** A meeting at a time of the convener's own: the first press says that nobody has answered about it, the second books it. */
import assert from 'node:assert/strict';
import type { Player, Sight } from '../../src/local/scenario/player.js';

export async function takesOwnTime(
  player: Player,
  word: 'Boka' | 'Boka om',
  typed: Readonly<Record<string, string>>,
): Promise<Sight> {
  const asked = await player.press('sara', word, typed);
  assert.match(asked.text, /har inte svarat om tiden\..* tryck på Boka ändå/);
  return player.press('sara', 'Boka ändå', typed);
}
