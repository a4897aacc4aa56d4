/** The sealed half of a case: every free text and identity field, class 2-3. One section is one encrypted blob. */
import {
  recipientId,
  type Day,
  type Instant,
  type MeetingId,
  type RecipientId,
  type TaskId,
  type UnitId,
} from './ids.js';
import type { DeviationTexts } from './deviation-texts.js';
import type { BookedRoom } from './room.js';
import type { Outcome } from './outcome.js';
import type { EarlierPlan, PlanTexts, RevisedPlan } from './plan-texts.js';
import type { RuleId } from './rules.js';
import type { Giver } from './sip-case.js';

export interface Sealed {
  readonly individual: IndividualTexts;
  readonly preparation: PreparationTexts;
  readonly people: readonly ClosePerson[];
  readonly consent: ConsentTexts;
  readonly recipients: Readonly<Record<RecipientId, RecipientTexts>>;
  readonly meeting: MeetingTexts;
  readonly plan: PlanTexts;
  readonly followUp: FollowUpTexts;
  readonly deviations: Readonly<Record<string, DeviationTexts>>;
  readonly closing: ClosingTexts;
  /** Set while the case is for named persons only (R69). */
  readonly protection?: ProtectionTexts;
  readonly discharge?: DischargeTexts;
  /** What is being changed in a plan in force, until it is put in force too. */
  readonly planRevision?: RevisedPlan;
  /** What the unit said last of a measure that is late or that it needs help with. */
  readonly taskWords?: Readonly<Record<TaskId, string>>;
  /** Earlier versions of the plan as they were in force, oldest first. */
  readonly earlierPlans?: readonly EarlierPlan[];
  /** Why a warned rule was gone past, by rule; cases from before it was kept have none. */
  readonly reasons?: Readonly<Partial<Record<RuleId, string>>>;
}

export interface IndividualTexts {
  readonly name?: string;
  readonly personnummer?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly listedAt?: string;
  readonly age?: number;
}

export interface PreparationTexts {
  readonly whatMatters?: string;
  readonly longTermGoal?: string;
  readonly purpose?: string;
  readonly questions?: readonly string[];
  readonly childView?: string;
  readonly maturity?: string;
  readonly assessor?: string;
  readonly adaptations?: string;
  /** P2: texts that guardians are not given, and why. */
  readonly notForGuardians?: readonly SecretText[];
  readonly notForGuardiansReason?: string;
  /** Why SIP was refused although asked for (R4), or why a decider's exit was used (R17). */
  readonly reason?: string;
}

/** The child's own words, which secrecy may protect also from its guardians (OSL 12 kap. 3 §). */
export type SecretText = 'childView' | 'whatMatters';

/** A matter that a consent may leave out. */
export type Topic = 'economy' | 'health' | 'family' | 'school' | 'housing' | 'addiction';

/** R24: what stands in the place of a consent. */
export interface GroundTexts {
  readonly assessor: string;
  /** What is known of the person's will. */
  readonly will: string;
  readonly ground: string;
  /** The chief or jurist who decided. */
  readonly decidedBy: string;
}

export interface ClosePerson {
  readonly label: string;
  readonly relation: 'guardian' | 'relative' | 'representative' | 'other';
  /** Only an address that the individual agreed to (`contactVia`, domain 8). */
  readonly mail?: string;
}

export interface ConsentTexts {
  /** Words of "Det samtycket INTE gäller" (R16). */
  readonly exceptions: readonly string[];
  readonly names: Readonly<Partial<Record<Giver, string>>>;
  /** Matters that must not be taken up; for the convener and the chair alone. */
  readonly topics?: readonly Topic[];
  /** What each giver excepted when it said yes: all of it counts. */
  readonly exceptionsBy?: Readonly<Partial<Record<Giver, readonly string[]>>>;
  readonly topicsBy?: Readonly<Partial<Record<Giver, readonly Topic[]>>>;
  readonly ground?: GroundTexts;
  readonly informationForm?: string;
  /** One guardian alone: why, and who decided (R17, FB 6:13 second paragraph). */
  readonly oneGuardianReason?: string;
}

export interface RecipientTexts {
  /** Set for a person outside the directory. */
  readonly person?: ClosePerson;
  readonly contribution?: string;
  readonly attendee?: string;
  /** What whoever comes is: free words, so under seal like the name. */
  readonly attendeeRole?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly reason?: string;
  readonly otherTime?: string;
  /** Whoever wrote their name behind the mailed link with the last answer: what they call themselves, checked by nobody. */
  readonly signedBy?: string;
}

