/** What the road needs from outside the process: one interface per neighbour, nothing else. */
import type { NotesDeviations } from './process/deviation-pattern.js';
import type { KeptCase } from './process/retention.js';
import type { Actor, Membership, UnitRole } from './process/actor.js';
import type { NamesUnits } from './process/case-units.js';
import type { ClaimedChannel, Connection } from './process/connection.js';
import type { Receiving } from './process/dispatched.js';
import type { DoorOrder } from './process/doors.js';
import type { RosterMember } from './process/roster.js';
import type { Begun } from './process/discharge-counts.js';
import type { CardName, FollowUpEffect, NewsName } from './process/follow-ups.js';
import type {
  CaseId,
  CaseRef,
  Day,
  DeviationId,
  Instant,
  MeetingId,
  PersonKey,
  PrincipalId,
  RecipientId,
  TaskId,
  UnitId,
} from './process/ids.js';
import type { BoardPlace } from './process/mirror.js';
import type { BookedRoom, Room } from './process/room.js';
import type { LoggedMove } from './process/log-review.js';
import type { CaseState, DialIn, Recipient, SipCase, VideoLeft } from './process/sip-case.js';
import type { Tenant } from './process/tenant.js';
import type { AskedOfUnits } from './process/waiting.js';
import type { Principal, Unit } from './process/world.js';
import type { OverdueCase } from './process/overdue.js';
import type { CountedCase, CountedRedirect, UnitPlace } from './statistics/counted.js';

/** Process time: what the process believes the time is (local mode may shift it). Never used for retries or tokens. */
export interface Clock {
  now(): Date;
}

/** A failure outside the product that may heal by itself; carries no personal data. */
export class OutsideFailure extends Error {
  constructor(
    readonly system: 'graph' | 'teams' | 'store' | 'entra',
    readonly operation: string,
    /** `inTurn`: nothing has failed; our own pace asks it to wait. */
    readonly retry: 'later' | 'never' | 'inTurn',
    options?: { cause?: unknown; retryAfterMs?: number },
  ) {
    super(`${system} could not do ${operation} (retry: ${retry})`, options);
    this.name = 'OutsideFailure';
    this.retryAfterMs = options?.retryAfterMs;
  }
  readonly retryAfterMs: number | undefined;
}

/** One mailbox's time: `unknown` is never read as free. Instants are UTC. */
export interface FreeBusy {
  readonly address: string;
  readonly known: boolean;
  readonly busy: readonly {
    readonly start: Date;
    readonly end: Date;
    readonly kind: 'tentative' | 'busy' | 'away';
  }[];
}

/** A neutral meeting: nothing here may reveal whom it is about (R35). */
export interface MeetingToBook {
  readonly tenantId: string;
  readonly organizer: string;
  /** Stable per booking attempt, so that a repeat never makes a second event. */
  readonly transactionId: string;
  readonly subject: string;
  readonly text: string;
  readonly start: Date;
  readonly end: Date;
  readonly attendees: readonly string[];
  readonly online: boolean;
  readonly place?: string;
  /** Asked like a guest; the place is its name. */
  readonly room?: BookedRoom;
  /** Nobody whom somebody adds by hand stays in it when its guests change (R69). */
  readonly onlyOurs?: true;
}

/** What came of a booking: it stands, and something may be left for the convener's own hand. */
export interface Booked {
  readonly eventId: string;
  readonly joinUrl: string | null;
  /** The telephone way into the video meeting, where the tenant has one. */
  readonly dialIn?: DialIn;
  /** `unlocked`: lobby and recording could not be set. `missing`: it was asked for, and there is none. */
  readonly videoLeft?: VideoLeft;
}

/** An event that was booked, by whose calendar it stands in. */
export interface StandingEvent {
  readonly tenantId: string;
  readonly organizer: string;
  readonly eventId: string;
}

/** How an event that stands is to be; what is left out is not asked about and not touched. */
export interface WantedEvent {
  /** Whom we ask. Whoever somebody else has put there stays, unless it is to have `onlyOurs`. */
  readonly attendees?: readonly string[];
  readonly onlyOurs?: true;
  readonly slot?: { readonly start: Date; readonly end: Date };
  /** `was`: what we wrote there before, since a calendar writes a place of its own at a video meeting. */
  readonly place?: { readonly is?: string; readonly was?: string };
  /** `was`: the one that we booked before; a room that somebody has added by hand stays. */
  readonly room?: { readonly is?: BookedRoom; readonly was?: BookedRoom };
}

