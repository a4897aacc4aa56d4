/** For whom a row of TABLE 2 is repeated: those whom the move concerns, read from the case before and after it. */
import { waitsForNobody } from './best-time.js';
import { cancelled, replacedBy } from './events-off.js';
import type { DeviationId, MeetingId, PersonKey, RecipientId, TaskId, UnitId } from './ids.js';
import { stands } from './machines/called-off.js';
import { withoutTeams } from './machines/reach.js';
import { ownerGone, ownerOf } from './owner.js';
import { changesWho } from './machines/recipient-rules.js';
import { heldLongUnknown } from './meeting-due.js';
import type { Move } from './moves.js';
import { isInForce } from './plan-in-hand.js';
import { comes, holdsSummons, isUnanswered } from './recipient-states.js';
import { chiefIsTold } from './routing.js';
import type { Recipient, SipCase, Task } from './sip-case.js';
import type { SupportTopic } from './support.js';
import { goesOn } from './task-due.js';

/** What an effect is about, with ids only. */
export interface About {
  readonly recipientId?: RecipientId;
  readonly taskId?: TaskId;
  readonly deviationId?: DeviationId;
  /** Who holds the summons when it is promised, or who no longer has what the effect is about. */
  readonly unitId?: UnitId;
  /** The unit that was proposed and said no to. */
  readonly askedUnitId?: UnitId;
  /** One named person, where identity is protected (R69). */
  readonly person?: PersonKey;
  readonly topic?: SupportTopic;
  /** The meeting that is told of: by the time it is said, another may stand. */
  readonly meetingId?: MeetingId;
}

/** For whom a row is repeated: once, or once for each of these. */
export type Each =
  | 'newlySent'
  | 'newlyDeclined'
  | 'newlyRefused'
  | 'newlyWithdrawn'
  | 'newlyUncalled'
  | 'newlyCalledOff'
  | 'calledOff'
  | 'meetingAhead'
  | 'jointAhead'
  | 'videoLeft'
  | 'theMeeting'
  | 'longUnanswered'
  | 'movedToPast'
  | 'saidNoOutside'
  | 'saidOtherOutside'
  | 'roomSaysNo'
  | 'stillIn'
  | 'comeInWriting'
  | 'silent'
  | 'losesTime'
  | 'stillCalled'
  | 'noLongerCalled'
  | 'otherConvener'
  | 'newTasks'
  | 'changedTasks'
  | 'ownerOfChanged'
  | 'saidToOwner'
  | 'undoneToOwner'
  | 'keptToOwner'
  | 'newlyHandedOver'
  | 'newDeviations'
  | 'ofUnits'
  | 'formerOwner'
  | 'ownerElsewhere'
  | 'namedReceiver'
  | 'namedColleague'
  | 'withoutCareContact'
  | 'fromInitiator'
  | 'notByChief'
  | 'proposer'
  | 'silentBefore'
  | 'saysWho'
  | 'changesWho'
  | 'lateYes'
  | 'allAnswered'
  | 'newlyByMail'
  | 'newlyWithoutTeams'
  | 'backInTeams'
  | 'leftBehind'
  | 'ownerLeftBehind'
  | 'personLeft'
  | 'unitLeft'
  | 'ofLeftPerson'
  | 'ofLeftUnit';

