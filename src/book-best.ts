/** Books the time that suits those who come, where the tenant lets that happen by itself; else the convener is offered it. */
import type { FollowUpNeeds } from './do-follow-ups.js';
import type { LookNeeds } from './look.js';
import type { Telling } from './news-facts.js';
import type { Seen } from './process/disclosure.js';
import { bestForAll } from './process/best-time.js';
import { instant, meetingId } from './process/ids.js';
import { isOvertaken } from './process/overtaken.js';
import type { Slot } from './process/sip-case.js';
import { binds } from './taken-for.js';
import { timesFor } from './times-for.js';
import { isInForce } from './process/plan-in-hand.js';
import { uuidFrom } from './uuid-from.js';

type Needs = Pick<FollowUpNeeds, keyof LookNeeds | 'calendars' | 'road'>;

/** Whether nothing is left to tell: a meeting stands, or the case has gone on. The booking asks the calendars once more; a time taken meanwhile is told as any other. */
export async function bookBest(needs: Needs, jobId: string, effect: Telling, seen: Seen): Promise<boolean> {
  const { sipCase } = seen;
  // It may have waited for the morning: what was to be booked then need not be so now.
  if (isOvertaken(effect, seen)) return true;
  const slot = await freeForAll(needs, seen);
  if (!slot) return false;
  const outcome = await needs.road.runMove({
    caseId: sipCase.id,
    move: {
      kind: 'bookMeeting',
      // The same promise carried out twice is the same meeting.
      meetingId: meetingId(uuidFrom(`books ${jobId}`)),
      meetingKind: isInForce(sipCase) ? 'followUp' : 'sip',
      slot,
      form: sipCase.form,
      organizer: sipCase.convener.person,
    },
    actor: { kind: 'system' },
  });
  return outcome.ok;
}

async function freeForAll(needs: Needs, seen: Seen): Promise<Slot | undefined> {
  const now = needs.clock.now();
  const suiting = bestForAll(seen.sipCase, instant(now));
  if (suiting.length === 0) return undefined;
  // What is booked without anybody looking is asked about anew, not taken from memory.
  const { calendars } = needs;
  const anew = { ...calendars, ask: calendars.askAnew.bind(calendars) };
  const times = await timesFor({ ...needs, calendars: anew }, seen, 'toBook', now);
  // Of whoever is to chair it at least the calendar must be known: unknown is never free.
  if (!times.known.includes('convener')) return undefined;
  return suiting.find((slot) => !times.takenFor(slot).some((who) => binds(who, seen, { slot })));
}
