/** sendMail: one letter into each recipient's mailbox, whoever they are, with what is attached. */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { LetterFile } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { refuseGraph } from './errors.js';
import { deliverLetter, escaped } from './letters.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';

const recipients = z
  .array(z.looseObject({ emailAddress: z.looseObject({ address: z.string() }) }))
  .nullish()
  .transform((list) => list ?? []);

const attachment = z.looseObject({
  '@odata.type': z.string().optional(),
  name: z.string().nullish(),
  contentType: z.string().nullish(),
  contentBytes: z.string().nullish(),
});
type Attachment = z.infer<typeof attachment>;

const asked = z.looseObject({
  message: z.looseObject({
    subject: z.string().nullish(),
    body: z.looseObject({ contentType: z.string(), content: z.string() }),
    toRecipients: recipients,
    ccRecipients: recipients,
    bccRecipients: recipients,
    attachments: z.array(attachment).nullish(),
  }),
});

export function sendMail(parts: Parts, { call, tenantId, address }: MailboxCall): Reply {
  checkBody('sendMail', call.body);
  const { message } = asked.parse(call.body);
  const { subject, body, toRecipients, ccRecipients, bccRecipients } = message;
  const html = body.contentType === 'html' ? body.content : `<pre>${escaped(body.content)}</pre>`;
  const files = (message.attachments ?? []).map(fileIn);
  for (const { emailAddress } of [...toRecipients, ...ccRecipients, ...bccRecipients]) {
    const to = emailAddress.address;
    deliverLetter(parts, { tenantId, from: address, to, subject: subject ?? '', html, files });
  }
  return { status: 202 };
}

/** A type that is not named, a name that is missing or bytes that are no base64: Graph cannot make an attachment of it. */
function fileIn({ '@odata.type': odataType, name, contentType, contentBytes }: Attachment): LetterFile {
  const refused = (what: string) => refuseGraph(400, 'RequestBodyRead', `sendMail: attachments: ${what}`);
  if (odataType !== '#microsoft.graph.fileAttachment') return refused('no known @odata.type');
  if (!name) return refused('name is required');
  if (!contentBytes || Buffer.from(contentBytes, 'base64').toString('base64') !== contentBytes)
    return refused('contentBytes is no base64');
  return { name, type: contentType ?? 'application/octet-stream', base64: contentBytes };
}
