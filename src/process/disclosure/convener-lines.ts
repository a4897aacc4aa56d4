/** Rows of the convener's card, with the names of their units: a deviation, a measure, and a meeting of a call that is over. */
import type { UnitName } from '../disclosure.js';
import type { Day, MeetingId, TaskId } from '../ids.js';
import type { MeasureDecision } from '../plan-texts.js';
import type { Deviation, Task } from '../sip-case.js';
import type { RecipientLine } from './recipient-line.js';

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

/** A held meeting of a call that is over: who called to it, and who had been called. */
export interface MetBefore {
  readonly meetingId: MeetingId;
  readonly unit: UnitName;
  readonly recipients: readonly RecipientLine[];
}
