/** Whose calendars are known and when they are taken: asked in the tenant of each mailbox, a few at once, and remembered briefly. */
import { setTimeout as pause } from 'node:timers/promises';
import { OutsideFailure, type Calendar, type FreeBusy } from './ports.js';
import type { Room } from './process/room.js';

/** Somebody's mailbox in their own tenant. Graph finds the person by object id and their time by address. */
export interface Mailbox {
  readonly tenantId: string;
  readonly objectId: string;
  readonly address: string;
}

export interface KnownCalendars {
  /** Where somebody's calendar is; undefined where they have none, or it could not be learnt in time. */
  addressOf(person: Pick<Mailbox, 'tenantId' | 'objectId'>): Promise<string | undefined>;
  /** The tenant's rooms; none where it does not let us see them, or they could not be learnt in time. */
  roomsOf(tenantId: string): Promise<readonly Room[]>;
  /** One answer per mailbox, in the order asked; what could not be learnt in time is unknown, and unknown is never free. */
  ask(mailboxes: readonly Mailbox[], from: Date, to: Date): Promise<readonly FreeBusy[]>;
  /** What is remembered is not good enough where a meeting is about to be booked. */
  askAnew(mailboxes: readonly Mailbox[], from: Date, to: Date): Promise<readonly FreeBusy[]>;
}

const rememberedMs = 60_000;
const addressesMs = 24 * 60 * 60 * 1000;
const roomsMs = 60 * 60 * 1000;
const mostRemembered = 2_000;
const mostAsking = 3;

/**
 * In milliseconds of machine time: how long something is remembered is no matter of process time, and a press must not wait
 * for a calendar that is slow (a Teams invoke ends after fifteen seconds).
 */
export function knownCalendars(
  calendar: Pick<Calendar, 'freeBusy' | 'addressOf' | 'rooms'>,
  { machineNow = Date.now, patienceMs = 4_000 } = {},
): KnownCalendars {
  const remembered = rememberedFor<FreeBusy>(rememberedMs, machineNow);

  const askAnew: KnownCalendars['askAnew'] = async (mailboxes, from, to) => {
    const answers = new Map<string, FreeBusy>();
    await Promise.all(
      [...byTenant(mailboxes)].map(async ([tenantId, own]) => {
        for (const answer of await inTime(calendar, own, { from, to, patienceMs }))
          answers.set(keyOf({ tenantId, address: answer.address }, from, to), answer);
      }),
    );
    return mailboxes.map((mailbox) => {
      const answer = answers.get(keyOf(mailbox, from, to));
      // What nobody answered is asked again next time.
      if (answer?.known) remembered.keep(keyOf(mailbox, from, to), answer);
      return answer ?? unknown(mailbox.address);
    });
  };

  return {
    askAnew,
    addressOf: addressesKnown(calendar, { machineNow, patienceMs }),
    roomsOf: roomsKnown(calendar, { machineNow, patienceMs }),
    async ask(mailboxes, from, to) {
      const known = mailboxes.map((mailbox) => remembered.find(keyOf(mailbox, from, to)));
      const missing = mailboxes.filter((_, n) => known[n] === undefined);
      const asked = missing.length > 0 ? await askAnew(missing, from, to) : [];
      return mailboxes.map(
        (mailbox, n) => known[n] ?? asked[missing.indexOf(mailbox)] ?? unknown(mailbox.address),
      );
    },
  };
}

interface Clocks {
  readonly machineNow: () => number;
  readonly patienceMs: number;
}

function addressesKnown(
  calendar: Pick<Calendar, 'addressOf'>,
  { machineNow, patienceMs }: Clocks,
): KnownCalendars['addressOf'] {
  const addresses = rememberedFor<string>(addressesMs, machineNow);
  return async (person) => {
    const key = `${person.tenantId}/${person.objectId}`;
    const known = addresses.find(key);
    if (known !== undefined) return known;
    const address = await within(patienceMs, calendar.addressOf(person).catch(noneOutside), undefined);
    if (address !== undefined) addresses.keep(key, address);
    return address;
  };
}

function roomsKnown(
  calendar: Pick<Calendar, 'rooms'>,
  { machineNow, patienceMs }: Clocks,
): KnownCalendars['roomsOf'] {
  const rooms = rememberedFor<readonly Room[]>(roomsMs, machineNow);
  // What nobody answered is asked again soon: a tenant that lets us in is not to wait an hour.
  const noRooms = rememberedFor<readonly Room[]>(rememberedMs, machineNow);
  return async (tenantId) => {
    const known = rooms.find(tenantId) ?? noRooms.find(tenantId);
    if (known !== undefined) return known;
    const found = await within(patienceMs, calendar.rooms(tenantId).catch(noneOutside), undefined);
    (found ? rooms : noRooms).keep(tenantId, found ?? []);
    return found ?? [];
  };
}

function keyOf({ tenantId, address }: Pick<Mailbox, 'tenantId' | 'address'>, from: Date, to: Date): string {
  return [tenantId, address.toLowerCase(), from.getTime(), to.getTime()].join('|');
}

function rememberedFor<T>(ms: number, machineNow: () => number) {
  const kept = new Map<string, { readonly until: number; readonly answer: T }>();
  return {
    keep: (key: string, answer: T): void => {
      kept.delete(key);
      kept.set(key, { until: machineNow() + ms, answer });
      const [oldest] = kept.keys();
      if (kept.size > mostRemembered && oldest !== undefined) kept.delete(oldest);
    },
    find: (key: string): T | undefined => {
      const found = kept.get(key);
      return found && found.until > machineNow() ? found.answer : undefined;
    },
  };
}

function byTenant(mailboxes: readonly Mailbox[]): ReadonlyMap<string, readonly Mailbox[]> {
  const found = new Map<string, Mailbox[]>();
  for (const mailbox of mailboxes)
    found.set(mailbox.tenantId, [...(found.get(mailbox.tenantId) ?? []), mailbox]);
  return found;
}

/**
 * Asked for in the name of one of them, since another tenant's calendars answer to nobody else. A tenant that is slow, shut or
 * has not let us in costs us nobody else's answer.
 */
async function inTime(
  calendar: Pick<Calendar, 'freeBusy'>,
  own: readonly Mailbox[],
  { patienceMs, ...window }: { readonly from: Date; readonly to: Date; readonly patienceMs: number },
): Promise<readonly FreeBusy[]> {
  return within(patienceMs, askOne(calendar, own, window), []);
}

function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  const tooLate = new AbortController();
  const late = pause(ms, otherwise, { signal: tooLate.signal }).catch(() => otherwise);
  return Promise.race([work, late]).finally(() => tooLate.abort());
}

function noneOutside(error: unknown): undefined {
  if (error instanceof OutsideFailure) return undefined;
  throw error;
}

/** Whoever has no mailbox there cannot ask for the others: the next one does. */
async function askOne(
  calendar: Pick<Calendar, 'freeBusy'>,
  own: readonly Mailbox[],
  window: { readonly from: Date; readonly to: Date },
): Promise<readonly FreeBusy[]> {
  const addresses = [...new Set(own.map(({ address }) => address))];
  for (const { tenantId, objectId: organizer } of own.slice(0, mostAsking)) {
    try {
      return await calendar.freeBusy({ tenantId, organizer, addresses, ...window });
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
      if (error.retry !== 'never') return [];
    }
  }
  return [];
}

function unknown(address: string): FreeBusy {
  return { address, known: false, busy: [] };
}
