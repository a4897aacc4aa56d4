/** The words of a plan, and a plan as it was: sealed like all that is said of somebody. */
import type { Day, Instant, TaskId, UnitId } from './ids.js';
import type { RelatedPlan } from './advice.js';
import type { MeetingForm, Side, Task } from './sip-case.js';

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
  /** "Hur är det nu?" and "Hur går vi framåt?" (seed 004). */
  readonly currentSituation?: string;
  readonly wayForward?: string;
  /** What the individual has of their own to build on. */
  readonly ownResources?: string;
  /** Who at the unit with the main responsibility holds the plan together. */
  readonly ownerPerson?: string;
}

export interface EarlierPlan {
  readonly version: number;
  readonly activatedAt: Instant;
  readonly plan: PlanTexts;
  readonly longTermGoal?: string;
  readonly tasks: readonly Task[];
  readonly followUpOn?: Day;
  readonly followUpForm?: MeetingForm;
  readonly planOwnerUnitId?: UnitId;
}

/** A plan in force as it is being changed; it does not apply yet. Who owns it changes by an offer alone (R60). */
export interface RevisedPlan {
  readonly plan: PlanTexts;
  readonly tasks: readonly Task[];
  readonly longTermGoal?: string;
  readonly followUpOn?: Day;
  readonly followUpForm?: MeetingForm;
  readonly relatedPlans?: readonly RelatedPlan[];
  readonly spottedBy?: readonly Side[];
}
