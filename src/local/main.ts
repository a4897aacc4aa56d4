/** The stage as a process of its own: started by start.ts, or alone beside a product that a test kills. */
import { FolderLocked } from './journal/lock.js';
import { environment, readSome } from '../settings/read.js';
import { startStage } from './stage.js';

const { PORT, DATA_DIR, PRODUCT_URL, LOCAL_SECRET } = readSome(
  ['PORT', 'DATA_DIR', 'PRODUCT_URL', 'LOCAL_SECRET'],
  environment(),
);

if (LOCAL_SECRET === undefined) {
  console.error(
    'LOCAL_SECRET saknas: starta med npm start. / LOCAL_SECRET is missing: start with npm start.',
  );
  process.exit(1);
}

try {
  const settings = { port: PORT, dataDir: DATA_DIR, productUrl: PRODUCT_URL, secret: LOCAL_SECRET };
  const stage = await startStage(settings);
  const stop = (): void => void stage.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // The starter was killed: nobody is left to stop this one.
  process.once('disconnect', stop);
  process.send?.({ url: stage.url });
} catch (error) {
  console.error(inWords(error));
  process.exit(1);
}

function inWords(error: unknown): string {
  if (error instanceof FolderLocked) {
    const { folder, pid } = error;
    return `Mappen ${folder} används redan (process ${String(pid)}). Stoppa den andra, eller välj en annan mapp: DATA_DIR=./data2 npm start
The folder ${folder} is in use (process ${String(pid)}). Stop the other one, or choose another folder: DATA_DIR=./data2 npm start`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${String(PORT)} är upptagen. Stoppa det som använder den, eller välj en annan: PORT=4978 npm start
Port ${String(PORT)} is taken. Stop what uses it, or choose another: PORT=4978 npm start`;
  }
  throw error;
}
