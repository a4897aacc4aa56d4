/** Asking for twenty calendars in one call, beside one call a person: through the real Graph client, against the stage. */
import { localAuthorise } from '../../src/graph/credentials.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { FreeTurns } from '../support/free-turns.js';
import { onStage, partille } from '../local/on-stage.js';
import { median, timed } from './median-time.js';

const calendars = 20;
const rounds = 5;
/** What a call to Graph costs on its way; the stage itself answers in a millisecond. */
const delayMs = 50;

export interface ScheduleRow {
  readonly calendars: number;
  readonly delayMs: number;
  /** Medians of interleaved rounds. */
  readonly ms: number;
  readonly oneByOneMs: number;
  /** How many times quicker than one call a person. */
  readonly ratio: number;
}

/** The two take turns, so that whatever else the machine does falls on both. */
export async function scheduleRow(): Promise<ScheduleRow> {
  const on = await onStage();
  try {
    const ask = asking(`${on.stage.url}/graph`);
    const all = Array.from({ length: calendars }, (_, n) => `person${String(n)}@partille.example`);
    const slow = (count: number) => on.post('/local/faults', { target: 'graph', delayMs, count });
    const [own, single]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await slow(1);
      own.push(await timed(() => ask(all)));
      await slow(calendars);
      single.push(await timed(() => Promise.all(all.map((one) => ask([one])))));
    }
    const [ms, oneByOneMs] = [median(own), median(single)];
    return { calendars, delayMs, ms, oneByOneMs, ratio: oneByOneMs / ms };
  } finally {
    await on.stop();
  }
}

function asking(baseUrl: string) {
  const authorise = localAuthorise('local-graph');
  const { calendar } = openGraph({ baseUrl, authorise, turns: new FreeTurns() });
  const window = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-04-13T00:00:00Z') };
  const asked = { tenantId: partille, organizer: 'sara@partille.example', ...window };
  return (addresses: readonly string[]) => calendar.freeBusy({ ...asked, addresses });
}
