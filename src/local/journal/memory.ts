/** Everything the stage knows, folded from the journal. Only `note` changes it. */
import type { Card } from '../api.js';
import type { BoardTask, Entry, EntryOf, Letter, StoredEvent, StoredSubscription } from './entries.js';
import type { Journal } from './journal.js';

export interface Post {
  readonly id: string;
  readonly threadId: string | null;
  readonly at: string;
  readonly personId: string | null;
  text: string | null;
  card: Card | null;
  edited: boolean;
  deleted: boolean;
  /** Person -> what that person alone sees. */
  readonly views: Map<string, { readonly card: Card | null; readonly at: string }>;
}

export interface Known {
  shiftMs: number;
  readonly installed: Set<string>;
  /** `team person` of those who have left. */
  readonly left: Set<string>;
  readonly pending: Map<number, EntryOf<'queued'>>;
  /** Conversation (a channel's threads together) -> its posts, oldest first. */
  readonly posts: Map<string, Post[]>;
  /** `person conversation` -> the newest activity that the person has seen. */
  readonly read: Map<string, string>;
  readonly letters: Letter[];
  /** Address -> how many of its letters are read. */
  readonly lettersRead: Map<string, number>;
  readonly events: Map<string, StoredEvent>;
  readonly boardTasks: Map<string, BoardTask>;
  readonly subscriptions: Map<string, StoredSubscription>;
  readonly calls: EntryOf<'call'>['call'][];
  readonly callCounts: Map<string, number>;
  lastNumber: number;
}

export interface Memory {
  readonly known: Known;
  note(entry: Entry): void;
  /** A number that no other thing has, after a restart either. */
  nextNumber(): number;
  forget(): void;
  /** Hears of every event that is noted from now, with what it was before. */
  onEvent(hear: EventListener): void;
}

type EventListener = (event: StoredEvent, before: StoredEvent | undefined) => void;

const nothing = (): Known => ({
  shiftMs: 0,
  installed: new Set(),
  left: new Set(),
  pending: new Map(),
  posts: new Map(),
  read: new Map(),
  letters: [],
  lettersRead: new Map(),
  events: new Map(),
  boardTasks: new Map(),
  subscriptions: new Map(),
  calls: [],
  callCounts: new Map(),
  lastNumber: 0,
});

export function remember(journal: Journal): Memory {
  const listeners: EventListener[] = [];
  const memory = {
    known: nothing(),
    note(entry: Entry): void {
      journal.write(entry);
      const before = entry.kind === 'event' ? memory.known.events.get(entry.event.id) : undefined;
      fold(memory.known, entry);
      if (entry.kind === 'event') for (const hear of listeners) hear(entry.event, before);
    },
    onEvent: (hear: EventListener): void => void listeners.push(hear),
    nextNumber: () => (memory.known.lastNumber = Math.max(memory.known.lastNumber + 1, Date.now())),
    forget(): void {
      // Ids must not come back: the product's own memory is cleared later than ours.
      const { lastNumber } = memory.known;
      journal.empty();
      memory.known = { ...nothing(), lastNumber };
    },
  };
  for (const entry of journal.entries) fold(memory.known, entry);
  return memory;
}

export const readKey = (personId: string, conversationId: string): string => `${personId} ${conversationId}`;
export const memberKey = (teamId: string, personId: string): string => `${teamId} ${personId}`;
export const callKey = ({ kind, key }: { kind: string; key: string }): string => `${kind} ${key}`;

export function findPost(known: Known, conversationId: string, activityId: string): Post | undefined {
  return known.posts.get(conversationId)?.find((post) => post.id === activityId && !post.deleted);
}

type Folds = { [Kind in Entry['kind']]: (known: Known, entry: EntryOf<Kind>) => void };

const folds: Folds = {
  clock: (known, { shiftMs }) => (known.shiftMs = shiftMs),
  installed: (known, { scope }) => known.installed.add(scope),
  uninstalled: (known, { scope }) => known.installed.delete(scope),
  member: (known, { key, member }) => (member ? known.left.delete(key) : known.left.add(key)),
  queued: (known, entry) => {
    known.pending.set(entry.n, entry);
    seen(known, entry.n);
  },
  delivered: (known, { n }) => known.pending.delete(n),
  posted: (known, entry) => {
    const posts = known.posts.get(entry.conversationId) ?? [];
    known.posts.set(entry.conversationId, posts);
    const { activityId: id, threadId, at, personId, text, card } = entry;
    posts.push({ id, threadId, at, personId, text, card, edited: false, deleted: false, views: new Map() });
    seen(known, Number(id));
  },
  edited: (known, { conversationId, activityId, text, card }) => {
    const post = findPost(known, conversationId, activityId);
    if (!post) return;
    Object.assign(post, { text, card, edited: true });
    post.views.clear();
  },
  deleted: (known, { conversationId, activityId }) => {
    const post = findPost(known, conversationId, activityId);
    if (post) post.deleted = true;
  },
  viewed: (known, { conversationId, activityId, personId, at, card }) =>
    findPost(known, conversationId, activityId)?.views.set(personId, { card, at }),
  read: (known, { conversationId, personId, lastSeen }) =>
    known.read.set(readKey(personId, conversationId), lastSeen),
  letter: (known, { kind: _, ...letter }) => {
    known.letters.push(letter);
    seen(known, Number(letter.id));
  },
  'letters-read': (known, { address }) =>
    known.lettersRead.set(address, known.letters.filter((letter) => letter.to === address).length),
  event: (known, { event }) => known.events.set(event.id, event),
  'board-task': (known, { task }) => known.boardTasks.set(task.id, task),
  subscription: (known, { subscription }) => known.subscriptions.set(subscription.id, subscription),
  unsubscribed: (known, { id }) => known.subscriptions.delete(id),
  call: (known, { call }) => {
    known.calls.push(call);
    known.callCounts.set(callKey(call), call.count);
  },
};

function fold(known: Known, entry: Entry): void {
  // The compiler cannot see that the fold found by an entry's kind is the one for that entry.
  (folds[entry.kind] as (known: Known, entry: Entry) => void)(known, entry);
}

function seen(known: Known, number: number): void {
  if (number > known.lastNumber) known.lastNumber = number;
}