/** The organiser's calendar in the organiser's tenant. Throws OutsideFailure. */
export interface Calendar {
  freeBusy(query: {
    readonly tenantId: string;
    readonly organizer: string;
    readonly addresses: readonly string[];
    readonly from: Date;
    readonly to: Date;
  }): Promise<readonly FreeBusy[]>;
  /** The address of somebody's own calendar; undefined where they have none. */
  addressOf(person: { readonly tenantId: string; readonly objectId: string }): Promise<string | undefined>;
  /** The rooms that the tenant has; what it lets nobody see is not among them. */
  rooms(tenantId: string): Promise<readonly Room[]>;
  book(meeting: MeetingToBook): Promise<Booked>;
  /** Whether an earlier try has made the event already; or has moved this one there, room and all, where there is one to move. */
  isBooked(meeting: MeetingToBook, eventId?: string): Promise<boolean>;
  /** The event that an earlier try has made, where its answer was lost. */
  madeFor(meeting: MeetingToBook): Promise<string | undefined>;
  /**
   * Changes what differs and nothing else, so that its link stays and a repeat changes nothing; undefined where the event is
   * gone or cancelled. What is wanted is asked anew at each try: whoever changed the event meanwhile may have changed that too.
   */
  change(event: StandingEvent, wanted: () => Promise<WantedEvent>): Promise<Booked | undefined>;
  /** Cancelling what is already gone is success. */
  cancel(event: {
    readonly tenantId: string;
    readonly organizer: string;
    readonly eventId: string;
    readonly comment: string;
  }): Promise<void>;
}

/** An event as its organiser's calendar has it now. */
export interface CalendarEvent {
  readonly start: Date;
  readonly end: Date;
  readonly answers: readonly EventAnswer[];
}

/** What a mailbox has answered to an invitation; `comes` is whatever is neither a no nor another time. */
export interface EventAnswer {
  readonly address: string;
  readonly answer: 'comes' | 'declined' | 'otherTime';
  readonly proposed?: { readonly start: Date; readonly end: Date };
  /** When it was given, where the calendar says. */
  readonly at?: Date;
}

/** One measure as it stands on a unit's own board. */
export interface BoardEntry {
  readonly id: string;
  readonly etag: string;
  readonly title: string;
  readonly done: boolean;
  readonly due?: Day;
}

export interface NewEntry {
  readonly title: string;
  /** In the title and nowhere else: by it an entry is known whose making nobody heard the answer to. */
  readonly mark: string;
  readonly text: string;
  readonly due: Day;
}

/** The boards of units, in Planner and To Do. Throws OutsideFailure. */
export interface TaskBoards {
  /** All that stands there, in one call or a few. */
  read(place: BoardPlace): Promise<readonly BoardEntry[]>;
  /** Undefined when it is gone, or stands on another board. */
  find(place: BoardPlace, id: string): Promise<BoardEntry | undefined>;
  /** Undefined when it was never made. */
  findMarked(place: BoardPlace, mark: string): Promise<BoardEntry | undefined>;
  make(place: BoardPlace, entry: NewEntry): Promise<BoardEntry>;
  /** Tells what it says, once: a repeat changes nothing. */
  describe(place: BoardPlace, id: string, text: string): Promise<void>;
  /** `stale` when somebody has changed it since it was read. */
  change(
    place: BoardPlace,
    entry: BoardEntry,
    wanted: { readonly done?: boolean; readonly due?: Day },
  ): Promise<BoardEntry | 'stale'>;
  /** To remove what is gone is success. */
  remove(place: BoardPlace, entry: BoardEntry): Promise<'removed' | 'stale'>;
}

export interface TaskKey {
  readonly caseId: CaseId;
  readonly taskId: TaskId;
}

/** What is known of a measure on a board: whether it was done when it was read last, and the day that we wrote there. */
export interface TaskMirror extends TaskKey {
  readonly place: BoardPlace;
  /** Unknown until the answer to its making was heard. */
  readonly entryId: string | null;
  /** Somebody has taken it away there: it is not made again. */
  readonly gone: boolean;
  /** It is being taken away by us: whatever becomes of that, it is not the one that is to stand there. */
  readonly leaving: boolean;
  readonly seenDone: boolean;
  readonly ourDue: Day | null;
}

export type SeenOnBoard = Pick<TaskMirror, 'seenDone' | 'ourDue'>;

