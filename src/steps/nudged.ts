/** What the clock has reminded somebody of, and what they may do about all of it at once. */
import type { Day } from '../process/ids.js';
import type { Delay, NudgeName } from '../process/nudges.js';

export interface NudgeRow {
  readonly on: string;
  readonly ref: string;
  /** The whole sentence, with the reference first. */
  readonly says: string;
  readonly name: NudgeName;
}

export interface ReadNudges {
  readonly rows: readonly NudgeRow[];
  /** What is due that day does not wait. */
  readonly mayWait: boolean;
  /** The day on which it comes again. */
  readonly putOffTo?: Day;
}

export interface NudgeNotes {
  list(): Promise<ReadNudges>;
  /** Sends the card on which it is solved; false where it holds no more. */
  open(on: string): Promise<boolean>;
  putOff(delay: Delay): Promise<void>;
  /** As if it had not been put off. */
  putBack(): Promise<void>;
}

export interface ListsNudges {
  /** Those of the pressed card. */
  readonly nudges: NudgeNotes;
}
