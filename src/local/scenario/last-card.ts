/** Finds the case card among all that somebody sees. */
import type { Sight } from './player.js';

/** The living case card: the newest that shows the six steps. */
export function lastCard(sight: Sight, ref: string): string {
  const cards = sight.text.split('\n---\n').filter((text) => text.includes(ref) && text.includes('Steg '));
  return cards.at(-1) ?? sight.text;
}
