/** Looking after calendars: told of changes where Graph can reach us, read now and then in any case, and never for nothing. */
import assert from 'node:assert/strict';
import { hashOfToken } from '../src/hash-of-token.js';
import { OutsideFailure, type EventWatch, type Subscription, type WatchedMailbox } from '../src/ports.js';
import { caseId, meetingId } from '../src/process/ids.js';
import { openWatch, type WatchNeeds } from '../src/watch-mailboxes.js';

const minuteMs = 60_000;
const url = 'https://sip.example/api/notifications';
const mailbox: WatchedMailbox = { tenantId: 't', mailbox: 'sara', heard: 3 };
const withSubscription = (expiresInMs: number): WatchedMailbox => ({
  ...mailbox,
  subscription: { id: 's-1', expiresInMs },
});
const fails = (retry: OutsideFailure['retry']) => () =>
  Promise.reject(new OutsideFailure('graph', 'a call', retry));

interface Set {
  readonly to?: WatchedMailbox;
  readonly meetings?: number;
  readonly noticesUrl?: string | undefined;
  readonly outlook?: Partial<EventWatch>;
}

/** One pass over one mailbox, and what was done to it. */
async function passOver({ to = mailbox, meetings = 1, outlook = {}, ...set }: Set) {
  const done: string[] = [];
  const states: string[] = [];
  const note = (what: string) => Promise.resolve(void done.push(what));
  const granted = (id: string): Subscription => ({ id, expiresInMs: 4_200 * minuteMs });
  const needs = {
    clock: { now: () => new Date('2026-03-10T08:00:00Z') },
    noticesUrl: 'noticesUrl' in set ? set.noticesUrl : url,
    watchFailed: ({ retry }: OutsideFailure) => void done.push(`failed ${retry}`),
    // No case is there: that a meeting is looked at shows in that its case is asked for.
    cases: { load: (id: string) => note(`look ${id}`) },
    watched: {
      begin: () => note('begin'),
      toLook: () => Promise.resolve([to]),
      meetingsIn: () =>
        Promise.resolve(
          Array.from({ length: meetings }, (_, n) => ({
            caseId: caseId(`c-${String(n)}`),
            meetingId: meetingId('m'),
          })),
        ),
      looked: (_one: unknown, nextMs: number) => note(`again in ${String(nextMs / minuteMs)}`),
      forget: () => note('forget'),
      subscribed: (_one: unknown, { id, stateHash }: { id: string; stateHash?: string }) =>
        note(`subscribed ${id} ${stateHash === hashOfToken(states[0] ?? '') ? 'by its hash' : 'as before'}`),
      unsubscribed: () => note('unsubscribed'),
      waiting: () => Promise.resolve(0),
    },
    outlook: {
      look: () => Promise.resolve(undefined),
      subscribe: ({ state }: { state: string }) => {
        states.push(state);
        return Promise.resolve(granted('s-2'));
      },
      renew: (_tenant: string, id: string) => Promise.resolve(granted(id)),
      unsubscribe: (_tenant: string, id: string) => note(`unsubscribe ${id}`),
      ...outlook,
    },
  };
  await openWatch().pass(needs as unknown as WatchNeeds);
  return { done: done.filter((what) => what !== 'begin'), states };
}

describe('Looking after calendars', () => {
  it('asks to be told, reads each meeting, and reads again in six hours all the same', async () => {
    const { done, states } = await passOver({ meetings: 2 });

    assert.deepEqual(done, ['subscribed s-2 by its hash', 'look c-0', 'look c-1', 'again in 360']);
    assert.match(states[0] ?? '', /^[\w-]{43}$/);
  });

  it('asks for nothing where we are told already, and renews with half of the time left', async () => {
    const fresh = await passOver({ to: withSubscription(2_200 * minuteMs) });
    const old = await passOver({ to: withSubscription(2_000 * minuteMs) });

    assert.deepEqual(fresh.done, ['look c-0', 'again in 360']);
    assert.deepEqual(old.done, ['subscribed s-1 as before', 'look c-0', 'again in 360']);
  });

  it('asks anew where there is nothing to renew any more', async () => {
    const outlook = { renew: () => Promise.resolve(undefined) };

    const { done } = await passOver({ to: withSubscription(0), outlook });

    assert.deepEqual(done, ['subscribed s-2 by its hash', 'look c-0', 'again in 360']);
  });

  it('reads every ten minutes where Graph cannot reach us, or does not let us', async () => {
    assert.deepEqual((await passOver({ noticesUrl: undefined })).done, ['look c-0', 'again in 10']);

    const { done } = await passOver({ outlook: { subscribe: fails('never') } });
    assert.deepEqual(done, ['failed never', 'look c-0', 'again in 10']);
  });

  it('ends the subscription when no meeting is ahead, also where we are no longer let in', async () => {
    const to = withSubscription(1_000 * minuteMs);

    assert.deepEqual((await passOver({ to, meetings: 0 })).done, ['unsubscribe s-1', 'forget']);
    const shut = await passOver({ to, meetings: 0, outlook: { unsubscribe: fails('never') } });
    assert.deepEqual(shut.done, ['forget']);
    const away = await passOver({ to, meetings: 0, outlook: { unsubscribe: fails('later') } });
    assert.deepEqual(away.done, ['failed later']);
  });

  it('finds new meetings at the first pass, once a minute, and at once when one was booked here', async () => {
    let now = 0;
    let begun = 0;
    const watch = openWatch(() => now);
    const watched = { begin: () => Promise.resolve(void (begun += 1)), toLook: () => Promise.resolve([]) };
    const pass = async () => {
      await watch.pass({ clock: { now: () => new Date() }, watched } as unknown as WatchNeeds);
      return begun;
    };

    assert.deepEqual([await pass(), await pass()], [1, 1]);
    watch.hint();
    assert.equal(await pass(), 2);
    now = minuteMs;
    assert.equal(await pass(), 3);
  });
});
