/** Wires the whole product from its settings: store, road, heart, edges and the work between presses. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Heart } from '../answer.js';
import type { Config } from '../config.js';
import { doFollowUps, type FollowUpNeeds } from '../do-follow-ups.js';
import { entraAuthorise, localAuthorise } from '../graph/credentials.js';
import { openGraph } from '../graph/open-graph.js';
import { openDocuments } from '../open-documents.js';
import { openHearing } from '../hear-notices.js';
import { openHeart } from '../heart.js';
import { knownCalendars } from '../known-calendars.js';
import { checkKeyFolder, refuseOtherFolder } from '../keys/check-folder.js';
import { fileKeys } from '../keys/file-keys.js';
import type { MasterKeys } from '../keys/rotate.js';
import type { Clock, OutsideFailure } from '../ports.js';
import { lookOnBoards, type LookOnBoardsNeeds } from '../look-on-boards.js';
import { openOverview, type Overview } from '../overview.js';
import { openRoad } from '../run-move.js';
import { cardSeal } from '../seal-card.js';
import { openStore, type Store } from '../store/open-store.js';
import { openTeams } from '../teams/open-teams.js';
import type { CaseId } from '../process/ids.js';
import { tick, type TickNeeds } from '../clock.js';
import { openTending, type TendNeeds } from '../tend-connections.js';
import { textsFor } from '../show.js';
import { openWatch, readSoon, type ReadSoonNeeds, type WatchNeeds } from '../watch-mailboxes.js';
import { openServer, type Server } from '../web/server.js';
import { whereIn } from './database-place.js';
import { derivedKeys, masterKeys } from './master-keys.js';
import { withFirst } from './first-administrator.js';
import { faultFacts, type Log } from './log.js';
import { notOursIn } from './strange-notices.js';
import { openTabTokenCheck } from '../web/overview/tab-token.js';
import { sendNudges, type SendNudgesNeeds } from '../send-nudges.js';
import { openDigests, type DigestNeeds } from '../weekly-digest.js';
import { openYearFigures } from '../year-figures.js';
import { tabSettings, tabUrl } from './tab-settings.js';
import { teamsSettings } from './teams-settings.js';
import { openWork, type Work } from './work.js';

export interface Product {
  readonly server: Server;
  readonly store: Store;
  readonly work: Work;
  importDirectory(): Promise<void>;
  close(): Promise<void>;
}

const pauseBetweenPassesMs = 1000;
/** A board tells of nothing by itself. */
const tenMinutesMs = 600_000;
const graphUrl = 'https://graph.microsoft.com';

export async function openProduct(
  config: Config,
  clock: Clock,
  log: Log,
  extra?: ServerExtra,
): Promise<Product> {
  const keys = await masterKeys(config);
  const { store, check } = withFirst(await openStorage(config, keys, log), config, log);
  const importDirectory = () => takeIn(config, store);
  await importDirectory();
  await check();

  const { handle, answering, ...edges } = openEdges(config, store, log, () => heart);
  const shared = {
    ...store,
    clock,
    settings: config.process,
    seal: cardSeal(...derivedKeys(keys, 'card-signature')),
    ...edges,
    publicUrl: config.publicUrl,
    newId: () => randomUUID(),
    ownerFailed: (caseId: CaseId, error: unknown) =>
      log.warn({ case: caseId, ...faultFacts(error) }, 'who holds a case was not looked at'),
    ...openFollowing(config, store, clock),
  };
  const road = openRoad({ ...shared, promised: () => work.hint() });
  const heart = openHeart({ ...shared, road, messenger: answering });
  const work = openWorkOn({ ...shared, road, noticesUrl: config.noticesUrl }, log);
  const server = await openServer({
    port: config.port,
    host: config.host,
    messages: handle,
    ...{ heart, documents: openDocuments(shared) },
    ...{ tab: openTab(config, shared.overview), texts: textsFor, log },
    hearNotices: openHearing({ watched: store.watched, hint: () => work.hint(), notOurs: notOursIn(log) }),
    ready: async () => (await store.directory.principals()).length >= 0,
    ...(extra ? { extra: (req, res) => extra(req, res, { store, work, importDirectory }) } : {}),
  });
  work.start();
  return { server, store, work, importDirectory, close: () => closeAll(server, work, store) };
}

/** What those who follow the work of all read, in the tab and in chat. */
function openFollowing(config: Config, store: Store, clock: Clock) {
  const { leastShown } = config;
  const figures = openYearFigures({ ...store, clock, leastShown });
  const overview = openOverview({ ...store, clock, leastShown, figures });
  return { overview, leastShown, tabUrl: tabUrl(config) };
}

