/**
 * What a given reader may see of a case. A card is made from one of these, never from the case itself,
 * so that what a reader may not know is not in the type (domain 5.4, R68, R75).
 */
import type { CaseRef, Day, Instant, PersonKey, RecipientId, TaskId, UnitId } from './ids.js';
import { currentMeeting, meetingGoal } from './machines/meeting.js';
import { expectedGivers, missingGivers, recipientIsCovered, unitIsCovered } from './scope.js';
import type { IndividualTexts, Sealed } from './sealed.js';
import type {
  AgeGroup,
  Consent,
  Deviation,
  Giver,
  Meeting,
  MeetingForm,
  Recipient,
  SipCase,
  Slot,
  Task,
  TrailStep,
} from './sip-case.js';
import { principalOf, unitOf, type World } from './world.js';

/** In which capacity somebody reads. `receiver` is a shared card or a mailed link: neutral facts only. */
export type Reader =
  | { readonly as: 'convener' }
  | { readonly as: 'receiver'; readonly recipientId: RecipientId; readonly unitId?: UnitId }
  | { readonly as: 'dispatcher'; readonly recipientId: RecipientId }
  | { readonly as: 'participant'; readonly recipientId: RecipientId }
  | { readonly as: 'taskUnit'; readonly taskId: TaskId }
  | { readonly as: 'taskWorker'; readonly taskId: TaskId };

/** Names of staff by key, for "Anna tog emot kallelsen". */
export type StaffNames = Readonly<Record<PersonKey, string>>;

export interface TrailLine {
  readonly what: TrailStep['what'];
  readonly at: Instant;
  readonly who: string | undefined;
  readonly toUnit: string | undefined;
}

/** What may stand on a shared card: nothing here says whom it is about. */
export interface NeutralFacts {
  readonly as: 'receiver' | 'dispatcher' | 'participant';
  readonly ref: CaseRef;
  readonly recipientId: RecipientId;
  readonly kind: 'summons' | 'invitation';
  readonly state: Recipient['state'];
  readonly toPerson: boolean;
  readonly from: string;
  readonly fromPhone: string | undefined;
  readonly ageGroup: AgeGroup;
  readonly field: string | undefined;
  readonly answerBy: Day | undefined;
  readonly form: MeetingForm;
  readonly lengthMinutes: number;
  readonly phoneIsEnough: boolean;
  readonly proposedTimes: readonly Slot[];
  readonly worksOn: readonly Instant[];
  readonly trail: readonly TrailLine[];
  /** The unit that holds the summons now, and whether it is the one that reads. */
  readonly heldBy: string | undefined;
  readonly heldByReader: boolean;
  readonly principalName: string | undefined;
  readonly attendeeRole: string | undefined;
  readonly question: boolean;
  readonly substituteAsked: boolean;
  readonly answered: { readonly count: number; readonly of: number };
  readonly meeting:
    | {
        readonly slot: Slot;
        readonly form: MeetingForm;
        readonly joinUrl: string | undefined;
        readonly state: Meeting['state'];
      }
    | undefined;
  readonly caseIsOpen: boolean;
}

/** R75: only what is needed to find the right unit; never purpose, goal or questions. */
export interface RoutingFacts extends NeutralFacts {
  readonly as: 'dispatcher';
  readonly individual: Pick<IndividualTexts, 'name' | 'personnummer' | 'address' | 'listedAt'>;
  readonly toldByPhone: boolean;
}

/** After *Vi deltar*, within the consent. */
export interface ParticipantFacts extends NeutralFacts {
  readonly as: 'participant';
  readonly individual: IndividualTexts;
  readonly purpose: string | undefined;
  readonly longTermGoal: string | undefined;
  readonly whatMatters: string | undefined;
  readonly questions: readonly string[];
  readonly adaptations: string | undefined;
  readonly contribution: string | undefined;
  readonly consentDay: Day | undefined;
  readonly exceptionsExist: boolean;
  readonly answer: string | undefined;
  readonly toldByPhone: boolean;
}

