/** A call about one mailbox: whose tenant asks, which mailbox, and a body that keeps the contract. */
import type { Call } from '../http/router.js';
import type { Parts } from '../parts.js';
import { problemsBy, readContract } from '../validate.js';
import { refuseGraph } from './errors.js';

export interface MailboxCall {
  readonly call: Call;
  readonly tenantId: string;
  readonly address: string;
  readonly name: string;
}

const bearer = /^Bearer local-graph\.(.+)$/;
const contract = readContract('graph-v1.0-strict.schema.json');
const bodies = {
  getSchedule: problemsBy(contract, 'definitions/request.getSchedule'),
  'event.create': problemsBy(contract, 'definitions/request.event.create'),
  'event.update': problemsBy(contract, 'definitions/request.event.update'),
  'event.cancel': problemsBy(contract, 'definitions/request.event.cancel'),
  sendMail: problemsBy(contract, 'definitions/request.sendMail'),
  'onlineMeeting.update': problemsBy(contract, 'definitions/request.onlineMeeting.update'),
  'subscription.create': problemsBy(contract, 'definitions/request.subscription.create'),
  'subscription.update': problemsBy(contract, 'definitions/request.subscription.update'),
  'plannerTask.create': problemsBy(contract, 'definitions/request.plannerTask.create'),
  'plannerTask.update': problemsBy(contract, 'definitions/request.plannerTask.update'),
  plannerTaskDetails: problemsBy(contract, 'definitions/plannerTaskDetails'),
  'todoTask.create': problemsBy(contract, 'definitions/request.todoTask.create'),
  'todoTask.update': problemsBy(contract, 'definitions/request.todoTask.update'),
  'installedApp.create': problemsBy(contract, 'definitions/request.installedApp.create'),
};

export function mailboxCall({ people }: Parts, call: Call): MailboxCall {
  const tenantId = tenantOf(people.cast.tenants, call);
  const asked = call.params.mailbox ?? '';
  const mailbox = people.mailbox(tenantId, asked);
  if (!mailbox) return refuseGraph(404, 'ErrorInvalidUser', `The requested user '${asked}' is invalid.`);
  return { call, tenantId, address: mailbox.address, name: mailbox.name };
}

export function tenantOf(tenants: readonly { id: string }[], { headers }: Call): string {
  const tenantId = bearer.exec(headers.authorization ?? '')?.[1];
  if (tenants.some(({ id }) => id === tenantId) && tenantId !== undefined) return tenantId;
  return refuseGraph(401, 'InvalidAuthenticationToken', 'Access token is empty or of no known tenant.');
}

export function checkBody(name: keyof typeof bodies, body: unknown): void {
  const [problem] = bodies[name](body ?? {});
  if (problem !== undefined) refuseGraph(400, 'RequestBodyRead', `${name}: ${problem}`);
}
