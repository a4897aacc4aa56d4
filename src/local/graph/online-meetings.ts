/** Video meetings behind events: found by their link, and set as a tenant's application access policy allows. */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { refuseGraph } from './errors.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';
import { eventsOf } from './stored-events.js';

const byLink = /^JoinWebUrl eq '(.+)'$/i;
const objectId = z.guid();

export function findOnlineMeeting(parts: Parts, mailbox: MailboxCall): Reply {
  askByObjectId(mailbox);
  const [, link] = byLink.exec(mailbox.call.query.get('$filter') ?? '') ?? [];
  if (link === undefined)
    return refuseGraph(400, 'InvalidArgument', "Only $filter=JoinWebUrl eq '...' finds an online meeting.");
  const found = organised(parts, mailbox).find(({ joinUrl }) => joinUrl === link.replaceAll("''", "'"));
  const value = found ? [asOnlineMeeting(found)] : [];
  return { status: 200, body: { '@odata.context': `${parts.url}/graph/v1.0/$metadata`, value } };
}

export function updateOnlineMeeting(parts: Parts, mailbox: MailboxCall): Reply {
  askByObjectId(mailbox);
  checkBody('onlineMeeting.update', mailbox.call.body);
  const found = organised(parts, mailbox).find((event) => meetingIdOf(event) === mailbox.call.params.meeting);
  if (!found) return refuseGraph(404, 'ResourceNotFound', 'The online meeting was not found.');
  const wanted = z.record(z.string(), z.unknown()).parse(mailbox.call.body);
  const event = { ...found, video: { ...found.video, ...wanted } };
  parts.memory.note({ kind: 'event', event });
  const { tenantId, organizer, transactionId, id } = event;
  record(parts.memory, {
    ...{ kind: 'graph.video', status: 200, tenantId },
    ...{ key: transactionId ?? id, where: organizer.address },
  });
  return { status: 200, body: asOnlineMeeting(event) };
}

/** Online meetings are not of a mailbox: here Graph takes the person's object id alone. */
function askByObjectId({ call }: MailboxCall): void {
  if (!objectId.safeParse(call.params.mailbox).success)
    refuseGraph(400, 'InvalidArgument', 'The user id must be an object id.');
}

function organised({ memory }: Parts, { address }: MailboxCall): StoredEvent[] {
  return eventsOf(memory.known, address).filter(
    ({ organizer, cancelled }) => organizer.address === address && !cancelled,
  );
}

function meetingIdOf({ id }: StoredEvent): string {
  return `MSo${id}`;
}

function asOnlineMeeting(event: StoredEvent): object {
  return { id: meetingIdOf(event), subject: event.subject, joinWebUrl: event.joinUrl, ...event.video };
}
