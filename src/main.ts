/** Starts the product: settings, wiring, listening - and stops it in order. */
import { readConfig, type Config } from './config.js';
import type { Clock } from './ports.js';
import { nextNudgeCard, nudgesOnTheirWay } from './send-nudges.js';
import { openLog } from './wire/log.js';
import { openProduct, type Product, type ServerExtra } from './wire/open-product.js';
import { startTrouble } from './wire/start-trouble.js';

const product = await start().catch((error: unknown) => {
  console.error(startTrouble(error));
  process.exit(1);
});
let stopping = false;
// Local mode: the starter is gone, however it ended.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void product.close().then(() => process.exit(0));
  });
}

function soonest(...all: readonly (string | null)[]): string | null {
  return all.filter((each) => each !== null).sort()[0] ?? null;
}

async function start(): Promise<Product> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  for (const { name, say } of config.warnings) log.warn({ setting: name, ...say }, 'a setting to look at');
  const { clock, extra } = await surroundings(config);
  const opened = await openProduct(config, clock, log, extra);
  log.info({ port: opened.server.port, mode: config.local ? 'local' : 'production' }, 'listening');
  return opened;
}

/** In local mode the stage gives the time and may ask whether all is done; elsewhere the machine's clock is process time. */
async function surroundings({ local }: Config): Promise<{ clock: Clock; extra?: ServerExtra }> {
  if (!local) return { clock: { now: () => new Date() } };
  const { attachToStage } = await import('./local/attach.js');
  const control = await attachToStage(local);
  return {
    clock: control.clock,
    extra: (req, res, { store, work, importDirectory }) =>
      control.handle(req, res, {
        settle: () => work.settle(),
        busy: async () =>
          (await store.queue.busy()) +
          (await store.watched.waiting()) +
          (await nudgesOnTheirWay({ ...store, clock: control.clock })),
        nextDue: async () =>
          soonest(
            await store.cases.nextDue(),
            await store.queue.nextWaking(),
            await nextNudgeCard({ ...store, clock: control.clock }),
          ),
        reset: async () => {
          await work.stop();
          await store.reset();
          await importDirectory();
          work.start();
        },
      }),
  };
}