/** Which measures stand on which boards, and when each board is read next. Machine time. */
export interface TaskMirrors {
  of(caseId: CaseId): Promise<readonly TaskMirror[]>;
  /** Before it is made, so that a lost answer is looked for. */
  begin(key: TaskKey, place: BoardPlace): Promise<void>;
  made(key: TaskKey, entryId: string, seen: SeenOnBoard): Promise<void>;
  saw(key: TaskKey, seen: SeenOnBoard): Promise<void>;
  gone(key: TaskKey): Promise<void>;
  leaves(key: TaskKey): Promise<void>;
  forget(key: TaskKey): Promise<void>;
  /** Boards to read now, each to one instance at a time, with what stands there. */
  toLook(): Promise<readonly { readonly place: BoardPlace; readonly tasks: readonly TaskMirror[] }[]>;
  looked(place: BoardPlace, nextMs: number): Promise<void>;
}

/** What happens to events in a mailbox. Machine time. Throws OutsideFailure. */
export interface EventWatch {
  /** Undefined when the event is cancelled or gone from the calendar. */
  look(event: {
    readonly tenantId: string;
    readonly organizer: string;
    readonly eventId: string;
  }): Promise<CalendarEvent | undefined>;
  /** Asks to be told; `state` comes back with everything that is told. */
  subscribe(wanted: {
    readonly tenantId: string;
    readonly mailbox: string;
    readonly url: string;
    readonly state: string;
  }): Promise<Subscription>;
  /** Undefined when there is no such subscription any more. */
  renew(tenantId: string, id: string): Promise<Subscription | undefined>;
  /** Ending what is already gone is success. */
  unsubscribe(tenantId: string, id: string): Promise<void>;
}

export interface Subscription {
  readonly id: string;
  /** As it was granted, which may be less than was asked for. */
  readonly expiresInMs: number;
}

export interface WatchedMailbox {
  readonly tenantId: string;
  /** The organiser's object id. */
  readonly mailbox: string;
  readonly subscription?: Subscription;
  /** How much had been told of it when it was taken. */
  readonly heard: number;
}

/** Mailboxes with booked meetings, and when each calendar is read next. Machine time; `now` is process time. */
export interface WatchedMailboxes {
  /** Those that have got a meeting are watched from now. */
  begin(now: Date): Promise<void>;
  /** Those to read now; each to one instance at a time. */
  toLook(): Promise<readonly WatchedMailbox[]>;
  meetingsIn(
    mailbox: Pick<WatchedMailbox, 'tenantId' | 'mailbox'>,
    now: Date,
  ): Promise<readonly { readonly caseId: CaseId; readonly meetingId: MeetingId }[]>;
  /** Read: again after so long, or at once when something was told meanwhile. */
  looked(mailbox: WatchedMailbox, nextMs: number): Promise<void>;
  forget(mailbox: WatchedMailbox): Promise<void>;
  /** How many wait to be read. */
  waiting(): Promise<number>;
  /** The hash is left out when it is renewed. */
  subscribed(
    mailbox: WatchedMailbox,
    subscription: Subscription & { readonly stateHash?: string },
  ): Promise<void>;
  unsubscribed(mailbox: WatchedMailbox): Promise<void>;
  stateHashOf(subscriptionId: string): Promise<string | undefined>;
  /** Something has changed, the subscription is about to end, or it has ended: in each case the calendar is read. */
  heard(subscriptionId: string, what: 'changed' | 'expires' | 'removed'): Promise<void>;
  /** To be read as soon as it can be, also where it is just being read. */
  readSoon(mailbox: Pick<WatchedMailbox, 'tenantId' | 'mailbox'>): Promise<void>;
}

/** A neutral letter to somebody outside Teams. */
export interface Letter {
  readonly tenantId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly file?: LetterFile;
}

export interface LetterFile {
  readonly name: string;
  /** The media type, with its parameters. */
  readonly type: string;
  readonly text: string;
}

/** Mail through the convener's tenant. Throws OutsideFailure. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}

/** One line of the move log: clear facts for statistics, sealed words for the case's own readers. */
export interface LogEntry extends LoggedMove {
  /** The move as it was made; encrypted with the case's key. */
  readonly sealed?: unknown;
}

