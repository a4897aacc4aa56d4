/** Everything that can be asked of a case: one kind for each thing a person, the clock or the outside may do. */
import type { AdviceId, RelatedPlan } from './advice.js';
import type { SupportTopic } from './support.js';
import type { DeviationTexts } from './deviation-texts.js';
import type { DischargeDuty, DischargeFacts } from './discharge.js';
import type {
  CaseId,
  CaseRef,
  Day,
  DeviationId,
  Instant,
  MeetingId,
  PersonKey,
  RecipientId,
  TaskId,
  UnitId,
} from './ids.js';
import type { Outcome } from './outcome.js';
import type { Measure, PlanTexts } from './plan-texts.js';
import type { BookedRoom } from './room.js';
import type {
  AttendanceNotes,
  ClosePerson,
  GroundTexts,
  IndividualTexts,
  FollowUpSaid,
  MeasureResult,
  PreparationTexts,
  ProtectionGrade,
  Topic,
} from './sealed.js';
import type {
  Busy,
  ClosingReason,
  Consent,
  ConsentScope,
  Decider,
  DialIn,
  Giver,
  LinkedCase,
  Meeting,
  MeetingForm,
  OutsideAnswer,
  OutsideBoard,
  RelativesAnswer,
  SeenSection,
  Side,
  Slot,
  StartedTrigger,
} from './sip-case.js';

interface CaseMoves {
  savePreparation: {
    readonly individual?: IndividualTexts;
    readonly preparation?: PreparationTexts;
    readonly people?: readonly ClosePerson[];
    readonly informed?: boolean;
    readonly decider?: Decider;
    readonly childTakesPart?: 'yes' | 'no' | 'later';
    readonly askedInPrivate?: boolean;
    readonly relatives?: RelativesAnswer;
    readonly guardiansMayKnow?: boolean;
    readonly base?: SeenSection;
    /** Why somebody else decides although a guardian has said no (R20). */
    readonly reason?: string;
  };
  remindToBegin: object;
  finishPreparation: {
    /** Why the individual was not asked in private (R72), or why close persons are left out (R34). */
    readonly reason?: string;
  };
  setConsentScope: {
    readonly scope: ConsentScope;
    readonly exceptions: readonly string[];
    readonly topics?: readonly Topic[];
    readonly informationForm?: string;
    readonly oneGuardianReason?: string;
  };
  askConsentAgain: object;
  withdrawConsent: { readonly giver: Giver };
  narrowConsent: {
    /** Which of those who decide takes it back; from every yes when it is left out. */
    readonly giver?: Giver;
    readonly unitId?: UnitId;
    readonly exception?: string;
    readonly topics?: readonly Topic[];
  };
  remindToAskAgain: object;
  /** How the meeting is meant to be held, and where the SIP is made, before the summonses go out. */
  planSummons: {
    readonly form: MeetingForm;
    readonly lengthMinutes: number;
    readonly phoneIsEnough: boolean;
    readonly inSamsa: boolean;
    readonly notInSamsaReason?: string;
  };
  sendSummons: {
    readonly form: MeetingForm;
    readonly lengthMinutes: number;
    readonly phoneIsEnough: boolean;
    readonly proposedTimes: readonly Slot[];
    /** Starts whose day the sender has seen said of: those may lie on weekends and holidays. */
    readonly seenTimes?: readonly Instant[];
    /** Whether SAMSA carries the summons and the plan; a no has a reason (R71). Left out where it was answered before. */
    readonly inSamsa?: boolean;
    readonly notInSamsaReason?: string;
    /** At a discharge, before the individual has answered: why it is called to (R15). */
    readonly reason?: string;
  };
  savePlan: {
    readonly texts: Partial<PlanTexts>;
    readonly longTermGoal?: string;
    readonly measures?: readonly Measure[];
    readonly planOwnerUnitId?: UnitId;
    readonly followUpOn?: Day;
    readonly followUpForm?: MeetingForm;
    readonly relatedPlans?: readonly RelatedPlan[];
    readonly spottedBy?: readonly Side[];
    readonly base?: SeenSection;
  };
  activatePlan: { readonly reason?: string };
  /** What is being changed in a plan in force is thrown away: it goes on as it is. */
  dropPlanChanges: object;
  giveCopy: { readonly on: Day };
  /** `formerConvenerAs`: the id under which whoever convened before is called, where the plan's owner convenes from now on. */
  callToFollowUp: { readonly formerConvenerAs: RecipientId };
  dropFollowUpCall: object;
  remindFollowUp: object;
  /** Results of one screen, kept until the follow-up is recorded as held. */
  noteFollowUp: {
    readonly results: readonly MeasureResult[];
    readonly outcome?: Outcome;
    readonly said?: FollowUpSaid;
  };
  holdFollowUp: {
    readonly results: readonly MeasureResult[];
    readonly individualView?: string;
    readonly nextFollowUpOn?: Day;
  };
  close: {
    readonly reason: ClosingReason;
    readonly evaluation: string;
    readonly individualView?: string;
    readonly outcome?: Outcome;
    readonly handOverOpenTasks: boolean;
  };
  /** The last day to answer has passed, and no time is chosen. */
  answersAreDue: object;
  /** A meeting was called off, and no other time has been found. */
  remindToBook: object;
  remindToBookLast: object;
  /** When the individual would rather meet, as they told the convener: which of the times work, and words. */
  noteWishes: { readonly worksOn: readonly Instant[]; readonly words: string };
  settleAdvice: {
    readonly answers: readonly { readonly advice: AdviceId; readonly answer: 'done' | 'notNeeded' }[];
    readonly relatedPlans?: readonly RelatedPlan[];
  };
  reportLateMeeting: object;
  remindPlan: object;
  followUpFallsDue: object;
  escalateFollowUp: object;
  reportOwnerGone: object;
}

