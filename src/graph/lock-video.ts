/**
 * Closes a video meeting: everybody but the organiser waits in the lobby, and nothing is recorded, transcribed or copied (R50).
 * Only where the tenant has let the app at its organisers' meetings (a Teams application access policy); the booking stands
 * without it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { OutsideFailure, type MeetingToBook } from '../ports.js';
import { answerOf, understood } from './failures.js';
import type { Graph } from './graph-client.js';

const operation = 'lock-video';
// A meeting that was just created may be a moment late in being found by its link.
const pausesMs = [0, 500, 1_500];

const found = z.looseObject({ value: z.array(z.looseObject({ id: z.string().min(1) })) });

const closed = {
  lobbyBypassSettings: { scope: 'organizer', isDialInBypassEnabled: false },
  allowRecording: false,
  allowTranscription: false,
  recordAutomatically: false,
};
/** A tenant's licence may not have it: without it the rest is set all the same. */
const notCopied = { allowCopyingAndSharingMeetingContent: false };

type Organised = Pick<MeetingToBook, 'tenantId' | 'organizer'>;

/** Whether it could be done; a no, of whatever kind, leaves it to the convener's own hand. */
export async function lockVideo(graph: Graph, meeting: Organised, joinUrl: string): Promise<boolean> {
  try {
    const id = await meetingId(graph, meeting, joinUrl);
    if (id === undefined) return false;
    await set(graph, meeting, id, { ...closed, ...notCopied }).catch((error: unknown) => {
      if (![400, 403].includes(answerOf(error)?.status ?? 0)) throw error;
      return set(graph, meeting, id, closed);
    });
    return true;
  } catch (error) {
    if (error instanceof OutsideFailure) return false;
    throw error;
  }
}

function set(graph: Graph, meeting: Organised, id: string, body: object): Promise<unknown> {
  const path = `/onlineMeetings/${encodeURIComponent(id)}`;
  return graph({ ...callOf(meeting), method: 'PATCH', path, body });
}

async function meetingId(graph: Graph, meeting: Organised, joinUrl: string): Promise<string | undefined> {
  for (const pauseMs of pausesMs) {
    await pause(pauseMs);
    const id = await lookUp(graph, meeting, joinUrl).catch(unlessMissing);
    if (id !== undefined) return id;
  }
  return undefined;
}

async function lookUp(graph: Graph, meeting: Organised, joinUrl: string): Promise<string | undefined> {
  const body = await graph({
    ...callOf(meeting),
    method: 'GET',
    path: '/onlineMeetings',
    query: { $filter: `JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'` },
  });
  return understood(operation, found, body).value[0]?.id;
}

function unlessMissing(error: unknown): undefined {
  if (answerOf(error)?.status === 404) return undefined;
  throw error;
}

function callOf({ tenantId, organizer }: Organised) {
  return { operation, tenantId, mailbox: organizer, repeat: 'safe' } as const;
}
