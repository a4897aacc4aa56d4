/** What a given reader may see of a case. Cards are made from these only: what a reader may not know is not in the type (domain 5.4, R68, R75). */
import type { AdviceId } from './advice.js';
import type { CaseRef, Day, Instant, PersonKey, RecipientId, TaskId, UnitId } from './ids.js';
import { convenerFacts } from './disclosure/convener-facts.js';
import type { EarlierFollowUp } from './disclosure/earlier-follow-ups.js';
import type { DeviationLine, TaskLine, MetBefore } from './disclosure/convener-lines.js';
import { neutralFacts } from './disclosure/neutral-facts.js';
import { offerFacts, type OfferFacts } from './disclosure/offer-facts.js';
import { participantFacts, routingFacts } from './disclosure/receiver-facts.js';
import { callRequestFacts, type CallRequestFacts } from './disclosure/call-request-facts.js';
import type { DischargeStanding } from './disclosure/discharge-standing.js';
import type { TrailLine } from './disclosure/trail-line.js';
import type { TimeAnswer } from './machines/meeting-time.js';
import type { RecipientLine } from './disclosure/recipient-line.js';
import { taskFacts, taskWork, type TaskFacts, type TaskWork } from './disclosure/task-facts.js';
import type { Ringing } from './disclosure/where-held.js';
import type { PlanKind } from './plan-kind.js';
import type { PlanVersion } from './plan-versions.js';
import type { MissingItem } from './refusals.js';
import type { IndividualTexts, Sealed, Topic } from './sealed.js';
import type {
  AgeGroup,
  ApartMeeting,
  Consent,
  DialIn,
  Giver,
  Meeting,
  MeetingForm,
  Recipient,
  Side,
  SipCase,
  Slot,
} from './sip-case.js';
import type { World } from './world.js';

/** In which capacity somebody reads. `receiver` is a shared card or a mailed link: neutral facts only. */
export type Reader =
  | { readonly as: 'convener' }
  | { readonly as: 'receiver'; readonly recipientId: RecipientId; readonly unitId?: UnitId }
  | { readonly as: 'dispatcher'; readonly recipientId: RecipientId }
  | { readonly as: 'participant'; readonly recipientId: RecipientId }
  /** With the unit in whose channel it is read. */
  | { readonly as: 'taskUnit'; readonly taskId: TaskId; readonly unitId?: UnitId }
  | { readonly as: 'offered'; readonly unitId?: UnitId }
  | { readonly as: 'taskWorker'; readonly taskId: TaskId }
  /** The unit that is asked to call at a discharge: a shared card, neutral facts only. */
  | { readonly as: 'careContact' };

/** Names of staff by key, for "Anna tog emot kallelsen". */
export type StaffNames = Readonly<Record<PersonKey, string>>;

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
  /** Left out, with the neutral name, where identity is protected (domain 5.4). */
  readonly ageGroup: AgeGroup | undefined;
  readonly field: string | undefined;
  readonly answerBy: Day | undefined;
  readonly form: MeetingForm;
  readonly lengthMinutes: number;
  readonly phoneIsEnough: boolean;
  readonly proposedTimes: readonly Slot[];
  readonly worksOn: readonly Instant[];
  /** Times were asked about when the yes was given, and none of them works. */
  readonly noneWorks: boolean;
  /** What they who come have answered of the time that is booked; nothing while none is. */
  readonly ofBooked: TimeAnswer | undefined;
  /** What they have suggested in place of those. */
  readonly suggests: readonly Instant[];
  readonly trail: readonly TrailLine[];
  /** The unit that holds the summons now, and whether it is the one that reads. */
  readonly heldBy: string | undefined;
  readonly heldByReader: boolean;
  readonly principalName: string | undefined;
  /** Where this principal sends whoever is unknown to it (R45). */
  readonly unknownGoesTo: string | undefined;
  /** Who sent it here, and would have it back. */
  readonly cameFrom: string | undefined;
  /** The unit that the holder has proposed, while the convener has not answered. */
  readonly proposedUnit: string | undefined;
  readonly attendeeRole: string | undefined;
  readonly question: boolean;
  readonly substituteAsked: boolean;
  readonly answered: { readonly count: number; readonly of: number };
  readonly meeting:
    | (Pick<Meeting, 'slot' | 'kind' | 'form' | 'state'> & {
        readonly joinUrl: string | undefined;
        readonly dialIn: DialIn | undefined;
      })
    | undefined;
  /** Where it is held, or who rings: for whoever opens it alone, never where identity is protected (R69); in a channel where that stands. */
  readonly place?: string | undefined;
  readonly rings?: string | undefined;
  readonly ringing?: Ringing | undefined;
  readonly caseIsOpen: boolean;
  /** The days on which offices are closed: of the calendar, and of nobody's case. */
  readonly holidays: readonly Day[];
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
  /** Identity is protected: whoever takes part is called nothing but that. */
  readonly nameless: boolean;
  readonly purpose: string | undefined;
  readonly longTermGoal: string | undefined;
  readonly whatMatters: string | undefined;
  readonly questions: readonly string[];
  readonly adaptations: string | undefined;
  readonly contribution: string | undefined;
  /** Who was said to come, and with what, so that it can be changed. */
  readonly attendee: string | undefined;
  readonly mandate: boolean;
  readonly preparation: boolean;
  readonly consentDay: Day | undefined;
  readonly exceptionsExist: boolean;
  readonly answer: string | undefined;
  readonly toldByPhone: boolean;
}

