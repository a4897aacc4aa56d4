/** Edges that only remember: what was sent, booked and mailed, for those who play through the road. */
import {
  OutsideFailure,
  type Calendar,
  type FreeBusy,
  type Mailer,
  type MeetingToBook,
  type Messenger,
  type Place,
  type WantedEvent,
} from '../../src/ports.js';
import type { PersonKey } from '../../src/process/ids.js';
import type { Room } from '../../src/process/room.js';

export interface Message {
  readonly id: string;
  card: object | undefined;
  readonly text: string | undefined;
}

/** What each place in Teams shows, oldest first. */
export class RememberingMessenger implements Messenger {
  readonly messages = new Map<string, Message[]>();
  /** Places from which the bot has been removed. */
  readonly shut = new Set<string>();
  /** Places of which it is known that the bot is no longer there. */
  readonly gone = new Set<string>();
  sent = 0;

  reaches({ address }: Place): Promise<boolean> {
    return Promise.resolve(!this.gone.has(address));
  }
  sendCard(place: Place, card: object) {
    return this.#add(place, { card, text: undefined });
  }
  sendText(place: Place, text: string) {
    return this.#add(place, { card: undefined, text });
  }
  updateCard(place: Place, { activityId }: { activityId: string }, card: object) {
    const found = this.at(place.address).find(({ id }) => id === activityId);
    if (found) found.card = card;
    return Promise.resolve();
  }
  at(address: string): Message[] {
    return this.messages.get(address) ?? [];
  }
  #add(place: Place, what: Omit<Message, 'id'>) {
    if (this.shut.has(place.address)) return Promise.reject(new OutsideFailure('teams', 'send', 'never'));
    const id = `m${String((this.sent += 1))}`;
    this.messages.set(place.address, [...this.at(place.address), { id, ...what }]);
    return Promise.resolve({ conversationId: place.address, activityId: id });
  }
}

export class RememberingCalendar implements Calendar {
  readonly events: (MeetingToBook & { cancelled: boolean; eventId: string })[] = [];
  /** Each time that an event came to be otherwise, as it then was. */
  readonly changes: (MeetingToBook & { eventId: string })[] = [];

  /** Guests that somebody has added in Outlook, to every event. */
  readonly byHand: string[] = [];

  /** What happens while an event is being changed, so that it has to be read again. */
  readonly clashes: (() => Promise<unknown>)[] = [];

  /** In whose calendar an event that could not be changed waits to be read. */
  readonly toRead: PersonKey[] = [];

  /** What stands in somebody's calendar beside our meetings. */
  readonly others: (FreeBusy['busy'][number] & { readonly address: string })[] = [];

  /** The rooms that every tenant has. */
  readonly roomsThere: Room[] = [];

  rooms() {
    return Promise.resolve(this.roomsThere);
  }
  addressOf({ objectId }: { objectId: string }) {
    return Promise.resolve(this.mailOf(objectId));
  }
  constructor(readonly mailOf: (objectId: string) => string = (id) => id) {}

  freeBusy({ addresses, from, to }: Parameters<Calendar['freeBusy']>[0]) {
    const inWindow = [...this.others, ...this.#own()].filter(({ start, end }) => start < to && end > from);
    return Promise.resolve(
      addresses.map((address) => ({
        address,
        known: true,
        busy: inWindow.filter((one) => one.address === address),
      })),
    );
  }
  /** Our own meetings stand in calendars as anybody's do. */
  #own() {
    return this.events
      .filter(({ cancelled }) => !cancelled)
      .flatMap(({ start, end, organizer, attendees, room }) =>
        [this.mailOf(organizer), ...attendees, ...(room ? [room.address] : [])].map((address) => ({
          address,
          start,
          end,
          kind: 'busy' as const,
        })),
      );
  }
  book(meeting: MeetingToBook) {
    const standing = this.events.find(({ transactionId }) => transactionId === meeting.transactionId);
    const eventId = standing?.eventId ?? `e${String(this.events.length + 1)}`;
    if (!standing) this.events.push({ ...meeting, cancelled: false, eventId });
    return Promise.resolve(this.#booked({ eventId, online: meeting.online }));
  }
  #booked({ eventId, online }: { eventId: string; online: boolean }) {
    const dialIn = { number: '+46 8 465 004 00', conferenceId: eventId };
    const video = { joinUrl: `https://teams.example/${eventId}`, dialIn };
    return { eventId, ...(online ? video : { joinUrl: null }) };
  }
  madeFor({ transactionId }: MeetingToBook) {
    const made = this.events.find((event) => event.transactionId === transactionId && !event.cancelled);
    return Promise.resolve(made?.eventId);
  }
  isBooked({ transactionId, start, room }: MeetingToBook, eventId?: string) {
    const isIt = (event: MeetingToBook & { eventId: string }) =>
      eventId === undefined
        ? event.transactionId === transactionId
        : event.eventId === eventId &&
          event.start.getTime() === start.getTime() &&
          event.room?.address === room?.address;
    return Promise.resolve(this.events.some(isIt));
  }
  async change({ eventId }: { eventId: string }, wanted: () => Promise<WantedEvent>) {
    const at = this.events.findIndex((one) => one.eventId === eventId && !one.cancelled);
    const event = this.events[at];
    if (!event) return undefined;
    const clash = this.clashes.shift();
    if (clash) {
      await wanted();
      await clash();
    }
    const { attendees: guests, onlyOurs, slot, place, room } = await wanted();
    const byHand = onlyOurs ? [] : this.byHand.filter((address) => !guests?.includes(address));
    const attendees = guests ? [...guests, ...byHand] : event.attendees;
    const { place: before, room: roomBefore, ...rest } = event;
    const now = place ? place.is : before;
    const roomNow = room ? room.is : roomBefore;
    const changed = {
      ...{ ...rest, attendees, ...slot },
      ...(now === undefined ? {} : { place: now }),
      ...(roomNow === undefined ? {} : { room: roomNow }),
    };
    if (JSON.stringify(changed) !== JSON.stringify(event)) this.changes.push(changed);
    this.events[at] = changed;
    return this.#booked(changed);
  }
  cancel({ eventId }: { eventId: string }) {
    for (const event of this.events) if (event.eventId === eventId) event.cancelled = true;
    return Promise.resolve();
  }
}

export class RememberingMailer implements Mailer {
  readonly letters: Parameters<Mailer['send']>[0][] = [];

  send(letter: Parameters<Mailer['send']>[0]) {
    this.letters.push(letter);
    return Promise.resolve();
  }
}
