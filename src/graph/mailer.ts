/**
 * Letters to people outside Teams, through Graph. HTML, of which Exchange makes the plain text beside it: a test holds the
 * letters to reading well so. Graph takes a text of ours only as MIME, and then always keeps a copy among what the sender has
 * sent - with the reader's link.
 */
import { inTurn } from '../in-turn.js';
import type { Letter, LetterFile, Mailer, RateWindow, Turns } from '../ports.js';
import { usualTimeoutMs, type Graph } from './graph-client.js';

/** What Exchange Online takes from one mailbox (Microsoft Learn, "Exchange Online limits": message rate limit). */
export const lettersPerMailbox: RateWindow = { calls: 30, ms: 60_000 };
/** A letter whose turn is further off goes back to the durable queue: nobody waits for it here. */
const longestWaitMs = 2_000;

interface MailerNeeds {
  readonly graph: Graph;
  readonly turns: Turns;
  readonly timeoutMs?: number | undefined;
}

export function graphMailer({ graph, turns, timeoutMs = usualTimeoutMs }: MailerNeeds): Mailer {
  return {
    send: ({ tenantId, from, ...letter }) => {
      const asked = {
        system: 'graph',
        // Not the tenant alone: what Teams counts for the tenant is another table's.
        tenantId: `mail ${tenantId}`,
        place: from.toLowerCase(),
        windows: { place: [lettersPerMailbox], tenant: [] },
        callLimitMs: timeoutMs,
        longestWaitMs,
      } as const;
      return inTurn(turns, asked, () => send(graph, { tenantId, from, ...letter }));
    },
  };
}

async function send(graph: Graph, letter: Letter): Promise<void> {
  await graph({
    operation: 'send-mail',
    tenantId: letter.tenantId,
    mailbox: letter.from,
    method: 'POST',
    path: '/sendMail',
    body: {
      message: {
        subject: letter.subject,
        body: { contentType: 'html', content: letter.html },
        toRecipients: [{ emailAddress: { address: letter.to } }],
        ...(letter.file ? { attachments: [attachmentOf(letter.file)] } : {}),
      },
      // The letter holds the recipient's own link: a copy would let the sender's colleagues answer for them.
      saveToSentItems: false,
    },
    // Graph has no key for a letter: one that may have gone is left to the durable follow-up.
    repeat: 'if-refused',
  });
}

function attachmentOf({ name, type, text }: LetterFile): object {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentType: type,
    contentBytes: Buffer.from(text, 'utf8').toString('base64'),
  };
}
