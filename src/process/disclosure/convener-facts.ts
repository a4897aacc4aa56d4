/** What the convening unit and the plan's owner see: the whole case, with the recipients by name. */
import { adviceFor } from '../advice.js';
import { unitsIn } from '../case-units.js';
import { openCareToCall } from '../discharge.js';
import type { ConvenerFacts, PartyUnit, Seen } from '../disclosure.js';
import type { RecipientLine } from './recipient-line.js';
import type { DeviationLine, TaskLine, MetBefore } from './convener-lines.js';
import type { Instant, UnitId } from '../ids.js';
import { currentMeeting } from '../machines/meeting.js';
import { meetingGoal } from '../machines/meeting-goal.js';
import { missingSides } from '../machines/minimum.js';
import { answerTo, saidYesTo } from '../machines/meeting-time.js';
import { isUnanswered } from '../recipient-states.js';
import { effectiveScope, giversToAsk, topicsLeftOut } from '../effective-scope.js';
import { expectedGivers, missingGivers } from '../givers.js';
import { needSpottedBy, planKindOf } from '../plan-kind.js';
import { planInHand } from '../plan-in-hand.js';
import { planVersions } from '../plan-versions.js';
import { convenedAt, roundAt } from '../rounds.js';
import { wayOf } from '../routing.js';
import { openSuggestions, suggestedBy, suggestionIsTaken } from '../times-in-question.js';
import { unitIsCovered, unitIsExcepted, unitMayKnow } from '../scope.js';
import type { Deviation, Recipient, SipCase, Task } from '../sip-case.js';
import { principalOf, unitOf, type Unit, type World } from '../world.js';
import { dischargeStanding } from './discharge-standing.js';
import { earlierFollowUps } from './earlier-follow-ups.js';
import { progress, takesPart, unitName } from './standing.js';

export function convenerFacts(seen: Seen): ConvenerFacts {
  const { sipCase, world } = seen;
  const { sealed, ...clear } = sipCase;
  const recipients = sipCase.recipients
    .filter(({ state }) => state !== 'withdrawn')
    .map((recipient) => recipientLine(recipient, seen));
  const waiting = firstAwaited(recipients);
  return {
    as: 'convener',
    ref: sipCase.ref,
    version: sipCase.version,
    state: sipCase.state,
    sipCase: clear,
    sealed,
    convenerUnit: conveningUnit(seen),
    ...consentFacts(seen),
    recipients,
    answered: progress(sipCase),
    waitingFor: waiting && {
      name: waiting.heldBy ?? waiting.name,
      answerBy: waiting.answerBy,
      invited: waiting.kind === 'invitation',
      isPerson: waiting.isPerson,
      mustRing: waiting.mustRing,
      // Obliged as that one is, with the same day.
      others: recipients.filter((one) => isUnanswered(one) && one !== waiting && isLike(one, waiting)).length,
    },
    meeting: currentMeeting(sipCase) ?? [...sipCase.meetings].reverse().find(({ state }) => state === 'held'),
    apart: sipCase.apart?.at(-1),
    meetingGoal: meetingGoal(sipCase),
    minimumMissing: missingSides(sipCase, world),
    tasks: sipCase.tasks.map((task) => taskLine(task, seen)),
    deviations: sipCase.deviations.map((deviation) => deviationLine(deviation, seen)),
    advice: adviceFor(sipCase, world),
    openCareToCall: openCareToCall(sipCase, world),
    discharge: dischargeStanding(seen),
    ...planFacts(seen),
    ...unitFacts(seen),
    holidays: world.holidays,
  };
}

function metBefore(seen: Seen): readonly MetBefore[] {
  const { sipCase, world } = seen;
  return sipCase.meetings.flatMap(({ id: meetingId, state, slot: { start } }) => {
    const round = state === 'held' ? roundAt(sipCase, start) : undefined;
    if (!round) return [];
    const recipients = round.recipients.map((each) => recipientLine(each, seen));
    return [{ meetingId, unit: unitName(world, convenedAt(sipCase, start)), recipients }];
  });
}

function conveningUnit({ sipCase, world }: Seen): ConvenerFacts['convenerUnit'] {
  const id = sipCase.convener.unitId;
  return { ...unitName(world, id), phone: unitOf(world, id)?.phone };
}

function planFacts(seen: Seen) {
  const { sipCase, world } = seen;
  return {
    inHand: sipCase.sealed.planRevision && convenerFacts({ ...seen, sipCase: planInHand(sipCase) }),
    planOwner: sipCase.planOwnerUnitId && ofPrincipal(world, sipCase.planOwnerUnitId),
    planKind: planKindOf(sipCase),
    planVersions: planVersions(sipCase, (id) => unitName(world, id)),
    earlierFollowUps: earlierFollowUps(seen),
    needSpottedBy: needSpottedBy(sipCase, world),
  };
}

/** Who has said yes, to what, and whom there is still to ask. */
function consentFacts({ sipCase, world }: Seen) {
  return {
    expectedGivers: expectedGivers(sipCase),
    missingGivers: missingGivers(sipCase),
    giversToAsk: giversToAsk(sipCase),
    consents: sipCase.consents,
    takenBack: sipCase.consents.map(({ giver, scope }) => ({
      giver,
      units: (scope?.exceptUnitIds ?? []).map((id) => unitName(world, id)),
    })),
    askedUnits: sipCase.scope.unitIds.map((id) => unitName(world, id)),
    scopeUnits: effectiveScope(sipCase).unitIds.map((id) => unitName(world, id)),
    topicsLeftOut: topicsLeftOut(sipCase),
  };
}

