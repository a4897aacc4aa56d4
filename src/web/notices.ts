/** The door for Graph's change notifications: proves that it is there, takes what is told, and answers before anything is done about it. */
import { z } from 'zod';
import type { HearNotices, Notice } from '../hear-notices.js';

/** One post holds the notices of a few seconds; what is larger is not Graph's. */
export const largestNotices = 128 * 1024;
const mostNotices = 200;
const longestToken = 1_024;

/** An id is asked of the database as it is: what no database takes as text is nobody's id. */
const notice = z.looseObject({
  subscriptionId: z.string().regex(/^[\x21-\x7e]{1,100}$/),
  clientState: z.string().max(128).nullish(),
  lifecycleEvent: z.string().nullish(),
});
const told = z.looseObject({ value: z.array(z.unknown()).max(mostNotices) });

/**
 * The token that Graph wants to see again, as plain text. One that a browser could read anything else in is nobody's: Graph's
 * own is a plain sentence.
 */
export function validationIn(query: string): { readonly token: string } | 'refused' | undefined {
  const token = new URLSearchParams(query).get('validationToken');
  if (token === null) return undefined;
  const isPlain = token.length > 0 && token.length <= longestToken && /^[^<>&"'\p{Cc}]*$/u.test(token);
  return isPlain ? { token } : 'refused';
}

const events: Readonly<Record<string, Notice['lifecycleEvent']>> = {
  missed: 'missed',
  subscriptionRemoved: 'subscriptionRemoved',
  reauthorizationRequired: 'reauthorizationRequired',
};

/**
 * What is not of Graph's shape says nothing: it is answered as all else is, so that nobody learns what we know. It takes nothing
 * with it that is told beside it.
 */
export async function takeNotices(hear: HearNotices, body: unknown): Promise<void> {
  const parsed = told.safeParse(body);
  await hear(parsed.success ? parsed.data.value.flatMap(noticeIn) : []);
}

function noticeIn(one: unknown): readonly Notice[] {
  const { data } = notice.safeParse(one);
  if (!data) return [];
  const { subscriptionId, clientState, lifecycleEvent } = data;
  // A name that every object has is no event either.
  const event = Object.hasOwn(events, lifecycleEvent ?? '') ? events[lifecycleEvent ?? ''] : undefined;
  return [{ subscriptionId, clientState: clientState ?? undefined, lifecycleEvent: event }];
}