/** A promised follow-up: ids only, so that a job says nothing about anybody. */
export interface FollowUpJob {
  /** `<case>:<log number>:<row>`: stable, so that a repeat can be recognised outside. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly effect: FollowUpEffect;
}

/** One commit: the case, its log entry, its promised follow-ups and its next due time. */
export interface CaseWrite {
  readonly sipCase: SipCase;
  readonly entry: LogEntry;
  readonly effects: readonly FollowUpEffect[];
  readonly dueAt: Instant | null;
  /** Business key of a press: the same press twice is one move. */
  readonly pressKey?: string;
  /** Other cases that this was decided by, as they were read: one that has changed since is a `clash` too. */
  readonly alsoRead?: readonly Pick<SipCase, 'id' | 'version'>[];
}

export interface CaseSummary {
  readonly id: CaseId;
  readonly ref: CaseRef;
  readonly state: CaseState;
  /** How each has answered: what a list says of the case is what its own card says. */
  readonly recipients: readonly Pick<Recipient, 'state'>[];
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
}

export interface Cases {
  load(id: CaseId): Promise<SipCase | undefined>;
  /** Creates version 1; a reference that is taken gives `refTaken`. */
  create(write: CaseWrite): Promise<'saved' | 'refTaken' | 'repeat'>;
  /** Saves `sipCase` (its version is the new one) if the stored version is one less and what was also read is as it was; `repeat` when the press is known. */
  save(write: CaseWrite): Promise<'saved' | 'clash' | 'repeat'>;
  /** A refusal or a repeat is logged without touching the case. */
  note(caseId: CaseId, entry: LogEntry): Promise<void>;
  pressed(pressKey: string): Promise<boolean>;
  /** Only cases where one of these units convenes or takes part (R68), and protected ones only for a named reader (R69). */
  ofUnits(unitIds: readonly UnitId[], reader?: PersonKey): Promise<readonly CaseSummary[]>;
  findByRef(ref: CaseRef, unitIds: readonly UnitId[], reader?: PersonKey): Promise<CaseSummary | undefined>;
  /** Open cases that these units convene or own, protected ones too: for a chief, who is shown references only. */
  heldBy(unitIds: readonly UnitId[]): Promise<readonly CaseSummary[]>;
  /** What open cases ask of these units; of a protected one only whoever is named reads it (R68, R69). */
  askedOf(unitIds: readonly UnitId[], reader?: PersonKey): Promise<readonly AskedOfUnits[]>;
  /** Open cases that these units have any part in, protected ones too: for what the product itself has to do. */
  withUnits(unitIds: readonly UnitId[]): Promise<readonly CaseId[]>;
  /** What every case that this unit convenes says in clear of its deviations: for counts, so nothing says which case it is. */
  deviationsFrom(unitId: UnitId): Promise<readonly NotesDeviations[]>;
  /** What every closed case says in clear of how long it is kept: for `dueForDisposal`. */
  closed(): Promise<readonly KeptCase[]>;
  /** How every case that these units have convened began, disposed ones too: for counts, so nothing says which case it is. */
  begunBy(unitIds: readonly UnitId[]): Promise<readonly Begun[]>;
  /** Claims due cases (SKIP LOCKED, for a short machine time) so that each instance takes its own. */
  claimDue(now: Date, limit: number): Promise<readonly CaseId[]>;
  /** What was due is not any more, since a unit has other hours now: the case waits for what comes next. */
  reschedule(sipCase: SipCase, dueAt: Instant | null): Promise<void>;
  nextDue(): Promise<Instant | null>;
  log(id: CaseId): Promise<readonly (LogEntry & { readonly seq: number })[]>;
}

export interface TakenJob {
  readonly job: FollowUpJob;
  /** How many times it has been tried before. */
  readonly tries: number;
}

/** The promised follow-ups (pg-boss behind it). Retries are machine time. */
export interface FollowUpQueue {
  /**
   * In the order of the promises, and none of a case that somebody is at work on, whichever the instance: one case's promises
   * are kept in their order. One that failed is tried again later and holds no other up; one that waits for its turn does.
   */
  take(limit: number): Promise<readonly TakenJob[]>;
  done(job: FollowUpJob): Promise<void>;
  /**
   * Back in the queue with growing pauses, and not sooner than the outside asked for; after the last try it is kept as failed.
   * What only waits for its turn has used up no try.
   */
  failed(
    job: FollowUpJob,
    failure: {
      readonly retry: OutsideFailure['retry'];
      readonly code: string;
      readonly retryAfterMs?: number | undefined;
    },
  ): Promise<void>;
  /** Kept until process time has come to this instant: not a try, and none of the pauses of machine time. */
  wait(job: FollowUpJob, until: Instant): Promise<void>;
  /** What has waited until now is to be done. */
  wake(now: Instant): Promise<void>;
  /** When the first of those that wait is to be done. */
  nextWaking(): Promise<Instant | null>;
  /** Taken and not begun, or not settled: nobody speaks for it any more, and it comes back within seconds. */
  release(job: FollowUpJob): void;
  /** Jobs that are waiting to be done, being done, or tried again within seconds (retries that wait for long are not counted). */
  busy(): Promise<number>;
}

export type Door = 'personal' | 'channel' | 'mail';

/** A card that was sent: its id is all that the card itself carries (design 8.9). */
export interface SentCard {
  readonly id: string;
  readonly caseId: CaseId | null;
  readonly recipientId: RecipientId | null;
  readonly taskId: TaskId | null;
  readonly deviationId: DeviationId | null;
  readonly card: string;
  /** What it said, where its card does not tell: a short message by name, or what a letter was for; older rows have none. */
  readonly said?: NewsName | CardName;
  /** The unit that it went to: the summons may be another's since; older rows do not say. */
  readonly unitId?: UnitId;
  /** Living cards are brought up to date after every move; others stand as they were. */
  readonly living: boolean;
  readonly door: Door;
  readonly tenantId: string | null;
  /** Entra object id, channel id, or recipient id behind a mailed link. */
  readonly address: string;
  readonly language: Language;
  readonly conversationId: string | null;
  readonly activityId: string | null;
  readonly caseVersion: number;
  readonly viewHash: string | null;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly at: Instant;
}

export interface SentCards {
  /** Idempotent on id: a repeat returns the row that stands. */
  begin(card: Omit<SentCard, 'conversationId' | 'activityId' | 'viewHash' | 'state'>): Promise<SentCard>;
  sent(
    id: string,
    where: {
      conversationId: string | null;
      activityId: string | null;
      viewHash: string;
      caseVersion: number;
    },
  ): Promise<void>;
  failed(id: string): Promise<void>;
  find(id: string): Promise<SentCard | undefined>;
  living(caseId: CaseId): Promise<readonly SentCard[]>;
  ofCase(caseId: CaseId): Promise<readonly SentCard[]>;
}

export type Language = 'sv' | 'en';

export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  readonly language: Language;
  readonly mail: string | null;
}

