/** The three shapes of an action (design 8.3): move (changes a case), open (shows something), note (another record). */
import type { ZodType } from 'zod';
import type { Actor } from '../process/actor.js';
import type { ConvenerFacts, UnitName } from '../process/disclosure.js';
import type { DoorOrder } from '../process/doors.js';
import type { CaseId, DeviationId, Instant, PersonKey, RecipientId, TaskId, UnitId } from '../process/ids.js';
import type { Done, Mark } from '../process/log-review.js';
import type { Move } from '../process/moves.js';
import type { OverdueLine } from '../process/overdue.js';
import type { RefusalCode } from '../process/refusals.js';
import type { BookedRoom } from '../process/room.js';
import type { SeenSection, Section, StartedTrigger } from '../process/sip-case.js';
import type { DischargeCounts } from '../process/discharge-counts.js';
import type { RoutingCounts } from '../process/routing-counts.js';
import type { Ending } from '../process/decision-table.js';
import type { Birth } from '../process/triage.js';
import type { ListedCase } from '../process/shown-state.js';
import type { Texts } from '../texts/sv.js';
import type { LinksDocuments } from './linked-document.js';
import type { FollowsWork } from './follows-work.js';
import type { ListsNudges } from './nudged.js';
import type { ListsWaiting } from './waits.js';

/** What the pressed card is about, resolved from its row in the store; never read from the card's data. */
export interface Pressed {
  readonly caseId: CaseId | undefined;
  readonly recipientId: RecipientId | undefined;
  readonly taskId: TaskId | undefined;
  readonly deviationId: DeviationId | undefined;
  /** The pressed row's id, where the card has several rows. */
  readonly on: string | undefined;
  /** The version of the case from which the pressed card was made. */
  readonly version?: number;
  readonly actor: Actor;
  readonly now: Date;
  /** The case as its convener sees it, for actors of the convening unit or the plan owner; else undefined. */
  readonly facts: ConvenerFacts | undefined;
  readonly rooms?: readonly BookedRoom[];
  /** New random ids (recipient, meeting, task). */
  newId(): string;
}

/** Where an action leads: a card by name, in a dialog, in place, or nothing more. */
export type Leads =
  | { readonly to: 'card'; readonly card: string; readonly on?: string }
  | {
      readonly to: 'dialog';
      readonly card: string;
      readonly on?: string;
      readonly extra?: Readonly<Record<string, unknown>>;
    }
  /** `says`: what a page tells of it, which has no card of its own that moves. */
  | { readonly to: 'done'; readonly says?: keyof Texts['web']['done'] }
  | { readonly to: 'message'; readonly text: string };

/** What the pressed screen was made from, where it is known. */
export function seenIn(section: Section, { version }: Pressed): { readonly base?: SeenSection } {
  return version === undefined ? {} : { base: { section, version } };
}

/** The version of the case that the presser had before them. */
export function versionSeen({ version }: Pressed): { readonly seen?: number } {
  return version === undefined ? {} : { seen: version };
}

interface Common<P> {
  readonly verb: string;
  /** Inputs only; ids come from the card's row. */
  readonly payload: ZodType<P>;
}

export interface MoveAction<P> extends Common<P> {
  readonly kind: 'move';
  /** Usually one; each is a commit of its own, and the first refusal stops the rest. */
  moves(payload: P, at: Pressed): readonly Move[];
  /** `done` closes a dialog, or shows the card as it now is. */
  leads(payload: P, at: Pressed): Leads;
  readonly readsRooms?: true;
  /** The drafts of the pressed card are done with once the moves are made. */
  readonly settlesDrafts?: true;
}

export interface OpenAction<P> extends Common<P> {
  readonly kind: 'open';
  leads(payload: P, at: Pressed): Leads;
}

/** What became of a need that was pointed out: told in the unit's channel, or to be told by telephone. */
export interface PointedOut {
  readonly told: boolean;
  readonly unit: string;
  readonly phone: string | null;
}

/** A case in a chief's list: nothing of it but what is late. */
export interface UnitsCase {
  readonly ref: ListedCase['ref'];
  readonly overdue: readonly OverdueLine[];
  readonly convenerGone: boolean;
  readonly mayShow: boolean;
  readonly mayChange: boolean;
}

/** A chief's own units: what is late in them, and how many SIPs this year's discharges gave. */
export interface ChiefsUnits {
  readonly cases: readonly UnitsCase[];
  readonly thisYear: DischargeCounts & RoutingCounts;
}

export interface Colleague {
  readonly person: PersonKey;
  readonly name: string;
}

/** A page of a case's logs, as they were when it was asked for. */
export interface LogPage {
  readonly ref: string;
  readonly only: 'all' | 'marked';
  /** Older than this place in the log; the newest when it is left out. */
  readonly before?: number | undefined;
}

/** Somebody in a log: staff by name, or one of the two who have none. */
export type Who =
  { readonly name: string | undefined; readonly units: readonly string[] } | 'link' | 'product';

export interface ReviewedLine {
  readonly at: Instant;
  readonly who: Who;
  readonly done: Done;
  readonly marks: readonly Mark[];
}

