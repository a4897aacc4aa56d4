/**
 * Looks after the calendars that booked meetings stand in. Graph tells us of changes where it can reach us; whatever it has told,
 * or not, the meetings themselves are read, and nothing else in the calendar: its delta would give us all that the organiser has.
 */
import { randomBytes } from 'node:crypto';
import { hashOfToken } from './hash-of-token.js';
import { lookInCalendar, type LookInCalendarNeeds } from './look-in-calendars.js';
import { OutsideFailure, type EventWatch, type WatchedMailbox, type WatchedMailboxes } from './ports.js';
import type { PersonKey } from './process/ids.js';
import { chatOf } from './send-case-card.js';

export interface WatchNeeds extends LookInCalendarNeeds {
  readonly watched: Omit<WatchedMailboxes, 'stateHashOf' | 'heard' | 'readSoon'>;
  readonly outlook: EventWatch;
  /** Where Graph tells us of changes; without it the calendars are read now and then. */
  readonly noticesUrl: string | undefined;
  /** A calendar that could not be read, or a subscription that could not be had: tried again later. */
  readonly watchFailed: (error: OutsideFailure) => void;
}

export interface ReadSoonNeeds {
  readonly watched: Pick<WatchedMailboxes, 'readSoon'>;
}

const minuteMs = 60_000;
/** A meeting that was booked by another instance, or before this one was there, is found within a minute. */
const sweepMs = minuteMs;
/** Told of changes, a calendar is still read now and then: notices get lost. */
const nextMs = { told: 6 * 60 * minuteMs, untold: 10 * minuteMs };
/** Half of what is asked for: one that cannot be renewed at once has a day and a half left. */
const renewBelowMs = 2_100 * minuteMs;

export interface Watch {
  /** A meeting has got its event: its calendar is looked after from the next pass. */
  hint(): void;
  pass(needs: WatchNeeds): Promise<void>;
}

/** Machine time. */
export function openWatch(machineNow: () => number = Date.now): Watch {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return {
    hint: () => (sweptAt = Number.NEGATIVE_INFINITY),
    async pass(needs) {
      if (machineNow() - sweptAt >= sweepMs) {
        sweptAt = machineNow();
        await needs.watched.begin(needs.clock.now());
      }
      for (const mailbox of await needs.watched.toLook()) await lookAfter(needs, mailbox);
    },
  };
}

/** The calendar that the event of this organiser's meeting stands in. */
export function readSoon({ watched }: ReadSoonNeeds, organizer: PersonKey): Promise<void> {
  const { tenantId, address: mailbox } = chatOf(organizer);
  return watched.readSoon({ tenantId, mailbox });
}

/** What could not be read is given out again by the store after a minute. */
async function lookAfter(needs: WatchNeeds, mailbox: WatchedMailbox): Promise<void> {
  await couldBeDone(needs, async () => {
    const meetings = await needs.watched.meetingsIn(mailbox, needs.clock.now());
    if (meetings.length === 0) return stopWatching(needs, mailbox);
    // First told, then read: what happens between the two is told.
    const isTold = await keepSubscribed(needs, mailbox);
    let areRead = true;
    // One that cannot be read hides no other of the same calendar.
    for (const meeting of meetings)
      areRead = (await couldBeDone(needs, () => lookInCalendar(needs, meeting))) && areRead;
    const rested = isTold ? nextMs.told : nextMs.untold;
    await needs.watched.looked(mailbox, areRead ? rested : minuteMs);
  });
}

/** Whether the calendar let us; what it did not is told of, and tried again later. */
async function couldBeDone(needs: WatchNeeds, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    needs.watchFailed(error);
    return false;
  }
}

/** No meeting is ahead: nobody tells us of somebody's calendar for nothing. */
async function stopWatching({ outlook, watched }: WatchNeeds, mailbox: WatchedMailbox): Promise<void> {
  const { subscription, tenantId } = mailbox;
  // A tenant that does not let us in any more tells us nothing either, and what it still holds ends by itself.
  if (subscription) await outlook.unsubscribe(tenantId, subscription.id).catch(unlessNever);
  await watched.forget(mailbox);
}

function unlessNever(error: unknown): void {
  if (!(error instanceof OutsideFailure && error.retry === 'never')) throw error;
}

/** Whether Graph tells us of this mailbox now. Where it cannot, the calendar is read more often. */
async function keepSubscribed(needs: WatchNeeds, mailbox: WatchedMailbox): Promise<boolean> {
  const { noticesUrl } = needs;
  if (noticesUrl === undefined) return false;
  return couldBeDone(needs, async () => {
    if (mailbox.subscription && mailbox.subscription.expiresInMs > renewBelowMs) return;
    if (!(await renewed(needs, mailbox))) await subscribe(needs, mailbox, noticesUrl);
  });
}

async function renewed({ outlook, watched }: WatchNeeds, mailbox: WatchedMailbox): Promise<boolean> {
  const { subscription, tenantId } = mailbox;
  const granted = subscription && (await outlook.renew(tenantId, subscription.id));
  if (!granted) return false;
  await watched.subscribed(mailbox, granted);
  return true;
}

/** The state is known to Graph and to nobody else; of ours only its hash is kept. */
async function subscribe(needs: WatchNeeds, mailbox: WatchedMailbox, url: string): Promise<void> {
  const state = randomBytes(32).toString('base64url');
  const { tenantId, mailbox: of } = mailbox;
  const granted = await needs.outlook.subscribe({ tenantId, mailbox: of, url, state });
  await needs.watched.subscribed(mailbox, { ...granted, stateHash: hashOfToken(state) });
}
