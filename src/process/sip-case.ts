/** The case as data: what is clear and queryable, and what is sealed (encrypted at rest, one blob per section). */
import type { RelatedPlan, SettledAdvice } from './advice.js';
import type { DeviationLevel } from './deviation-texts.js';
import type { Discharge } from './discharge.js';
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
import type { CaseAccess } from './case-access.js';
import type { Outcome } from './outcome.js';
import type { RuleId } from './rules.js';
import type { Sealed } from './sealed.js';
import type { ProcessSettings } from './settings.js';

/** The six official steps and their pauses (domain 2.1). The need itself (UPPTACKT) is a note: a case is born at its result. */
export type CaseState =
  | 'preparing'
  | 'obtainingConsent'
  | 'consentRefused'
  | 'readyToCall'
  | 'called'
  | 'meetingBooked'
  | 'meetingHeld'
  | 'planActive'
  | 'followUpDue'
  | 'followUpHeld'
  | 'pausedConsent'
  | 'pausedCoercion'
  | 'closed';

/** Where a recipient stands (design 8.13): received is a receipt, accepted is a unit's yes, confirmed says who comes. */
export type RecipientState =
  | 'chosen'
  | 'sent'
  | 'received'
  | 'accepted'
  | 'confirmed'
  | 'declined'
  | 'refused'
  | 'withdrawn'
  | 'attended'
  | 'absent';

export type ConsentState = 'asked' | 'given' | 'refused' | 'withdrawn';
export type MeetingState = 'booking' | 'booked' | 'failed' | 'held' | 'cancelled';
export type TaskState = 'open' | 'done' | 'late' | 'needsHelp' | 'wrongUnit' | 'handedOver';
/** A dispute (tvist) about what the guideline means is not a deviation, and goes its own way (R63). */
export type DeviationState = 'prompted' | 'drafted' | 'registered' | 'dismissed' | 'disputed' | 'resolved';

/** One stay in a state: which deadlines have already spoken during it, so that none speaks twice. */
export interface Stay {
  readonly since: Instant;
  readonly fired: readonly string[];
}

export type AgeGroup = 'child' | 'adult';
/** SoL 10 kap. 8-9 §§ + HSL 16 kap. 4 §; LSU 2017:612; the county's agreement about children's health. */
export type LegalBasis = 'solHsl' | 'lsu' | 'childrenAgreement';
export type Level = 'sip' | 'sipPlus' | 'sipPlusPlus';
/** Who saw the need (R14): the unit itself, the individual or somebody close who asked for a SIP (R4), or an actor that may only point it out. */
export type SeenBy =
  | 'ownUnit'
  | 'otherUnit'
  | 'individual'
  | 'relative'
  | 'employmentService'
  | 'socialInsurance'
  | 'dentalCare'
  | 'prisonService';