export interface RecipientLine {
  readonly id: RecipientId;
  readonly kind: 'summons' | 'invitation';
  readonly state: Recipient['state'];
  /** The called unit, or the word for the person ("pappa"). */
  readonly name: string;
  readonly heldBy: string | undefined;
  readonly attendee: string | undefined;
  readonly attendeeRole: string | undefined;
  readonly answerBy: Day | undefined;
  readonly question: string | undefined;
  readonly openQuestion: boolean;
  readonly reason: string | undefined;
  readonly otherTime: string | undefined;
  readonly worksOn: readonly Instant[];
  readonly verified: boolean;
  readonly byMail: boolean;
}

export interface TaskLine {
  readonly id: TaskId;
  readonly unitName: string;
  readonly what: string | undefined;
  readonly role: string | undefined;
  readonly due: Day;
  readonly state: Task['state'];
}

export interface UnitName {
  readonly id: UnitId;
  readonly name: string;
}

/** The convening unit and the plan owner see the whole case. */
export interface ConvenerFacts {
  readonly as: 'convener';
  readonly ref: CaseRef;
  readonly version: number;
  readonly state: SipCase['state'];
  readonly sipCase: Omit<SipCase, 'sealed'>;
  readonly sealed: Sealed;
  readonly convenerUnit: UnitName;
  readonly expectedGivers: readonly Giver[];
  readonly missingGivers: readonly Giver[];
  readonly consents: readonly Consent[];
  readonly scopeUnits: readonly UnitName[];
  readonly recipients: readonly RecipientLine[];
  readonly answered: { readonly count: number; readonly of: number };
  /** The next answer-by day among those who have not answered. */
  readonly waitingFor: { readonly name: string; readonly answerBy: Day | undefined } | undefined;
  readonly meeting: Meeting | undefined;
  readonly meetingGoal: Day | undefined;
  readonly tasks: readonly TaskLine[];
  readonly deviations: readonly Deviation[];
  readonly planOwner: UnitName | undefined;
  /** Units that may answer for a measure or own the plan: the convener's and those who take part. */
  readonly partyUnits: readonly UnitName[];
  /** Closed days around now, for proposing days that offices work. */
  readonly holidays: readonly Day[];
}

/** A task on a unit's shared card: when, not what. */
export interface TaskFacts {
  readonly as: 'taskUnit';
  readonly ref: CaseRef;
  readonly taskId: TaskId;
  readonly unitName: string;
  readonly from: string;
  readonly fromPhone: string | undefined;
  readonly due: Day;
  readonly state: Task['state'];
  readonly caseIsOpen: boolean;
}

/** A task in a dialog, for somebody of the unit that has it. */
export interface TaskWork extends Omit<TaskFacts, 'as'> {
  readonly as: 'taskWorker';
  readonly individual: Pick<IndividualTexts, 'name'>;
  readonly what: string | undefined;
  readonly role: string | undefined;
}

export type Disclosed = NeutralFacts | RoutingFacts | ParticipantFacts | ConvenerFacts | TaskFacts | TaskWork;

export interface Seen {
  readonly sipCase: SipCase;
  readonly world: World;
  readonly names: StaffNames;
}

const answeredStates: readonly Recipient['state'][] = [
  'accepted',
  'confirmed',
  'declined',
  'refused',
  'attended',
  'absent',
];
const calledStates: readonly Recipient['state'][] = ['sent', 'received', ...answeredStates];
const livingStates: readonly Recipient['state'][] = ['accepted', 'confirmed', 'attended'];

/** The only way from a case to what somebody sees; undefined when this reader may see nothing of it. */
export function disclose(seen: Seen, reader: Reader): Disclosed | undefined {
  switch (reader.as) {
    case 'convener':
      return convenerFacts(seen);
    case 'receiver':
      return neutralFacts(seen, reader.recipientId, reader.unitId);
    case 'dispatcher':
      return routingFacts(seen, reader.recipientId);
    case 'participant':
      return participantFacts(seen, reader.recipientId);
    case 'taskUnit':
      return taskFacts(seen, reader.taskId);
    case 'taskWorker':
      return taskWork(seen, reader.taskId);
  }
}

