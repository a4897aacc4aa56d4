/** A server and the real client against it, for one test at a time; fictional people only. */
import assert from 'node:assert/strict';
import { localAuthorise } from '../../src/graph/credentials.js';
import type { GraphSettings } from '../../src/graph/graph-client.js';
import { openGraph } from '../../src/graph/open-graph.js';
import {
  OutsideFailure,
  type Calendar,
  type EventWatch,
  type Letter,
  type Mailer,
  type MeetingToBook,
} from '../../src/ports.js';
import { FreeTurns } from '../support/free-turns.js';
import { GraphServer } from './graph-server.js';

export const partille = '10000000-0000-4000-8000-000000000002';
export const vgr = '10000000-0000-4000-8000-000000000001';

export interface Edge {
  readonly server: GraphServer;
  readonly baseUrl: string;
  readonly calendar: Calendar;
  readonly mailer: Mailer;
  readonly turns: FreeTurns;
  readonly outlook: EventWatch;
}

export async function openEdge(settings: Partial<GraphSettings> = {}): Promise<Edge> {
  const server = new GraphServer();
  const baseUrl = await server.open();
  const authorise = localAuthorise('local-graph');
  const turns = new FreeTurns();
  const graph = openGraph({ baseUrl, authorise, turns, timeoutMs: 5_000, ...settings });
  return { server, baseUrl, turns, ...graph };
}

/** Closes, and fails the test if any body broke Graph's contract. */
export async function closeEdge({ server }: Edge): Promise<void> {
  await server.close();
  assert.deepEqual(server.broken, []);
}

export function aMeeting(change: Partial<MeetingToBook> = {}): MeetingToBook {
  return {
    tenantId: partille,
    organizer: 'sara@partille.example',
    transactionId: 'booking-1',
    subject: 'Möte SIP-7K4QXM',
    text: 'Ett möte. Mer får du av den som kallar.',
    start: new Date('2026-12-01T08:00:00Z'),
    end: new Date('2026-12-01T09:00:00Z'),
    attendees: ['maja@vgr.example', 'af@partille.example'],
    online: true,
    ...change,
  };
}

export function aLetter(change: Partial<Letter> = {}): Letter {
  return {
    tenantId: partille,
    from: 'sara@partille.example',
    to: 'maria@hem.example',
    subject: 'Kallelse till möte SIP-7K4QXM',
    html: '<p>Öppna <a href="https://sip.example/svar/abc">svarssidan</a>.</p>',
    ...change,
  };
}

/** The OutsideFailure that the work ends in. */
export async function failureOf(work: Promise<unknown>): Promise<OutsideFailure> {
  const error: unknown = await work.then(
    () => assert.fail('nothing failed'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof OutsideFailure, String(error));
  return error;
}
