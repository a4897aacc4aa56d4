/** What the slot finder answers: times with their reasons, as codes that `texts/` has the words for. */
import type { Day } from '../process/ids.js';
import type { Slot } from '../process/sip-case.js';
import type { Goal } from './question.js';

/** Ids stand in the order of the question. */
export type Reason =
  /** Nobody who was asked about, the optional ones too, has anything else. */
  | { readonly code: 'allFree' }
  /** The same, and every one of them has answered so. */
  | { readonly code: 'allSaidYes' }
  /** Those who must come are free; somebody optional is not, or not known to be. */
  | { readonly code: 'requiredFree' }
  /** Known to nobody: calendars of others, and days beyond what was read. `tentative`: booked, and may be moved. */
  | {
      readonly code: 'unknown' | 'tentative' | 'saidYes' | 'optionalCannot';
      readonly who: readonly string[];
    }
  /** Who of a group comes: those who are surest, as many as it takes. */
  | { readonly code: 'groupComes'; readonly group: string; readonly who: readonly string[] }
  | { readonly code: 'room' | 'roomTentative' | 'roomUnknown'; readonly room: string }
  | { readonly code: 'lastDay' | 'afterGoal'; readonly why: Goal['why']; readonly day: Day }
  | { readonly code: 'dayBeforeHoliday' | 'overLunch' }
  | Hindrance;

/** What stands in the way; `alone` when nothing else does. Only in `nearly`. */
export type Hindrance =
  | { readonly code: 'busy' | 'saidNo'; readonly who: readonly string[]; readonly alone: boolean }
  | {
      readonly code: 'groupLacks';
      readonly group: string;
      readonly lacks: number;
      readonly alone: boolean;
    }
  | { readonly code: 'noRoom'; readonly alone: boolean };

export interface Proposal {
  readonly slot: Slot;
  /** Never empty but where nobody is asked about; what stands in the way first, then who can, then the day. */
  readonly reasons: readonly Reason[];
  /** The room that the time was found with. */
  readonly room?: string;
}

export interface FoundSlots {
  /** Best first. */
  readonly proposals: readonly Proposal[];
  /**
   * Where nothing is proposed, or nothing by the day of the goal: the times that come nearest, with what stands in the way.
   * They are no proposals; somebody has to ask first.
   */
  readonly nearly: readonly Proposal[];
}