/** At a discharge from inpatient care (LSU). */
interface DischargeMoves {
  recordDischarge: {
    readonly facts: DischargeFacts;
    readonly careContact?: { readonly unitId: UnitId; readonly name?: string };
  };
  /** Calls before the individual has answered, with the least content (R15). */
  callAtDischarge: {
    readonly recipients: readonly { readonly recipientId: RecipientId; readonly unitId: UnitId }[];
    readonly form: MeetingForm;
    readonly lengthMinutes: number;
    readonly proposedTimes: readonly Slot[];
    /** As in `sendSummons`. */
    readonly seenTimes?: readonly Instant[];
    readonly reason: string;
  };
  askToCall: { readonly unitId: UnitId };
  takeCall: { readonly name: string };
  declineCall: object;
  callBySolHsl: { readonly reason: string };
  refuseSip: { readonly on: Day };
  markDuty: { readonly duty: DischargeDuty };
  followUpAtDischarge: {
    readonly unitId: UnitId;
    /** The fixed care contact's name. */
    readonly name: string;
    /** The id under which whoever convened before is called now. */
    readonly formerConvenerAs: RecipientId;
  };
  remindSummons: object;
  reportLateSummons: object;
}

interface ConsentMoves {
  giveConsent: {
    readonly giver: Giver;
    readonly name?: string;
    /** Units that this giver says yes to, where they are fewer than the case asks for. */
    readonly unitIds?: readonly UnitId[];
    /** What this giver excepts beside what the case already does. */
    readonly exceptions?: readonly string[];
    readonly topics?: readonly Topic[];
    readonly ground?: GroundTexts;
  } & Required<Pick<Consent, 'givenOn' | 'method' | 'informedBy'>>;
  refuseConsent: { readonly giver: Giver; readonly on: Day; readonly askAgainOn?: Day };
}

/** Which version of the case its presser had before them: a colleague may have answered since. */
interface FromScreen {
  readonly seen?: number;
}

