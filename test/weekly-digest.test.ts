/** The weekly digest when sending goes wrong, and when there is nothing to tell. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { OutsideFailure } from '../src/ports.js';
import { day, personKey, type PersonKey } from '../src/process/ids.js';
import type { StoppedLine } from '../src/process/stopped.js';
import type { QuietHours } from '../src/process/tenant.js';
import { at } from '../src/process/time.js';
import { openDigests, type DigestNeeds } from '../src/weekly-digest.js';

const samira = personKey('10000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000017');
const line: StoppedLine = { unit: 'Ekdalsskolan', what: 'plan', count: 'few', lasted: 'week' };

describe('The weekly digest in the work between presses', () => {
  it('is tried again when it could not be sent, as the same card, and then no more', async () => {
    const stage = aMonday([line], ['later', 'inTurn']);
    for (let pass = 0; pass < 5; pass += 1) await stage.pass();

    assert.deepEqual([stage.tried.length, new Set(stage.tried).size, stage.sent()], [3, 1, 1]);
  });

  it('is let be where the chat is gone', async () => {
    const stage = aMonday([line], ['never']);
    for (let pass = 0; pass < 3; pass += 1) await stage.pass();

    assert.deepEqual([stage.tried.length, stage.sent()], [1, 0]);
  });

  it('is not sent when nothing has stopped, and not later that day either', async () => {
    const lines: StoppedLine[] = [];
    const stage = aMonday(lines, []);
    await stage.pass();
    lines.push(line);
    await stage.pass('15:00');

    assert.equal(stage.sent(), 0);
  });

  it('waits until the quiet hours of a tenant are over', async () => {
    const stage = aMonday([line], [], { from: '16:00', to: '09:00', freeDays: true });
    await stage.pass('08:30');
    assert.deepEqual([stage.sent(), stage.settled.size], [0, 0]);

    await stage.pass('09:00');
    assert.deepEqual([stage.sent(), stage.settled.size], [1, 1]);
  });

  it('is not sent twice where it was sent and then forgotten', async () => {
    const stage = aMonday([line], []);
    await stage.pass();
    stage.settled.clear();
    await stage.pass('10:00');

    assert.equal(stage.sent(), 1);
  });
});

/** One coordinator, and a messenger that fails in these ways before it sends; perhaps a tenant with quiet hours. */
function aMonday(
  stopped: readonly StoppedLine[],
  failures: readonly OutsideFailure['retry'][],
  quiet?: QuietHours,
) {
  const left = [...failures];
  const settled = new Set<PersonKey>();
  const tried: string[] = [];
  const states = new Map<string, 'sending' | 'sent'>();
  let sent = 0;
  let now = new Date(at(day('2026-03-09'), '08:30'));
  const needs = {
    clock: { now: () => now },
    digests: {
      toSend: () => Promise.resolve(settled.has(samira) ? [] : [samira]),
      settled: (person: PersonKey) => Promise.resolve(void settled.add(person)),
    },
    overview: {
      stopped: () => Promise.resolve(stopped),
      withoutDispatcher: () => Promise.resolve([]),
    },
    ...{ tabUrl: 'https://teams.microsoft.com/l/entity/app/overblick', leastShown: 5 },
    directory: {
      person: () => Promise.resolve(undefined),
      membershipsOf: () => Promise.resolve([]),
      units: () => Promise.resolve([]),
    },
    tenants: { find: () => Promise.resolve(quiet && { settings: { quiet } }) },
    seal: { handle: (c: string) => ({ c, v: 0, s: 's' }) },
    sentCards: {
      begin: ({ id }: { id: string }) => {
        tried.push(id);
        states.set(id, states.get(id) ?? 'sending');
        return Promise.resolve({ state: states.get(id) });
      },
      sent: (id: string) => Promise.resolve(void states.set(id, 'sent')),
    },
    messenger: {
      reaches: () => Promise.resolve(true),
      sendCard: () => {
        const failure = left.shift();
        if (failure) return Promise.reject(new OutsideFailure('teams', 'sendCard', failure));
        sent += 1;
        return Promise.resolve({ conversationId: 'c', activityId: 'a' });
      },
    },
    newId: () => assert.fail('a digest has an id that is the same however often it is tried'),
  } as unknown as DigestNeeds;
  const run = openDigests(needs);
  const pass = async (time?: string) => {
    if (time) now = new Date(at(day('2026-03-09'), time));
    await run();
  };
  return { pass, tried, settled, sent: () => sent };
}
