/** From the press to a meeting that is booked and told of, in local mode as `npm start` has it, beside the bare calls to Graph. */
import { localAuthorise } from '../../src/graph/credentials.js';
import { openGraph } from '../../src/graph/open-graph.js';
import { alexToAnswers } from '../../src/local/scenario/alex.js';
import { openApiPlayer } from '../../src/local/scenario/api-player.js';
import { FreeTurns } from '../support/free-turns.js';
import { openLocalMode } from '../support/local-mode.js';
import { median, timed } from './median-time.js';

const rounds = 5;
const partille = '10000000-0000-4000-8000-000000000002';

export interface BookingRow {
  readonly rounds: number;
  /** Medians of interleaved rounds: until the event stands, every party is told and every card brought up to date. */
  readonly ms: number;
  /** The same event by calls to Graph alone: made, read for its video, and closed. */
  readonly callsMs: number;
  readonly ratio: number;
}

export async function bookingRow(): Promise<BookingRow> {
  const mode = await openLocalMode();
  try {
    await mode.start();
    const player = openApiPlayer({ url: mode.url });
    await alexToAnswers(player, (sentence, ok) => {
      if (!ok) throw new Error(sentence);
    });
    const book = booking(`${mode.url}/graph`);
    const [whole, calls]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await player.press('sara', 'Boka mötet');
      whole.push(await timed(() => player.press('sara', 'Boka', { time: '2026-03-19T08:00:00.000Z' })));
      calls.push(await timed(() => book(round)));
      await player.press('sara', 'Ställ in mötet');
      await player.press('sara', 'Ställ in mötet');
    }
    const [ms, callsMs] = [median(whole), median(calls)];
    return { rounds, ms, callsMs, ratio: ms / callsMs };
  } finally {
    await mode.stop();
  }
}

/** Outside Sara's own days, so that the two do not meet. */
function booking(baseUrl: string) {
  const authorise = localAuthorise('local-graph');
  const { calendar } = openGraph({ baseUrl, authorise, turns: new FreeTurns() });
  return (round: number) =>
    calendar.book({
      tenantId: partille,
      organizer: '20000000-0000-4000-8000-000000000001',
      transactionId: `bench ${String(round)}`,
      subject: 'Möte',
      text: 'Ett möte.',
      start: new Date('2026-06-02T08:00:00Z'),
      end: new Date('2026-06-02T09:00:00Z'),
      attendees: ['maja@vgr.example', 'vera@vgr.example'],
      online: true,
    });
}
