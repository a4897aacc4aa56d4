/** Whether a time that is about to be booked is still free: asked in the same breath as the booking. */
import { calendarsOf, mailboxOfRoom, type KnownParty } from './calendars-of.js';
import { clashesWith, ownSlots } from './clashes.js';
import type { KnownCalendars } from './known-calendars.js';
import { linkedSeen, partiesOnlyOf } from './linked-parties.js';
import type { LookNeeds } from './look.js';
import type { Seen } from './process/disclosure.js';
import { bookedBefore } from './process/machines/meeting-anew.js';
import { roomOf } from './process/machines/meeting-place.js';
import { answerTo } from './process/machines/meeting-time.js';
import { comes } from './process/recipient-states.js';
import type { Busy, Meeting, Slot } from './process/sip-case.js';

interface Needs extends LookNeeds {
  readonly calendars: KnownCalendars;
}

interface Asked extends KnownParty {
  /** Times at which that calendar is taken by the meeting itself. */
  readonly own: readonly Slot[];
}

/** Those whose calendar is known to be taken. What is not known stops nothing; neither does what is only tentative. */
export async function takenFor(needs: Needs, seen: Seen, meeting: Meeting): Promise<readonly Busy[]> {
  const asked = [...(await peopleAsked(needs, seen, meeting)), ...roomAsked(seen, meeting)];
  const [from, to] = [new Date(meeting.slot.start), new Date(meeting.slot.end)];
  const answers = await needs.calendars.askAnew(
    asked.map(({ mailbox }) => mailbox),
    from,
    to,
  );
  const taken = asked.filter(({ own }, n) => clashesWith(answers[n], meeting.slot, own));
  return [...new Set(taken.map(({ who }) => who))];
}

async function peopleAsked(needs: Needs, seen: Seen, meeting: Meeting): Promise<readonly Asked[]> {
  if (meeting.despiteCalendars || keepsItsTime(seen, meeting)) return [];
  const own = ownSlots(seen.sipCase, meeting);
  const known = await calendarsOf(needs, seen);
  const parties = known.filter(({ who }) => binds(who, seen, meeting)).map((party) => ({ ...party, own }));
  const others = await linkedSeen(needs, seen, meeting.joint ?? []);
  const theirs = others.map(async (other): Promise<readonly Asked[]> => {
    const only = await partiesOnlyOf(needs, other, known);
    const bound = only.filter(({ who }) => binds(who, other, meeting));
    return bound.map(({ mailbox }) => ({
      who: 'linked',
      mailbox,
      own: [...own, ...ownSlots(other.sipCase)],
    }));
  });
  return [...parties, ...(await Promise.all(theirs)).flat()];
}

/** Also where the convener has insisted on the time: a room says no to its second meeting, whoever insists. */
function roomAsked(seen: Seen, meeting: Meeting): readonly Asked[] {
  const { sipCase } = seen;
  const room = roomOf(sipCase, meeting.id);
  if (!room) return [];
  const before = bookedBefore(sipCase, meeting);
  const isTheSame = before !== undefined && roomOf(sipCase, before.id)?.address === room.address;
  if (isTheSame && keepsItsTime(seen, meeting)) return [];
  const own = isTheSame ? ownSlots(sipCase, meeting) : [];
  return [{ who: 'room', mailbox: mailboxOfRoom(room, meeting.organizer), own }];
}

/** In another way or place, or with an event anew: everybody has that time for it already. */
function keepsItsTime({ sipCase }: Seen, meeting: Meeting): boolean {
  const before = bookedBefore(sipCase, meeting);
  return before?.stay.since === meeting.stay.since && before.slot.start === meeting.slot.start;
}

/** Their own word goes before their calendar: whoever has said yes to the time may have kept it free with an event of their own. */
export function binds(who: Busy, { sipCase }: Seen, { slot }: Pick<Meeting, 'slot'>): boolean {
  if (who === 'convener' || who === 'room' || who === 'linked') return true;
  const recipient = sipCase.recipients.find(({ id }) => id === who);
  return recipient !== undefined && comes(recipient) && answerTo(sipCase, recipient, slot.start) !== 'yes';
}
