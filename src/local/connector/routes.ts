/** The Bot Connector's routes, one service address per tenant. */
import { Refusal, route, type Call, type Reply, type Route } from '../http/router.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { withFault } from '../faults.js';
import { createConversation } from './create.js';
import { faultBody, refuse } from './refuse.js';
import { member, members, pagedMembers, team, teamChannels } from './roster.js';
import { deleteActivity, sendActivity, updateActivity } from './send.js';

type Work = (parts: Parts, call: Call) => Reply;

const base = '/connector/:tenant';
const conversation = `${base}/v3/conversations/:conversation`;

export function connectorRoutes(parts: Parts): Route[] {
  const on = (method: string, path: string, work: Work): Route =>
    route(method, path, (call) => guarded(parts, call, work));
  return [
    on('POST', `${base}/v3/conversations`, createConversation),
    on('POST', `${conversation}/activities`, sendActivity),
    on('POST', `${conversation}/activities/:activity`, sendActivity),
    on('PUT', `${conversation}/activities/:activity`, updateActivity),
    on('DELETE', `${conversation}/activities/:activity`, deleteActivity),
    on('GET', `${conversation}/members`, members),
    on('GET', `${conversation}/pagedmembers`, pagedMembers),
    on('GET', `${conversation}/members/:member`, member),
    on('GET', `${base}/v3/teams/:team`, team),
    on('GET', `${base}/v3/teams/:team/conversations`, teamChannels),
    on('GET', `${base}/v1/meetings/:meeting`, () => refuse('ConversationNotFound', 'Meeting not found.')),
  ];
}

async function guarded(parts: Parts, call: Call, work: Work): Promise<Reply> {
  if (call.headers.authorization !== 'Bearer local-connector')
    return refuse('Unauthorized', 'Authorization has been denied for this request.');
  const fault = await parts.faults.next('connector');
  const reply = await withFault(fault, faultBody, () => noted(parts, call, work));
  if (fault && fault.status >= 400) noteRefusal(parts, call, reply, 'connector.refused');
  return reply;
}

/** A refusal is evidence too. */
function noted(parts: Parts, call: Call, work: Work): Reply {
  try {
    parts.rates.count(call);
    return work(parts, call);
  } catch (error) {
    if (error instanceof Refusal) noteRefusal(parts, call, error.reply);
    throw error;
  }
}

/** What broke a limit is told apart from a 429 on order: whoever obeys the rate table has none of them. */
function noteRefusal(
  { memory }: Parts,
  { method, params }: Call,
  { status }: Reply,
  kind = status === 429 ? 'connector.throttled' : 'connector.refused',
): void {
  const where = params.conversation ?? '';
  const key = `${method} ${where}`;
  record(memory, { kind, status, key, tenantId: params.tenant ?? null, where });
}