/** Sides with measures, as seed 002 and the form's "Behov uppmärksammat av" name them. */
export type Side = 'school' | 'socialServices' | 'municipalHealth' | 'regionalHealth';
export const meetingForms = ['video', 'inPerson', 'hybrid', 'phone'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** Who decides for the individual (R17, R19). */
export type Decider =
  | 'individual'
  | 'childItself'
  | 'oneGuardian'
  | 'twoGuardians'
  | 'appointedGuardian'
  | 'unaccompaniedGuardian'
  | 'socialBoard'
  | 'shelteredHousing'
  | 'representative'
  | 'cannotDecideNow';

/** `legalGround` is nobody's consent: what stands in its place when an adult cannot take a position now (R24). */
export type Giver =
  'individual' | 'guardian1' | 'guardian2' | 'representative' | 'socialBoard' | 'legalGround';

export interface Consent {
  readonly giver: Giver;
  readonly state: ConsentState;
  readonly stay: Stay;
  /** Day, way and informer are kept with every consent (R23). */
  readonly givenOn?: Day;
  readonly method?: 'oral' | 'written' | 'eId' | 'decision';
  readonly informedBy?: PersonKey;
  /** What this one said yes to; consents from before it was kept cover what the case asks for. */
  readonly scope?: GivenScope;
  /** With a no: the day on which to ask again. */
  readonly askAgainOn?: Day;
  /** Said no before and is asked again: still not one to be passed over (R20). */
  readonly saidNoOn?: Day;
}

/** The units of one giver's yes, and those that it took back by itself (R21); the words of its exceptions are sealed. */
export type GivenScope = Pick<ConsentScope, 'unitIds' | 'coversRouting'> &
  Partial<Pick<ConsentScope, 'exceptUnitIds'>>;

/** R34: whether close persons may take part, as the individual answered or staff had to judge. */
export type RelativesAnswer = 'yes' | 'unwilling' | 'unsuitable' | 'none';

/** What is asked for; how much of it each giver said yes to stands with their consent (`effectiveScope`). */
export interface ConsentScope {
  readonly unitIds: readonly UnitId[];
  readonly exceptUnitIds: readonly UnitId[];
  /** "Den enhet som regionen/kommunen utser, och den som fördelar" (R75, S8). */
  readonly coversRouting: boolean;
  /** The mature child's own answer to whether guardians may be asked or told; no answer is no (R19, OSL 12 kap. 3 §). */
  readonly guardiansMayKnow?: boolean;
}

/** A called or invited party: a unit of the directory, or a person close to the individual (named only in `sealed`). */
export interface Recipient {
  readonly id: RecipientId;
  readonly target: { readonly kind: 'unit'; readonly unitId: UnitId } | { readonly kind: 'person' };
  /** Summons to those obliged, invitation to the others (R28). */
  readonly kind: 'summons' | 'invitation';
  readonly state: RecipientState;
  readonly stay: Stay;
  /** The unit that holds the summons now: first the receiving function, then whoever it was passed on to. */
  readonly atUnitId?: UnitId;
  readonly trail: readonly TrailStep[];
  /** A unit that the holder has found, and that waits for the convener's yes. */
  readonly proposedUnitId?: UnitId;
  readonly answerBy?: Day;
  readonly worksOn: readonly Instant[];
  /** The times that were proposed when the answer was given: only to these can it be a no. */
  readonly askedTimes?: readonly Instant[];
  /** Starts that would suit better: their own word, so a yes to each. */
  readonly suggests?: readonly Instant[];
  readonly question: boolean;
  readonly substituteAsked: boolean;
  readonly mandate?: boolean;
  readonly preparation?: boolean;
  readonly verified: boolean;
  /** What they were before a meeting was recorded, so that the record can be undone. */
  readonly before?: RecipientState;
  /** The version of the case in which the yes was given, or changed. */
  readonly yesIn?: number;
  /** Teams no longer reaches the unit that had it then, and which way is left. */
  readonly withoutTeams?: { readonly unitId: UnitId; readonly door: 'mail' | 'ring' };
}

/** What happened to a summons at the receiver: shown on its card, so that all in the channel see the same. */
export interface TrailStep {
  readonly what:
    | 'acknowledged'
    | 'routed'
    | 'handedBack'
    | 'accepted'
    | 'confirmed'
    | 'changedWho'
    | 'declined'
    | 'asked'
    | 'reminded'
    | 'proposedTime'
    | 'answeredTimes'
    | 'proposedUnit'
    | 'unitDeclined'
    | 'returned';
  /** To the unit that is called for somebody who has no ongoing contact (R44, R45). */
  readonly toDefault?: true;
  readonly at: Instant;
  readonly by?: PersonKey;
  readonly toUnitId?: UnitId;
  /** Whose silence it was that sent it back to the first. */
  readonly fromUnitId?: UnitId;
  /** The unit that the convener said no to; for whoever proposed it, and never on a card that others read. */
  readonly declinedUnitId?: UnitId;
}

/** Which of some times work, and which were asked about: to any other there is no answer. */
export interface TimesAnswered {
  readonly worksOn: readonly Instant[];
  readonly askedTimes?: readonly Instant[];
}

export interface Slot {
  readonly start: Instant;
  readonly end: Instant;
}

export interface Meeting {
  readonly id: MeetingId;
  readonly kind: 'preMeeting' | 'sip' | 'followUp';
  readonly state: MeetingState;
  readonly stay: Stay;
  readonly slot: Slot;
  readonly form: MeetingForm;
  readonly organizer: PersonKey;
  readonly eventId?: string;
  readonly joinUrl?: string;
  readonly dialIn?: DialIn;
  readonly videoLeft?: VideoLeft;
  /** Booked whatever the calendars say: the convener has read whose are taken. */
  readonly despiteCalendars?: true;
  /** Not booked, or not moved, since somebody's calendar was taken when it came to it. */
  readonly takenFor?: readonly Busy[];
  /** Where it was to move then: chosen once more, it is moved whatever the calendars say. */
  readonly notMovedTo?: Instant;
  /** One meeting for several linked cases: all of them, first the one whose event it is. */
  readonly joint?: readonly CaseId[];
  /** Of a joint meeting: a later agreement goes before an earlier one, whichever of the cases made it. Nothing is the earliest. */
  readonly round?: number;
  /** Booked anew: the id that the same meeting had first, and how often it has been booked since. */
  readonly anew?: { readonly first: MeetingId; readonly times: number };
  /** While it is booked: the event that stands since before and is changed, in place of a new one. */
  readonly takesOver?: string;
  /** While it is booked: the event that stands since before and is cancelled once the new one stands. */
  readonly replaces?: string;
  readonly individualPresent?: boolean;
  /** Once it is held: by whom, and of which unit; another may convene since. */
  readonly heldBy?: { readonly unitId: UnitId; readonly person: PersonKey };
  /** Once it is held: which of those called came, and which stayed away; later meetings change the recipients' own states. */
  readonly attendance?: { readonly came: readonly RecipientId[]; readonly away: readonly RecipientId[] };
  /** Its time is one that somebody gave it in Outlook. */
  readonly movedOutside?: true;
  /** A time that has been already, at which somebody has put it in Outlook: its own still applies. */
  readonly pastOutside?: Slot;
  /** When the convener was asked whether it was held, first to last. */
  readonly heldAsked?: readonly Instant[];
  /** Who has answered the invitation in Outlook with something else than coming. */
  readonly outside?: readonly OutsideAnswer[];
  /** Other times that were proposed in Outlook before somebody moved the event there: it forgets them, and the case does not. */
  readonly proposedBefore?: readonly OutsideAnswer[];
  /** In its event stand answers from before this, about another time. */
  readonly answersSince?: Instant;
  /** The calendar of its room has answered no. */
  readonly roomDeclined?: true;
}

/** A no or another time in Outlook: shown beside the recipient's own answer, which it never takes the place of. */
export interface OutsideAnswer {
  readonly recipientId: RecipientId;
  readonly answer: 'declined' | 'otherTime';
  readonly proposed?: Slot;
  /** They have said since, here, that the time suits; their calendar says what it said. */
  readonly overruled?: true;
}

/** What could not be done with the video meeting, and is left for the convener's own hand. */
export type VideoLeft = 'unlocked' | 'missing';

/** Whose calendar is known to be taken: somebody's who comes, or comes for a linked case, or that of the room. */
export type Busy = 'convener' | 'room' | 'linked' | RecipientId;

/** Into a video meeting by telephone: for whoever has no computer. */
export interface DialIn {
  readonly number: string;
  readonly conferenceId: string;
}

/** With one guardian alone: nobody else is asked, and the case waits for nothing of it (P4). */
export type ApartMeeting = Omit<Meeting, 'kind'>;

export interface LinkedCase {
  readonly caseId: CaseId;
  readonly ref: CaseRef;
}

export interface Task {
  readonly id: TaskId;
  readonly unitId: UnitId;
  readonly state: TaskState;
  readonly stay: Stay;
  /** When the unit begins; plans from before it was asked have none. */
  readonly start?: Day;
  readonly due: Day;
  /** The day that the unit counts on since it is late; what was agreed stands beside it. */
  readonly newDue?: Day;
  /** What its unit had said of it before it was done, or another's: said again where that is taken back. */
  readonly saidBefore?: 'late' | 'needsHelp';
  /** It was another's when it was marked as done: said again where that is taken back. */
  readonly anothersBefore?: true;
  /** It was ticked there, and not on its card. */
  readonly seenIn?: OutsideBoard;
  /** Another day that somebody has given it there: shown to the unit, never taken over without a word. */
  readonly dueElsewhere?: Day;
}

/** Where a unit of our tenants has its own work written up. */
export type OutsideBoard = 'planner' | 'todo';

/** What only those who were there can say: nothing in the product shows it (domain 7.1 T8, T13). */
export const startedTriggers = ['missingInformation', 'sipDenied', 'other'] as const;
export type StartedTrigger = (typeof startedTriggers)[number];

export interface Deviation {
  readonly id: DeviationId;
  /** Trigger of domain 7.1. */
  readonly trigger:
    | 'noReceipt'
    | 'noAnswer'
    | 'refusal'
    | 'wrongUnit'
    | 'absence'
    | 'noPlan'
    | 'noFollowUp'
    | 'lateMeeting'
    | 'lateCall'
    | 'taskNotDone'
    | 'ownerGone'
    | StartedTrigger;
  readonly state: DeviationState;
  readonly stay: Stay;
  readonly recipientId?: RecipientId;
  readonly taskId?: TaskId;
  /** The unit that it is about and the day that was missed, as they stood then: the case goes on, the event does not change. */
  readonly unitId?: UnitId;
  readonly missedOn?: Day;
  /** When it was suggested; it counts then, whatever becomes of it (domain 8). */
  readonly notedOn?: Day;
  /** Why it came to nothing: the unit chose so, or what it was about came after all; older documents do not say. */
  readonly dismissedBy?: 'choice' | 'followUpHeld' | 'undone' | 'takenOver';
  readonly medControlId?: string;
  /** When it was last asked who does what while a dispute is settled (R63). */
  readonly interimAsked?: Instant;
  /** Where its reporter places it (domain 7.2); the words of it are sealed. */
  readonly level?: DeviationLevel;
  /** Handed to whoever registers for the unit, instead of a number (R64); the name is sealed. */
  readonly sentOn?: Day;
}

/** Since when nobody holds the plan: its unit is no more, or the person who convened for it has left the unit. */
export interface OwnerGone {
  readonly since: Instant;
  readonly unitId: UnitId;
  readonly person?: PersonKey;
  /** A deviation has been suggested of it. */
  readonly suggested?: true;
}

/** Parts of the case that are written as one screen. */
export type Section = 'person' | 'matters' | 'child' | 'needs' | 'owner' | 'planMore';

/** What a screen was made from: its section, and the version of the case that its reader saw. */
export interface SeenSection {
  readonly section: Section;
  readonly version: number;
}

export type ClosingReason =
  'goalsReached' | 'individualWantsToStop' | 'consentWithdrawn' | 'moved' | 'deceased' | 'other';

/** A calling that is over: who convened, and what became of those who were called. */
export interface Round {
  readonly unitId: UnitId;
  readonly legalBasis: LegalBasis;
  readonly discharge?: Discharge;
  readonly summonedAt?: Instant;
  readonly recipients: readonly Recipient[];
  readonly until: Instant;
  /** Of one that was taken back: since when, within the calling that goes on. */
  readonly within?: Instant;
}

export interface SipCase extends CaseAccess {
  readonly id: CaseId;
  readonly ref: CaseRef;
  /** Shape of this document; older shapes are brought up when read. */
  readonly shape: 4;
  readonly version: number;
  readonly state: CaseState;
  readonly stay: Stay;
  /** The state that a paused case returns to once consent is renewed, or compulsory care has ended (design 8.17, R1). */
  readonly resumeTo?: CaseState;
  /** Compulsory psychiatric care goes on: a coordinated care plan takes the SIP's place meanwhile (R1). */
  readonly coercion?: { readonly since: Day };
  readonly startedAt: Instant;
  /** When the first thing was saved of the preparation: until then the work has not begun (R8). */
  readonly begunAt?: Instant;
  readonly legalBasis: LegalBasis;
  readonly legalVersion: string;
  readonly decision: string;
  readonly level: Level;
  readonly settings: ProcessSettings;
  readonly convener: { readonly unitId: UnitId; readonly person: PersonKey };
  /** Units that convened before, with the consent that was asked for then. */
  readonly formerConveners?: readonly UnitId[];
  readonly ageGroup: AgeGroup;
  /** Within the children agreement (up to and with twenty years, R30). */
  readonly young: boolean;
  readonly sides: readonly Side[];
  readonly requestedByIndividual: boolean;
  readonly seenBy?: SeenBy;
  /** At a discharge a SIP is always offered, and the answer is kept (R6); a no leaves a count and no case. */
  readonly offerAnswer?: 'yes';
  readonly relatedPlans?: readonly RelatedPlan[];
  readonly informed: boolean;
  readonly decider?: Decider;
  readonly childTakesPart?: 'yes' | 'no' | 'later';
  /** R72: the individual was asked in private who may know and take part. */
  readonly askedInPrivate?: boolean;
  readonly relatives?: RelativesAnswer;
  readonly consents: readonly Consent[];
  readonly scope: ConsentScope;
  readonly recipients: readonly Recipient[];
  readonly form: MeetingForm;
  readonly lengthMinutes: number;
  readonly phoneIsEnough: boolean;
  readonly proposedTimes: readonly Slot[];
  /** The individual's own answer to the times that the convener asked about. */
  readonly individualTimes?: Required<TimesAnswered>;
  readonly summonedAt?: Instant;
  /** The first call of all, whatever has been called to since (domain 8: days from need to call). */
  readonly firstSummonedAt?: Instant;
  readonly meetings: readonly Meeting[];
  /** Meetings with one guardian alone, where the two must never meet (P4); no recipient is told of them. */
  readonly apart?: readonly ApartMeeting[];
  readonly planOwnerUnitId?: UnitId;
  readonly planActivatedAt?: Instant;
  /** When its first plan came into force: then the SIP was made, whatever versions followed (domain 8). */
  readonly firstActivatedAt?: Instant;
  readonly followUpOn?: Day;
  readonly followUpForm?: MeetingForm;
  /** "Behov uppmärksammat av", where the plan says something else than the case does by itself. */
  readonly spottedBy?: readonly Side[];
  readonly followUpsHeld: number;
  /** Callings that are over, in the order in which they ended. */
  readonly earlierRounds?: readonly Round[];
  /** While a follow-up is called to and met for: who convened before, to go back to. */
  readonly followUpCall?: {
    readonly since: Instant;
    readonly formerConvener?: SipCase['convener'];
    /** The plan had been followed up, and no next day was set. */
    readonly afterHeld?: true;
  };
  /** The days of them, and what could be counted of how it had turned out; cases from before it was kept have none. */
  readonly followUps?: readonly ({ readonly on: Day } & Outcome)[];
  readonly copyGivenOn?: Day;
  /** Siblings, a family: own consent and own plan each, one meeting ("kombination av individer", seed 001). */
  readonly linked?: readonly LinkedCase[];
  readonly tasks: readonly Task[];
  readonly deviations: readonly Deviation[];
  readonly closing?: { readonly reason: ClosingReason; readonly on: Day } & Outcome;
  /** At a discharge (LSU): what staff have entered of it. */
  readonly discharge?: Discharge;
  /** Which version of the plan is in force, or being made anew; none before the first (S4). */
  readonly planVersion?: number;
  /** Warned rules that were gone past with a reason (type W). */
  readonly warned?: readonly RuleId[];
  /** Advice that was followed or did not apply; it never comes again (type A). */
  readonly advice?: readonly SettledAdvice[];
  /** The version in which a form's section was saved last, so that nobody writes over what they have not seen. */
  readonly savedIn?: Readonly<Partial<Record<Section, number>>>;
  /** The convener's organisation has left: nobody steers the case, and nobody is reminded in its name. */
  readonly convenerGone?: true;
  /** As it was noted; `ownerGone()` says whether it is still so. */
  readonly ownerGone?: OwnerGone;
  /** The county's system carries the summons and the plan (R71); unanswered before the first call. */
  readonly inSamsa?: boolean;
  readonly sealed: Sealed;
}

/** What stands in a case before anybody has decided anything. */
export const nothingDecided = {
  consents: [],
  scope: { unitIds: [], exceptUnitIds: [], coversRouting: true },
  recipients: [],
  form: 'video',
  lengthMinutes: 60,
  phoneIsEnough: true,
  proposedTimes: [],
  meetings: [],
  followUpsHeld: 0,
  tasks: [],
  deviations: [],
} as const satisfies Partial<SipCase>;
