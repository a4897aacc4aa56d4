/** sendMail: one letter into each recipient's mailbox, whoever they are. */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { deliverLetter, escaped } from './letters.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';

const recipients = z
  .array(z.looseObject({ emailAddress: z.looseObject({ address: z.string() }) }))
  .nullish()
  .transform((list) => list ?? []);

const asked = z.looseObject({
  message: z.looseObject({
    subject: z.string().nullish(),
    body: z.looseObject({ contentType: z.string(), content: z.string() }),
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
  }),
});

export function sendMail(parts: Parts, { call, tenantId, address }: MailboxCall): Reply {
  checkBody('sendMail', call.body);
  const { subject, body, toRecipients, ccRecipients, bccRecipients } = asked.parse(call.body).message;
  const html = body.contentType === 'html' ? body.content : `<pre>${escaped(body.content)}</pre>`;
  for (const { emailAddress } of [...toRecipients, ...ccRecipients, ...bccRecipients]) {
    deliverLetter(parts, { tenantId, from: address, to: emailAddress.address, subject: subject ?? '', html });
  }
  return { status: 202 };
}
