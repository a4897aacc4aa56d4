/** Refusals as the Bot Connector words them. */
import { Refusal, type Reply } from '../http/router.js';

const codes = {
  BadSyntax: 400,
  BadArgument: 400,
  Unauthorized: 401,
  BotNotInConversationRoster: 403,
  ConversationNotFound: 404,
  ActivityNotFoundInConversation: 404,
  MessageSizeTooBig: 413,
} as const;

export function refuse(code: keyof typeof codes, message: string): never {
  throw new Refusal({ status: codes[code], body: { error: { code, message } } });
}

/** What a fault on order answers with. */
export function faultBody(status: number): unknown {
  const code = status === 429 ? 'Throttled' : status === 403 ? 'BotNotInConversationRoster' : 'ServiceError';
  return { error: { code, message: 'A fault on order (POST /local/faults).' } };
}

export const done: Reply = { status: 200, body: {} };
