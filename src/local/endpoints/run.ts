/** The rest of the local API: the cast, faults on order, reset, idle and the evidence. */
import { z } from 'zod';
import type { ApiJournal } from '../api-journal.js';
import type { ApiIdle, ApiPeople, FaultAnswer, ResetBody } from '../api.js';
import { installEverywhere } from '../bot/install.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { untilIdle } from '../until-idle.js';
import { readBody } from './bad-call.js';
import { readClock, wallTime } from './clock.js';
import { unreadOf } from './inbox.js';

export function people(parts: Parts): Reply {
  const { cast } = parts.people;
  const body: ApiPeople = {
    people: cast.people.map((person) => ({
      id: person.id,
      name: person.name,
      unit: person.unitId === null ? null : { id: person.unitId, name: person.unitName ?? '' },
      role: person.role,
      tenant: tenantOf(cast.tenants, person.tenantId),
      teams: person.tenantId !== null,
      mail: person.mail,
      unread: unreadOf(parts, person),
    })),
  };
  return { status: 200, body };
}

function tenantOf(tenants: readonly { id: string; name: string }[], tenantId: string | null) {
  const found = tenants.find(({ id }) => id === tenantId);
  return found ? { id: found.id, name: found.name } : null;
}

const faultBody = z.strictObject({
  target: z.enum(['connector', 'graph', 'mail', 'video', 'notices', 'product']),
  status: z.int().min(400).max(599).optional(),
  count: z.int().min(0).max(1000).optional(),
  delayMs: z.int().min(0).max(60_000).optional(),
  dropResponse: z.boolean().optional(),
  duplicate: z.boolean().optional(),
});

export function orderFault({ faults }: Parts, call: Call): Reply {
  const { target, ...rest } = readBody(faultBody, call);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  faults.add({ target, ...Object.fromEntries(given) });
  return { status: 200, body: { faults: faults.standing() } satisfies FaultAnswer };
}

const resetBody = z.strictObject({ at: z.string().optional() });

export async function reset(parts: Parts, call: Call): Promise<Reply> {
  const { at }: ResetBody = readBody(resetBody, call);
  const start = at === undefined ? new Date() : wallTime('at', at);
  const { memory, outbox, dialogs, found, faults, rates, mailboxRates, clock, product } = parts;
  // Asks first: without the product nothing may be forgotten here.
  await product.reset();
  outbox.clear();
  dialogs.clear();
  found.clear();
  faults.clear();
  rates.forget();
  mailboxRates.forget();
  memory.forget();
  clock.set(start);
  await product.setClock(clock.now());
  await installEverywhere(parts);
  // A first roll-out may still be under way beside ours: whoever is asked next must find everybody told.
  await outbox.whenEmpty();
  await untilIdle(product);
  return readClock(parts);
}

export async function idle({ outbox, notices, product }: Parts): Promise<Reply> {
  await notices.whenTold();
  const isIdle = (await outbox.whenEmpty()) && (await untilIdle(product));
  return { status: 200, body: { idle: isIdle } satisfies ApiIdle };
}

export function journal({ memory }: Parts, { query }: Call): Reply {
  const kind = query.get('kind') ?? '';
  const since = Number(query.get('since') ?? 0);
  const calls = memory.known.calls.filter((call) => call.kind.startsWith(kind) && call.n > since);
  return { status: 200, body: { calls } satisfies ApiJournal };
}
