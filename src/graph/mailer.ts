/** Letters to people outside Teams, through Graph. */
import type { Mailer } from '../ports.js';
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
