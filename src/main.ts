/** Starts the product: settings, wiring, listening - and stops it in order. */
import { readConfig, ConfigError, type Config } from './config.js';
import type { Clock } from './ports.js';
import { nextNudgeCard, nudgesOnTheirWay } from './send-nudges.js';
import { openLog } from './wire/log.js';
import { openProduct, type ServerExtra } from './wire/open-product.js';

const config = settings();
const log = openLog(config.logLevel);
const { clock, extra } = await surroundings(config);
const product = await openProduct(config, clock, log, extra).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
log.info({ port: product.server.port, mode: config.local ? 'local' : 'production' }, 'listening');

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

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
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
