/** The list of every button. */
import type { Action } from './action.js';

// Each action is checked against its own payload where it is defined; here they stand together.
export const actions = [] as const satisfies readonly Action<never>[];
