/** Rows of the convener's card: a deviation and a measure, with the names of their units. */
import type { Day, TaskId } from '../ids.js';
import type { MeasureDecision } from '../plan-texts.js';
import type { Deviation, Task } from '../sip-case.js';

/** With the name of the unit that it is about. */
export interface DeviationLine extends Deviation {
  readonly unitName?: string;
}

export interface TaskLine {
  readonly id: TaskId;
  readonly unitName: string;
  /** The huvudman that answers for the unit. */
  readonly principal: string;
  readonly what: string | undefined;
  readonly role: string | undefined;
  readonly decision: MeasureDecision | undefined;
  readonly start: Day | undefined;
  readonly due: Day;
  readonly newDue: Day | undefined;
  /** What the unit said last, where it is late or needs help. */
  readonly words: string | undefined;
  readonly state: Task['state'];
}
