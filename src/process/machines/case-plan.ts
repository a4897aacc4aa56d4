/** Rules and changes of the plan, its follow-up and the closing. */
import { sealing } from '../edit.js';
import { instant } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { keepsPlanTexts } from '../plan-by-reference.js';
import { isInForce, planInHand, withChangesKept, withoutChanges } from '../plan-in-hand.js';
import type { Measure } from '../plan-texts.js';
import type { MissingItem, Refusal } from '../refusals.js';
import { unitIsExcepted, unitMayKnow } from '../scope.js';
import type { MeasureResult } from '../sealed.js';
import type { Deviation, SipCase, Task } from '../sip-case.js';
import { isUndone } from '../task-due.js';
import { dayOf } from '../time.js';
import { principalOf } from '../world.js';
import { withoutMeetings } from './called-off.js';
import { followUpTexts } from './follow-up-texts.js';
import { savedNow } from './sections.js';
import { prompted } from './prompted.js';

/** Of a plan in force the changes are kept apart until they apply; its owner changes by an offer alone (R60). */
export function planSaved(ask: Ask<'savePlan'>): SipCase {
  const { sipCase } = ask;
  if (!isInForce(sipCase)) return planWritten(sipCase, ask.move);
  const { planOwnerUnitId: _owner, ...move } = ask.move;
  return withChangesKept(sipCase, planWritten(planInHand(sipCase), move));
}

function planWritten(sipCase: SipCase, move: Ask<'savePlan'>['move']): SipCase {
  const { sealed } = sipCase;
  const measures = move.measures?.map(({ due: _due, start: _start, ...measure }) => measure);
  return {
    ...sipCase,
    ...savedNow(sipCase, move.base),
    ...(move.planOwnerUnitId ? { planOwnerUnitId: move.planOwnerUnitId } : {}),
    ...(move.followUpOn ? { followUpOn: move.followUpOn } : {}),
    ...(move.followUpForm ? { followUpForm: move.followUpForm } : {}),
    ...(move.relatedPlans ? { relatedPlans: move.relatedPlans } : {}),
    ...(move.spottedBy ? { spottedBy: move.spottedBy } : {}),
    ...(move.measures ? { tasks: move.measures.map((measure) => plannedTask(sipCase, measure)) } : {}),
    sealed: {
      ...sealed,
      preparation: move.longTermGoal
        ? { ...sealed.preparation, longTermGoal: move.longTermGoal }
        : sealed.preparation,
      plan: { ...sealed.plan, ...move.texts, ...(measures ? { measures } : {}) },
    },
  };
}

/** A measure's unit is told of it and the plan's owner sees the case: both within the consent (R15, R16). */
export function partiesMayKnow({ sipCase, move, world }: Ask<'savePlan'>): Refusal | undefined {
  const named = [
    ...(move.measures ?? []).map(({ unitId }) => unitId),
    ...(move.planOwnerUnitId ? [move.planOwnerUnitId] : []),
  ];
  const stranger = named.find((unitId) => !unitMayKnow(sipCase, unitId, world));
  if (stranger === undefined) return undefined;
  return refuse(unitIsExcepted(sipCase, stranger, world) ? 'consentExcludes' : 'outsideConsent');
}

/** What was agreed on stands; a day that is chosen now lies ahead. */
export function newDaysAhead({ sipCase, move, now }: Ask<'savePlan'>): Refusal | undefined {
  const known = planInHand(sipCase).tasks;
  const isPast = (move.measures ?? []).some(
    ({ taskId, due }) => due < dayOf(now) && known.find(({ id }) => id === taskId)?.due !== due,
  );
  return isPast ? refuse('measureInPast') : undefined;
}

function plannedTask(sipCase: SipCase, { taskId: id, unitId, start, due }: Measure): Task {
  const days = { ...(start ? { start } : {}), due };
  const known = sipCase.tasks.find((task) => task.id === id && task.unitId === unitId);
  // What is being done goes on being done in the next version of the plan.
  if (known) return { ...(known.due === due ? known : withoutOtherDays(known)), ...days };
  return { id, unitId, ...days, state: 'open', stay: { since: sipCase.stay.since, fired: [] } };
}

/** They have agreed on a day anew. */
function withoutOtherDays({ newDue: _new, dueElsewhere: _other, ...task }: Task): Task {
  return task;
}

/** R31 (SoL 10 kap. 8 §, HSL 16 kap. 4 §): the four statutory items; and R55: a follow-up date and who answers for it. */
export function planComplete({ sipCase: whole, now }: Ask<'activatePlan'>): Refusal | undefined {
  const sipCase = planInHand(whole);
  const { plan } = sipCase.sealed;
  const texts = keepsPlanTexts(sipCase);
  const missing: MissingItem[] = [];
  if (texts && plan.needs.length === 0) missing.push('needs');
  if (sipCase.tasks.length === 0) missing.push('measures');
  if (texts && plan.thirdPartyActions === undefined) missing.push('thirdPartyActions');
  if (!sipCase.planOwnerUnitId) missing.push('planOwner');
  if (!sipCase.followUpOn || sipCase.followUpOn <= dayOf(now)) missing.push('followUpDate');
  return missing.length > 0 ? refuse('planIncomplete', missing) : undefined;
}

/** R32: recommended, and without them a reason is asked for; R31 p. 2 counts measures from both principals. */
export function planRecommended(ask: Ask<'activatePlan'>): Refusal | undefined {
  const missing = recommendedMissing(ask);
  return missing.length > 0 && !ask.move.reason?.trim() ? refuse('planNeedsReason', missing) : undefined;
}

