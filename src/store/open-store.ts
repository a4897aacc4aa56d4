/** Opens everything that is kept: one database, and each port of it. */
import type {
  AccessLog,
  CaseKeys,
  Cases,
  Connections,
  Conversations,
  Installs,
  Digests,
  Nudges,
  Directory,
  DocumentLinks,
  Drafts,
  FollowUpQueue,
  Links,
  NotedUnits,
  Reach,
  Redirects,
  Statistics,
  Reviews,
  SentCards,
  TaskMirrors,
  Tenants,
  Turns,
  WatchedMailboxes,
} from '../ports.js';
import { storedAccessLog } from './access-log.js';
import type { PgBoss } from 'pg-boss';
import { startBoss } from './boss.js';
import { storedCases } from './cases.js';
import { storedConnections } from './connections.js';
import { storedConversations } from './conversations.js';
import { storedDocumentLinks } from './document-links.js';
import { storedDigests } from './weekly-digests.js';
import { storedNudges } from './nudges.js';
import { storedDirectory } from './directory.js';
import { storedDrafts } from './drafts.js';
import { dropClaims } from './due-cases.js';
import { openEngine, type Engine, type Where } from './engine.js';
import { StoredFollowUpQueue } from './follow-up-queue.js';
import { checkDirectory } from './directory/check.js';
import { readDirectoryFile } from './directory/file.js';
import { importAtStart, importDirectory, type ImportedDirectory } from './directory/import.js';
import { storedInstalls } from './installs.js';
import { keysAreElsewhere } from './known-keys.js';
import { storedLinks } from './links.js';
import { migrate } from './migrate.js';
import { storedRedirects } from './redirects.js';
import { storedStatistics } from './statistics.js';
import { resetStore } from './reset.js';
import { storedReviews } from './reviews.js';
import { storedSentCards } from './sent-cards.js';
import { storedMirrors } from './task-mirrors.js';
import { storedTenants } from './tenants.js';
import { notedUnits } from './noted-units.js';
import { storedReach } from './unit-reach.js';
import { storedTurns } from './turns.js';
import { storedWatched } from './watched-mailboxes.js';

export interface StoreOptions extends Where {
  readonly keys: CaseKeys;
  readonly draftKey: Buffer;
  /** Reads what an earlier master key has sealed, and seals nothing. */
  readonly previousDraftKey?: Buffer | undefined;
  /** Local mode: a store on a server may be emptied too. */
  readonly resettable?: boolean;
  /** Hears of what a newer version has added to the database, where this one was put back. */
  readonly onNewer?: (names: readonly string[]) => void;
  /** Hears of work in the background that failed and will be tried again. */
  readonly onTrouble?: (error: unknown) => void;
}

export interface Store {
  readonly cases: Cases;
  readonly queue: FollowUpQueue;
  readonly sentCards: SentCards;
  readonly directory: Directory;
  readonly digests: Digests;
  readonly nudges: Nudges;
  readonly connections: Connections;
  readonly conversations: Conversations;
  readonly links: Links;
  readonly documentLinks: DocumentLinks;
  readonly drafts: Drafts;
  readonly accessLog: AccessLog;
  readonly redirects: Redirects;
  readonly statistics: Statistics;
  readonly reviews: Reviews;
  readonly tenants: Tenants;
  readonly reach: Reach;
  /** Where the directory has changed who works. */
  readonly staffChanges: NotedUnits;
  readonly turns: Turns;
  readonly installs: Installs;
  readonly watched: WatchedMailboxes;
  readonly mirrors: TaskMirrors;
  /** Of a whole directory; throws DirectoryFileError, with every bad row, before anything is written. */
  importDirectory(document: unknown): Promise<ImportedDirectory>;
  /** Of the file that the settings name, once: undefined when it was taken in at an earlier start. */
  importDirectoryAtStart(path: string): Promise<ImportedDirectory | undefined>;
  /** Asked at a start: no open case of this database has its key among those that are given. */
  keysAreElsewhere(): Promise<boolean>;
  /** Local mode only. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const onTrouble = options.onTrouble ?? warn;
  const engine = await openEngine(options, onTrouble);
  try {
    return await storeOn(engine, options, onTrouble);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The ports on an engine that is open already. */
export async function storeOn(
  engine: Engine,
  options: StoreOptions,
  onTrouble: (error: unknown) => void,
): Promise<Store> {
  const { db } = engine;
  const { keys, resettable = false, onNewer } = options;
  const newer = await migrate(db);
  if (newer.length > 0) onNewer?.(newer);
  const boss = await startBoss(engine, onTrouble);
  if (engine.kind === 'embedded') await dropClaims(db);
  const queue = new StoredFollowUpQueue(db, boss);
  await queue.start(engine.kind, onTrouble);
  return {
    ...records(engine, boss, options),
    queue,
    keysAreElsewhere: () => keysAreElsewhere(db, keys),
    reset: () => resetStore(engine, { boss, keys, resettable }),
    async close() {
      queue.stop();
      await boss.stop({ graceful: false, close: false });
      await engine.close();
    },
  };
}

/** What is kept beside the queue: each part knows the database alone. */
function records(
  { db }: Engine,
  boss: PgBoss,
  { keys, draftKey, previousDraftKey }: StoreOptions,
): Omit<Store, 'queue' | 'keysAreElsewhere' | 'reset' | 'close'> {
  return {
    cases: storedCases({ db, boss, keys }),
    sentCards: storedSentCards(db),
    directory: storedDirectory(db),
    ...{ digests: storedDigests(db), nudges: storedNudges(db), connections: storedConnections(db) },
    conversations: storedConversations(db),
    links: storedLinks(db),
    documentLinks: storedDocumentLinks(db),
    drafts: storedDrafts(db, draftKey, previousDraftKey),
    accessLog: storedAccessLog(db, keys),
    redirects: storedRedirects(db),
    statistics: storedStatistics(db),
    importDirectory: async (document) => importDirectory(db, checkDirectory(document)),
    async importDirectoryAtStart(path) {
      const { directory, digest } = await readDirectoryFile(path);
      return importAtStart(db, directory, digest);
    },
    reviews: storedReviews(db),
    tenants: storedTenants(db),
    reach: storedReach(db),
    staffChanges: notedUnits(db, 'staff_change'),
    ...{
      turns: storedTurns(db),
      installs: storedInstalls(db),
      watched: storedWatched(db),
      mirrors: storedMirrors(db),
    },
  };
}

/** Seen on standard error unless somebody listens. */
function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