interface RecipientMoves {
  addRecipient: {
    readonly recipientId: RecipientId;
    readonly target: { readonly unitId: UnitId } | { readonly person: ClosePerson };
    readonly contribution?: string;
  };
  removeRecipient: { readonly recipientId: RecipientId };
  acknowledge: { readonly recipientId: RecipientId };
  routeToUnit: { readonly recipientId: RecipientId; readonly unitId: UnitId } & FromScreen;
  /** Not ours: back to the unit that sent it here. */
  handBack: { readonly recipientId: RecipientId } & FromScreen;
  /** A unit that the summons cannot be sent to without the convener: outside the consent, or named behind a mailed link. */
  proposeUnit: { readonly recipientId: RecipientId; readonly unitId: UnitId } & FromScreen;
  declineUnit: { readonly recipientId: RecipientId };
  /** The convener has not answered about a proposed unit. */
  remindOfProposal: { readonly recipientId: RecipientId };
  remindOfProposalLast: { readonly recipientId: RecipientId };
  acceptSummons: { readonly recipientId: RecipientId; readonly worksOn: readonly Instant[] };
  confirmAttendance: {
    readonly recipientId: RecipientId;
    readonly attendee: string;
    readonly role?: string;
    readonly mandate: boolean;
    readonly preparation: boolean;
    /** Left out where the times were answered before. */
    readonly worksOn?: readonly Instant[];
  } & FromScreen;
  askQuestion: { readonly recipientId: RecipientId; readonly question: string };
  answerQuestion: { readonly recipientId: RecipientId; readonly answer: string };
  /** `times`: starts; the words say what a day and a time cannot. `seenTimes`: the odd ones that the proposer has read of. */
  proposeOtherTime: {
    readonly recipientId: RecipientId;
    readonly words: string;
    readonly times?: readonly Instant[];
    readonly seenTimes?: readonly Instant[];
  };
  /** After a yes, while no time is booked: starts. */
  answerTimes: { readonly recipientId: RecipientId; readonly worksOn: readonly Instant[] };
  /** After a yes: whether the start that is booked suits, as it was when the button was drawn. */
  suitBookedTime: {
    readonly recipientId: RecipientId;
    readonly start: Instant;
    readonly suits: boolean;
  };
  declineSummons: { readonly recipientId: RecipientId; readonly reason?: string } & FromScreen;
  acceptRefusal: { readonly recipientId: RecipientId };
  askForSubstitute: { readonly recipientId: RecipientId };
  nudgeRecipient: { readonly recipientId: RecipientId };
  /** Nobody has acknowledged: the unit's other door is tried too. */
  useOtherDoor: { readonly recipientId: RecipientId };
  remindRecipient: { readonly recipientId: RecipientId };
  remindRecipientLast: { readonly recipientId: RecipientId };
  returnToFirst: { readonly recipientId: RecipientId };
  tellReceivingChief: { readonly recipientId: RecipientId };
  tellChiefNoReceipt: { readonly recipientId: RecipientId };
  reportNoReceipt: { readonly recipientId: RecipientId };
  reportNoAnswer: { readonly recipientId: RecipientId };
}

/** What the calendar said of the event that it made. */
export type BookedEvent = { readonly eventId: string } & Pick<Meeting, 'joinUrl' | 'dialIn' | 'videoLeft'>;

