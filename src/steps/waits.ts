/** What waits for one's own units, as it is listed in chat. */
import type { Day } from '../process/ids.js';
import type { TaskState } from '../process/sip-case.js';

export type Waits = 'summonses' | 'tasks';

export interface WaitingNotes {
  list(what: Waits): Promise<readonly WaitingRow[]>;
  show(what: Waits, on: string): Promise<boolean>;
}

/** A line of what waits: whose reference, until when, and how it stands. */
export interface WaitingRow {
  readonly on: string;
  readonly ref: string;
  readonly day: Day | undefined;
  readonly state: 'sent' | 'received' | TaskState;
}

export interface ListsWaiting {
  /** What waits for the actor's own units (R68); `show` sends the card of a row as a new message. */
  readonly waiting: WaitingNotes;
}