export function neutralFacts(
  { sipCase, world, names }: Seen,
  id: RecipientId,
  readingUnit?: UnitId,
): NeutralFacts | undefined {
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!recipient) return undefined;
  const convener = unitOf(world, sipCase.convener.unitId);
  const called = recipient.target.kind === 'unit' ? unitOf(world, recipient.target.unitId) : undefined;
  const meeting = currentMeeting(sipCase) ?? sipCase.meetings.find(({ state }) => state === 'held');
  return {
    as: 'receiver',
    ref: sipCase.ref,
    recipientId: id,
    kind: recipient.kind,
    state: recipient.state,
    toPerson: recipient.target.kind === 'person',
    from: convener?.neutralName ?? '',
    fromPhone: convener?.phone ?? undefined,
    ageGroup: sipCase.ageGroup,
    field: called?.field,
    answerBy: recipient.answerBy,
    form: sipCase.form,
    lengthMinutes: sipCase.lengthMinutes,
    phoneIsEnough: sipCase.phoneIsEnough,
    proposedTimes: sipCase.proposedTimes,
    worksOn: recipient.worksOn,
    trail: recipient.trail.map((step) => trailLine(step, world, names)),
    heldBy: unitOf(world, recipient.atUnitId)?.name,
    heldByReader: readingUnit === undefined || readingUnit === recipient.atUnitId,
    principalName: principalOf(world, recipient.atUnitId)?.name,
    attendeeRole: recipient.attendeeRole,
    question: recipient.question,
    substituteAsked: recipient.substituteAsked,
    answered: progress(sipCase),
    meeting: meeting && {
      slot: meeting.slot,
      form: meeting.form,
      joinUrl: meeting.joinUrl,
      state: meeting.state,
    },
    caseIsOpen: sipCase.state !== 'closed' && sipCase.state !== 'pausedConsent',
  };
}

/** R75: needs the consent's line about routing, or that the holding unit itself is covered. */
export function routingFacts(seen: Seen, id: RecipientId): RoutingFacts | undefined {
  const neutral = neutralFacts(seen, id);
  const { sipCase, world } = seen;
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (
    !neutral?.caseIsOpen ||
    !recipient ||
    !calledStates.includes(recipient.state) ||
    recipient.target.kind === 'person'
  )
    return undefined;
  const covered =
    sipCase.scope.coversRouting || (recipient.atUnitId && unitIsCovered(sipCase, recipient.atUnitId, world));
  if (!covered) return undefined;
  const { name, personnummer, address, listedAt } = sipCase.sealed.individual;
  const toldByPhone = sipCase.settings.identity === 'phone';
  const individual = toldByPhone ? {} : given({ name, personnummer, address, listedAt });
  return { ...neutral, as: 'dispatcher', individual, toldByPhone };
}

/** Only an accepted recipient within the consent; a person behind a mailed link is told by phone (design 8.15). */
export function participantFacts(seen: Seen, id: RecipientId): ParticipantFacts | undefined {
  const neutral = neutralFacts(seen, id);
  const { sipCase, world } = seen;
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!neutral?.caseIsOpen || !recipient || !livingStates.includes(recipient.state)) return undefined;
  if (recipient.target.kind === 'person' || !recipientIsCovered(sipCase, recipient, world)) return undefined;
  const { preparation, individual, recipients, consent } = sipCase.sealed;
  return {
    ...neutral,
    as: 'participant',
    individual: sipCase.settings.identity === 'phone' ? {} : individual,
    purpose: preparation.purpose,
    longTermGoal: preparation.longTermGoal,
    whatMatters: preparation.whatMatters,
    questions: preparation.questions ?? [],
    adaptations: preparation.adaptations,
    contribution: recipients[id]?.contribution,
    consentDay: sipCase.consents.find(({ state }) => state === 'given')?.givenOn,
    exceptionsExist: consent.exceptions.length > 0,
    answer: recipients[id]?.answer,
    toldByPhone: sipCase.settings.identity === 'phone',
  };
}

export function convenerFacts(seen: Seen): ConvenerFacts {
  const { sipCase, world } = seen;
  const { sealed, ...clear } = sipCase;
  const recipients = sipCase.recipients
    .filter(({ state }) => state !== 'withdrawn')
    .map((recipient) => recipientLine(recipient, seen));
  const waiting = recipients.find(({ state }) => state === 'sent' || state === 'received');
  return {
    as: 'convener',
    ref: sipCase.ref,
    version: sipCase.version,
    state: sipCase.state,
    sipCase: clear,
    sealed,
    convenerUnit: unitName(world, sipCase.convener.unitId),
    expectedGivers: expectedGivers(sipCase),
    missingGivers: missingGivers(sipCase),
    consents: sipCase.consents,
    scopeUnits: sipCase.scope.unitIds.map((id) => unitName(world, id)),
    recipients,
    answered: progress(sipCase),
    waitingFor: waiting && { name: waiting.heldBy ?? waiting.name, answerBy: waiting.answerBy },
    meeting: currentMeeting(sipCase) ?? [...sipCase.meetings].reverse().find(({ state }) => state === 'held'),
    meetingGoal: meetingGoal(sipCase),
    tasks: sipCase.tasks.map((task) => taskLine(task, seen)),
    deviations: sipCase.deviations,
    planOwner: sipCase.planOwnerUnitId && unitName(world, sipCase.planOwnerUnitId),
    partyUnits: partyUnits(sipCase).map((id) => unitName(world, id)),
    holidays: world.holidays,
  };
}