export interface UnitName {
  readonly id: UnitId;
  readonly name: string;
}

/** A unit that may answer for a measure or for the plan, with its huvudman. */
export interface PartyUnit extends UnitName {
  readonly principal: string;
  readonly phone?: string | undefined;
}

/** The convening unit and the plan owner see the whole case. */
export interface ConvenerFacts {
  /** The same with the changes of its plan that do not apply yet, where there are any. */
  readonly inHand?: ConvenerFacts | undefined;
  readonly as: 'convener';
  readonly ref: CaseRef;
  readonly version: number;
  readonly state: SipCase['state'];
  readonly sipCase: Omit<SipCase, 'sealed'>;
  readonly sealed: Sealed;
  /** Of the staff who have done something in it. */
  readonly names: StaffNames;
  readonly convenerUnit: UnitName & { readonly phone: string | null | undefined };
  readonly expectedGivers: readonly Giver[];
  readonly missingGivers: readonly Giver[];
  /** Those, and who has said yes to less than the case asks for now. */
  readonly giversToAsk: readonly Giver[];
  readonly consents: readonly Consent[];
  /** Units that one of several has taken back from their own yes (R21). */
  readonly takenBack: readonly { readonly giver: Giver; readonly units: readonly UnitName[] }[];
  /** Units that the case asks for. */
  readonly askedUnits: readonly UnitName[];
  /** Units that all who decide have said yes to. */
  readonly scopeUnits: readonly UnitName[];
  /** Open care that has to be called at a discharge, while none takes part (R49). */
  readonly openCareToCall: readonly UnitId[];
  /** Matters that must not be taken up: for the convener and the chair alone (R26). */
  readonly topicsLeftOut: { readonly chosen: readonly Topic[]; readonly worded: readonly string[] };
  readonly recipients: readonly RecipientLine[];
  readonly answered: { readonly count: number; readonly of: number };
  /** The next answer-by day among those who have not answered. */
  readonly waitingFor:
    | (Pick<RecipientLine, 'name' | 'answerBy' | 'isPerson' | 'mustRing'> & {
        readonly invited: boolean;
        readonly others: number;
      })
    | undefined;
  readonly meeting: Meeting | undefined;
  readonly metBefore: readonly MetBefore[];
  /** The last meeting with one guardian alone (P4). */
  readonly apart: ApartMeeting | undefined;
  readonly meetingGoal: Day | undefined;
  /** What the least attendance lacks now, also after somebody left a booked meeting (R21). */
  readonly minimumMissing: readonly MissingItem[];
  readonly tasks: readonly TaskLine[];
  readonly deviations: readonly DeviationLine[];
  /** What is left to think of now (type A). */
  readonly advice: readonly AdviceId[];
  /** At a discharge (LSU): the days that follow from what was entered, and who calls. */
  readonly discharge: DischargeStanding | undefined;
  readonly planOwner: PartyUnit | undefined;
  readonly planKind: PlanKind;
  /** Oldest first; one where the plan has not been made anew. */
  readonly planVersions: readonly PlanVersion[];
  /** Follow-ups before the last, the newest first. */
  readonly earlierFollowUps: readonly EarlierFollowUp[];
  readonly needSpottedBy: readonly Side[];
  /** Units that may answer for a measure or own the plan: the convener's and those who take part. */
  readonly partyUnits: readonly PartyUnit[];
  /** Every unit that has or has had something to do with the case. */
  readonly caseUnits: readonly PartyUnit[];
  /** Closed days around now, for proposing days that offices work. */
  readonly holidays: readonly Day[];
}

export type Disclosed =
  | NeutralFacts
  | RoutingFacts
  | ParticipantFacts
  | ConvenerFacts
  | TaskFacts
  | TaskWork
  | OfferFacts
  | CallRequestFacts;

export interface Seen {
  readonly sipCase: SipCase;
  readonly world: World;
  readonly names: StaffNames;
}

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
      return taskFacts(seen, reader.taskId, reader.unitId);
    case 'offered':
      return offerFacts(seen, reader.unitId);
    case 'taskWorker':
      return taskWork(seen, reader.taskId);
    case 'careContact':
      return callRequestFacts(seen);
  }
}