export function each(kind: Each, before: SipCase, after: SipCase, move: Move): readonly About[] {
  const wasIn = (id: RecipientId, state: string) =>
    before.recipients.some((recipient) => recipient.id === id && recipient.state === state);
  const isNew = (id: RecipientId) => !before.recipients.some((recipient) => recipient.id === id);
  switch (kind) {
    case 'newlySent':
      return after.recipients
        .filter(({ id, state }) => state === 'sent' && (wasIn(id, 'chosen') || isNew(id)))
        .map(aboutRecipient);
    case 'newlyDeclined':
    case 'newlyRefused': {
      const no = kind === 'newlyDeclined' ? 'declined' : 'refused';
      return after.recipients.filter(({ id, state }) => state === no && !wasIn(id, no)).map(aboutRecipient);
    }
    case 'newlyWithdrawn':
      return newlyWithdrawn(before, after);
    // With a meeting called off it is the meeting that they are told of, never why.
    case 'newlyCalledOff':
      return cancelled(before, after).length > 0 ? newlyWithdrawn(before, after) : [];
    case 'calledOff':
      return cancelled(before, after).length > 0 ? [{}] : [];
    case 'newlyUncalled':
      return cancelled(before, after).length > 0 ? [] : newlyWithdrawn(before, after);
    case 'meetingAhead':
    case 'jointAhead': {
      // Whether a joint meeting still stands for this case, the linked ones have to be asked first.
      const isJoint = kind === 'jointAhead';
      const ahead = after.meetings.some(
        ({ state, joint }) => stands(state) && isJoint === (joint !== undefined),
      );
      return ahead && newlyWithdrawn(before, after).length > 0 ? [{}] : [];
    }
    case 'videoLeft':
      return 'videoLeft' in move && move.videoLeft ? [{ meetingId: move.meetingId }] : [];
    case 'theMeeting':
      return 'meetingId' in move ? [{ meetingId: move.meetingId }] : [];
    case 'longUnanswered':
      return 'meetingId' in move && heldLongUnknown(after, move.meetingId)
        ? [{ meetingId: move.meetingId }]
        : [];
    case 'movedToPast':
      return move.kind === 'meetingInPastOutside' && move.slot ? [{ meetingId: move.meetingId }] : [];
    case 'saidNoOutside':
    case 'saidOtherOutside': {
      if (move.kind !== 'answeredOutside') return [];
      const { answeredBy: recipientId, meetingId, answer } = move;
      const asked = kind === 'saidNoOutside' ? 'declined' : 'otherTime';
      return answer === asked ? [{ recipientId, meetingId }] : [];
    }
    case 'roomSaysNo':
      return move.kind === 'roomAnsweredOutside' && move.answer === 'declined'
        ? [{ meetingId: move.meetingId }]
        : [];
    case 'losesTime':
      return replacedBy(after, move) ? after.recipients.filter(comes).map(aboutRecipient) : [];
    case 'stillIn':
      return after.recipients.filter(comes).map(aboutRecipient);
    // Of the meeting itself they were rung about: nobody is to be rung once more to be reminded.
    case 'comeInWriting':
      return after.recipients.filter((one) => comes(one) && reachedInWriting(after, one)).map(aboutRecipient);
    case 'silent':
      return after.recipients
        .filter((one) => isUnanswered(one) && reachedInWriting(after, one))
        .map(aboutRecipient);
    case 'stillCalled':
      return after.recipients.filter(holdsSummons).map(aboutRecipient);
    case 'noLongerCalled':
      return before.recipients.filter(holdsSummons).map(aboutRecipient);
    case 'otherConvener':
      return before.convener.unitId === after.convener.unitId ? [] : [{}];
    case 'newTasks':
    case 'changedTasks':
      return tasksIn(kind, before, after);
    // Who holds a plan together reads of its changes; of its first version it was there.
    case 'ownerOfChanged':
      return isInForce(before) ? elsewhere(after) : [];
    case 'saidToOwner':
      return saidToOwner(after, move);
    case 'undoneToOwner':
    case 'keptToOwner': {
      const wasAnothers = before.tasks.some(
        ({ id, state }) => 'taskId' in move && id === move.taskId && state === 'wrongUnit',
      );
      return wasAnothers === (kind === 'keptToOwner') ? saidToOwner(after, move) : [];
    }
    case 'newlyHandedOver':
      return newlyHandedOver(before, after);
    case 'newDeviations':
      return newDeviations(before, after);
    case 'ofUnits':
      return newlyOfUnits(before, after);
    case 'formerOwner':
    case 'ownerElsewhere':
      return elsewhere(kind === 'formerOwner' ? before : after);
    case 'namedReceiver':
    case 'namedColleague':
      return namedNow(kind, after, move);
    case 'withoutCareContact': {
      const notice = ({ discharge }: SipCase) => discharge?.dischargeReadyNoticeAt;
      const isNew = notice(after) !== undefined && notice(after) !== notice(before);
      return isNew && !after.discharge?.careContact?.named ? [{}] : [];
    }
    case 'fromInitiator':
      return after.discharge?.initiator ? [{}] : [];
    case 'notByChief':
      return concerned(after, move)
        .filter((one) => !chiefIsTold(after, one))
        .map(aboutRecipient);
    case 'proposer':
      return concerned(before, move).map(({ id, proposedUnitId }) => ({
        recipientId: id,
        ...(proposedUnitId ? { askedUnitId: proposedUnitId } : {}),
      }));
    case 'silentBefore':
      return concerned(before, move).map(({ id, atUnitId }) => ({
        recipientId: id,
        ...(atUnitId ? { unitId: atUnitId } : {}),
      }));
    case 'saysWho':
    case 'changesWho': {
      if (move.kind !== 'confirmAttendance') return [];
      return changesWho(before, move) === (kind === 'changesWho') ? [aboutOf(move)] : [];
    }
    case 'allAnswered':
      return waitsForNobody(after) && !waitsForNobody(before) ? [{}] : [];
    case 'lateYes':
      return lateYes(before, after, move);
    case 'newlyByMail':
    case 'newlyWithoutTeams':
    case 'backInTeams':
      return reachedOtherwise(kind, before, after);
    case 'leftBehind':
    case 'ownerLeftBehind': {
      if (!after.convenerGone || before.convenerGone) return [];
      if (kind === 'ownerLeftBehind') return elsewhere(after);
      const left = after.recipients.filter(
        (recipient) => holdsSummons(recipient) && !withoutTeams(recipient),
      );
      return left.map(aboutRecipient);
    }
    case 'personLeft':
    case 'ofLeftPerson':
      return ofGone(before, after, { person: true, isReported: kind === 'ofLeftPerson' });
    case 'unitLeft':
    case 'ofLeftUnit':
      return ofGone(before, after, { person: false, isReported: kind === 'ofLeftUnit' });
  }
}

