/** Wires the whole product from its settings: store, road, heart, edges and the work between presses. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import { doFollowUps } from '../do-follow-ups.js';
import { entraAuthorise, localAuthorise } from '../graph/credentials.js';
import { openGraph } from '../graph/open-graph.js';
import { openHeart } from '../heart.js';
import { deriveKey } from '../keys/derive-key.js';
import { fileKeys } from '../keys/file-keys.js';
import { masterKeyFromFolder, masterKeyFromSetting } from '../keys/master-key.js';
import type { Clock } from '../ports.js';
import { openRoad } from '../run-move.js';
import { cardSeal } from '../seal-card.js';
import { openStore, type Store } from '../store/open-store.js';
import { openTeams } from '../teams/open-teams.js';
import { tick } from '../clock.js';
import { textsFor } from '../show.js';
import { openServer, type Server } from '../web/server.js';
import { faultFacts, type Log } from './log.js';
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
const graphUrl = 'https://graph.microsoft.com';

export async function openProduct(
  config: Config,
  clock: Clock,
  log: Log,
  extra?: ServerExtra,
): Promise<Product> {
  const kek = config.masterKey
    ? masterKeyFromSetting(config.masterKey)
    : await masterKeyFromFolder(config.keysDir);
  const store = await openStore({
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    ...(config.dataDir ? { dataDir: config.dataDir } : {}),
    keys: await fileKeys(config.keysDir, kek),
    draftKey: deriveKey(kek, 'drafts'),
    resettable: config.local !== undefined,
    onTrouble: (error) => log.warn(faultFacts(error), 'work in the background will be tried again'),
  });
  const importDirectory = async () => {
    if (config.directoryFile)
      await store.importDirectory(JSON.parse(await readFile(config.directoryFile, 'utf8')));
  };
  await importDirectory();

  const teams = openTeams({
    settings: teamsSettings(config),
    heart: () => heart,
    directory: store.directory,
    conversations: store.conversations,
    texts: textsFor,
    log,
  });
  const { calendar, mailer } = openGraph({
    baseUrl: config.local ? `${config.local.stageUrl}/graph` : graphUrl,
    authorise: config.bot.credential ? entraAuthorise(config.bot.credential) : localAuthorise('local-graph'),
  });
  const shared = {
    ...store,
    clock,
    settings: config.process,
    seal: cardSeal(deriveKey(kek, 'card-signature')),
    messenger: teams.messenger,
    mailer,
    calendar,
    publicUrl: config.publicUrl,
    newId: () => randomUUID(),
  };
  const road = openRoad({ ...shared, promised: () => work.hint() });
  const needs = { ...shared, road };
  const heart = openHeart(needs);
  const work = openWork({
    tick: () => tick(needs),
    doFollowUps: () =>
      doFollowUps({
        ...needs,
        failed: (job, error) =>
          log.warn({ job: job.id, effect: job.effect.do, ...faultFacts(error) }, 'a follow-up failed'),
      }),
    failed: (error) => log.error(faultFacts(error), 'a pass of the work failed'),
    pauseMs: pauseBetweenPassesMs,
  });
  const server = await openServer({
    port: config.port,
    host: config.host,
    messages: teams.handle,
    heart,
    texts: textsFor,
    ready: async () => (await store.directory.principals()).length >= 0,
    log,
    ...(extra ? { extra: (req, res) => extra(req, res, { store, work, importDirectory }) } : {}),
  });
  work.start();
  return {
    server,
    store,
    work,
    importDirectory,
    close: async () => {
      await server.close();
      await work.stop();
      await store.close();
    },
  };
}

/** Local mode's own paths beside the product's. */
export type ServerExtra = (
  req: IncomingMessage,
  res: ServerResponse,
  product: Pick<Product, 'store' | 'work' | 'importDirectory'>,
) => Promise<boolean>;
