/** Whose calendars tell when those who come can: the convener's, and that of each one who is known to come. */
import type { KnownCalendars, Mailbox } from './known-calendars.js';
import type { Directory } from './ports.js';
import { working } from './process/capacity.js';
import type { Seen } from './process/disclosure.js';
import type { PersonKey } from './process/ids.js';
import type { BookedRoom } from './process/room.js';
import type { Busy, Recipient } from './process/sip-case.js';
import { chatOf } from './send-case-card.js';
import { holdsSummons } from './process/recipient-states.js';

export interface KnownParty {
  readonly who: Busy;
  readonly mailbox: Mailbox;
}

export interface CalendarsNeeds {
  readonly directory: Directory;
  readonly calendars: Pick<KnownCalendars, 'addressOf'>;
}

/**
 * A function mailbox is nobody's calendar: that it is empty says nothing about anybody. So a unit is known only once it has
 * said who comes, and that is somebody who works there.
 */
export async function calendarsOf(needs: CalendarsNeeds, { sipCase }: Seen): Promise<readonly KnownParty[]> {
  const convener = await mailboxOf(needs, sipCase.convener.person);
  const others = await Promise.all(
    sipCase.recipients.filter(holdsSummons).map(async ({ id, atUnitId }) => {
      const attendee = sipCase.sealed.recipients[id]?.attendee;
      const person = attendee && atUnitId ? await colleague(needs.directory, atUnitId, attendee) : undefined;
      const mailbox = person && (await mailboxOf(needs, person));
      return mailbox ? [{ who: id, mailbox }] : [];
    }),
  );
  return [...(convener ? [{ who: 'convener' as const, mailbox: convener }] : []), ...others.flat()];
}

/** A room is asked about in the name of whoever convenes: nobody is signed in to its mailbox. */
export function mailboxOfRoom({ address }: BookedRoom, convener: PersonKey): Mailbox {
  const { tenantId, address: objectId } = chatOf(convener);
  return { tenantId, objectId, address };
}

/** The one of that name; of two with the same name it is known to be neither. */
async function colleague(
  directory: Directory,
  unitId: NonNullable<Recipient['atUnitId']>,
  name: string,
): Promise<PersonKey | undefined> {
  const keys = await directory.peopleOf(unitId, working);
  const people = await Promise.all(keys.map((key) => directory.person(key)));
  const named = people.filter((person) => person && alike(person.name, name));
  return named.length === 1 ? named[0]?.key : undefined;
}

function alike(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
  return plain(one) === plain(other);
}

async function mailboxOf(
  { directory, calendars }: CalendarsNeeds,
  key: PersonKey,
): Promise<Mailbox | undefined> {
  const { tenantId, address: objectId } = chatOf(key);
  const known = (await directory.person(key))?.mail;
  const address = known ?? (await calendars.addressOf({ tenantId, objectId }));
  return address ? { tenantId, objectId, address } : undefined;
}
