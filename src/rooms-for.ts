/** The rooms of whoever convenes, for a dialog where people are to meet in one: which are likely, and when they are free. */
import { mailboxOfRoom } from './calendars-of.js';
import { clashesWith, ownSlots } from './clashes.js';
import type { KnownCalendars } from './known-calendars.js';
import type { FreeBusy } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { BookedRoom, Room } from './process/room.js';
import { currentMeeting } from './process/machines/meeting.js';
import { inRoom, roomOf } from './process/machines/meeting-place.js';
import { isProtected } from './process/protection.js';
import { comes } from './process/recipient-states.js';
import type { SipCase, Slot } from './process/sip-case.js';
import { chatOf } from './send-case-card.js';
import type { Calendared } from './slots/question.js';
import type { FoundRooms } from './steps/card.js';

/** What is typed in the dialog so far; where nothing is, the meeting stands as it is booked. */
export interface TypedRoom {
  readonly form?: string | undefined;
  readonly room?: string | undefined;
}

interface Window {
  readonly from: Date;
  readonly to: Date;
}

export interface RoomsInTime {
  readonly found: FoundRooms;
  /** For the slot finder: the chosen room, which has to be free. */
  readonly asked: readonly Calendared[];
}

/** As many as one question to Graph takes; a region has hundreds, and the rest is found by typing. */
const mostLikely = 20;

export const noRooms: FoundRooms = {
  likely: [],
  inUse: false,
  chosenIs: () => 'unknown',
  freeAt: () => undefined,
};

type Needs = { readonly calendars: Pick<KnownCalendars, 'roomsOf' | 'ask'> };

/** A convener's own rooms: none where identity is protected, since nothing may say where somebody is (R69). */
export async function roomsToBook(needs: Needs, sipCase: SipCase): Promise<readonly Room[]> {
  if (isProtected(sipCase)) return [];
  const { tenantId } = chatOf(sipCase.convener.person);
  const known = await needs.calendars.roomsOf(tenantId);
  const standing = standingRoom(sipCase);
  // What is booked can be kept also where the list cannot be read now.
  const isListed = known.some(({ address }) => address === standing?.address);
  return standing && !isListed ? [standing, ...known] : known;
}

export async function roomsFor(
  needs: Needs,
  { sipCase }: Seen,
  typed: TypedRoom,
  { from, to }: Window,
): Promise<RoomsInTime> {
  const rooms = await roomsToBook(needs, sipCase);
  const standing = standingRoom(sipCase);
  const address = typed.room ?? standing?.address;
  const chosen = rooms.find((room) => room.address === address);
  const likely = likelyFirst(rooms, sipCase, chosen).slice(0, mostLikely);
  const form = typed.form ?? currentMeeting(sipCase)?.form ?? sipCase.form;
  const asked = !inRoom(form) ? [] : chosen ? [chosen] : likely;
  const mailboxes = asked.map((room) => mailboxOfRoom(room, sipCase.convener.person));
  const answers = asked.length > 0 ? await needs.calendars.ask(mailboxes, from, to) : [];
  // Its own meeting takes the room that it stands in, and no other.
  const own = chosen && chosen.address === standing?.address ? ownSlots(sipCase) : [];
  const found = {
    ...{ likely, inUse: inRoom(form) },
    ...(chosen && inRoom(form) ? { chosen } : {}),
    chosenIs: (slot: Slot) => stands(answers[0], slot, own),
    freeAt: (slot: Slot) => (chosen ? undefined : freeAt(asked, answers, slot)),
  };
  const [first] = answers;
  const calendar = first?.known ? { from, to, busy: first.busy } : 'unknown';
  return { found, asked: found.chosen ? [{ id: found.chosen.address, calendar }] : [] };
}

function standingRoom(sipCase: SipCase): BookedRoom | undefined {
  const meeting = currentMeeting(sipCase);
  return meeting && roomOf(sipCase, meeting.id);
}

/** The chosen one; then those with seats for all who come, the smallest of them first; the rest by name. */
function likelyFirst(
  rooms: readonly Room[],
  { recipients }: SipCase,
  chosen: Room | undefined,
): readonly Room[] {
  // The convener and the individual come too.
  const coming = recipients.filter(comes).length + 2;
  const order = ({ address, seats }: Room) =>
    address === chosen?.address ? 0 : seats === undefined ? 2 : seats >= coming ? 1 : 3;
  return [...rooms].sort(
    (one, other) =>
      order(one) - order(other) ||
      (one.seats ?? 0) - (other.seats ?? 0) ||
      one.name.localeCompare(other.name, 'sv'),
  );
}

/** Tentative is no hindrance, as for people; unknown is never free. */
function stands(answer: FreeBusy | undefined, slot: Slot, own: readonly Slot[]) {
  if (!answer?.known) return 'unknown';
  return clashesWith(answer, slot, own) ? 'taken' : 'free';
}

function freeAt(
  asked: readonly Room[],
  answers: readonly FreeBusy[],
  slot: Slot,
): readonly Room[] | undefined {
  if (!answers.some(({ known }) => known)) return undefined;
  return asked.filter((_, n) => stands(answers[n], slot, []) === 'free');
}
