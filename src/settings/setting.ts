/** What a setting is: one row of the table that is read, documented and held to. */
import type { z } from 'zod';

/** What the settings are read for. `local` is what `npm start` sets for itself. */
export type Purpose = 'production' | 'local' | 'package';

export interface Words {
  readonly sv: string;
  readonly en: string;
}

export interface Setting {
  /** Of the value as it stands in the environment; an empty one counts as none. */
  readonly shape: z.ZodType;
  /** Local mode may say what nobody else may. */
  readonly inLocal?: z.ZodType;
  readonly what: Words;
  /** How a wrong or missing one is put right; said at the start, after its name. */
  readonly cure: Words;
  readonly example: string;
  /** Who reads it. */
  readonly readBy: readonly Purpose[];
  /** Who cannot do without it. */
  readonly neededBy: readonly Purpose[];
  /** What holds when nothing is set. */
  readonly usual?: string;
  /** Its value is never shown, and `<NAME>_FILE` may name a file that has it. */
  readonly secret?: true;
}
