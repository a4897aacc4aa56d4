/** The words of a plan, and a plan as it was: sealed like all that is said of somebody. */
import type { Day, Instant, TaskId, UnitId } from './ids.js';
import type { Task } from './sip-case.js';

export interface MeasureText {
  readonly taskId: TaskId;
  readonly what: string;
  readonly unitId: UnitId;
  readonly role: string;
  /** How far it has come with the one who decides; plans from before it was asked have none (R73). */
  readonly decision?: MeasureDecision;
}

/** Beslutad, ansökan görs, utreds. */
export type MeasureDecision = 'decided' | 'applied' | 'investigated';

/** A measure with its days, which stand in the clear so that the clock can read them. */
export type Measure = MeasureText & Pick<Task, 'due' | 'start'>;

export interface PlanTexts {
  readonly needs: readonly string[];
  readonly shortTermGoals: readonly string[];
  readonly measures: readonly MeasureText[];
  /** "Åtgärder som vidtas av någon annan" (SoL 10:8 p. 3); an empty list means that "inga" was answered. */
  readonly thirdPartyActions?: readonly string[];
  readonly ownActions: readonly string[];
  readonly contacts: readonly string[];
}

export interface EarlierPlan {
  readonly version: number;
  readonly activatedAt: Instant;
  readonly plan: PlanTexts;
  readonly longTermGoal?: string;
  readonly tasks: readonly Task[];
  readonly followUpOn?: Day;
}
