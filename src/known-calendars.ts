/** Whose calendars are known and when they are taken: asked in the tenant of each mailbox, a few at once, and remembered briefly. */
import { setTimeout as pause } from 'node:timers/promises';
import { OutsideFailure, type Calendar, type FreeBusy } from './ports.js';

/** Somebody's mailbox in their own tenant. Graph finds the person by object id and their time by address. */
export interface Mailbox {
  readonly tenantId: string;
  readonly objectId: string;
  readonly address: string;
}

export interface KnownCalendars {
  /** One answer per mailbox, in the order asked; what could not be learnt in time is unknown, and unknown is never free. */
  ask(mailboxes: readonly Mailbox[], from: Date, to: Date): Promise<readonly FreeBusy[]>;
  /** What is remembered is not good enough where a meeting is about to be booked. */
  askAnew(mailboxes: readonly Mailbox[], from: Date, to: Date): Promise<readonly FreeBusy[]>;
}

const rememberedMs = 60_000;
const mostRemembered = 2_000;

/**
 * In milliseconds of machine time: how long something is remembered is no matter of process time, and a press must not wait
 * for a calendar that is slow (a Teams invoke ends after fifteen seconds).
 */
export function knownCalendars(
  calendar: Pick<Calendar, 'freeBusy'>,
  { machineNow = Date.now, patienceMs = 4_000 } = {},
): KnownCalendars {
  const remembered = rememberedFor(rememberedMs, machineNow);

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

function keyOf({ tenantId, address }: Pick<Mailbox, 'tenantId' | 'address'>, from: Date, to: Date): string {
  return [tenantId, address.toLowerCase(), from.getTime(), to.getTime()].join('|');
}

function rememberedFor(ms: number, machineNow: () => number) {
  const kept = new Map<string, { readonly until: number; readonly answer: FreeBusy }>();
  return {
    keep: (key: string, answer: FreeBusy): void => {
      kept.delete(key);
      kept.set(key, { until: machineNow() + ms, answer });
      const [oldest] = kept.keys();
      if (kept.size > mostRemembered && oldest !== undefined) kept.delete(oldest);
    },
    find: (key: string): FreeBusy | undefined => {
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
  const [first] = own;
  if (!first) return [];
  const { tenantId, objectId: organizer } = first;
  const addresses = [...new Set(own.map(({ address }) => address))];
  const answer = calendar.freeBusy({ tenantId, organizer, addresses, ...window }).catch(noneOutside);
  const tooLate = new AbortController();
  const late = pause(patienceMs, [], { signal: tooLate.signal }).catch(() => []);
  return Promise.race([answer, late]).finally(() => tooLate.abort());
}

function noneOutside(error: unknown): readonly FreeBusy[] {
  if (error instanceof OutsideFailure) return [];
  throw error;
}

function unknown(address: string): FreeBusy {
  return { address, known: false, busy: [] };
}