export function taskFacts({ sipCase, world }: Seen, id: TaskId): TaskFacts | undefined {
  const task = sipCase.tasks.find((each) => each.id === id);
  if (!task) return undefined;
  const owner = unitOf(world, sipCase.planOwnerUnitId ?? sipCase.convener.unitId);
  return {
    as: 'taskUnit',
    ref: sipCase.ref,
    taskId: id,
    unitName: unitName(world, task.unitId).name,
    from: owner?.neutralName ?? '',
    fromPhone: owner?.phone ?? undefined,
    due: task.due,
    state: task.state,
    caseIsOpen: sipCase.state !== 'closed' && sipCase.state !== 'pausedConsent',
  };
}

export function taskWork(seen: Seen, id: TaskId): TaskWork | undefined {
  const facts = taskFacts(seen, id);
  if (!facts?.caseIsOpen) return undefined;
  const measure = seen.sipCase.sealed.plan.measures.find(({ taskId }) => taskId === id);
  const { name } = seen.sipCase.sealed.individual;
  return {
    ...facts,
    as: 'taskWorker',
    individual: given({ name }),
    what: measure?.what,
    role: measure?.role,
  };
}

function recipientLine(recipient: Recipient, { sipCase, world }: Seen): RecipientLine {
  const texts = sipCase.sealed.recipients[recipient.id] ?? {};
  const called = recipient.target.kind === 'unit' ? unitOf(world, recipient.target.unitId) : undefined;
  return {
    id: recipient.id,
    kind: recipient.kind,
    state: recipient.state,
    name: called?.name ?? texts.person?.label ?? '',
    heldBy: unitOf(world, recipient.atUnitId)?.name,
    attendee: texts.attendee,
    attendeeRole: recipient.attendeeRole,
    answerBy: recipient.answerBy,
    question: texts.question,
    openQuestion: recipient.question,
    reason: texts.reason,
    otherTime: texts.otherTime,
    worksOn: recipient.worksOn,
    verified: recipient.verified,
    byMail: recipient.target.kind === 'person' || (called?.channel ?? null) === null,
  };
}

function taskLine(task: Task, { sipCase, world }: Seen): TaskLine {
  const measure = sipCase.sealed.plan.measures.find(({ taskId }) => taskId === task.id);
  return {
    id: task.id,
    unitName: unitName(world, task.unitId).name,
    what: measure?.what,
    role: measure?.role,
    due: task.due,
    state: task.state,
  };
}

function progress(sipCase: SipCase): { readonly count: number; readonly of: number } {
  const called = sipCase.recipients.filter(({ state }) => calledStates.includes(state));
  return { count: called.filter(({ state }) => answeredStates.includes(state)).length, of: called.length };
}

function partyUnits(sipCase: SipCase): readonly UnitId[] {
  const coming = sipCase.recipients
    .filter(({ state }) => livingStates.includes(state))
    .map(({ atUnitId }) => atUnitId);
  return [...new Set([sipCase.convener.unitId, ...coming.filter((id) => id !== undefined)])];
}

function trailLine(step: TrailStep, world: World, names: StaffNames): TrailLine {
  return {
    what: step.what,
    at: step.at,
    who: step.by && names[step.by],
    toUnit: unitOf(world, step.toUnitId)?.name,
  };
}

function unitName(world: World, id: UnitId): UnitName {
  return { id, name: unitOf(world, id)?.name ?? id };
}

function given<T extends object>(texts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(texts).filter(([, value]) => value !== undefined);
  // Only undefined values are left out, so every kept value has its own type.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