/** Of those who have not answered, the one whose day comes first; on the same day those who must answer. */
function firstAwaited(recipients: readonly RecipientLine[]): RecipientLine | undefined {
  const silent = recipients.filter(isUnanswered);
  const order = ({ answerBy, kind }: RecipientLine) => `${answerBy ?? ''} ${kind === 'summons' ? '0' : '1'}`;
  return silent.sort((one, other) => order(one).localeCompare(order(other)))[0];
}

function isLike(one: RecipientLine, other: RecipientLine): boolean {
  return one.kind === other.kind && one.answerBy === other.answerBy && one.mustRing === other.mustRing;
}

function recipientLine(recipient: Recipient, { sipCase, world }: Seen): RecipientLine {
  const texts = sipCase.sealed.recipients[recipient.id] ?? {};
  const called = recipient.target.kind === 'unit' ? unitOf(world, recipient.target.unitId) : undefined;
  const holder = unitOf(world, recipient.atUnitId);
  const suggested = suggestedBy(sipCase, recipient);
  return {
    id: recipient.id,
    kind: recipient.kind,
    state: recipient.state,
    name: called?.name ?? texts.person?.label ?? '',
    heldBy: holder?.name,
    passedBy: wayOf(sipCase, recipient, world)
      .slice(0, -1)
      .map((id) => unitName(world, id).name),
    proposedUnit: proposedUnit(recipient, sipCase, world),
    attendee: texts.attendee,
    attendeeRole: texts.attendeeRole,
    answerBy: recipient.answerBy,
    question: texts.question,
    openQuestion: recipient.question,
    reason: texts.reason,
    otherTime: suggestionIsTaken(sipCase, recipient) ? undefined : texts.otherTime,
    signedBy: texts.signedBy,
    worksOn: [...new Set([...saidYesTo(recipient), ...suggested])],
    suggests: openSuggestions(sipCase, recipient),
    saidNoTo: timesToAnswer(sipCase).filter((start) => answerTo(sipCase, recipient, start) === 'no'),
    verified: recipient.verified,
    byMail: recipient.target.kind === 'person' || (called?.channel ?? null) === null,
    isPerson: recipient.target.kind === 'person',
    mustRing: recipient.target.kind === 'person' ? !texts.person?.mail : cannotBeWrittenTo(holder ?? called),
    phone: (holder ?? called)?.phone ?? undefined,
  };
}

/** The proposed ones, and what is booked: proposals may have been changed since they were asked about. */
function timesToAnswer(sipCase: SipCase): readonly Instant[] {
  const booked = currentMeeting(sipCase)?.slot.start;
  const proposed = sipCase.proposedTimes.map(({ start }) => start);
  return [...new Set([...proposed, ...(booked ? [booked] : [])])];
}

function proposedUnit(
  { proposedUnitId: id }: Recipient,
  sipCase: SipCase,
  world: World,
): RecipientLine['proposedUnit'] {
  if (!id) return undefined;
  const excepts = unitIsExcepted(sipCase, id, world);
  return {
    ...unitName(world, id),
    consent: excepts ? 'excepts' : unitIsCovered(sipCase, id, world) ? 'covers' : 'lacks',
  };
}

/** Neither a channel nor a mailbox. */
function cannotBeWrittenTo(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.channel === null && unit.mail === null;
}

function deviationLine(deviation: Deviation, { world }: Seen): DeviationLine {
  const { unitId } = deviation;
  return unitId ? { ...deviation, unitName: unitName(world, unitId).name } : deviation;
}

/** What was said before a measure was done is kept in case it was not. */
const saysMore: readonly Task['state'][] = ['late', 'needsHelp'];

function taskLine(task: Task, { sipCase, world }: Seen): TaskLine {
  const measure = sipCase.sealed.plan.measures.find(({ taskId }) => taskId === task.id);
  return {
    id: task.id,
    unitName: unitName(world, task.unitId).name,
    principal: principalOf(world, task.unitId)?.name ?? '',
    what: measure?.what,
    role: measure?.role,
    decision: measure?.decision,
    start: task.start,
    due: task.due,
    newDue: task.newDue,
    words: saysMore.includes(task.state) ? sipCase.sealed.taskWords?.[task.id] : undefined,
    state: task.state,
  };
}

function ofPrincipal(world: World, id: UnitId): PartyUnit {
  return {
    ...unitName(world, id),
    principal: principalOf(world, id)?.name ?? '',
    phone: unitOf(world, id)?.phone ?? undefined,
  };
}

function unitFacts(seen: Seen): Pick<ConvenerFacts, 'partyUnits' | 'caseUnits' | 'names' | 'metBefore'> {
  const { sipCase, world } = seen;
  const known = [...new Set(unitsIn(sipCase))].filter((id) => unitOf(world, id) !== undefined);
  return {
    partyUnits: partyUnits(seen).map((id) => ofPrincipal(world, id)),
    caseUnits: known.map((id) => ofPrincipal(world, id)),
    names: seen.names,
    metBefore: metBefore(seen),
  };
}

function partyUnits({ sipCase, world }: Seen): readonly UnitId[] {
  const coming = sipCase.recipients
    .filter(takesPart)
    .flatMap(({ atUnitId }) => (atUnitId && unitMayKnow(sipCase, atUnitId, world) ? [atUnitId] : []));
  return [...new Set([sipCase.convener.unitId, ...coming])];
}
