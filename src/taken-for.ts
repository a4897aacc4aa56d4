/** Whether a time that is about to be booked is still free: asked in the same breath as the booking. */
import { calendarsOf } from './calendars-of.js';
import { clashesWith, ownSlots } from './clashes.js';
import type { KnownCalendars } from './known-calendars.js';
import type { Directory } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { bookedBefore } from './process/machines/meeting-anew.js';
import { answerTo } from './process/machines/meeting-time.js';
import { comes } from './process/recipient-states.js';
import type { Busy, Meeting } from './process/sip-case.js';

interface Needs {
  readonly directory: Directory;
  readonly calendars: KnownCalendars;
}

/** Those whose calendar is known to be taken. What is not known stops nothing; neither does what is only tentative. */
export async function takenFor(needs: Needs, seen: Seen, meeting: Meeting): Promise<readonly Busy[]> {
  if (meeting.despiteCalendars || keepsItsTime(seen, meeting)) return [];
  const parties = (await calendarsOf(needs, seen)).filter(({ who }) => binds(who, seen, meeting));
  const [from, to] = [new Date(meeting.slot.start), new Date(meeting.slot.end)];
  const answers = await needs.calendars.askAnew(
    parties.map(({ mailbox }) => mailbox),
    from,
    to,
  );
  const own = ownSlots(seen.sipCase, meeting);
  return parties.filter((_, n) => clashesWith(answers[n], meeting.slot, own)).map(({ who }) => who);
}

/** In another way or place, or with an event anew: everybody has that time for it already. */
function keepsItsTime({ sipCase }: Seen, meeting: Meeting): boolean {
  const before = bookedBefore(sipCase, meeting);
  return before?.stay.since === meeting.stay.since && before.slot.start === meeting.slot.start;
}

/** Their own word goes before their calendar: whoever has said yes to the time may have kept it free with an event of their own. */
export function binds(who: Busy, { sipCase }: Seen, { slot }: Pick<Meeting, 'slot'>): boolean {
  if (who === 'convener') return true;
  const recipient = sipCase.recipients.find(({ id }) => id === who);
  return recipient !== undefined && comes(recipient) && answerTo(sipCase, recipient, slot.start) !== 'yes';
}