/** Units, people and who may act for which unit. */
export interface Directory {
  units(ids: readonly UnitId[]): Promise<readonly Unit[]>;
  principals(): Promise<readonly Principal[]>;
  /** Typeahead among units that may take part in a SIP; within one principal when it is given. */
  searchUnits(query: {
    readonly text: string;
    readonly principalId?: PrincipalId;
    readonly limit: number;
  }): Promise<readonly Unit[]>;
  unitsOfPrincipal(id: PrincipalId): Promise<readonly Unit[]>;
  /** Every unit to which a summons may come first, with how many dispatch there; by name. */
  receivers(): Promise<readonly Receiving[]>;
  membershipsOf(person: PersonKey): Promise<readonly Membership[]>;
  /** Units in whose connected channel the person is; no membership comes of it (design 8.12). */
  dispatchesOf(person: PersonKey): Promise<readonly UnitId[]>;
  peopleOf(unitId: UnitId, roles: readonly UnitRole[]): Promise<readonly PersonKey[]>;
  unitOfChannel(tenantId: string, channelId: string): Promise<Unit | undefined>;
  person(key: PersonKey): Promise<Person | undefined>;
  rememberPerson(person: Person): Promise<void>;
  setLanguage(key: PersonKey, language: Language): Promise<void>;
}

/** The tenants that may use the product: no row, no entry. */
export interface Tenants {
  find(id: string): Promise<Tenant | undefined>;
  all(): Promise<readonly Tenant[]>;
  save(tenant: Tenant): Promise<void>;
  /** Those that the settings name: only where there is no row, so that what has been decided by hand stands. */
  allowAtStart(tenants: readonly Pick<Tenant, 'id' | 'name'>[]): Promise<void>;
  /** Those that are to leave; each to one instance at a time. */
  toLetLeave(): Promise<readonly Tenant[]>;
  /** All units of its principals, closed ones too. */
  unitsOf(id: string): Promise<readonly UnitId[]>;
  /** Its connections, codes and conversations end, and with that it has left. */
  hasLeft(id: string, now: Instant): Promise<void>;
}

/** A unit of which something has been noted, lent to one instance until a moment. */
export interface NotedUnit {
  readonly unitId: UnitId;
  readonly claim: string;
}

