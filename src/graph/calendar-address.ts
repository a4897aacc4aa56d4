/** The address of somebody's calendar, found by object id: free/busy is asked by address, and Teams tells of a person by id alone. */
import { z } from 'zod';
import type { Calendar } from '../ports.js';
import { answerOf, understood } from './failures.js';
import type { Graph } from './graph-client.js';

const operation = 'read-calendar-owner';

const calendar = z.looseObject({
  owner: z.looseObject({ address: z.string().nullish() }).nullish(),
});

/** Reading who owns a calendar needs no right beside that to read free/busy. */
export async function calendarAddress(
  graph: Graph,
  { tenantId, objectId }: Parameters<Calendar['addressOf']>[0],
): Promise<string | undefined> {
  try {
    const body = await graph({
      ...{ operation, tenantId, mailbox: objectId, repeat: 'safe' },
      ...{ method: 'GET', path: '/calendar', query: { $select: 'owner' } },
    });
    return understood(operation, calendar, body).owner?.address ?? undefined;
  } catch (error) {
    // Somebody without a mailbox has no calendar either.
    if (answerOf(error)?.status === 404) return undefined;
    throw error;
  }
}