function newDeviations(before: SipCase, after: SipCase): readonly About[] {
  return after.deviations
    .filter(({ id }) => !before.deviations.some((known) => known.id === id))
    .map(({ id }) => ({ deviationId: id }));
}

/** Its chief chooses another person; of a unit that is no more the convener is told. */
function ofGone(
  before: SipCase,
  after: SipCase,
  { person, isReported }: { readonly person: boolean; readonly isReported: boolean },
): readonly About[] {
  const gone = ownerGone(after);
  if (!gone || (gone.person !== undefined) !== person) return [];
  return isReported ? newDeviations(before, after) : [{ unitId: gone.unitId }];
}

/** What the owner's own unit says on its card it knows; what was ticked elsewhere it does not. */
function saidToOwner(after: SipCase, move: Move): readonly About[] {
  const task = after.tasks.find(({ id }) => 'taskId' in move && id === move.taskId);
  const isOwn = task?.unitId === (after.planOwnerUnitId ?? after.convener.unitId);
  return isOwn && !('seenIn' in move && move.seenIn) ? [] : [aboutOf(move)];
}

/** The unit that closes says it itself; what was only drafted has been agreed on by nobody. */
function newlyHandedOver(before: SipCase, after: SipCase): readonly About[] {
  if (!isInForce(before)) return [];
  const closes = ownerOf(after);
  return after.tasks
    .filter((task) => task.unitId !== closes && goesOn(task, after))
    .map(({ id }) => ({ taskId: id }));
}

/** New, or told as something else now; of a protected case not even the units are told (R69). */
function newlyOfUnits(before: SipCase, after: SipCase): readonly About[] {
  if (after.namedOnly) return [];
  return after.deviations
    .filter(({ unitId, ...now }) => {
      const was = before.deviations.find(({ id }) => id === now.id);
      return unitId !== undefined && was?.trigger !== now.trigger;
    })
    .map(({ id, unitId }) => ({ deviationId: id, ...(unitId ? { unitId } : {}) }));
}

/** Somebody close only where they have given an address; where a unit can be reached is for the delivery to find. */
function reachedInWriting({ sealed }: SipCase, { id, target }: Recipient): boolean {
  return target.kind === 'unit' || sealed.recipients[id]?.person?.mail !== undefined;
}

function concerned({ recipients }: SipCase, move: Move): readonly Recipient[] {
  return 'recipientId' in move ? recipients.filter(({ id }) => id === move.recipientId) : [];
}

