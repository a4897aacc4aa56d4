/** The versions of a plan, and what differs between two of them: item by item, so that it can be said in words. */
import type { UnitName } from './disclosure.js';
import { isInForce, planInHand } from './plan-in-hand.js';
import type { Day, Instant, TaskId, UnitId } from './ids.js';
import type { EarlierPlan, MeasureDecision } from './plan-texts.js';
import type { MeetingForm, SipCase } from './sip-case.js';

export interface PlanVersion {
  readonly version: number;
  /** None while it is being made. */
  readonly activatedAt?: Instant | undefined;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  readonly texts: Readonly<Record<TextField, string>>;
  readonly measures: readonly VersionMeasure[];
  readonly followUpOn?: Day | undefined;
  readonly followUpForm?: MeetingForm | undefined;
  readonly owner?: UnitName | undefined;
}

export const listFields = ['needs', 'shortTermGoals', 'ownActions', 'thirdPartyActions', 'contacts'] as const;
export type ListField = (typeof listFields)[number];
export const textFields = [
  'longTermGoal',
  'currentSituation',
  'wayForward',
  'ownResources',
  'ownerPerson',
] as const;
export type TextField = (typeof textFields)[number];

export interface VersionMeasure {
  readonly taskId: TaskId;
  /** Where it stands in its version: its name where its words stay outside. */
  readonly place: number;
  readonly what: string;
  readonly role: string;
  readonly unit: UnitName;
  readonly start?: Day | undefined;
  readonly due: Day;
  readonly decision?: MeasureDecision | undefined;
}

export type MeasureChange =
  | { readonly of: 'what' | 'role'; readonly before: string; readonly after: string }
  | { readonly of: 'start' | 'due'; readonly before: Day | undefined; readonly after: Day | undefined }
  | { readonly of: 'unit'; readonly before: UnitName; readonly after: UnitName }
  | {
      readonly of: 'decision';
      readonly before: MeasureDecision | undefined;
      readonly after: MeasureDecision | undefined;
    };

export type PlanDifference =
  | { readonly kind: 'added' | 'removed'; readonly field: ListField; readonly text: string }
  | { readonly kind: 'measureAdded' | 'measureRemoved'; readonly measure: VersionMeasure }
  | {
      readonly kind: 'measureChanged';
      readonly measure: VersionMeasure;
      readonly changes: readonly MeasureChange[];
    }
  | { readonly kind: 'text'; readonly field: TextField; readonly before: string; readonly after: string }
  | { readonly kind: 'followUpOn'; readonly before: Day | undefined; readonly after: Day | undefined }
  | { readonly kind: 'followUpForm'; readonly before: MeetingForm; readonly after: MeetingForm }
  | { readonly kind: 'owner'; readonly before: UnitName; readonly after: UnitName };

type Naming = (id: UnitId) => UnitName;

/** Oldest first; the last is in force, or being made. */
export function planVersions(sipCase: SipCase, named: Naming): readonly PlanVersion[] {
  const earlier = sipCase.sealed.earlierPlans ?? [];
  const version = earlier.length + 1;
  const written = (at: SipCase) => contentOf({ ...at, ...at.sealed, ...goalOf(at) }, named);
  return [
    ...earlier.map((was) => ({
      ...contentOf(was, named),
      version: was.version,
      activatedAt: was.activatedAt,
    })),
    { ...written(sipCase), version, activatedAt: sipCase.planActivatedAt },
    ...(isInForce(sipCase) && sipCase.sealed.planRevision
      ? [{ ...written(planInHand(sipCase)), version: version + 1 }]
      : []),
  ];
}

function goalOf({ sealed }: SipCase): Pick<EarlierPlan, 'longTermGoal'> {
  const { longTermGoal } = sealed.preparation;
  return longTermGoal ? { longTermGoal } : {};
}

type Kept = Omit<EarlierPlan, 'version' | 'activatedAt'>;