export function recommendedMissing({ sipCase: whole, world }: Asking): readonly MissingItem[] {
  const sipCase = planInHand(whole);
  if (!keepsPlanTexts(sipCase)) return [];
  const { plan } = sipCase.sealed;
  const missing: MissingItem[] = [];
  if (plan.ownActions.length === 0) missing.push('ownActions');
  if (plan.contacts.length === 0) missing.push('contacts');
  const principals = new Set(sipCase.tasks.map((task) => principalOf(world, task.unitId)?.id));
  if (principals.size < 2) missing.push('measuresPerPrincipal');
  return missing;
}

/** R57: the individual gets a copy. */
export function copyGiven({ sipCase, move }: Ask<'giveCopy'>): SipCase {
  return { ...sipCase, copyGivenOn: move.on };
}

/** R55: a plan that goes on has a day ahead to be followed up; one without a next day waits to be closed. */
export function nextDateIsAhead({ move, now }: Ask<'holdFollowUp'>): Refusal | undefined {
  const { nextFollowUpOn } = move;
  return nextFollowUpOn !== undefined && nextFollowUpOn <= dayOf(now)
    ? refuse('followUpDateMissing')
    : undefined;
}

/** Each screen's answers take the place of earlier ones about the same measures. */
export function followUpNoted({ sipCase, move }: Ask<'noteFollowUp'>): SipCase {
  const { followUp } = sipCase.sealed;
  return sealing(sipCase, 'followUp', {
    ...followUp,
    noted: withResults(followUp.noted ?? [], move.results),
    ...(move.outcome ? { notedOutcome: move.outcome } : {}),
    ...(move.said ? { notedSaid: move.said } : {}),
  });
}

function withResults(
  before: readonly MeasureResult[],
  added: readonly MeasureResult[],
): readonly MeasureResult[] {
  const answered = new Set(added.map(({ taskId: id }) => id));
  return [...before.filter(({ taskId: id }) => !answered.has(id)), ...added];
}

export function followUpHeld({ sipCase, move, now }: Ask<'holdFollowUp'>): SipCase {
  const since = instant(now);
  const answered = new Set(move.results.map((result) => result.taskId));
  // Of each measure it is said how it went: nobody is silent about it any more.
  const toldNow = ({ trigger, taskId: id }: Deviation) =>
    trigger === 'noFollowUp' || (trigger === 'taskNotDone' && id !== undefined && answered.has(id));
  const { followUpCall: _call, ...kept } = sipCase;
  const done = new Set(move.results.filter((result) => result.done === 'yes').map((result) => result.taskId));
  return {
    ...kept,
    followUpsHeld: sipCase.followUpsHeld + 1,
    followUps: [...(sipCase.followUps ?? []), { on: dayOf(now), ...sipCase.sealed.followUp.notedOutcome }],
    ...(move.nextFollowUpOn ? { followUpOn: move.nextFollowUpOn } : {}),
    tasks: sipCase.tasks.map((task) =>
      done.has(task.id) ? { ...task, state: 'done', stay: { since, fired: [] } } : task,
    ),
    deviations: sipCase.deviations.map((deviation) =>
      deviation.state === 'prompted' && toldNow(deviation)
        ? { ...deviation, state: 'dismissed', dismissedBy: 'followUpHeld', stay: { since, fired: [] } }
        : deviation,
    ),
    sealed: {
      ...withoutEarlierDay(sipCase.sealed, move.nextFollowUpOn),
      followUp: followUpTexts(sipCase, move, dayOf(now)),
    },
  };
}

/** The day that was just agreed on goes before one that stands in changes from before. */
function withoutEarlierDay(sealed: SipCase['sealed'], next: SipCase['followUpOn']): SipCase['sealed'] {
  if (!next || !sealed.planRevision) return sealed;
  return { ...sealed, planRevision: { ...sealed.planRevision, followUpOn: next } };
}

/** R56, domain 7.1 T10: suggests a deviation, once. */
export function followUpMissed({ sipCase, now }: Ask<'escalateFollowUp'>): SipCase {
  return prompted(sipCase, 'noFollowUp', {}, now);
}

/** R54, domain 7.1 T9: suggests a deviation beside the reminder. */
export function planMissed({ sipCase, now }: Ask<'remindPlan'>): SipCase {
  return prompted(sipCase, 'noPlan', {}, now);
}

/** R59: reason, date and evaluation; the date is today's. Where texts stay outside, so does the evaluation. */
export function closingComplete({ sipCase, move }: Ask<'close'>): Refusal | undefined {
  if (!keepsPlanTexts(sipCase)) return undefined;
  return move.evaluation.trim() ? undefined : refuse('closingIncomplete', ['evaluation']);
}

/** R59: open tasks are settled or handed over before the end. */
export function openTasksHandedOver({ sipCase, move }: Ask<'close'>): Refusal | undefined {
  // A draft's measures have been agreed on by nobody.
  if (!isInForce(sipCase)) return undefined;
  return sipCase.tasks.some(isUndone) && !move.handOverOpenTasks ? refuse('openTasks') : undefined;
}

export function closed({ sipCase, move, now }: Ask<'close'>): SipCase {
  const since = instant(now);
  return {
    ...sipCase,
    closing: { reason: move.reason, on: dayOf(now), ...move.outcome },
    tasks: sipCase.tasks.map((task) =>
      task.state === 'done' ? task : { ...task, state: 'handedOver', stay: { since, fired: [] } },
    ),
    ...withoutMeetings(sipCase, since),
    sealed: {
      ...withoutChanges(sipCase).sealed,
      closing: {
        evaluation: move.evaluation,
        ...(move.individualView === undefined ? {} : { individualView: move.individualView }),
      },
    },
  };
}
