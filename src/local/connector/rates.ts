/**
 * Refuses what Teams would refuse: the whole rate table of "Optimize your bot with rate limiting" (Microsoft Learn), in
 * sliding windows of machine time. What was refused has taken no place. A thread is counted with its channel, which is
 * stricter than Teams.
 */
import { Refusal, type Call } from '../http/router.js';
import { slidingWindows, type Window } from '../sliding-windows.js';

const hourMs = 3_600_000;
const sending: readonly Window[] = [
  { calls: 7, ms: 1_000 },
  { calls: 8, ms: 2_000 },
  { calls: 60, ms: 30_000 },
  { calls: 1_800, ms: hourMs },
];
const looking: readonly Window[] = [
  { calls: 14, ms: 1_000 },
  { calls: 16, ms: 2_000 },
  { calls: 120, ms: 30_000 },
  { calls: 3_600, ms: hourMs },
];
/** The app as a whole in one tenant. */
const inTenant: readonly Window[] = [{ calls: 50, ms: 1_000 }];

export interface Rates {
  /** Counts the call in; throws 429 when it breaks a limit. */
  count(call: Call): void;
  forget(): void;
}

export function openRates(now?: () => number): Rates {
  const windows = slidingWindows(now);
  return {
    count(call) {
      const waitMs = windows.waitMs(placesOf(call));
      if (waitMs > 0) throw tooMany(waitMs);
    },
    forget: () => windows.forget(),
  };
}

function placesOf({ method, params, body }: Call): { name: string; windows: readonly Window[] }[] {
  const { tenant = '', conversation, team } = params;
  const [place = ''] = (conversation ?? team ?? startedWith(body)).split(';messageid=');
  const kind = method === 'GET' ? 'look' : 'send';
  return [
    { name: `${kind} ${place}`, windows: kind === 'look' ? looking : sending },
    { name: `tenant ${tenant}`, windows: inTenant },
  ];
}

/** A conversation that is created has no id yet: the channel or the member that it is asked for. */
function startedWith(body: unknown): string {
  const { channelData, members } = Object(body) as {
    channelData?: { channel?: { id?: unknown } };
    members?: { id?: unknown }[];
  };
  return String(channelData?.channel?.id ?? members?.[0]?.id ?? '');
}

function tooMany(waitMs: number): Refusal {
  return new Refusal({
    status: 429,
    headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    body: { error: { code: 'Throttled', message: 'Too many requests.' } },
  });
}