/** Whoever says yes once the meeting is booked is told of it as the others were. */
function lateYes(before: SipCase, after: SipCase, move: Move): readonly About[] {
  const meeting = after.meetings.find(({ state }) => state === 'booked');
  const came = (recipient: Recipient | undefined) => recipient !== undefined && comes(recipient);
  const isNew = concerned(after, move).some(came) && !concerned(before, move).some(came);
  return meeting && isNew ? [{ ...aboutOf(move), meetingId: meeting.id }] : [];
}

/** The convener is told once in a case, however many units it is about; a summons goes again only where it has no answer. */
function reachedOtherwise(
  kind: 'newlyByMail' | 'newlyWithoutTeams' | 'backInTeams',
  before: SipCase,
  after: SipCase,
): readonly About[] {
  const changed = after.recipients.filter((recipient) => {
    const was = before.recipients.find(({ id }) => id === recipient.id);
    return was !== undefined && withoutTeams(was) !== withoutTeams(recipient);
  });
  if (kind === 'newlyWithoutTeams') return changed.length > 0 && !after.convenerGone ? [{}] : [];
  const wanted = kind === 'newlyByMail' ? 'mail' : undefined;
  return changed
    .filter((recipient) => withoutTeams(recipient) === wanted && isUnanswered(recipient))
    .filter(() => !after.convenerGone)
    .map(aboutRecipient);
}

function newlyWithdrawn(before: SipCase, after: SipCase): readonly About[] {
  const wasCalled = (id: RecipientId) =>
    before.recipients.some(
      (recipient) => recipient.id === id && recipient.state !== 'withdrawn' && recipient.state !== 'chosen',
    );
  return after.recipients
    .filter(({ id, state }) => state === 'withdrawn' && wasCalled(id))
    .map(aboutRecipient);
}

/** A measure that a unit has had before has its card there already; what is done needs nobody. */
function tasksIn(kind: 'newTasks' | 'changedTasks', before: SipCase, after: SipCase): readonly About[] {
  const had = (task: Task) =>
    isInForce(before) && before.tasks.some(({ id, unitId }) => id === task.id && unitId === task.unitId);
  const said = ({ sealed, tasks }: SipCase, { id }: Task) => {
    const { start, due } = tasks.find((task) => task.id === id) ?? {};
    const {
      what,
      role,
      decision = 'decided',
    } = sealed.plan.measures.find(({ taskId }) => taskId === id) ?? {};
    return JSON.stringify([start, due, what, role, decision]);
  };
  const wanted = (task: Task) =>
    kind === 'newTasks'
      ? !had(task)
      : had(task) && task.state !== 'done' && said(before, task) !== said(after, task);
  return after.tasks.filter(wanted).map((task) => ({ taskId: task.id }));
}

/** The convening unit is told by itself: an owner of another unit besides. */
function elsewhere({ planOwnerUnitId, convener }: SipCase): readonly About[] {
  return planOwnerUnitId && planOwnerUnitId !== convener.unitId ? [{ unitId: planOwnerUnitId }] : [];
}

/** Whoever is named at a called unit gets the summons that no channel may have; a colleague gets the case. */
function namedNow(kind: 'namedReceiver' | 'namedColleague', after: SipCase, move: Move): readonly About[] {
  if (move.kind !== 'namePerson') return [];
  const { person, recipientId } = move;
  if (recipientId === undefined) return kind === 'namedColleague' ? [{ person }] : [];
  const called = after.recipients.some((each) => each.id === recipientId && holdsSummons(each));
  return kind === 'namedReceiver' && called ? [{ recipientId, person }] : [];
}

/** What is said is about the unit that holds the summons now: when it is said, another may. */
export function withHolder(about: About, { recipients }: SipCase): About {
  const unitId = recipients.find(({ id }) => id === about.recipientId)?.atUnitId;
  return about.unitId || !unitId ? about : { ...about, unitId };
}

function aboutRecipient(recipient: { readonly id: RecipientId }): About {
  return { recipientId: recipient.id };
}

export function aboutOf(move: Move): About {
  if ('recipientId' in move) return { recipientId: move.recipientId };
  if ('taskId' in move) return { taskId: move.taskId };
  if ('deviationId' in move) return { deviationId: move.deviationId };
  if (move.kind === 'askForSupport') return { topic: move.topic };
  return {};
}