interface MeetingMoves {
  bookMeeting: {
    readonly meetingId: MeetingId;
    readonly meetingKind: 'preMeeting' | 'sip' | 'followUp';
    readonly slot: Slot;
    readonly form: MeetingForm;
    readonly place?: string;
    /** The place is a room that is booked with the meeting. */
    readonly room?: BookedRoom;
    readonly organizer: PersonKey;
    /** Why the meeting is later than the aim (R30). */
    readonly reason?: string;
    /** The convener was told what speaks against the time, and books it all the same. */
    readonly onPurpose?: boolean;
    /** Written as a day and a clock time of one's own, and not chosen in the list. */
    readonly typed?: boolean;
  };
  rebookMeeting: {
    readonly meetingId: MeetingId;
    readonly oldMeetingId: MeetingId;
    readonly slot: Slot;
    /** As it was where it is left out; a place that is empty is taken away. */
    readonly form?: MeetingForm;
    readonly place?: string;
    /** Goes with the place: a place that is said without it is no room. */
    readonly room?: BookedRoom;
    readonly reason?: string;
    readonly onPurpose?: boolean;
    /** Written as a day and a clock time of one's own, and not chosen in the list. */
    readonly typed?: boolean;
  };
  cancelMeeting: { readonly meetingId: MeetingId };
  meetingBooked: { readonly meetingId: MeetingId } & BookedEvent;
  bookingFailed: {
    readonly meetingId: MeetingId;
    /** Those whose calendar was taken at that time; left out where it failed otherwise. */
    readonly takenFor?: readonly Busy[];
  };
  /** Somebody has moved the event in Outlook; `was` is the start that the case knew when the calendar was read. */
  meetingMovedOutside: { readonly meetingId: MeetingId; readonly was: Instant; readonly slot: Slot };
  /** Somebody has moved the event to a time that has been already; without one, it is back at the meeting's own time. */
  meetingInPastOutside: { readonly meetingId: MeetingId; readonly slot?: Slot };
  /** Somebody has taken the event out of the calendar. */
  meetingGoneOutside: { readonly meetingId: MeetingId };
  /** What a recipient's mailbox has answered to the invitation. */
  answeredOutside: {
    readonly meetingId: MeetingId;
    /** The meeting is what it is about, not the summons. */
    readonly answeredBy: RecipientId;
    readonly answer: OutsideAnswer['answer'] | 'comes';
    readonly proposed?: Slot;
  };
  /** What the calendar of its room has answered; `comes` is whatever is no no. */
  roomAnsweredOutside: { readonly meetingId: MeetingId; readonly answer: 'comes' | 'declined' };
  /** The clock reaches the meeting: from now attendance can be taken. */
  meetingBegins: { readonly meetingId: MeetingId };
  /** The working day before. */
  remindOfMeeting: { readonly meetingId: MeetingId };
  /** It is over, and nobody has noted whether it was held. */
  askIfHeld: { readonly meetingId: MeetingId };
  askIfHeldNextDay: { readonly meetingId: MeetingId };
  askIfHeldAgain: { readonly meetingId: MeetingId };
  /** On purpose where it failed because somebody's calendar was taken. */
  retryBooking: { readonly meetingId: MeetingId };
  holdMeeting: {
    readonly meetingId: MeetingId;
    readonly present: readonly RecipientId[];
    readonly alsoPresent?: readonly string[];
    readonly individualPresent: boolean;
    readonly individualAbsentReason?: string;
    readonly identified: Readonly<Record<RecipientId, string>>;
    /** Nothing is recorded, and only those who need to know are there (R50). */
    readonly onlyThoseNeeded?: boolean;
    /** Why somebody was let in whom nobody could identify (R51). */
    readonly unidentifiedReason?: string;
    /** Of what was typed as roles the convener has been asked, and notes them all the same. */
    readonly onPurpose?: true;
  };
  /** It was recorded wrongly: it is as before, with what was noted, to be recorded again. */
  undoHolding: { readonly meetingId: MeetingId };
  /** Why it is later than the aim, where somebody moved it there by hand (R30). */
  explainLateMeeting: { readonly meetingId: MeetingId; readonly reason: string };
  /** Its time has come, and it was never held. */
  meetingNotHeld: { readonly meetingId: MeetingId; readonly reason: string };
  noteAttendance: { readonly meetingId: MeetingId; readonly onPurpose?: true } & AttendanceNotes;
}

/** A meeting of its own with one guardian, where the guardians must never meet (P4). */
interface ApartMoves {
  bookApart: {
    readonly meetingId: MeetingId;
    readonly slot: Slot;
    readonly form: MeetingForm;
    readonly organizer: PersonKey;
    readonly onPurpose?: boolean;
  };
  apartBooked: { readonly meetingId: MeetingId } & BookedEvent;
  apartFailed: { readonly meetingId: MeetingId };
  cancelApart: { readonly meetingId: MeetingId };
  holdApart: { readonly meetingId: MeetingId };
  /** Somebody has moved its event in Outlook; `was` as for a meeting of the SIP. */
  apartMovedOutside: { readonly meetingId: MeetingId; readonly was: Instant; readonly slot: Slot };
  apartGoneOutside: { readonly meetingId: MeetingId };
}

/** Cases that meet together, each with its own consent and plan. `linkedBack` and `unlinkedBack` are the other case's half. */
interface LinkedMoves {
  linkCase: { readonly ref: CaseRef };
  linkedBack: LinkedCase;
  unlinkCase: { readonly caseId: CaseId };
  unlinkedBack: { readonly caseId: CaseId };
}

/** What another case's meeting does to this one's. */
interface JointMoves {
  joinMeeting: {
    readonly meetingId: MeetingId;
    readonly meetingKind: Meeting['kind'];
    readonly slot: Slot;
    readonly form: MeetingForm;
    readonly organizer: PersonKey;
    readonly joint: readonly CaseId[];
    readonly round: number;
    readonly joinUrl?: string;
    readonly dialIn?: DialIn;
    readonly place?: string;
    readonly room?: BookedRoom;
    readonly reason?: string;
  };
  /** The joint meeting is called off for all. */
  jointOff: { readonly meetingId: MeetingId };
  /** One case has left: those that remain meet at the same time, with an event of their own. */
  jointWithout: {
    readonly meetingId: MeetingId;
    readonly oldMeetingId: MeetingId;
    readonly joint: readonly CaseId[];
  };
  /** Somebody comes for another case whom this one's consent does not cover (R22). */
  leaveJoint: { readonly meetingId: MeetingId };
}

