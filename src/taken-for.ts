/** Whether a time that is about to be booked is still free: asked in the same breath as the booking. */
import { calendarsOf } from './calendars-of.js';
import type { KnownCalendars } from './known-calendars.js';
import type { Directory, FreeBusy } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { answerTo, comes } from './process/machines/meeting-time.js';
import type { Busy, Meeting, Slot } from './process/sip-case.js';

interface Needs {
  readonly directory: Directory;
  readonly calendars: KnownCalendars;
}

/** Those whose calendar is known to be taken. What is not known stops nothing; neither does what is only tentative. */
export async function takenFor(needs: Needs, seen: Seen, meeting: Meeting): Promise<readonly Busy[]> {
  if (meeting.onPurpose) return [];
  const parties = (await calendarsOf(needs.directory, seen)).filter(({ who }) => binds(who, seen, meeting));
  const [from, to] = [new Date(meeting.slot.start), new Date(meeting.slot.end)];
  const answers = await needs.calendars.askAnew(
    parties.map(({ mailbox }) => mailbox),
    from,
    to,
  );
  const own = seen.sipCase.meetings
    .filter(({ id, eventId }) => id !== meeting.id && eventId !== undefined)
    .map(({ slot }) => slot);
  return parties.filter((_, n) => isTaken(answers[n], { from, to, own })).map(({ who }) => who);
}

/** Their own word goes before their calendar: whoever has said yes to the time may have kept it free with an event of their own. */
function binds(who: Busy, { sipCase }: Seen, { slot }: Meeting): boolean {
  if (who === 'convener') return true;
  const recipient = sipCase.recipients.find(({ id }) => id === who);
  return recipient !== undefined && comes(recipient) && answerTo(sipCase, recipient, slot.start) !== 'yes';
}

function isTaken(
  answer: FreeBusy | undefined,
  { from, to, own }: { readonly from: Date; readonly to: Date; readonly own: readonly Slot[] },
): boolean {
  const clashes = (answer?.busy ?? []).filter(
    ({ kind, start, end }) => kind !== 'tentative' && start < to && end > from,
  );
  return clashes.some((busy) => !own.some((slot) => isSame(busy, slot)));
}

/** The time that the meeting is moved from, which its old event keeps until the new one stands. */
function isSame({ start, end }: FreeBusy['busy'][number], slot: Slot): boolean {
  return start.getTime() === Date.parse(slot.start) && end.getTime() === Date.parse(slot.end);
}
