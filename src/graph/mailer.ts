/**
 * Letters to people outside Teams, through Graph. HTML, of which Exchange makes the plain text beside it: a test holds the
 * letters to reading well so. Graph takes a text of ours only as MIME, and then always keeps a copy among what the sender has
 * sent - with the reader's link.
 */
import type { LetterFile, Mailer } from '../ports.js';
import type { Graph } from './graph-client.js';

export function graphMailer(graph: Graph): Mailer {
  return {
    send: async (letter) => {
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
    },
  };
}

function attachmentOf({ name, type, text }: LetterFile): object {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentType: type,
    contentBytes: Buffer.from(text, 'utf8').toString('base64'),
  };
}
