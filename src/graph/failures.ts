/** The one conversion from what Graph (or the lack of it) says to OutsideFailure; nothing personal passes through it. */
import { GraphError } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { OutsideFailure } from '../ports.js';
import { mailboxIsMissing } from './missing-mailbox.js';
import { retryAfterMs } from './retry-after.js';

/** Graph answered, with an error. Message texts are dropped: Exchange puts addresses and subjects in them. */
export class AnsweredWithError extends Error {
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    headers: Headers,
  ) {
    super(`answered ${status} ${code} (request ${word(headers.get('request-id'))})`);
    this.name = 'AnsweredWithError';
    this.retryAfterMs = retryAfterMs(headers);
  }
}

/** Converts to OutsideFailure; what is not about the outside (a bug) rises unchanged. */
export function outsideFailure(operation: string, error: unknown): Error {
  if (error instanceof AnsweredWithError) {
    return new OutsideFailure('graph', operation, mayHeal(error.status) ? 'later' : 'never', {
      cause: error,
      ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    });
  }
  const reason = noAnswerReason(error);
  if (reason === undefined)
    return error instanceof Error ? error : new Error('something else than an error was thrown');
  return new OutsideFailure('graph', operation, 'later', { cause: new Error(`no answer (${reason})`) });
}

/** Parses an answer at the border; zod's issues are reduced to paths, since values may be personal. */
export function understood<T>(operation: string, schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join('.') || '(whole)').join(', ');
  throw new OutsideFailure('graph', operation, 'later', {
    cause: new Error(`unexpected answer at ${paths}`),
  });
}

/** The error Graph answered with, if this failure came from such an answer. */
export function answerOf(error: unknown): AnsweredWithError | undefined {
  if (!(error instanceof OutsideFailure)) return undefined;
  return error.cause instanceof AnsweredWithError ? error.cause : undefined;
}

/** The mailbox is there, and what was asked for is not in it: of a missing one the guests still have theirs. */
export function isGone(error: unknown): boolean {
  const answer = answerOf(error);
  return answer?.status === 404 && !mailboxIsMissing(answer);
}

// The client wraps whatever its middleware throws in a GraphError and keeps only the name, as `code`.
function noAnswerReason(error: unknown): string | undefined {
  if (error instanceof GraphError) return word(error.code);
  if (error instanceof DOMException) return word(error.name);
  return undefined;
}

// 401 heals when a key is changed; 403 and 404 need a person, and the convener must hear of it at once.
function mayHeal(status: number): boolean {
  return [401, 408, 409, 423, 425, 429].includes(status) || (status >= 500 && status !== 501);
}

/** Only what looks like a code or an id gets through, so that no sentence can come along. */
export function word(text: unknown): string {
  return typeof text === 'string' && /^[\w.-]{1,80}$/.test(text) ? text : 'unknown';
}
