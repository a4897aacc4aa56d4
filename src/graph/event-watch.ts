/** What happens to our events in a mailbox: subscriptions to their changes, and each event as it is now. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { CalendarEvent, EventAnswer, EventWatch, Subscription } from '../ports.js';
import { isGone, understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { utc } from './utc-time.js';

/** Graph takes 10 080 minutes for events by its page of today, 4 230 by older ones: less than either. */
const askedMs = 4_200 * 60_000;
/** What was just made or moved may be a moment late in being readable: gone is what is gone three times. */
const pausesMs = [0, 500, 1_500];

const granted = z.looseObject({
  id: z.string().min(1),
  expirationDateTime: z.iso.datetime({ offset: true }),
});

const slot = z.looseObject({ start: utc, end: utc });
const event = z.looseObject({
  isCancelled: z.boolean().nullish(),
  start: utc,
  end: utc,
  attendees: z
    .array(
      z.looseObject({
        emailAddress: z.looseObject({ address: z.string() }).nullish(),
        status: z
          .looseObject({
            response: z.string().nullish(),
            time: z.iso.datetime({ offset: true }).nullish().catch(null),
          })
          .nullish(),
        // In a zone that we did not ask for it is another time all the same.
        proposedNewTime: z.union([slot, z.looseObject({}).transform(() => 'unread' as const)]).nullish(),
      }),
    )
    .nullish(),
});
type ReadEvent = z.infer<typeof event>;
type Attendee = NonNullable<ReadEvent['attendees']>[number];

export function graphWatch(graph: Graph): EventWatch {
  return {
    look: (asked) => look(graph, asked),
    subscribe: (wanted) => subscribe(graph, wanted),
    renew: (tenantId, id) => unlessGone(renew(graph, tenantId, id)),
    unsubscribe: async (tenantId, id) => {
      await unlessGone(graph({ ...about(tenantId, 'unsubscribe'), method: 'DELETE', path: at(id) }));
    },
  };
}

async function look(
  graph: Graph,
  { tenantId, organizer, eventId }: Parameters<EventWatch['look']>[0],
): Promise<CalendarEvent | undefined> {
  const operation = 'look-at-event';
  for (const pauseMs of pausesMs) {
    await pause(pauseMs);
    const body = await unlessGone(
      graph({
        ...{ operation, tenantId, mailbox: organizer, method: 'GET', repeat: 'safe' },
        path: `/events/${encodeURIComponent(eventId)}`,
        query: { $select: 'start,end,isCancelled,attendees' },
      }),
    );
    if (body === undefined) continue;
    const read = understood(operation, event, body);
    return read.isCancelled ? undefined : asIs(read);
  }
  return undefined;
}

function asIs({ start, end, attendees }: ReadEvent): CalendarEvent {
  return { start, end, answers: (attendees ?? []).flatMap(answerIn) };
}

function answerIn({ emailAddress, status, proposedNewTime }: Attendee): readonly EventAnswer[] {
  if (!emailAddress) return [];
  const from = { address: emailAddress.address.toLowerCase(), ...whenIn(status?.time) };
  if (proposedNewTime === 'unread') return [{ ...from, answer: 'otherTime' }];
  if (proposedNewTime) {
    const { start, end } = proposedNewTime;
    return [{ ...from, answer: 'otherTime', proposed: { start, end } }];
  }
  return [{ ...from, answer: status?.response === 'declined' ? 'declined' : 'comes' }];
}

/** Whoever has not answered has done so in year one. */
function whenIn(time: string | null | undefined): Pick<EventAnswer, 'at'> {
  const at = new Date(time ?? Number.NaN);
  return at.getUTCFullYear() > 1 ? { at } : {};
}

async function subscribe(
  graph: Graph,
  { tenantId, mailbox, url, state }: Parameters<EventWatch['subscribe']>[0],
): Promise<Subscription> {
  const operation = 'subscribe';
  const body = await graph({
    ...about(tenantId, operation),
    // A second one would tell everything twice, which harms nobody, and ends by itself.
    repeat: 'if-refused',
    method: 'POST',
    path: '/subscriptions',
    body: {
      changeType: 'updated,deleted',
      notificationUrl: url,
      lifecycleNotificationUrl: url,
      resource: `users/${mailbox}/events`,
      expirationDateTime: endOfSubscription(),
      clientState: state,
    },
  });
  return subscriptionIn(operation, body);
}

async function renew(graph: Graph, tenantId: string, id: string): Promise<Subscription> {
  const operation = 'renew-subscription';
  const body = { expirationDateTime: endOfSubscription() };
  const answer = await graph({ ...about(tenantId, operation), method: 'PATCH', path: at(id), body });
  return subscriptionIn(operation, answer);
}

function subscriptionIn(operation: string, body: unknown): Subscription {
  const { id, expirationDateTime } = understood(operation, granted, body);
  return { id, expiresInMs: new Date(expirationDateTime).getTime() - Date.now() };
}

function endOfSubscription(): string {
  return new Date(Date.now() + askedMs).toISOString();
}

function at(id: string): string {
  return `/subscriptions/${encodeURIComponent(id)}`;
}

function about(tenantId: string, operation: string) {
  return { operation, tenantId, repeat: 'safe' } as const;
}

/** Undefined when what was asked about is not there; a mailbox that is missing says nothing about its events. */
async function unlessGone<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isGone(error)) throw error;
    return undefined;
  }
}
