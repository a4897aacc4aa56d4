/** What an action is told of a press beside its inputs: resolved from the card's row and the case, never read from the client. */
import type { Press } from './answer.js';
import type { KnownCalendars } from './known-calendars.js';
import type { Clock, SentCard } from './ports.js';
import { convenerFacts } from './process/disclosure/convener-facts.js';
import type { Seen } from './process/disclosure.js';
import type { DeviationId, RecipientId, TaskId } from './process/ids.js';
import { mayRead } from './process/rights.js';
import { roomsToBook } from './rooms-for.js';
import type { ReadHandle } from './seal-card.js';
import type { Action, Pressed } from './steps/action.js';

/** One press while it is being answered. */
export interface Pressing {
  readonly press: Press;
  readonly handle: ReadHandle;
  readonly row: SentCard;
  readonly action: Action<never>;
}

interface Needs {
  readonly clock: Clock;
  readonly calendars: KnownCalendars;
  readonly newId: () => string;
}

export async function pressedAt(
  needs: Needs,
  { press, handle, row, action }: Pressing,
  seen: Seen | undefined,
): Promise<Pressed> {
  const { actor } = press;
  const convenes = seen !== undefined && mayRead(seen.sipCase, { as: 'convener' }, actor);
  // The convener's own rooms: an address that came from a client is one of them, or none.
  const readsRooms = convenes && action.kind === 'move' && action.readsRooms;
  return {
    caseId: row.caseId ?? undefined,
    // The row says what a card is about; only a card with several rows says which, and the process checks it.
    recipientId: row.recipientId ?? (handle.on as RecipientId | undefined),
    taskId: row.taskId ?? (handle.on as TaskId | undefined),
    deviationId: row.deviationId ?? (handle.on as DeviationId | undefined),
    on: handle.on,
    version: handle.v,
    actor,
    now: needs.clock.now(),
    facts: convenes ? convenerFacts(seen) : undefined,
    ...(readsRooms ? { rooms: await roomsToBook(needs, seen.sipCase) } : {}),
    newId: needs.newId,
  };
}
