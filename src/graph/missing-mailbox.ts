/** A 404 that is about the mailbox, and so says nothing of what is asked for in it. */
import type { AnsweredWithError } from './failures.js';

const codes: readonly string[] = [
  'ErrorInvalidUser',
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
  'Request_ResourceNotFound',
];

export function mailboxIsMissing({ code }: Pick<AnsweredWithError, 'code'>): boolean {
  return codes.includes(code);
}
