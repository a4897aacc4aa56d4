/** Converts what the connector client throws to OutsideFailure: the one place where this edge's errors get their meaning. */
import { z } from 'zod';
import { OutsideFailure } from '../ports.js';

const Answered = z.looseObject({
  statusCode: z.number(),
  response: z.looseObject({ bodyAsText: z.string().nullish() }).nullish(),
});
const WithHeaders = z.looseObject({
  response: z.looseObject({ headers: z.custom<{ get(name: string): string | undefined }>() }),
});
const Body = z.looseObject({
  error: z.looseObject({ code: z.string() }).optional(),
  errorCode: z.number().optional(),
});

export interface ConnectorFailure {
  readonly failure: OutsideFailure;
  /** The bot is no longer where it was: there is no use in keeping the address. */
  readonly gone: boolean;
}

/**
 * What Teams asks bots to try again ("Status code retry"), and three that say nothing of the conversation: 401 heals when a key
 * has been changed, 408 is a gateway's word for no answer, and a 500 is Teams' own fault, for which nobody should be rung.
 */
const healing = [412, 429, 502, 503, 504, 401, 408, 500];
/** 403 with error code 209 (MessageWritesBlocked) is Teams' other way of saying that the person has blocked or removed the bot. */
const blocked = 209;
/** Not ActivityNotFoundInConversation: somebody has deleted a card, and the conversation stands. */
const goneCodes = [
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
  'ConversationNotFound',
];

export function connectorFailure(operation: string, error: unknown): ConnectorFailure {
  const answered = Answered.safeParse(error);
  if (!answered.success) return { failure: new OutsideFailure('teams', operation, 'later'), gone: false };
  const { statusCode } = answered.data;
  const body = readBody(answered.data.response?.bodyAsText);
  const later = healing.includes(statusCode);
  // The cause would carry the request, and with it what the card says.
  const cause = new Error(
    `answered ${statusCode} ${/^\w{1,60}$/.exec(body.error?.code ?? '')?.[0] ?? ''}`.trim(),
  );
  const retryAfterMs = later ? retryAfter(error) : undefined;
  const options = { cause, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return {
    failure: new OutsideFailure('teams', operation, later ? 'later' : 'never', options),
    gone:
      [403, 404].includes(statusCode) &&
      (goneCodes.includes(body.error?.code ?? '') || body.errorCode === blocked),
  };
}

function readBody(text: string | null | undefined): z.infer<typeof Body> {
  try {
    return Body.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function retryAfter(error: unknown): number | undefined {
  const parsed = WithHeaders.safeParse(error);
  const text = parsed.success ? parsed.data.response.headers.get('retry-after') : undefined;
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}
