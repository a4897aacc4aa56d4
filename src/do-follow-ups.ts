/** Carries out what the tables promised: hinted after a move, found again after a restart. It writes to no case but through the road. */
import { book, cancel, isHopeless, type BookingNeeds } from './book-event.js';
import { deliver, type DeliveryNeeds } from './delivery.js';
import { bookBest } from './book-best.js';
import { inLinked } from './in-linked.js';
import { inviteGuests } from './invite-guests.js';
import { seeCase } from './look.js';
import { mirrorTasks, type MirrorNeeds } from './mirror-tasks.js';
import { refreshNudgeCards } from './nudge-card.js';
import type { FollowUpQueue, TakenJob } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, type Instant } from './process/ids.js';
import { makesPattern } from './makes-pattern.js';
import { refreshCards } from './refresh-cards.js';
import { workInLanes } from './work-in-lanes.js';

export interface FollowUpNeeds extends DeliveryNeeds, BookingNeeds, MirrorNeeds {
  readonly queue: FollowUpQueue;
}

/** Does everything that waits now; resolves when nothing more is waiting to be done. */
export async function doFollowUps(needs: FollowUpNeeds): Promise<void> {
  await needs.queue.wake(instant(needs.clock.now()));
  await workInLanes(needs.queue, {
    carryOut: (taken) => carryOut(needs, taken),
    failed: (job, error) => needs.failed(job, error),
  });
}

/** Until when it has to wait, where it does. */
async function carryOut(needs: FollowUpNeeds, { job, tries }: TakenJob): Promise<Instant | undefined> {
  const seen = await seeCase(needs, job.caseId);
  if (!seen) return undefined;
  const { effect } = job;
  switch (effect.do) {
    case 'tell':
      if (effect.unlessBooks && (await bookBest(needs, job.id, effect, seen))) return undefined;
      if (effect.news === 'deviationPattern' && !(await makesPattern(needs, effect, seen))) return undefined;
      return deliver(needs, job.id, effect, { seen, tries });
    case 'send':
      return deliver(needs, job.id, effect, { seen, tries });
    case 'inLinked':
      await inLinked(needs, job.id, effect, seen.sipCase);
      return undefined;
    case 'refresh':
      await refreshCards(needs, seen);
      await refreshNudgeCards(needs, seen.sipCase.id);
      return undefined;
    case 'mirror':
      await mirrorTasks(needs, seen);
      return undefined;
    case 'book':
      await book(needs, seen, effect.meetingId, tries);
      return undefined;
    case 'invite':
      return invite(needs, { job, tries }, seen);
    case 'cancel':
      await cancel(needs, seen, effect.meetingId);
      return undefined;
  }
}

/** An event whose guests cannot be changed from here is for the convener's own hand: somebody may stand there who should not. */
async function invite(
  needs: FollowUpNeeds,
  { job, tries }: TakenJob,
  seen: Seen,
): Promise<Instant | undefined> {
  if (job.effect.do !== 'invite') return undefined;
  const { meetingId } = job.effect;
  try {
    await inviteGuests(needs, seen, meetingId);
    return undefined;
  } catch (error) {
    if (!isHopeless(error, tries)) throw error;
    needs.failed(job, error);
    const effect = { do: 'tell', news: 'guestsLeft', to: 'convener', meetingId } as const;
    return deliver(needs, job.id, effect, { seen, tries });
  }
}