/** Units of which something has been noted, and whose cases have not heard of it. */
export interface NotedUnits {
  /** Each to one instance at a time. */
  toTend(): Promise<readonly NotedUnit[]>;
  /** Of what was noted anew meanwhile, or has been lent to another since, nothing changes. */
  tended(noted: NotedUnit): Promise<void>;
}

/** Units whose reach in Teams has changed. */
export interface Reach extends NotedUnits {
  /** The bot has come to a channel, or to a team. */
  changedAt(
    tenantId: string,
    where: { readonly channelId: string } | { readonly teamId: string },
  ): Promise<void>;
}

/** A code that an administrator makes: only its hash is kept. */
export interface NewCode {
  readonly id: string;
  readonly codeHash: string;
  readonly tenantId: string;
  readonly unitId: UnitId;
  readonly madeBy: PersonKey;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** What has to be done about a connection, by the one who has got it to do. */
export interface Tending {
  readonly connection: Connection;
  /** Those concerned have not been told of the state it is in. */
  readonly untold: boolean;
  readonly rosterDue: boolean;
}

/** Codes, claims and the channels that units are connected to. */
export interface Connections {
  /** A newer code for the unit takes the place of those that wait. */
  offer(code: NewCode): Promise<void>;
  byCode(codeHash: string): Promise<Connection | undefined>;
  find(id: string): Promise<Connection | undefined>;
  /** The approved one. */
  ofUnit(unitId: UnitId): Promise<Connection | undefined>;
  ofChannel(tenantId: string, channelId: string): Promise<Connection | undefined>;
  /** Claimed by a channel and waiting for an administrator. */
  questions(principals: readonly PrincipalId[], now: Instant): Promise<readonly Connection[]>;
  /** One channel wins a code. */
  claim(id: string, channel: ClaimedChannel, until: Instant, now: Instant): Promise<boolean>;
  /** The unit's channel is this one from now; whatever it had before ends. One administrator wins. */
  approve(id: string, by: PersonKey, now: Instant): Promise<'approved' | 'tooLate' | 'channelTaken'>;
  refuse(id: string, by: PersonKey, now: Instant): Promise<boolean>;
  /** The unit has no channel from now, whoever said that it had one; false when it had none. */
  disconnect(unitId: UnitId, by: PersonKey, now: Instant): Promise<boolean>;
  /** The bot was removed from the team, or the channel is gone. */
  lost(
    tenantId: string,
    where: { readonly channelId: string } | { readonly teamId: string },
    now: Instant,
  ): Promise<number>;
  noteTry(tenantId: string, channelId: string, at: Instant): Promise<void>;
  tries(tenantId: string, channelId: string, since: Instant): Promise<number>;
  /** What is to be told, and the rosters that were read last before `rosterBefore`; each to one instance at a time. */
  toTend(rosterBefore: Instant): Promise<readonly Tending[]>;
  told(id: string, at: Instant): Promise<void>;
  /** Rosters to read anew, since somebody came or went. */
  rosterChanged(
    tenantId: string,
    where: { readonly channelId: string; readonly teamId?: string },
  ): Promise<void>;
  /** The channel's dispatchers are these from now. */
  keepRoster(id: string, people: readonly PersonKey[], at: Instant): Promise<void>;
  rosterReadAt(id: string): Promise<Instant | undefined>;
  setDoors(
    unitId: UnitId,
    doors: { readonly order: DoorOrder; readonly mail: string | null; readonly fallbackHours: number | null },
  ): Promise<void>;
  /** Codes that nobody used, and old tries, are taken away. */
  sweep(now: Instant): Promise<void>;
}

/** What Teams knows of a channel and who is in it. Throws OutsideFailure. */
export interface Rosters {
  members(place: Place): Promise<readonly RosterMember[]>;
  channel(
    place: Place,
    teamId: string,
  ): Promise<{ readonly teamName: string; readonly channelName: string; readonly memberCount: number }>;
}

/** Where Teams can be reached; refreshed from every incoming activity. */
export interface StoredConversation {
  readonly tenantId: string;
  readonly kind: Door;
  /** Entra object id or channel id. */
  readonly address: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly reference: unknown;
}

export interface Conversations {
  remember(conversation: StoredConversation): Promise<void>;
  find(tenantId: string, kind: Door, address: string): Promise<StoredConversation | undefined>;
  /** Anywhere in this tenant: the address of Teams' service there. */
  someIn(tenantId: string): Promise<StoredConversation | undefined>;
  /** The bot is not there any more; `removed` where we were told that it was taken out, which stands. */
  forget(tenantId: string, kind: Door, address: string, how: 'removed' | 'notFound'): Promise<void>;
}

/** Puts the app in somebody's own chat. Throws OutsideFailure. */
export interface Installer {
  /** The chat's id; undefined where the tenant does not let us, or has no such app or person. Already there is success. */
  install(tenantId: string, objectId: string): Promise<string | undefined>;
}

/** In whose chats the app may be put without their asking. */
export interface Installs {
  mayTry(tenantId: string, address: string): Promise<boolean>;
  refused(tenantId: string, address: string): Promise<void>;
}

/** What a link is for: to answer, or to see the meeting that is booked. */
export type LinkPurpose = 'answer' | 'meeting';

/** A mailed link: only the hash of its token is stored. */
export interface LinkRow {
  readonly sentCardId: string;
  readonly caseId: CaseId;
  readonly recipientId: RecipientId;
  /** The unit whose mailbox got it; null for somebody close. It opens nothing once another unit holds the summons. */
  readonly unitId: UnitId | null;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
}

export interface Links {
  /** The link of a later letter to the same reader for the same purpose is the one that stands, and lasts longer. */
  create(tokenHash: string, row: LinkRow): Promise<void>;
  find(tokenHash: string): Promise<LinkRow | undefined>;
}

/** A link to a document that somebody hands over; of its token and its code only hashes are stored. Process time. */
export interface DocumentLink {
  readonly caseId: CaseId;
  /** Who made it: whose right is asked anew when it is used. */
  readonly person: PersonKey;
  /** Which document, by its name in `process/documents.ts`. */
  readonly wanted: string;
  readonly language: Language;
  readonly large: boolean;
  readonly expiresAt: Instant;
}

export interface DocumentLinks {
  create(tokenHash: string, row: DocumentLink & { readonly codeHash: string }, now: Instant): Promise<void>;
  /** Known, not too old, and not tried too often. */
  isOpen(tokenHash: string, now: Instant): Promise<boolean>;
  /** Counts a wrong code; the right one opens it as often as is wanted. */
  tryCode(tokenHash: string, codeHash: string, now: Instant): Promise<DocumentLink | 'wrongCode' | 'gone'>;
}

/** What somebody has typed and not yet sent; apart from the case (design 8.10). Values are sealed. */
export interface Drafts {
  load(person: PersonKey, about: string, section: string): Promise<unknown>;
  save(person: PersonKey, about: string, section: string, values: unknown): Promise<void>;
  clear(person: PersonKey, about: string): Promise<void>;
}

/** Every opening of a case is written (R67, PDL 4:3); append-only. */
export interface AccessLog {
  opened(entry: {
    readonly caseId: CaseId;
    readonly at: Instant;
    readonly actor: Actor;
    readonly what: string;
  }): Promise<void>;
  of(
    caseId: CaseId,
  ): Promise<readonly { readonly at: Instant; readonly actor: Actor; readonly what: string }[]>;
}

/** What the review of a case's logs needs of it (PDL 4:3): it lies in clear, so that no case is opened and a disposed one can be reviewed. */
export interface ReviewedCase {
  readonly id: CaseId;
  readonly ref: CaseRef;
  /** The units that convene or take part now (R68). */
  readonly takingPart: readonly UnitId[];
  readonly facts: NamesUnits & Pick<SipCase, 'namedOnly'>;
}

export interface Reviews {
  find(ref: CaseRef): Promise<ReviewedCase | undefined>;
  /** Where the case's logs were tampered with: the first number that does not follow, per log. */
  checkLogs(
    id: CaseId,
  ): Promise<{ readonly moves: number | undefined; readonly openings: number | undefined }>;
}

/** Counts of triage that led elsewhere: nothing but a number is kept (R1). */
export interface Redirects {
  count(process: string, unitId: UnitId, day: Day): Promise<void>;
  /** How many since this day. */
  counted(process: string, unitId: UnitId, since: Day): Promise<number>;
}

/** What a year's statistics are counted from: nothing sealed, and nothing that says which case it was (R70). */
export interface Statistics {
  ofYear(year: number): Promise<{
    readonly cases: readonly CountedCase[];
    readonly redirects: readonly CountedRedirect[];
    readonly places: readonly UnitPlace[];
  }>;
  /** Another one whenever anything that a year is counted from has changed. */
  stamp(): Promise<string>;
  /** The clear half of every case that is not closed. */
  open(): Promise<readonly OverdueCase[]>;
}

/** Who gets the weekly digest, and who has got this week's: process time says which week it is. */
export interface Digests {
  /** SIP-samordnare of tenants that are let in, who have neither got that week's nor said no to it; each to one instance at a time. */
  toSend(week: Day): Promise<readonly PersonKey[]>;
  /** That week's and all before it are done with. */
  settled(person: PersonKey, week: Day): Promise<void>;
  choose(person: PersonKey, wanted: boolean): Promise<void>;
  isWanted(person: PersonKey): Promise<boolean>;
}

/** Something that the clock reminds a person of; ids only. */
export interface Nudge {
  readonly id: string;
  readonly person: PersonKey;
  readonly caseId: CaseId;
  readonly effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>;
  /** Not before it; process time. */
  readonly comesAt: Instant;
  /** The card on which it stands, or is to stand when that has gone. */
  readonly cardId?: string;
  /** The card from which it was put off. */
  readonly fromCard?: string;
}

export interface Nudges {
  /** Idempotent on id; the same that waits already, or was put off, is not gathered again. */
  gather(nudge: Nudge): Promise<void>;
  /** All that may go out now to one person, who is one instance's until it has gone. */
  take(now: Instant): Promise<readonly Nudge[]>;
  /** And those that were put off from it, which have no `cardId` until they come again. */
  onCard(cardId: string): Promise<readonly Nudge[]>;
  /** Before the card goes, so that a kill leaves it to be sent. */
  putOnCard(ids: readonly string[], cardId: string): Promise<void>;
  /** The card has gone. */
  settled(ids: readonly string[]): Promise<void>;
  /** Comes no earlier than that, on the card of that day. */
  wait(ids: readonly string[], until: Instant, fromCard?: string): Promise<void>;
  /** What was put off from a card, and has not come again, stands on it as before. */
  putBack(cardId: string): Promise<void>;
  /** Being sent failed for a time; machine time. */
  retryIn(ids: readonly string[], ms: number): Promise<void>;
  /** Cards on which something of the case stands that came after that. */
  cardsWith(id: CaseId, after: Instant): Promise<readonly string[]>;
  drop(ids: readonly string[]): Promise<void>;
  /** Of those that nobody is sending. */
  nextDue(): Promise<Instant | null>;
  /** How many are due and have not gone, being sent or not. */
  unsent(now: Instant): Promise<number>;
}

/** A data key per case; deleting it is disposal (design 8.8). */
export interface CaseKeys {
  create(id: CaseId): Promise<Buffer>;
  get(id: CaseId): Promise<Buffer | undefined>;
  destroy(id: CaseId): Promise<void>;
}

/** The case's key is gone (design 8.8): its facts still count in the statistics, but nobody reads or changes it. */
export class CaseDisposed extends Error {
  constructor(readonly caseId: CaseId) {
    super(`case ${caseId} has been disposed of`);
    this.name = 'CaseDisposed';
  }
}

/** Somewhere in Teams: a person's chat with the bot, or a team's channel. */
export interface Place {
  readonly tenantId: string;
  readonly door: 'personal' | 'channel';
  /** Entra object id or channel id. */
  readonly address: string;
}

/** No more than so many calls in any stretch of so many milliseconds. */
export interface RateWindow {
  readonly calls: number;
  readonly ms: number;
}

/** Turns to call a system that counts calls, shared by all instances (design 8.22). Machine time. */
export interface Turns {
  /** A turn that begins now, or how long it is at least until one may be free. */
  take(asked: {
    readonly tenantId: string;
    readonly place: string;
    readonly windows: { readonly place: readonly RateWindow[]; readonly tenant: readonly RateWindow[] };
    /** After so long the call counts as over, whoever made it. */
    readonly longestMs: number;
  }): Promise<{ readonly turn: number } | { readonly waitMs: number }>;
  /** The call has been answered or given up: from now it leaves the windows. */
  over(turn: number): Promise<void>;
}

/** Writing in Teams unasked. Throws OutsideFailure; `never` where the bot is not installed or was removed. */
export interface Messenger {
  /** Whether the bot has somewhere to write (a stored conversation). */
  reaches(place: Place): Promise<boolean>;
  sendCard(
    place: Place,
    card: object,
  ): Promise<{ readonly conversationId: string; readonly activityId: string }>;
  sendText(
    place: Place,
    text: string,
  ): Promise<{ readonly conversationId: string; readonly activityId: string }>;
  updateCard(
    place: Place,
    at: { readonly conversationId: string; readonly activityId: string },
    card: object,
  ): Promise<void>;
}
