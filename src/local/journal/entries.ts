/** What the stage writes down: one line a happening, enough to rebuild everything it knows. */
import { z } from 'zod';
import type { Card } from '../api.js';

const card = z.custom<Card>((value) => typeof value === 'object' && value !== null).nullable();
const instant = z.iso.datetime();

const address = z.object({ name: z.string(), address: z.string() });

/** An event as the organiser's mailbox holds it; instants are UTC. */
const storedEvent = z.object({
  id: z.string(),
  tenantId: z.string(),
  organizer: address,
  subject: z.string(),
  body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }),
  start: instant,
  end: instant,
  attendees: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      type: z.string(),
      /** What they have answered in Outlook; nothing until they do. */
      response: z.string().optional(),
      answeredAt: instant.optional(),
      proposed: z.object({ start: instant, end: instant }).optional(),
    }),
  ),
  place: z.string().nullable(),
  /** The place's own mailbox, where it is a room. */
  room: z.string().optional(),
  hideAttendees: z.boolean(),
  sensitivity: z.string(),
  showAs: z.string(),
  joinUrl: z.string().nullable(),
  /** What was set of the video meeting; journals from before it could be do not say. */
  video: z.record(z.string(), z.unknown()).default({}),
  transactionId: z.string().nullable(),
  /** Extended properties, which only whoever asks for them sees. */
  properties: z.record(z.string(), z.string()).default({}),
  /** The body as it was asked for, to tell a repeat from another event with the same id. */
  asked: z.string(),
  createdAt: instant,
  change: z.number(),
  cancelled: z.boolean(),
});

/** A task in a plan of Planner or a list of To Do. */
const boardTask = z.object({
  kind: z.enum(['planner', 'todo']),
  id: z.string(),
  boardId: z.string(),
  title: z.string(),
  text: z.string(),
  /** What the text's own version counts. */
  textChange: z.number(),
  percent: z.number(),
  due: instant.nullable(),
  change: z.number(),
  deleted: z.boolean(),
});

/** Whom Graph tells of changes in a mailbox. */
const storedSubscription = z.object({
  id: z.string(),
  tenantId: z.string(),
  address: z.string(),
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullable(),
  resource: z.string(),
  /** Machine time. */
  expiresAt: instant,
  clientState: z.string().nullable(),
});

/** What came with a letter. */
const letterFile = z.object({ name: z.string(), type: z.string(), base64: z.string() });

const call = z.object({
  n: z.number(),
  at: instant,
  kind: z.string(),
  status: z.number(),
  key: z.string(),
  count: z.number(),
  tenantId: z.string().nullable(),
  where: z.string(),
});

export const entry = z.discriminatedUnion('kind', [
  /** Process time is machine time plus this. */
  z.object({ kind: z.literal('clock'), shiftMs: z.number() }),
  /** The bot is installed in a personal chat or a team. */
  z.object({ kind: z.literal('installed'), scope: z.string() }),
  z.object({ kind: z.literal('uninstalled'), scope: z.string() }),
  /** Somebody of a team has left it, or come back. */
  z.object({ kind: z.literal('member'), key: z.string(), member: z.boolean() }),
  /** Something that the bot must hear, however long the product is away. */
  z.object({
    kind: z.literal('queued'),
    n: z.number(),
    activity: z.looseObject({ id: z.string(), conversation: z.looseObject({ id: z.string() }) }),
    tenantId: z.string(),
  }),
  z.object({ kind: z.literal('delivered'), n: z.number(), status: z.number() }),
  z.object({
    kind: z.literal('posted'),
    conversationId: z.string(),
    activityId: z.string(),
    /** In a channel: the first post of its thread. */
    threadId: z.string().nullable(),
    at: instant,
    /** A person of the cast, or null for the bot. */
    personId: z.string().nullable(),
    text: z.string().nullable(),
    card,
  }),
  z.object({
    kind: z.literal('edited'),
    conversationId: z.string(),
    activityId: z.string(),
    text: z.string().nullable(),
    card,
  }),
  z.object({ kind: z.literal('deleted'), conversationId: z.string(), activityId: z.string() }),
  /** A card as one person alone sees it, until the shared one is edited. */
  z.object({
    kind: z.literal('viewed'),
    conversationId: z.string(),
    activityId: z.string(),
    personId: z.string(),
    at: instant,
    card,
  }),
  z.object({
    kind: z.literal('read'),
    conversationId: z.string(),
    personId: z.string(),
    lastSeen: z.string(),
  }),
  z.object({
    kind: z.literal('letter'),
    id: z.string(),
    at: instant,
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    html: z.string(),
    eventId: z.string().nullable(),
    /** Journals from before letters had files do not say. */
    files: z.array(letterFile).default([]),
  }),
  z.object({ kind: z.literal('letters-read'), address: z.string() }),
  z.object({ kind: z.literal('event'), event: storedEvent }),
  z.object({ kind: z.literal('board-task'), task: boardTask }),
  z.object({ kind: z.literal('subscription'), subscription: storedSubscription }),
  z.object({ kind: z.literal('unsubscribed'), id: z.string() }),
  z.object({ kind: z.literal('call'), call }),
]);

export type Entry = z.infer<typeof entry>;
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;
export type StoredSubscription = z.infer<typeof storedSubscription>;
export type BoardTask = z.infer<typeof boardTask>;
export type StoredEvent = z.infer<typeof storedEvent>;
export type Letter = Omit<EntryOf<'letter'>, 'kind'>;
export type LetterFile = z.infer<typeof letterFile>;
