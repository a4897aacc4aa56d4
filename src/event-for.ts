/** What stands in a calendar: a reference, and nothing about the person (R35, R69). */
import type { Directory, MeetingToBook } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { RecipientId, UnitId } from './process/ids.js';
import { onVideo, roomOf } from './process/machines/meeting-place.js';
import { isProtected } from './process/protection.js';
import type { ApartMeeting, Recipient } from './process/sip-case.js';
import { comes } from './process/recipient-states.js';
import { unitOf } from './process/world.js';
import { namedAt } from './named-at.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';

export async function eventFor(
  directory: Directory,
  seen: Seen,
  meeting: ApartMeeting,
  others: readonly Seen[] = [],
): Promise<MeetingToBook> {
  const { sipCase } = seen;
  const organizer = chatOf(meeting.organizer);
  const place = placeSaid(seen, meeting);
  const room = roomOf(sipCase, meeting.id);
  return {
    tenantId: organizer.tenantId,
    organizer: organizer.address,
    transactionId: meeting.id,
    subject: textsFor('sv').event.subject(sipCase.ref),
    text: textsFor('sv').event.body,
    start: new Date(meeting.slot.start),
    end: new Date(meeting.slot.end),
    attendees: [
      ...new Set([
        ...(await attendees(directory, seen, meeting)),
        // At a joint meeting come the others' parties too.
        ...others.flatMap(mailboxes),
        ...(await conveners(directory, isApart(seen, meeting) ? [] : [seen, ...others], meeting)),
      ]),
    ],
    online: onVideo(meeting.form),
    ...(place ? { place } : {}),
    ...(room ? { room } : {}),
    ...([seen, ...others].some((each) => isProtected(each.sipCase)) ? { onlyOurs: true as const } : {}),
  };
}

/** Where it is, for a calendar; where identity is protected a place would say where somebody lives (R69). */
export function placeSaid({ sipCase }: Seen, meeting: ApartMeeting): string | undefined {
  return isProtected(sipCase) ? undefined : sipCase.sealed.meeting.places?.[meeting.id];
}

/** Whoever has a mailbox stands in the event for as long as they come: the organiser's calendar tells them, and no file of ours. */
export function standsInEvent(seen: Seen, recipient: Recipient): boolean {
  return mailboxOf(seen, recipient) !== undefined;
}

/** In which mailboxes each party has the event: whose answers there are whose. */
export async function mailboxesOfParties(
  directory: Directory,
  seen: Seen,
  meeting: ApartMeeting,
): Promise<ReadonlyMap<RecipientId, readonly string[]>> {
  const found = coming(seen.sipCase).map(async (recipient) => {
    const named = recipient.atUnitId ? [recipient.atUnitId] : [];
    const addresses = isProtected(seen.sipCase)
      ? await mailsOfNamed(directory, seen, meeting, named)
      : [mailboxOf(seen, recipient) ?? []].flat();
    return [recipient.id, addresses.map((address) => address.toLowerCase())] as const;
  });
  return new Map(await Promise.all(found));
}

/** Whoever is met alone gets no event, and nobody else learns of theirs (P4). */
async function attendees(
  directory: Directory,
  seen: Seen,
  meeting: ApartMeeting,
): Promise<readonly string[]> {
  if (isApart(seen, meeting)) return [];
  return isProtected(seen.sipCase) ? namedMailboxes(directory, seen, meeting) : mailboxes(seen);
}

function isApart({ sipCase }: Seen, meeting: ApartMeeting): boolean {
  return sipCase.apart?.some(({ id }) => id === meeting.id) ?? false;
}

/** Whoever convenes now, where the meeting stands in another's calendar. */
async function conveners(directory: Directory, cases: readonly Seen[], meeting: ApartMeeting) {
  const keys = new Set(cases.map(({ sipCase }) => sipCase.convener.person));
  keys.delete(meeting.organizer);
  const people = await Promise.all([...keys].map((key) => directory.person(key)));
  return people.flatMap((person) => (person?.mail ? [person.mail] : []));
}

/** Function mailboxes, and those who agreed to an address. */
function mailboxes(seen: Seen): readonly string[] {
  return coming(seen.sipCase).flatMap((recipient) => mailboxOf(seen, recipient) ?? []);
}

function mailboxOf({ sipCase, world }: Seen, { id, atUnitId }: Recipient): string | undefined {
  const person = sipCase.sealed.recipients[id]?.person;
  // Guardians are told by a letter each: no event brings one of them together with the other (P4).
  const own = person?.relation === 'guardian' ? undefined : person?.mail;
  return unitOf(world, atUnitId)?.mail ?? own;
}

/** Named staff only: no function mailbox, nobody close, and so never two guardians in one event (P4). */
function namedMailboxes(directory: Directory, seen: Seen, meeting: ApartMeeting) {
  const units = coming(seen.sipCase).flatMap(({ atUnitId }) => (atUnitId ? [atUnitId] : []));
  return mailsOfNamed(directory, seen, meeting, units);
}

async function mailsOfNamed(
  directory: Directory,
  { sipCase }: Seen,
  meeting: ApartMeeting,
  units: readonly UnitId[],
): Promise<readonly string[]> {
  const found = await Promise.all(units.map((unitId) => namedAt(directory, sipCase, unitId)));
  const keys = new Set(found.flat().filter((key) => key !== meeting.organizer));
  const people = await Promise.all([...keys].map((key) => directory.person(key)));
  return people.flatMap((person) => (person?.mail ? [person.mail] : []));
}

function coming({ recipients }: Seen['sipCase']) {
  return recipients.filter(comes);
}
