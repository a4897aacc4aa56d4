/** Posting, editing and deleting: what the bot does in a conversation. */
import { findPost } from '../journal/memory.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { fingerprint, record } from '../record.js';
import { readOutgoing, tooBig, type Outgoing } from './outgoing.js';
import { done, refuse } from './refuse.js';
import { threadOf, type Thread } from './threads.js';

/** Where a call goes, out of its path. */
function target(parts: Parts, { params }: Call): Thread {
  return threadOf(parts, params.tenant ?? '', params.conversation ?? '');
}

export function sendActivity(parts: Parts, call: Call): Reply {
  tooBig(call);
  const thread = target(parts, call);
  const outgoing = readOutgoing(call.body, thread.place.id);
  // "Is typing" is shown and gone.
  if (outgoing.type !== 'message') return { status: 202, body: { id: String(parts.memory.nextNumber()) } };
  return { status: 201, body: { id: post(parts, thread, outgoing) } };
}

/** Gives the new activity's id; in a channel without a thread it is also the new thread's. */
export function post(parts: Parts, { place, threadId }: Thread, { text, card }: Outgoing): string {
  const { memory, clock } = parts;
  const activityId = String(memory.nextNumber());
  const inThread = place.type === 'channel' ? (threadId ?? activityId) : null;
  memory.note({
    kind: 'posted',
    conversationId: place.id,
    activityId,
    threadId: inThread,
    at: clock.now().toISOString(),
    personId: null,
    text,
    card,
  });
  const key = `${place.id} ${fingerprint(card ?? text)}`;
  record(memory, { kind: 'connector.send', status: 201, key, tenantId: place.tenantId, where: place.id });
  return activityId;
}

export function updateActivity(parts: Parts, call: Call): Reply {
  tooBig(call);
  const { conversationId, activityId, tenantId } = ownPost(parts, call);
  const { text, card } = readOutgoing(call.body, conversationId);
  parts.memory.note({ kind: 'edited', conversationId, activityId, text, card });
  const key = `${conversationId} ${activityId} ${fingerprint(card ?? text)}`;
  record(parts.memory, { kind: 'connector.update', status: 200, key, tenantId, where: conversationId });
  return { status: 200, body: { id: activityId } };
}

export function deleteActivity(parts: Parts, call: Call): Reply {
  const { conversationId, activityId, tenantId } = ownPost(parts, call);
  parts.memory.note({ kind: 'deleted', conversationId, activityId });
  const key = `${conversationId} ${activityId}`;
  record(parts.memory, { kind: 'connector.delete', status: 200, key, tenantId, where: conversationId });
  return done;
}

/** A bot may change what it has said itself. */
function ownPost(parts: Parts, call: Call): { conversationId: string; activityId: string; tenantId: string } {
  const { place } = target(parts, call);
  const activityId = call.params.activity ?? '';
  const found = findPost(parts.memory.known, place.id, activityId);
  if (!found || found.personId !== null)
    return refuse('ActivityNotFoundInConversation', 'The activity is not in the conversation.');
  return { conversationId: place.id, activityId, tenantId: place.tenantId };
}