function contentOf({ plan, tasks, longTermGoal = '', ...whole }: Kept, named: Naming) {
  const { currentSituation = '', wayForward = '', ownResources = '', ownerPerson = '' } = plan;
  return {
    lists: { ...plan, thirdPartyActions: plan.thirdPartyActions ?? [] },
    texts: { longTermGoal, currentSituation, wayForward, ownResources, ownerPerson },
    measures: tasks.map(({ id, unitId, start, due }, index) => {
      const words = plan.measures.find(({ taskId }) => taskId === id);
      const { what = '', role = '', decision } = words ?? {};
      return { taskId: id, place: index + 1, what, role, unit: named(unitId), start, due, decision };
    }),
    followUpOn: whole.followUpOn,
    followUpForm: whole.followUpForm,
    owner: whole.planOwnerUnitId && named(whole.planOwnerUnitId),
  };
}

export function planDifferences(before: PlanVersion, after: PlanVersion): readonly PlanDifference[] {
  return [
    ...listFields.flatMap((field) => inList(field, before, after)),
    ...inMeasures(before.measures, after.measures),
    ...textFields.flatMap((field) => {
      const [was, is] = [before.texts[field], after.texts[field]];
      return was === is ? [] : [{ kind: 'text', field, before: was, after: is } as const];
    }),
    ...aboutTheWhole(before, after),
  ];
}

function inList(field: ListField, before: PlanVersion, after: PlanVersion): readonly PlanDifference[] {
  const [was, is] = [before.lists[field], after.lists[field]];
  return [
    ...is.filter((text) => !was.includes(text)).map((text) => ({ kind: 'added', field, text }) as const),
    ...was.filter((text) => !is.includes(text)).map((text) => ({ kind: 'removed', field, text }) as const),
  ];
}

type Measures = readonly VersionMeasure[];

function inMeasures(before: Measures, after: Measures): readonly PlanDifference[] {
  const was = new Map(before.map((measure) => [measure.taskId, measure]));
  const isThere = new Set(after.map(({ taskId }) => taskId));
  return [
    ...after.flatMap((measure): readonly PlanDifference[] => {
      const same = was.get(measure.taskId);
      if (!same) return [{ kind: 'measureAdded', measure }];
      const changes = changesOf(same, measure);
      return changes.length > 0 ? [{ kind: 'measureChanged', measure, changes }] : [];
    }),
    ...before
      .filter(({ taskId }) => !isThere.has(taskId))
      .map((measure) => ({ kind: 'measureRemoved', measure }) as const),
  ];
}

function changesOf(was: VersionMeasure, is: VersionMeasure): readonly MeasureChange[] {
  const all: readonly MeasureChange[] = [
    { of: 'what', before: was.what, after: is.what },
    { of: 'unit', before: was.unit, after: is.unit },
    { of: 'role', before: was.role, after: is.role },
    { of: 'start', before: was.start, after: is.start },
    { of: 'due', before: was.due, after: is.due },
    { of: 'decision', before: was.decision, after: is.decision },
  ];
  return all.filter((each) =>
    each.of === 'unit' ? each.before.id !== each.after.id : each.before !== each.after,
  );
}

/** Versions from before it was kept say nothing of owner and form: that is no difference. */
function aboutTheWhole(before: PlanVersion, after: PlanVersion): readonly PlanDifference[] {
  const [owner, form] = [before.owner, before.followUpForm];
  return [
    ...(before.followUpOn === after.followUpOn
      ? []
      : [{ kind: 'followUpOn', before: before.followUpOn, after: after.followUpOn } as const]),
    ...(form && after.followUpForm && form !== after.followUpForm
      ? [{ kind: 'followUpForm', before: form, after: after.followUpForm } as const]
      : []),
    ...(owner && after.owner && owner.id !== after.owner.id
      ? [{ kind: 'owner', before: owner, after: after.owner } as const]
      : []),
  ];
}