export interface MeetingTexts {
  /** When the individual would rather meet, in words. */
  readonly wishes?: string;
  /** Where a meeting is held: an address may reveal a home. */
  readonly places?: Readonly<Record<MeetingId, string>>;
  /** The room that is booked for it, where that place is one; its name stands among the places too. */
  readonly rooms?: Readonly<Record<MeetingId, BookedRoom>>;
  /** The name of the room that was taken when the last booking came to it. */
  readonly roomTaken?: string;
  /** Why a joint meeting is later than the aim, for those of its cases that have one (R30). */
  readonly lateReason?: string;
  readonly individualAbsentReason?: string;
  /** Why a meeting that was booked never came to be held, by meeting. */
  readonly notHeld?: Readonly<Record<MeetingId, string>>;
  readonly identified: Readonly<Record<RecipientId, string>>;
  /** Who came without being called, by meeting: roles, never names. */
  readonly alsoPresent?: Readonly<Record<MeetingId, readonly string[]>>;
  /** What is noted before the meeting is recorded as held. */
  readonly noted?: AttendanceNotes;
}

/** Somebody who came without being called has no row in the case: the role stands for them, so that a screen about one answers for no other. */
export function alsoId(role: string): RecipientId {
  let mark = 0x811c9dc5; // FNV-1a, 32 bits
  for (const letter of role) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return recipientId(`also-${mark.toString(36)}`);
}

/** How one knows who somebody is on video, noted in one tap (R51). */
export const identityWays = ['known', 'serviceCard', 'bankId', 'vouchedFor'] as const;

export interface AttendanceNotes {
  /** The meeting and the time that they are about: of another they say nothing. */
  readonly of?: { readonly meetingId: MeetingId; readonly start: Instant };
  readonly present?: readonly RecipientId[];
  readonly alsoPresent?: readonly string[];
  readonly individualPresent?: boolean;
  readonly individualAbsentReason?: string;
  readonly onlyThoseNeeded?: boolean;
  readonly identified?: Readonly<Record<RecipientId, string>>;
}

export interface DischargeTexts {
  /** The fixed care contact's name. */
  readonly careContact?: string;
}

export interface FollowUpTexts {
  readonly results: readonly MeasureResult[];
  readonly individualView?: string;
  /** The same with its day and the measures as they were called then; follow-ups from before it was kept have none. */
  readonly asHeld?: HeldFollowUp;
  /** Those before the last, oldest first. */
  readonly earlier?: readonly HeldFollowUp[];
  /** Screens of a follow-up that is being filled in. */
  readonly notedOutcome?: Outcome;
  readonly notedSaid?: FollowUpSaid;
  readonly noted?: readonly MeasureResult[];
}

/** What the last screen asks. */
export interface FollowUpSaid {
  readonly individualView?: string;
  readonly nextFollowUpOn?: Day;
}

export interface HeldFollowUp {
  readonly on: Day;
  readonly measures: readonly HeldMeasure[];
  readonly individualView?: string;
}

export interface HeldMeasure extends Omit<MeasureResult, 'taskId'> {
  /** Its number in the plan then: its name where its words stay outside. */
  readonly place: number;
  readonly what?: string;
  readonly unitId: UnitId;
}

export interface MeasureResult {
  readonly taskId: TaskId;
  readonly done: 'yes' | 'partly' | 'no';
  readonly reason?: string;
}

export interface ClosingTexts {
  readonly evaluation?: string;
  readonly individualView?: string;
}

/** The three grades of protected identity; a mark is a reminder to test, not in itself a ban (P4). */
export type ProtectionGrade = 'sekretessmarkering' | 'skyddadFolkbokforing' | 'fingerade';

export interface ProtectionTexts {
  readonly grade?: ProtectionGrade;
  /** One guardian is the threat: never both in one event, letter or meeting. */
  readonly guardiansApart: boolean;
}

export const nothingSealed: Sealed = {
  individual: {},
  preparation: {},
  people: [],
  consent: { exceptions: [], names: {} },
  recipients: {},
  meeting: { identified: {} },
  plan: { needs: [], shortTermGoals: [], measures: [], ownActions: [], contacts: [] },
  followUp: { results: [] },
  deviations: {},
  closing: {},
};