function openTab(config: Config, overview: Overview) {
  const { frames, ...token } = tabSettings(config);
  return { overview, check: openTabTokenCheck(token), frames };
}

/** In the order in which each needs the next: no new requests, no new work, no more rows. */
async function closeAll(server: Server, work: Work, store: Store): Promise<void> {
  await server.close();
  await work.stop();
  await store.close();
}

async function openStorage(config: Config, keys: MasterKeys, log: Log): Promise<Store> {
  const { current, previous } = keys;
  await checkKeyFolder(config.keysDir, current, previous);
  const [draftKey, previousDraftKey] = derivedKeys(keys, 'drafts');
  const store = await openStore({
    ...whereIn(config),
    keys: await fileKeys(config.keysDir, current, previous),
    ...{ draftKey, previousDraftKey },
    resettable: config.local !== undefined,
    onNewer: (migrations) =>
      log.warn(
        { migrations },
        'the database has been added to by a newer version; this one leaves that alone',
      ),
    onTrouble: (error) => log.warn(faultFacts(error), 'work in the background will be tried again'),
  });
  return refuseOtherFolder(store, config.keysDir);
}

/** What the settings say of the first start: the directory file, and who is let in. */
async function takeIn({ directoryFile, tenants, local }: Config, store: Store): Promise<void> {
  if (directoryFile) await store.importDirectoryAtStart(directoryFile);
  const principals = local ? await store.directory.principals() : [];
  // In local mode everybody of the cast is let in.
  const ofCast = principals.flatMap(({ tenantId, name }) => (tenantId ? [{ id: tenantId, name }] : []));
  await store.tenants.allowAtStart([...tenants, ...ofCast]);
}

function openEdges(config: Config, store: Store, log: Log, heart: () => Heart) {
  const { installer, ...graph } = openGraph({
    baseUrl: config.local ? `${config.local.stageUrl}/graph` : graphUrl,
    authorise: config.bot.credential ? entraAuthorise(config.bot.credential) : localAuthorise('local-graph'),
    teamsAppId: config.bot.teamsAppId,
    turns: store.turns,
  });
  const { directory, tenants, conversations, turns, installs } = store;
  const teams = openTeams({
    settings: teamsSettings(config),
    heart,
    ...{ directory, tenants, conversations, turns, installs, installer },
    addressOf: (person) => graph.calendar.addressOf(person),
    texts: textsFor,
    log,
  });
  // In the provbänk nobody waits ten minutes to see what a tick does.
  const boardsRestMs = config.local ? pauseBetweenPassesMs : tenMinutesMs;
  return { ...teams, ...graph, calendars: knownCalendars(graph.calendar), boardsRestMs };
}

type WorkedOn = TickNeeds &
  TendNeeds &
  Omit<FollowUpNeeds, 'failed'> &
  Omit<WatchNeeds, 'watchFailed'> &
  Omit<LookOnBoardsNeeds, 'boardFailed'> &
  DigestNeeds &
  Omit<SendNudgesNeeds, 'nudgeFailed'> &
  ReadSoonNeeds;

function openWorkOn(needs: WorkedOn, log: Log): Work {
  const tendConnections = openTending(needs);
  const sendDigests = openDigests(needs);
  const watch = openWatch();
  const watchFailed = (error: OutsideFailure) =>
    log.warn(faultFacts(error), 'a calendar was not looked after');
  const boardFailed = (error: OutsideFailure) =>
    log.warn(faultFacts(error), 'a board with measures was not brought up to date');
  const nudgeFailed = (error: unknown) => log.warn(faultFacts(error), 'a card of reminders was not sent');
  return openWork({
    tick: async () => {
      await tendConnections();
      return tick(needs);
    },
    doFollowUps: async () => {
      await doFollowUps({
        ...needs,
        eventMade: () => watch.hint(),
        eventStays: (organizer) => readSoon(needs, organizer),
        failed: (job, error) =>
          log.warn({ job: job.id, effect: job.effect.do, ...faultFacts(error) }, 'a follow-up failed'),
      });
      await watch.pass({ ...needs, watchFailed });
      await lookOnBoards({ ...needs, boardFailed });
      await sendNudges({ ...needs, nudgeFailed });
      await sendDigests();
    },
    failed: (error) => log.error(faultFacts(error), 'a pass of the work failed'),
    pauseMs: pauseBetweenPassesMs,
  });
}

/** Local mode's own paths beside the product's. */
export type ServerExtra = (
  req: IncomingMessage,
  res: ServerResponse,
  product: Pick<Product, 'store' | 'work' | 'importDirectory'>,
) => Promise<boolean>;