/** What a log reviewer reads: who opened and did what and when, nothing of what the case is about. */
export interface LogReview {
  readonly page: LogPage;
  /** Newest first. */
  readonly lines: readonly ReviewedLine[];
  readonly total: number;
  readonly marked: Readonly<Record<Mark, number>>;
  /** Identity is protected: no units are told (R69). */
  readonly withoutUnits: boolean;
  /** The first line of each log that does not follow from the one before it. */
  readonly broken: { readonly moves: number | undefined; readonly openings: number | undefined };
  /** Where the next page begins, when there is one. */
  readonly older: number | undefined;
}

/** A unit's doors, as its administrator sees and changes them. */
export interface UnitDoors {
  readonly id: UnitId;
  readonly name: string;
  /** Names are known of a channel that was connected by a code. */
  readonly channel:
    { readonly teamName: string; readonly channelName: string; readonly reached: boolean } | undefined;
  readonly mail: string;
  readonly order: DoorOrder;
  readonly fallbackHours: number | undefined;
}

/** A channel that wants to receive for a unit, and what became of the question. */
export interface ConnectQuestion {
  readonly id: string;
  readonly unit: string;
  /** Whether the unit has a channel already, which would be replaced. */
  readonly now: 'none' | 'other';
  readonly teamName: string;
  readonly channelName: string;
  readonly memberCount: number;
  readonly by: string;
  readonly byOwner: boolean;
  readonly state: 'asked' | 'approved' | 'refused' | 'tooOld' | 'channelTaken';
}

export interface Connecting {
  readonly units: readonly UnitName[];
  readonly questions: readonly ConnectQuestion[];
}

/** What an administrator may do about the own principal's units; undefined or false for anybody else. */
export interface ConnectNotes {
  overview(): Promise<Connecting | undefined>;
  doors(unitId: UnitId): Promise<UnitDoors | undefined>;
  makeCode(unitId: UnitId): Promise<{ readonly code: string; readonly until: Instant } | undefined>;
  disconnect(unitId: UnitId): Promise<boolean>;
  setDoors(
    unitId: UnitId,
    doors: { readonly order: DoorOrder; readonly mail: string | null; readonly fallbackHours: number | null },
  ): Promise<boolean>;
  question(id: string): Promise<ConnectQuestion | undefined>;
  approve(id: string): Promise<ConnectQuestion | undefined>;
  refuse(id: string): Promise<ConnectQuestion | undefined>;
}

/** Records beside the case that a note may write. */
export interface Notes extends LinksDocuments, ListsWaiting, ListsNudges, FollowsWork {
  /** A case is born at the result of a triage, by the actor's own unit; one triage card makes one case. */
  startCase(
    birth: Pick<Birth, 'answers' | 'level' | 'seenBy' | 'reason'>,
  ): Promise<Pick<ListedCase, 'ref'> | { readonly refused: RefusalCode }>;
  /** Nothing but a number is kept of a triage that led elsewhere (R1); a denial is told to the chiefs as a count (R4). */
  endTriage(ending: Ending): Promise<void>;
  /** Whether one's own unit is of the circle that convenes (R11); else it may only point out a need (R14). */
  mayConvene(): Promise<boolean>;
  /** Tells an obliged unit that a need has been seen, without a word about whom (R14); undefined when there is no such unit. */
  pointOut(unitId: UnitId): Promise<PointedOut | undefined>;
  setLanguage(language: 'sv' | 'en'): Promise<void>;
  /** Cases of the actor's own units, newest first (R68). */
  myCases(): Promise<readonly ListedCase[]>;
  /** Sends the living case card of one of one's own cases as a new message. */
  showCase(ref: string): Promise<boolean>;
  /** A chief's own units: what is late or refused (domain 5.2). */
  myUnits(): Promise<ChiefsUnits>;
  /** Who may convene that case instead, for its chief. */
  colleagues(ref: string): Promise<readonly Colleague[]>;
  /** Why it is refused; undefined when it is done. */
  reassignConvener(ref: string, person: PersonKey): Promise<RefusalCode | undefined>;
  /** The logs of a case, for a log reviewer of one of its principals; undefined for anybody else. The review is logged (R67). */
  reviewLog(page: LogPage): Promise<LogReview | undefined>;
  /** SIPs in force of the actor's own units (R68): references and days. */
  activeSips(): Promise<readonly unknown[]>;
  /** Follows one of them up because of a discharge (R7); why not, where it may not be. */
  followUpExisting(ref: string, careContact: string): Promise<RefusalCode | undefined>;
  /** The doors of units: for administrators. */
  readonly connect: ConnectNotes;
  /** Begins a deviation in one of the actor's own cases; why not, where it may not be. */
  startDeviation(ref: string, trigger: StartedTrigger): Promise<RefusalCode | undefined>;
  keepDraft(section: string, values: unknown): Promise<void>;
  draft(section: string): Promise<unknown>;
}

export interface NoteAction<P> extends Common<P> {
  readonly kind: 'note';
  note(
    payload: P,
    at: Pressed,
    notes: Notes,
  ): Promise<Leads & { readonly extra?: Readonly<Record<string, unknown>> }>;
}

export type Action<P = unknown> = MoveAction<P> | OpenAction<P> | NoteAction<P>;

export function defineAction<P>(action: MoveAction<P>): MoveAction<P>;
export function defineAction<P>(action: OpenAction<P>): OpenAction<P>;
export function defineAction<P>(action: NoteAction<P>): NoteAction<P>;
export function defineAction<P>(action: Action<P>): Action<P> {
  return action;
}
