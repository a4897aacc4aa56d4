/**
 * Teams' limits for one bot (Microsoft Learn, "Optimize your bot with rate limiting"): in one conversation, and in one tenant
 * for the app as a whole. What is sent unasked leaves some of each to answers, so that nobody who writes or presses waits
 * behind reminders.
 */
import type { RateWindow } from '../ports.js';

/** `answer`: somebody waits for it. */
export type Urgency = 'answer' | 'unasked';
/** Sending, creating, changing and deleting; or reading members, teams and channels. */
type CallKind = 'send' | 'look';

const secondMs = 1_000;
const halfMinuteMs = 30_000;
const hourMs = 3_600_000;

function windows(second: number, two: number, halfMinute: number, hour: number): readonly RateWindow[] {
  return [
    { calls: second, ms: secondMs },
    { calls: two, ms: 2 * secondMs },
    { calls: halfMinute, ms: halfMinuteMs },
    { calls: hour, ms: hourMs },
  ];
}

export const inConversation: Readonly<Record<CallKind, Readonly<Record<Urgency, readonly RateWindow[]>>>> = {
  send: { answer: windows(7, 8, 60, 1_800), unasked: windows(6, 7, 55, 1_700) },
  look: { answer: windows(14, 16, 120, 3_600), unasked: windows(14, 16, 120, 3_600) },
};

/** Fifty a second by the page of today, thirty by older copies of it. */
export const inTenant: Readonly<Record<Urgency, readonly RateWindow[]>> = {
  answer: [{ calls: 40, ms: secondMs }],
  unasked: [{ calls: 30, ms: secondMs }],
};

/** Which limits a call to the connector counts in. */
export function placeOf(
  method: string,
  url: string,
): { readonly tenantId: string; readonly place: string; readonly kind: CallKind } {
  const [base = '', path = ''] = new URL(url).pathname.split(/\/v[13]\//);
  const [of = '', id = ''] = path.split('/');
  const kind = method === 'GET' ? 'look' : 'send';
  // A thread is counted with its channel: stricter than Teams, and what is sent unasked goes to the channel's root.
  const [root = ''] = decodeURIComponent(id).split(';messageid=');
  // The service address ends with the tenant; an older one with a whole region, which is stricter.
  return { tenantId: base.split('/').at(-1) ?? '', place: `${kind} ${of}/${root}`, kind };
}
