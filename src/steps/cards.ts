/** The list of every card. */
import type { Card } from './card.js';

// Each card is checked against its own disclosure where it is defined; here they stand together.
export const cards = [] as const satisfies readonly Card<never>[];