interface TaskMoves {
  taskDone: { readonly taskId: TaskId; readonly seenIn?: OutsideBoard };
  /** It was not done after all, or is theirs after all. */
  taskReopened: { readonly taskId: TaskId; readonly seenIn?: OutsideBoard };
  taskLate: { readonly taskId: TaskId; readonly newDue?: Day; readonly words?: string };
  taskNeedsHelp: { readonly taskId: TaskId; readonly words?: string };
  taskWrongUnit: { readonly taskId: TaskId };
  /** To another unit, which answers for it from now. */
  giveTask: {
    readonly taskId: TaskId;
    readonly unitId: UnitId;
    readonly newDue?: Day;
    readonly role?: string;
  };
  /** Somebody has given it another day in the unit's own board; without one, it has ours there. */
  taskDayElsewhere: { readonly taskId: TaskId; readonly due?: Day };
  remindTask: { readonly taskId: TaskId };
  taskFallsDue: { readonly taskId: TaskId };
  reportTaskSilent: { readonly taskId: TaskId };
}

interface DeviationMoves {
  /** Somebody has seen what the product cannot. */
  startDeviation: { readonly deviationId: DeviationId; readonly trigger: StartedTrigger };
  draftDeviation: { readonly deviationId: DeviationId; readonly texts: DeviationTexts };
  registerDeviation: { readonly deviationId: DeviationId; readonly medControlId: string };
  handOverDeviation: { readonly deviationId: DeviationId; readonly to: string; readonly on: Day };
  /** Who does what meanwhile may come later: it is asked for until it has. */
  markDispute: {
    readonly deviationId: DeviationId;
    readonly ownPosition: string;
    readonly otherPosition: string;
    readonly interim: string;
  };
  /** Nobody has said who does what meanwhile. */
  askForInterim: { readonly deviationId: DeviationId };
  resolveDispute: { readonly deviationId: DeviationId };
  dismissDeviation: { readonly deviationId: DeviationId; readonly reason: string };
}

interface OwnershipMoves {
  offerOwnership: { readonly unitId: UnitId };
  acceptOwnership: object;
  declineOwnership: object;
  releaseOwnership: object;
}

interface AccessMoves {
  protectIdentity: { readonly grade?: ProtectionGrade; readonly guardiansApart: boolean };
  endProtection: object;
  /** With the recipient whose unit they work at, when it is a called unit's person. */
  namePerson: { readonly person: PersonKey; readonly recipientId?: RecipientId };
  unnamePerson: { readonly person: PersonKey };
  reassignConvener: { readonly person: PersonKey };
  askForSupport: { readonly topic: SupportTopic };
  /** Teams no longer reaches these units; `leaves` where their whole organisation does. */
  loseTeams: { readonly unitIds: readonly UnitId[]; readonly leaves?: true };
  regainTeams: { readonly unitIds: readonly UnitId[] };
  /** The directory has lost whoever holds the case: the person who convenes, or with no person the whole unit. */
  ownerLeft: { readonly unitId: UnitId; readonly person?: PersonKey };
  ownerBack: object;
}

/** Compulsory psychiatric care that begins, or ends, while a SIP runs (R1). */
interface CareMoves {
  coercionBegan: object;
  coercionEnded: object;
}

export interface MovesByMachine {
  case: CaseMoves & DischargeMoves;
  consent: ConsentMoves;
  recipient: RecipientMoves;
  meeting: MeetingMoves & JointMoves;
  apart: ApartMoves;
  task: TaskMoves;
  deviation: DeviationMoves;
  ownership: OwnershipMoves;
  access: AccessMoves;
  linked: LinkedMoves;
  care: CareMoves;
}

export type MachineName = keyof MovesByMachine;
type AllMoves = CaseMoves &
  DischargeMoves &
  ConsentMoves &
  RecipientMoves &
  MeetingMoves &
  JointMoves &
  LinkedMoves &
  ApartMoves &
  TaskMoves &
  DeviationMoves &
  OwnershipMoves &
  AccessMoves &
  CareMoves;
export type MoveKind = keyof AllMoves;
export type KindsOf<M extends MachineName> = keyof MovesByMachine[M] & MoveKind;
export type Move = { [K in MoveKind]: { readonly kind: K } & AllMoves[K] }[MoveKind];
export type MoveOf<K extends MoveKind> = Extract<Move, { kind: K }>;
