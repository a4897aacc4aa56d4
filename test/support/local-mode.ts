/** The stage and the product beside it, in a folder of their own: local mode as `npm start` has it, for one test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKey } from '../../src/keys/derive-key.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { masterKeyFromFolder } from '../../src/keys/master-key.js';
import { startStage } from '../../src/local/stage.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { freePort, productProcess } from './product-process.js';

export interface LocalMode {
  readonly url: string;
  /** Starts the product, unless it runs. */
  start(): Promise<void>;
  /** Stops the product and reads what it has kept. */
  readKept<Read>(read: (store: Store) => Promise<Read>): Promise<Read>;
  stop(): Promise<void>;
}

const secret = 'a-word-that-two-processes-share';

/** The product is started by `start`; `furnish` puts something where its data will be. */
export async function openLocalMode(furnish?: (dataDir: string) => Promise<void>): Promise<LocalMode> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-local-'));
  await furnish?.(join(folder, 'product'));
  const port = await freePort();
  const productUrl = `http://127.0.0.1:${String(port)}`;
  const stage = await startStage({ port: 0, dataDir: folder, productUrl, secret });
  const product = productProcess({ port, stageUrl: stage.url, secret, folder });
  return {
    url: stage.url,
    start: async () => {
      if (!product.running) await product.start();
    },
    readKept: async (read) => {
      await product.stop();
      const store = await openKept(folder);
      return read(store).finally(() => store.close());
    },
    stop: async () => {
      await product.stop();
      await stage.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openKept(folder: string): Promise<Store> {
  const kek = await masterKeyFromFolder(join(folder, 'keys'));
  const keys = await fileKeys(join(folder, 'keys'), kek);
  return openStore({ dataDir: join(folder, 'product'), keys, draftKey: deriveKey(kek, 'drafts') });
}
