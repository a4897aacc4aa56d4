/** A plan is put in force, the first time or with its changes; what was in force before is kept as it was. */
import { sealing, withReason } from '../edit.js';
import { instant, type Instant } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { isInForce, planInHand, withoutChanges } from '../plan-in-hand.js';
import type { EarlierPlan } from '../plan-texts.js';
import type { Refusal } from '../refusals.js';
import { unitMayKnow } from '../scope.js';
import type { SipCase, Task } from '../sip-case.js';
import { recommendedMissing } from './case-plan.js';

export function activated(ask: Ask<'activatePlan'>): SipCase {
  const { sipCase, move, now } = ask;
  const since = instant(now);
  const before = isInForce(sipCase) ? sipCase : undefined;
  const plan = before ? withPlanKept(planInHand(sipCase), before, since) : sipCase;
  const active: SipCase = {
    ...plan,
    planActivatedAt: since,
    firstActivatedAt: sipCase.firstActivatedAt ?? firstVersionSince(sipCase) ?? since,
    planVersion: (plan.sealed.earlierPlans?.length ?? 0) + 1,
    tasks: plan.tasks.map((task) => begunAnew(task, before, since)),
  };
  const said = withoutWordsOfGone(active);
  return recommendedMissing(ask).length > 0 ? withReason(said, 'R32', move.reason) : said;
}

/** Of a measure that is in the plan no more nothing is kept of what was said while it was. */
function withoutWordsOfGone(sipCase: SipCase): SipCase {
  const { taskWords } = sipCase.sealed;
  if (!taskWords) return sipCase;
  const left = Object.entries(taskWords).filter(([taskId]) => sipCase.tasks.some(({ id }) => id === taskId));
  return sealing(sipCase, 'taskWords', Object.fromEntries(left));
}

/** Cases from before it was kept have it in the plan's first version. */
function firstVersionSince({ sealed, planActivatedAt }: SipCase): Instant | undefined {
  return sealed.earlierPlans?.[0]?.activatedAt ?? planActivatedAt;
}

/** The plan as it was in force until now; of the new one the individual has no copy yet (R57). */
function withPlanKept(plan: SipCase, before: SipCase, since: Instant): SipCase {
  const { copyGivenOn: _copy, ...kept } = plan;
  const earlierPlans = [...(before.sealed.earlierPlans ?? []), planAsItWas(before, since)];
  return { ...kept, sealed: { ...kept.sealed, earlierPlans } };
}

function planAsItWas(sipCase: SipCase, since: Instant): EarlierPlan {
  const { longTermGoal } = sipCase.sealed.preparation;
  return {
    version: sipCase.planVersion ?? 1,
    activatedAt: sipCase.planActivatedAt ?? since,
    plan: sipCase.sealed.plan,
    tasks: sipCase.tasks,
    ...(longTermGoal ? { longTermGoal } : {}),
    ...(sipCase.followUpOn ? { followUpOn: sipCase.followUpOn } : {}),
    ...(sipCase.followUpForm ? { followUpForm: sipCase.followUpForm } : {}),
    ...(sipCase.planOwnerUnitId ? { planOwnerUnitId: sipCase.planOwnerUnitId } : {}),
  };
}

/** At another day a measure is reminded of anew, and is late no more; one that stands as it was goes on as it was. */
function begunAnew(task: Task, before: SipCase | undefined, since: Instant): Task {
  const was = before?.tasks.find(({ id, unitId }) => id === task.id && unitId === task.unitId);
  if (was?.due === task.due || task.state === 'done') return task;
  const { newDue: _later, ...agreed } = task;
  return { ...agreed, state: task.state === 'late' ? 'open' : task.state, stay: { since, fired: [] } };
}

/** R15, R16: the consent may have become another one since the changes were written. */
export function changesAreCovered({ sipCase, world }: Ask<'activatePlan'>): Refusal | undefined {
  if (!sipCase.sealed.planRevision) return undefined;
  const had = ({ unitId, id }: Task) => sipCase.tasks.some((was) => was.id === id && was.unitId === unitId);
  const added = planInHand(sipCase).tasks.filter((task) => !had(task));
  const covered = added.every(({ unitId }) => unitMayKnow(sipCase, unitId, world));
  return covered ? undefined : refuse('outsideConsent');
}

/** Without a change there is nothing to put in force. */
export function somethingIsChanged({ sipCase }: Asking): Refusal | undefined {
  return sipCase.sealed.planRevision ? undefined : refuse('notNow');
}

/** What has been agreed on is followed up as it was, before something else applies in its place (R55). */
export function followUpComesFirst(): Refusal {
  return refuse('followUpFirst');
}

/** A meeting that was held to follow the plan up says first how it went. */
export function meetingIsFollowedUp({ sipCase }: Asking): Refusal | undefined {
  return sipCase.followUpCall ? refuse('followUpFirst') : undefined;
}

export function changesDropped({ sipCase }: Ask<'dropPlanChanges'>): SipCase {
  return withoutChanges(sipCase);
}
